"""Words for the toolkit in Spanish: posters and social pictures, mails to copy, slides for a talk."""

POSTERS = {
    "be_a_buddy": {
        "headline": "Sé la primera cara conocida",
        "line": "Llegan a {city} estudiantes de todo el mundo. Enséñale tu ciudad a alguien.",
        "call": "Inscríbete hasta el {date}",
        "scan": "Escanea e inscríbete",
    },
    "find_a_buddy": {
        "headline": "Aquí alguien conoce el camino",
        "line": "¿Acabas de llegar a {city}? Buscamos a alguien que estudie aquí y quiera conocerte.",
        "call": "Inscríbete hasta el {date}",
        "scan": "Escanea e inscríbete",
    },
    "welcome_evening": {
        "headline": "Ven sin conocer a nadie",
        "line": "Noche de bienvenida en {city}: un juego, una sopa y gente que conoce la ciudad.",
        "call": "El {date}, entrada libre",
        "scan": "Escanea e inscríbete",
    },
}

MAILS = [
    {
        "key": "recruit_locals",
        "title": "Pedir a estudiantes locales que sean buddies",
        "purpose": "recruit",
        "subject": "Dos horas de tu semana que alguien recordará",
        "body": (
            "Hola:\n\n"
            "En [mes] llegarán a [ciudad] unas [número] personas a estudiar que aquí no conocen a nadie. "
            "Tú sí conoces esto: la oficina donde hay que esperar, la panadería que abre hasta tarde, el "
            "tranvía que solo parece ir a la estación.\n\n"
            "¿Quieres ser buddy de una de ellas? Son dos o tres horas la primera semana y un café de vez "
            "en cuando. Tú escribes primero, enseñas la ciudad y respondes a las preguntas que no "
            "responde ninguna web. No hace falta que hables su idioma, que hayas vivido en el extranjero "
            "ni que seas de aquí.\n\n"
            "Dices a cuántas personas podrías acoger (con una basta) y desde cuándo. Una formación breve "
            "te cuenta qué hace un buddy y dónde termina su papel; después, cuando os hayáis conocido, "
            "hay un certificado que se puede comprobar.\n\n"
            "Inscribirse lleva dos minutos: [enlace], hasta el [fecha].\n\n"
            "¿Preguntas? Responde a este correo.\n\n"
            "[tu nombre], por el equipo de [ciudad]"
        ),
    },
    {
        "key": "ask_university",
        "title": "Pedir a una universidad que difunda nuestra llamada",
        "purpose": "partners",
        "subject": "¿Podrían reenviar esto a sus estudiantes?",
        "body": (
            "Estimada/o [nombre]:\n\n"
            "Cada semestre, [nombre de la asociación] pone en contacto en [ciudad] a estudiantes "
            "internacionales con estudiantes que conocen la ciudad. Se inscriben menos buddies que "
            "personas llegan, y algunas esperan en vano. Sus estudiantes podrían cambiarlo.\n\n"
            "¿Podrían enviar el texto de abajo a estudiantes de [facultad o carrera] antes del [fecha]? "
            "Por su propia lista: no pedimos ninguna dirección. Cada persona se inscribe por su cuenta, "
            "con su correo de la universidad queda confirmada al momento y decide si su oficina puede "
            "ver cómo le va.\n\n"
            "Un cartel con su logotipo o dos minutos en una clase: basta un correo. Si su universidad "
            "reconoce créditos por voluntariado, con gusto vemos juntos qué hace falta.\n\n"
            "Texto para reenviar: «Sé buddy de alguien que acaba de llegar a [ciudad]: unas horas la "
            "primera semana, un café de vez en cuando. Inscripción hasta el [fecha]: [enlace]»\n\n"
            "Gracias y un cordial saludo,\n"
            "[su nombre], [asociación], [teléfono]"
        ),
    },
    {
        "key": "invite_welcome_evening",
        "title": "Invitar a la noche de bienvenida",
        "purpose": "event",
        "subject": "Ven sin conocer a nadie: noche de bienvenida el [fecha]",
        "body": (
            "Hola:\n\n"
            "El [fecha] a las [hora] abrimos las puertas de [lugar] a todas las personas que acaban de "
            "llegar a [ciudad] y a todas las que recuerdan cómo era eso.\n\n"
            "Habrá un juego en el que nadie tiene que ser brillante, un gran mapa para saber quién vive "
            "cerca de ti, sopa sin carne, leche ni frutos secos, y dos minutos sobre lo que viene "
            "después. No hace falta conocer a nadie, traer nada ni tener buddy. Es gratis y no servimos "
            "alcohol.\n\n"
            "Cómo llegar: [parada y línea] y [número] minutos a pie. La entrada [no tiene escalones / "
            "tiene un escalón y ponemos una rampa]. Hay un rincón tranquilo y alguien te espera en la "
            "puerta. Si prefieres que te recojan en la parada, o necesitas algo para poder venir, "
            "responde a este correo.\n\n"
            "Dinos que vienes: [enlace]. ¿Aún no lo sabes? Ven igualmente.\n\n"
            "Nos vemos el [día],\n"
            "[tu nombre] y el equipo de [ciudad]"
        ),
    },
    {
        "key": "before_arrival",
        "title": "Escribir a estudiantes internacionales antes de su llegada",
        "purpose": "welcome",
        "subject": "Antes de llegar a [ciudad]: cinco cosas que ayudan",
        "body": (
            "Hola:\n\n"
            "Pronto estarás aquí. Cinco cosas que han ayudado a quienes llegaron antes:\n\n"
            "1. Avisa a tu residencia de tu hora de llegada. Las llaves se entregan [días y horas].\n"
            "2. Ten a mano la carta de admisión, fotos de carné y algo de efectivo.\n"
            "3. Guarda sin conexión la dirección de tu habitación y un mapa. Desde la estación: [línea] "
            "hasta [parada].\n"
            "4. No envíes dinero por una habitación que no haya visto nadie de tu confianza.\n"
            "5. Reserva el [fecha]: nuestra noche de bienvenida, [lugar], [hora].\n\n"
            "En «Mi semestre» lees en qué punto estás y cuándo es el próximo emparejamiento. Si "
            "encontramos a alguien, te escribe primero, en un plazo de dos días. Hay menos buddies que "
            "personas que llegan, así que no te prometemos uno; todo lo demás está abierto.\n\n"
            "En una emergencia, llama al 112. Para lo demás, responde a este correo: lo leemos [días].\n\n"
            "Con ganas de conocerte,\n"
            "[tu nombre] y el equipo de [ciudad]"
        ),
    },
    {
        "key": "thank_buddies",
        "title": "Dar las gracias a los buddies al final del semestre",
        "purpose": "thanks",
        "subject": "Gracias: esto han valido tus horas",
        "body": (
            "Hola:\n\n"
            "El semestre termina y, antes de que nos traguen los exámenes, gracias.\n\n"
            "Has esperado en estaciones, leído formularios en voz alta, explicado el reciclaje y "
            "respondido mensajes a deshora. Una persona recién llegada nos escribió: «[una frase, con su "
            "permiso]». Si hablasteis poco o no hubo química, has dado tanto como los demás. Y si te "
            "inscribiste y nadie te llamó: gracias a ti pudimos planificar.\n\n"
            "Dos cosas para ti. Si has hecho la formación y os habéis conocido, tu certificado te espera "
            "aquí: [enlace]. Y el [fecha] a las [hora] lo celebramos en [lugar]: [algo de comer], "
            "gratis.\n\n"
            "¿Estarás aquí el próximo semestre? Tu perfil se conserva; di desde cuándo y para cuántas "
            "personas: [enlace]. Si no, cuéntaselo a alguien a quien le pueda gustar.\n\n"
            "Muchas gracias de corazón,\n"
            "[tu nombre] y el equipo de [ciudad]"
        ),
    },
    {
        "key": "ask_for_a_room",
        "title": "Pedir una sala a una entidad colaboradora",
        "purpose": "partners",
        "subject": "Una sala para una noche: ¿nos acogerían?",
        "body": (
            "Estimada/o [nombre]:\n\n"
            "Somos [número] personas voluntarias de [ciudad] que ayudan a estudiantes internacionales en "
            "sus primeras semanas. El [fecha], de [hora] a [hora], nos gustaría invitar a unas [número] "
            "personas a una noche de bienvenida, y buscamos una sala. ¿Podríamos ser sus huéspedes en "
            "[nombre del lugar]?\n\n"
            "Necesitamos mesas y sillas para [número], un fregadero, aseos y una entrada sin escalones o "
            "con rampa. Traemos la comida, la vajilla y manos para recoger; les devolvemos la sala más "
            "limpia de como estaba. No hay alcohol ni música alta. Una persona es responsable toda la "
            "noche: [nombre, teléfono].\n\n"
            "No tenemos dinero para un alquiler, pero su nombre estará en la página de nuestra ciudad y "
            "en la invitación, y, por supuesto, nos encantaría que vinieran.\n\n"
            "¿Puedo pasar estos días a ver la sala? Una respuesta antes del [fecha] nos ayudaría "
            "mucho.\n\n"
            "Un cordial saludo,\n"
            "[su nombre], [asociación]"
        ),
    },
]

