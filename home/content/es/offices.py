"""For those who run it, in Spanish."""

PAGES = {
    "coordinators": {
        "title": "Para la coordinación",
        "slug": "coordinacion",
        "introduction": "Tú dedicas a esto tus tardes. De las hojas de cálculo se ocupa la plataforma.",
        "body": [
            (
                "cards",
                {
                    "title": "Lo que puedes dejarnos",
                    "text": "",
                    "cards": [
                        {
                            "title": "Un plan que puedes cambiar",
                            "text": "<p>Un botón propone el mejor plan posible para todas las personas que "
                            "esperan. Cada pareja viene con sus razones. Mueve, fija y vuelve a empezar; "
                            "nadie se entera de nada antes de que publiques.</p>",
                            "link": {},
                        },
                        {
                            "title": "Respuestas que no se pierden",
                            "text": "<p>Las invitaciones, los recordatorios y los plazos salen solos, en "
                            "el idioma de cada persona. Ves quién se ha quedado en silencio.</p>",
                            "link": {},
                        },
                        {
                            "title": "Vuestra propia página",
                            "text": "<p>La página de vuestra ciudad la escribís vosotros: la guía local, "
                            "el equipo, las próximas citas. En todos los idiomas que queráis.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "Un relevo que funciona",
                            "text": "<p>Los papeles terminan solos y se renuevan con un clic. El siguiente "
                            "equipo lo encuentra todo donde lo dejasteis.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "Tu semestre en cinco pasos",
                    "steps": [
                        {
                            "title": "Abre la inscripción",
                            "text": "Fija las fechas y repasa tus textos y la página de tu ciudad.",
                        },
                        {
                            "title": "Encuentra estudiantes locales",
                            "text": "Empieza pronto: en la mayoría de las ciudades lo que falta son "
                            "buddies, no estudiantes internacionales.",
                        },
                        {
                            "title": "Confirma",
                            "text": "Las direcciones de la universidad se confirman solas; sobre las demás "
                            "decides tú.",
                        },
                        {
                            "title": "Planifica por oleadas",
                            "text": "Entre cuatro y ocho días de emparejamiento por semestre sirven mejor "
                            "que uno solo y grande.",
                        },
                        {
                            "title": "No pierdas de vista las parejas",
                            "text": "Unas breves preguntas muestran dónde alguien espera una respuesta.",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Antes de empezar",
                    "questions": [
                        {
                            "question": "¿Cómo se suma nuestra ciudad?",
                            "answer": "<p>La administración nacional de tu país la abre e invita a la "
                            "primera persona coordinadora. A partir de ahí os invitáis entre vosotros.</p>",
                        },
                        {
                            "question": "¿Qué puede ver quien coordina?",
                            "answer": "<p>Tu propia ciudad y nada más. ¿También participas? Entonces no "
                            "ves las notas sobre ti, y tus propias parejas están marcadas en el plan.</p>",
                        },
                        {
                            "question": "¿Cuánto tiempo lleva?",
                            "answer": "<p>Revisar un plan para cien estudiantes lleva una tarde. Encontrar "
                            "buddies es la parte que merece tu tiempo.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "universities": {
        "title": "Para universidades",
        "slug": "universidades",
        "introduction": "Nadie acoge mejor a estudiantes que otros estudiantes. Esto es lo que puede hacer "
        "vuestra oficina internacional para que ocurra.",
        "body": [
            (
                "text",
                "<p>Una oficina internacional responde preguntas de nueve a cinco. Muchas preguntas llegan "
                "a las once de la noche, en una cocina, y necesitan a alguien que sabe la respuesta porque "
                "hace un año tenía la misma duda. Con un programa buddy, una universidad se asegura de que "
                "esa persona exista.</p>",
            ),
            (
                "cards",
                {
                    "title": "Tres formas de participar",
                    "text": "",
                    "cards": [
                        {
                            "title": "Con vuestra asociación local",
                            "text": "<p>La asociación lleva el programa; vosotros lo dais a conocer y "
                            "seguís cómo les va a vuestros propios estudiantes, en cifras y con su "
                            "consentimiento.</p>",
                            "link": {},
                        },
                        {
                            "title": "Con un acuerdo",
                            "text": "<p>Compartís un programa en la ciudad: vuestro personal importa a los "
                            "estudiantes que habéis propuesto, y cada persona decide si participa.</p>",
                            "link": {},
                        },
                        {
                            "title": "Por vuestra cuenta",
                            "text": "<p>¿No hay asociación en la ciudad? Vuestra universidad lleva el "
                            "programa y lo coordina su personal o sus estudiantes.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Lo que preguntan las oficinas internacionales",
                    "questions": [
                        {
                            "question": "¿Dónde están los datos y quién los ve?",
                            "answer": "<p>En los servidores de la red que lleva el portal. El personal ve "
                            "a los estudiantes de su propia universidad que han dicho que sí, y a nadie "
                            "más. Los detalles desaparecen seis meses después del final de la última "
                            "pareja.</p>",
                        },
                        {
                            "question": "¿Podemos reconocer lo que hacen los buddies?",
                            "answer": "<p>Sí. El contacto confirmado y la formación son la base de un "
                            "certificado que cualquiera puede comprobar, para créditos o para el "
                            "suplemento al título si vuestras normas lo prevén.</p>",
                        },
                        {
                            "question": "¿Qué hace falta por nuestra parte?",
                            "answer": "<p>Una línea en la carta de admisión, un hueco en las jornadas de "
                            "bienvenida y vuestro dominio de correo, para que los estudiantes locales se "
                            "confirmen solos.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
