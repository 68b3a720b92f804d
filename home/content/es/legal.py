"""What has to be said, in Spanish."""

PAGES = {
    "legal": {
        "title": "Aviso legal",
        "slug": "aviso-legal",
        "introduction": "Quién está detrás de este portal y en qué condiciones se puede usar.",
        "body": [
            (
                "text",
                "<h2>Quién lleva este portal</h2><p>Esto es una demostración de Buddy System, con lugares "
                "reales y personas inventadas. La organización que lleva un portal se presenta aquí: su "
                "nombre, forma jurídica, dirección, número de registro, la persona responsable del "
                "contenido y una forma de contacto.</p><h2>Contenido</h2><p>Las páginas centrales las "
                "escribe la red. Las páginas de ciudad las escribe la asociación o la universidad de la "
                "ciudad, que responde de ellas. Cuéntanos si algo no es correcto o hace daño a alguien, y "
                "lo miramos.</p><h2>Software</h2><p>Buddy System es software libre con licencia "
                "BSD-3-Clause. La tipografía es Manrope (SIL Open Font License), los iconos vienen de "
                "Lucide (ISC) y el mapa se dibuja con datos de Natural Earth (dominio "
                "público).</p><h2>Enlaces</h2><p>Los enlaces a otros sitios se eligen con cuidado. De lo "
                "que está allí responden quienes los llevan.</p>",
            ),
        ],
    },
    "privacy": {
        "title": "Privacidad",
        "slug": "privacidad",
        "introduction": "Qué sabemos de ti, quién lo ve y cómo hacer que lo olvidemos.",
        "body": [
            (
                "text",
                "<h2>Qué preguntamos y por qué</h2><p>Para participar nos dices tu nombre, correo, fecha "
                "de nacimiento (debes tener 18 años; no se muestra nunca), papel, ciudad, universidad, "
                "fechas e idiomas. Todo lo demás es opcional. Nunca preguntamos por salud, religión, "
                "origen étnico ni orientación.</p><h2>Quién lo ve</h2><ul><li>La coordinación de tu "
                "ciudad, que revisa las parejas.</li><li>Tu buddy: primero una breve tarjeta; tu contacto, "
                "después del sí.</li><li>Una persona de la oficina de tu universidad, solo si estás de "
                "acuerdo.</li><li>La administración nacional y la central ven números, no nombres; para "
                "mirar la ficha de una persona hace falta un motivo, y queda "
                "constancia.</li></ul><h2>Cuánto tiempo lo guardamos</h2><ul><li>Una inscripción que no se "
                "confirma nunca: 7 días.</li><li>Lo que nos contaste sobre una estancia: 6 meses desde el "
                "final de la última pareja o del semestre.</li><li>Los mensajes: 6 meses desde el final de "
                "la pareja.</li><li>Una cuenta que nadie usa: 24 meses, con aviso previo.</li></ul><h2>Qué "
                "puedes hacer</h2><p>Descargar todo lo que tenemos sobre ti, corregirlo, retirar un "
                "consentimiento o borrar tu cuenta, por tu cuenta y al momento, en «Mis datos». También "
                "puedes reclamar ante la autoridad de protección de datos de tu país.</p><h2>Cookies y "
                "terceros</h2><p>Solo ponemos cookies para lo que haces aquí: mantener la sesión abierta, "
                "proteger los formularios y recordar tu idioma. Ninguna página pide nada a servidores "
                "ajenos: ni rastreadores, ni tipografías o mapas de fuera.</p>",
            ),
        ],
    },
    "accessibility": {
        "title": "Accesibilidad",
        "slug": "accesibilidad",
        "introduction": "Todas las personas que llegan deberían poder entrar. También en este sitio.",
        "body": [
            (
                "text",
                "<h2>Qué nos proponemos</h2><p>WCAG 2.2, nivel AA. Todas las páginas funcionan solo con el "
                "teclado, con un zoom del 400 %, desde 320 píxeles de ancho, en claro y en oscuro y, para "
                "todo lo esencial, sin JavaScript. El movimiento se detiene para quienes han pedido a su "
                "dispositivo menos movimiento.</p><h2>Cómo lo comprobamos</h2><p>Cada tipo de página se "
                "prueba automáticamente con axe en una ventana estrecha y otra ancha, y a mano con un "
                "teclado. Las pruebas automáticas solo encuentran una parte de las barreras, así que tu "
                "experiencia cuenta.</p><h2>Lo que todavía falta</h2><p>Las páginas de ciudad las escriben "
                "personas voluntarias: a alguna imagen puede faltarle la descripción. El mapa de las "
                "ciudades tiene al lado la lista, con la misma información.</p><h2>Cuéntanoslo</h2><p>Si "
                "algo te impide entrar, escribe a la coordinación de tu ciudad o a la organización que "
                "figura en el aviso legal. Respondemos y decimos cuándo estará arreglado.</p>",
            ),
        ],
    },
}