SLIDES = [
    {
        "title": "Tu primer día en una ciudad",
        "points": [
            "Una llave, una maleta, ningún plan",
            "Parece que todo el mundo sabe",
            "¿A quién podrías haber preguntado?",
        ],
        "notes": (
            "Pide que levanten la mano: «¿Quién se mudó aquí para estudiar?». Espera y mira alrededor. "
            "Luego cuenta en un minuto tu propio primer día, con algo que salió mal. Lo verdadero, "
            "pequeño y divertido vale más que lo impresionante. Termina con: «Para algunas personas, ese "
            "día es el mes que viene. En un idioma que todavía están aprendiendo»."
        ),
    },
    {
        "title": "Qué hace un buddy",
        "points": [
            "Escribe primero",
            "Enseña la ciudad en la que se vive",
            "Acompaña a una oficina",
            "Responde a preguntas pequeñas",
        ],
        "notes": (
            "Da un ejemplo de cada línea, de tu propio semestre: el mensaje que enviaste, el lugar al "
            "que fuisteis, la cola que hicisteis. Di cuánto tiempo llevó: dos o tres horas la primera "
            "semana y un café de vez en cuando. Lo que venga después lo decidís entre los dos."
        ),
    },
    {
        "title": "Qué no es un buddy",
        "points": [
            "No es intérprete de guardia",
            "Ni casero, ni banco, ni médico",
            "No está de servicio por la noche",
            "No está solo: hay un equipo",
        ],
        "notes": (
            "Esta diapositiva quita el miedo a prometer demasiado. Di que se puede decir que no a una "
            "propuesta sin dar motivos y que a nadie se le dice quién fue. Si alguien no está bien, se "
            "deriva: a la coordinación, a los servicios de la universidad, en peligro al 112."
        ),
    },
    {
        "title": "Cómo funciona",
        "points": [
            "Inscribirse: dos minutos",
            "Decir cuántas personas y desde cuándo",
            "Proponemos: di que sí o que no",
            "Conoceros y decidir entre dos",
        ],
        "notes": (
            "Explica que esto lo planifican personas, no solo una máquina: la coordinación mira cada "
            "pareja antes de que nadie se entere. Primero cuentan los idiomas y las fechas en común; los "
            "intereses ayudan. No hace falta ser de aquí: local es quien conoce la ciudad, diga lo que "
            "diga su pasaporte."
        ),
    },
    {
        "title": "Qué te llevas",
        "points": [
            "El mundo, sin maleta",
            "Un idioma, con alguien que ríe",
            "Un certificado que se puede comprobar",
            "Casi siempre: una amistad",
        ],
        "notes": (
            "Habla con franqueza: la mayoría lo hace por las personas. Menciona el certificado, que se "
            "da después de la breve formación y cuando los dos se han conocido. Si tu universidad da "
            "créditos, di aquí cuántos y a quién preguntar; si no, no lo menciones. Si puedes, deja que "
            "alguien que llegó el semestre pasado diga ahora dos frases."
        ),
    },
    {
        "title": "Ahora, antes de salir",
        "points": [
            "Escanea el código",
            "Tu ciudad y luego «Vivo aquí»",
            "Listo antes de la próxima clase",
            "¿Preguntas? Estamos en la puerta",
        ],
        "notes": (
            "Deja de hablar y deja la diapositiva: la gente se inscribe cuando hay silencio, no mientras "
            "hablas. Entre dos, pasad por las filas con el código en papel. Di la fecha límite, da las "
            "gracias a quien da la clase y espera después en la puerta: entonces se acerca quien duda. "
            "Apunta cuántas personas se inscribieron, para el próximo semestre."
        ),
    },
]
