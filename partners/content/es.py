"""Pages of partners in Spanish."""

FOOTER_TITLE = "Colaboran"

PAGES = {
    "partners": {
        "title": "Entidades colaboradoras",
        "slug": "entidades-colaboradoras",
        "introduction": "Universidades, asociaciones, instituciones, empresas y entidades financiadoras "
        "que se aseguran de que haya alguien cuando llega un estudiante.",
        "search_description": "Las entidades colaboradoras de Buddy System por país y ciudad: "
        "universidades, asociaciones, instituciones, empresas y entidades financiadoras.",
        "body": [],
    },
    "join": {
        "title": "Colabora con el programa",
        "slug": "colabora-con-el-programa",
        "introduction": "Cuéntanos quiénes sois. Las personas que llevan tu país lo leen y responden, "
        "normalmente en una semana.",
        "search_description": "Colabora con Buddy System: qué hacen las entidades colaboradoras, qué "
        "reciben y cómo empezar.",
        "body": [
            (
                "cards",
                {
                    "title": "Qué hacen las entidades colaboradoras",
                    "text": "",
                    "cards": [
                        {
                            "title": "Abrir puertas",
                            "text": "<p>Una sala para la primera noche, un mostrador donde se espera a los "
                            "estudiantes, un contacto que responde.</p>",
                        },
                        {
                            "title": "Correr la voz",
                            "text": "<p>Una línea en la carta de admisión llega a más estudiantes que "
                            "cualquier cartel.</p>",
                        },
                        {
                            "title": "Sostener el trabajo",
                            "text": "<p>Las personas voluntarias necesitan formación, té y billetes de "
                            "tranvía. Una pequeña ayuda mantiene una ciudad en marcha durante un año.</p>",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Antes de escribir",
                    "questions": [
                        {
                            "question": "¿Cuesta algo?",
                            "answer": "<p>No. Cada entidad da lo que puede: tiempo, salas, palabras, a "
                            "veces dinero. La plataforma es gratuita para las ciudades.</p>",
                        },
                        {
                            "question": "¿Ven las entidades los datos de los estudiantes?",
                            "answer": "<p>No. Solo los ve la coordinación de un programa. Una universidad "
                            "sigue a sus propios estudiantes, y solo a quienes están de acuerdo.</p>",
                        },
                        {
                            "question": "Nos gustaría llevar el programa por nuestra cuenta",
                            "answer": "<p>Entonces vuestra página es «Llévalo a tu ciudad».</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "bring": {
        "title": "Llévalo a tu ciudad",
        "slug": "llevalo-a-tu-ciudad",
        "introduction": "¿Sois una asociación o una universidad y llegan estudiantes a vuestra ciudad? "
        "Contádnoslo: vuestra ciudad puede abrir en unos días.",
        "search_description": "Cómo abre una asociación o una universidad un programa buddy en su ciudad y "
        "dónde hay estudiantes esperando uno.",
        "body": [
            (
                "steps",
                {
                    "title": "Cómo abre una ciudad",
                    "steps": [
                        {
                            "title": "Nos escribís",
                            "text": "El equipo nacional lo lee y habla con vosotros: quiénes sois, cuántas "
                            "personas llegan, quién podría ayudar.",
                        },
                        {
                            "title": "Vuestra ciudad abre",
                            "text": "Recibís una invitación. La página de vuestra ciudad ya está ahí, con "
                            "una guía que hacéis vuestra.",
                        },
                        {
                            "title": "Abrís el primer semestre",
                            "text": "Fechas, un texto de bienvenida y listo. Todas las personas que "
                            "esperan en vuestra ciudad se enteran por correo.",
                        },
                    ],
                },
            ),
        ],
    },
    "not_yet": {
        "title": "¿Todavía no en tu ciudad?",
        "slug": "todavia-no-en-tu-ciudad",
        "introduction": "Busca tu localidad: te mostramos las ciudades abiertas más cercanas y te "
        "escribimos cuando abra. Cada deseo cuenta, porque las asociaciones ven dónde hay estudiantes "
        "esperando.",
        "search_description": "Todavía no hay programa buddy en tu ciudad: las ciudades abiertas más "
        "cercanas y un correo cuando abra.",
        "body": [],
    },
}
