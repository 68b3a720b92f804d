"""What the programme is and where it comes from, in Spanish."""

PAGES = {
    "how": {
        "title": "Cómo funciona",
        "slug": "como-funciona",
        "introduction": "De la inscripción al primer café: lo que haces tú, lo que hacemos nosotros y "
        "cuándo tienes noticias.",
        "body": [
            (
                "steps",
                {
                    "title": "Si vienes del extranjero",
                    "steps": [
                        {
                            "title": "Inscríbete en tu ciudad",
                            "text": "Fechas, idiomas, lo que te gusta. Si todavía no sabes el día exacto "
                            "de tu llegada, di más o menos cuándo.",
                        },
                        {
                            "title": "Mira cómo va",
                            "text": "Tu página siempre dice qué está pasando y qué viene después, por "
                            "ejemplo «Lille forma sus próximas parejas el 10 de agosto».",
                        },
                        {
                            "title": "Tu buddy te escribe",
                            "text": "En cuanto alguien ha dicho que sí, ves quién es. Esa persona escribe "
                            "primero, en un plazo de dos días.",
                        },
                        {
                            "title": "Siéntete en casa",
                            "text": "A los pocos días preguntamos cómo va. Si no funciona, por el motivo "
                            "que sea, buscamos a otra persona.",
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "Si conoces la ciudad",
                    "steps": [
                        {
                            "title": "Di a cuántas personas podrías acoger",
                            "text": "Una, dos o tres. Puedes hacer una pausa cuando quieras, por los "
                            "exámenes o por la vida.",
                        },
                        {
                            "title": "Confirma que estudias allí",
                            "text": "Con el correo de tu universidad o a través de la coordinación de tu "
                            "ciudad.",
                        },
                        {
                            "title": "Responde a una propuesta",
                            "text": "Lees una breve tarjeta sobre una persona y respondes en cinco días. "
                            "Un no también está bien, y nadie sabe de quién vino.",
                        },
                        {
                            "title": "Escribe primero",
                            "text": "Tienes un primer mensaje preparado para cambiarlo y enviarlo. El "
                            "resto lo decidís entre los dos.",
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Que falten buddies es normal",
                    "text": "En la mayoría de las ciudades llegan más estudiantes que buddies se "
                    "inscriben. Por eso no podemos prometerte uno. Sí te prometemos que siempre sabes cómo "
                    "va lo tuyo y que hay sitio para ti en todo lo que organiza la asociación.",
                },
            ),
            (
                "questions",
                {
                    "title": "Preguntas que nos hacen",
                    "questions": [
                        {
                            "question": "¿Cuánto cuesta?",
                            "answer": "<p>Nada. Quienes hacen de buddy y quienes coordinan son personas "
                            "voluntarias.</p>",
                        },
                        {
                            "question": "Un buddy, ¿es guía, tutoría o amistad?",
                            "answer": "<p>Una persona que lleva allí más tiempo que tú. Puede explicarte "
                            "cómo funciona la lavandería y dónde comprar una bici de segunda mano. No "
                            "sustituye a la oficina internacional, a una médica ni a un casero.</p>",
                        },
                        {
                            "question": "¿Cómo decidís quién encaja?",
                            "answer": "<p>Por los idiomas que compartís, las fechas, el área de estudios, "
                            "los intereses y lo que has pedido. La coordinación de la ciudad mira el plan, "
                            "cambia lo que conoce mejor y lo publica. Las dos personas leéis las razones "
                            "en palabras.</p>",
                        },
                        {
                            "question": "¿Quién ve lo que escribo?",
                            "answer": "<p>La coordinación de tu ciudad. Tu buddy ve primero una breve "
                            "tarjeta y tu contacto solo después del sí, y solo lo que has querido "
                            "compartir.</p>",
                        },
                        {
                            "question": "Algo va mal. ¿Qué hago?",
                            "answer": "<p>En la página de cada pareja puedes avisar de un problema, "
                            "bloquear y terminar sin indicar motivo. Un aviso cierra el contacto al "
                            "momento. En peligro, llama al 112.</p>",
                        },
                    ],
                },
            ),
            (
                "call",
                {
                    "title": "¿Empezamos?",
                    "international_text": "Inscríbete en menos de cinco minutos y vuelve a tus respuestas "
                    "cuando quieras.",
                    "local_text": "Dos minutos, y tú decides cuántas personas y cuándo.",
                },
            ),
        ],
    },
    "project": {
        "title": "El proyecto",
        "slug": "el-proyecto",
        "introduction": "Cuatro estudiantes, un año en el extranjero y una idea que viajó más lejos que "
        "ellos.",
        "body": [
            (
                "text",
                "<p>Empezó con la vuelta a casa. En 2013, cuatro estudiantes de Lille acababan de regresar "
                "de un año Erasmus+. Fuera, cada cual había conocido a alguien que marcó la diferencia: "
                "una persona que llamó por teléfono a un casero, que sabía en qué ventanilla hacer cola, "
                "que un viernes por la noche dijo «vente». En casa veían llegar a cientos de estudiantes "
                "sin nadie así.</p><p>Entonces idearon un sistema sencillo: quienes llegan y quienes "
                "conocen la ciudad se inscriben en el mismo lugar, y personas voluntarias los juntan. La "
                "Universidad de Lille lo apoyó, y las asociaciones de ESN France lo llevaron de ciudad en "
                "ciudad.</p>",
            ),
            (
                "timeline",
                {
                    "title": "Cómo creció",
                    "moments": [
                        {
                            "when": "2013",
                            "title": "Una idea en Lille",
                            "text": "Cuatro estudiantes diseñan un sistema de buddies después de su año "
                            "Erasmus+, con el apoyo de la Universidad de Lille.",
                        },
                        {
                            "when": "Junio de 2015",
                            "title": "La segunda versión",
                            "text": "Reconstruida para muchas ciudades a la vez. La red ESN France la "
                            "lleva a sus asociaciones.",
                        },
                        {
                            "when": "De 2017 a 2020",
                            "title": "Un proyecto europeo",
                            "text": "Con Erasmus+, la European University Foundation, ESN y las "
                            "universidades de Viena, Finlandia Oriental y Hertfordshire: un estudio "
                            "europeo de buenas prácticas en la acogida de estudiantes internacionales, un "
                            "enlace con la Erasmus+ App y herramientas de formación, comunicación y "
                            "facilitación.",
                        },
                        {
                            "when": "Hoy",
                            "title": "Una plataforma abierta",
                            "text": "Software libre que cualquier red puede usar, en sus propios idiomas, "
                            "ciudad a ciudad.",
                        },
                    ],
                },
            ),
            (
                "figures",
                {
                    "title": "Lo que salió de ahí",
                    "figures": [
                        {"value": "25 000", "label": "estudiantes, y más"},
                        {"value": "145", "label": "nacionalidades"},
                        {"value": "10 000", "label": "parejas, aproximadamente"},
                        {"value": "30", "label": "ciudades en Francia"},
                    ],
                    "source": "Contado por el proyecto desde la segunda versión, de junio de 2015.",
                },
            ),
            (
                "chart",
                {
                    "title": "El camino hasta aquí y el que viene",
                    "side": "meet",
                    "bars_shown": [
                        {"label": "Han participado desde junio de 2015, al menos", "value": 25_000},
                        {"label": "El objetivo", "value": 300_000},
                    ],
                    "source": "Estudiantes. Contado por el proyecto desde su segunda versión, de junio de "
                    "2015; objetivo de la red.",
                },
            ),
            (
                "cards",
                {
                    "title": "Lo que se ha hecho",
                    "text": "",
                    "cards": [
                        {
                            "title": "Un sistema que las ciudades llevan por su cuenta",
                            "text": "<p>Con él, quienes coordinan en 30 ciudades francesas han formado "
                            "unas 10 000 parejas.</p>",
                            "link": {},
                        },
                        {
                            "title": "Un estudio europeo",
                            "text": "<p>Sobre buenas prácticas en la acogida de estudiantes "
                            "internacionales, escrito con entidades de varios países.</p>",
                            "link": {"page": "@study"},
                        },
                        {
                            "title": "Un enlace con la Erasmus+ App",
                            "text": "<p>Los estudiantes encuentran un buddy donde ya preparan su "
                            "estancia.</p>",
                            "link": {},
                        },
                        {
                            "title": "Herramientas para personas voluntarias",
                            "text": "<p>Para la formación, para la comunicación y para juntar a las "
                            "personas, en manos de quienes llevan una ciudad.</p>",
                            "link": {"page": "@coordinators"},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "Adónde queremos llegar",
                    "text": "Unos 30 países, 300 000 estudiantes, cerca de 550 asociaciones y 700 "
                    "universidades.",
                    "cards": [
                        {
                            "title": "Acogida e integración",
                            "text": "<p>Quien llega encuentra a una persona, no solo una oficina.</p>",
                            "link": {},
                        },
                        {
                            "title": "Internacionalización en casa",
                            "text": "<p>La mayoría de los estudiantes nunca estudia en el extranjero. Un "
                            "buddy trae el mundo a su mesa.</p>",
                            "link": {},
                        },
                        {
                            "title": "Herramientas compartidas",
                            "text": "<p>Asociaciones y universidades construyen sobre lo que otras han "
                            "aprendido, en lugar de empezar de cero cada otoño.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "Las personas que hay detrás",
                    "text": "Esto no lo hace nadie a solas.",
                    "cards": [
                        {
                            "title": "Cuatro estudiantes de Lille",
                            "text": "<p>Volvieron en 2013 de un año Erasmus+ y diseñaron lo que habían "
                            "echado de menos en casa.</p>",
                            "link": {},
                        },
                        {
                            "title": "Quienes coordinan en cada ciudad",
                            "text": "<p>Personas voluntarias de asociaciones y personal de universidades. "
                            "Miran cada pareja antes de que nadie se entere y están en la página de su "
                            "ciudad.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "Las entidades colaboradoras",
                            "text": "<p>La Universidad de Lille y ESN France desde el principio; la "
                            "European University Foundation, ESN y las universidades de Viena, Finlandia "
                            "Oriental y Hertfordshire de 2017 a 2020.</p>",
                            "link": {},
                        },
                        {
                            "title": "Tú, quizá",
                            "text": "<p>Una pregunta, una corrección, una mano que echar: escríbenos.</p>",
                            "link": {"page": "@contact"},
                        },
                    ],
                },
            ),
        ],
    },
}
