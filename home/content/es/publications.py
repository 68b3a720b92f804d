"""The European study and our own guide of good practice, in Spanish."""

PAGES = {
    "study": {
        "kind": "publication",
        "title": "El estudio europeo",
        "slug": "estudio-europeo",
        "introduction": "Cómo acoge Europa a sus estudiantes internacionales: un manual que nació de un "
        "proyecto europeo.",
        "authors": "Entidades del proyecto Erasmus+ Buddy System",
        "year": "2017–2020",
        "summary": "<p>De 2017 a 2020, un proyecto Erasmus+ estudió cómo se acoge a los estudiantes "
        "internacionales en Europa y qué tienen que ver con ello los programas buddy. La European "
        "University Foundation, la Erasmus Student Network y las universidades de Viena, Finlandia "
        "Oriental y Hertfordshire trabajaron juntas en él con quienes habían empezado en Lille.</p><p>Su "
        "estudio de buenas prácticas se convirtió en un manual sobre programas buddy en Europa. Se "
        "escribió para quienes llevan un programa así o piensan en poner uno en marcha.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "Qué se propuso el proyecto",
                    "text": "Tres cosas, una al lado de otra.",
                    "cards": [
                        {
                            "title": "Mirar",
                            "text": "<p>Estudiar cómo acogen las universidades y asociaciones a los "
                            "estudiantes internacionales y reunir lo que ha demostrado su valor.</p>",
                            "link": {},
                        },
                        {
                            "title": "Conectar",
                            "text": "<p>Enlazar los programas buddy con la Erasmus+ App, donde los "
                            "estudiantes ya preparan su estancia.</p>",
                            "link": {},
                        },
                        {
                            "title": "Equipar",
                            "text": "<p>Crear herramientas de formación, comunicación y facilitación para "
                            "quienes coordinan y para las personas voluntarias.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Por qué aquí no hay resultados",
                    "text": "Un estudio merece leerse con sus propias palabras. Decimos quién lo hizo y "
                    "dónde encontrarlo, y dejamos los resultados a sus autores.",
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Dónde encontrarlo",
                    "text": "<p>Los proyectos financiados por Erasmus+ publican lo que han hecho en la "
                    "<b>plataforma de resultados de los proyectos Erasmus+</b> de la Comisión Europea. "
                    "Busca allí «Buddy System»: la entrada nombra a las entidades del proyecto y contiene "
                    "el manual y los demás resultados.</p><p>Las entidades nombradas arriba responden a "
                    "las preguntas sobre el estudio. También puede conseguírtelo la biblioteca de tu "
                    "universidad.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Qué hacemos con él",
                    "text": "<p>Esta plataforma continúa la tercera parte del proyecto: las herramientas. "
                    "Lo que hemos aprendido al llevar programas está, con nuestras razones y bajo nuestro "
                    "propio nombre, en la guía de buenas prácticas que acompaña a esta página.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Entidades del proyecto Buddy System (2017–2020). Estudio europeo y manual sobre "
        "programas buddy. Proyecto Erasmus+. Disponible en la plataforma de resultados de los proyectos "
        "Erasmus+.",
    },
    "practice": {
        "kind": "publication",
        "title": "Llevar bien un programa buddy",
        "slug": "buenas-practicas",
        "introduction": "Una guía para coordinaciones y universidades: nueve preguntas, lo que haríamos y "
        "por qué.",
        "authors": "Buddy System",
        "year": "2026",
        "summary": "<p>Esta guía trata de decisiones. Todos los programas las toman, la mayoría en la "
        "primera semana y sin darse cuenta. Para cada una decimos lo que haríamos y damos la razón, para "
        "que puedas llevarnos la contraria con conocimiento. Es nuestra propia experiencia y opinión, no "
        "un estudio.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "Si solo lees esto",
                    "text": "",
                    "cards": [
                        {
                            "title": "Empieza por los buddies",
                            "text": "<p>Casi siempre son demasiado pocos. La mitad del trabajo de un "
                            "semestre está hecha antes de que llegue la primera persona internacional.</p>",
                            "link": {},
                        },
                        {
                            "title": "Nunca dejes silencio",
                            "text": "<p>Se puede vivir con un «todavía no». Nadie puede vivir sin "
                            "respuesta.</p>",
                            "link": {},
                        },
                        {
                            "title": "Cuida las dos primeras semanas",
                            "text": "<p>Una pareja que se ha visto una vez suele continuar. Una pareja que "
                            "no se ha visto en dos semanas no suele verse nunca.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Buscar buddies",
                    "text": "<p><b>Pregunta a personas, no a paredes.</b> Un cartel lo ven muchas personas "
                    "y responden pocas. Alguien que se levanta dos minutos en una clase y cuenta lo que un "
                    "buddy hizo por él o por ella llena una página de nombres. Pregunta a quienes acaban "
                    "de volver del extranjero: saben cómo es y lo echan de menos.</p><p><b>Di cuánto "
                    "es.</b> «Dos o tres horas la primera semana y después un café de vez en cuando» es "
                    "una promesa que se puede hacer. «Sé embajador» no lo es.</p><p><b>Empieza ocho "
                    "semanas antes del semestre.</b> Los estudiantes locales deciden sobre su próximo "
                    "semestre antes de los exámenes, no después de las vacaciones.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Con qué criterios emparejar",
                    "text": "<p><b>Primero, un idioma en el que las dos personas puedan vivir</b>; luego, "
                    "las fechas; después, todo lo demás. Dos personas sin un idioma común no quedan una "
                    "segunda vez, por bien que encajen sus aficiones.</p><p><b>La misma área de estudios "
                    "ayuda con las preguntas; los mismos intereses, con la amistad.</b> Dales el peso que "
                    "pidan tus estudiantes. La nacionalidad es un mal criterio: dice poco de una persona y "
                    "mantiene separados a los grupos.</p><p><b>No todos los deseos son iguales.</b> Una "
                    "mujer que pide a una mujer tiene un motivo que no le debe a nadie. Trata ese deseo "
                    "como una regla, y la pasión compartida por la escalada como un extra.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Cuando hay demasiado pocos",
                    "text": "<p>La escasez es lo normal. Decide pronto quién va primero y dilo: quienes "
                    "vienen de más lejos, quienes nunca han vivido fuera, quienes más han esperado. "
                    "Cualquier regla que puedas explicar es mejor que un sorteo que no puedas "
                    "explicar.</p><p><b>Primero una persona para cada quien, luego una segunda.</b> Pide a "
                    "un buddy que acoja a una segunda persona solo cuando nadie más esté libre, y nunca a "
                    "una tercera sin preguntar dos veces.</p><p><b>Quienes se quedan sin buddy siguen "
                    "siendo vuestros invitados.</b> Enviadles la guía de llegada, invitadles a todo y "
                    "decidles con franqueza qué posibilidades tienen.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Primer contacto",
                    "text": "<p>Que escriba primero quien conoce la ciudad, en un plazo de dos días. A "
                    "quien está en casa le resulta más fácil escribir a una persona desconocida que a una "
                    "persona desconocida pedir algo. Dale un primer mensaje que pueda cambiar: en la "
                    "página en blanco se pierde la mayoría de las parejas.</p><p>Propón un primer "
                    "encuentro que termine solo: un café, el camino al ayuntamiento, el mercado semanal. "
                    "Una noche abierta es mucho pedir a dos personas que no se han visto nunca.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Formación",
                    "text": "<p>Veinte minutos bastan para ser un buen buddy, si son los adecuados: qué no "
                    "es un buddy, cómo escribir primero, qué hacer cuando alguien no está bien y dónde "
                    "empieza la ayuda que otros estudiantes no pueden dar. Hazla corta y obligatoria, o "
                    "hazla larga y mira cómo nadie la hace.</p><p>Quienes coordinan necesitan más, sobre "
                    "todo práctica con los casos difíciles. Habladlos de dos en dos, antes de que "
                    "ocurran.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Seguimiento",
                    "text": "<p>Pregunta a las dos partes a los pocos días, con una pregunta que se "
                    "responda con un clic. «¿Cómo va?» encuentra al buddy en silencio; un cuestionario al "
                    "final del semestre encuentra arrepentimientos.</p><p>Cuando una pareja no funciona, "
                    "termínala sin preguntar por qué y busca a otra persona. Un semestre es demasiado "
                    "corto para mediaciones, y nadie debería tener que dar explicaciones para recibir "
                    "ayuda.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Reconocimiento",
                    "text": "<p>La mayoría de los buddies no pide nada. Dales algo de todos modos: un "
                    "certificado que una universidad o una empresa pueda comprobar, una velada de "
                    "agradecimiento, una línea en el boletín. Si tu universidad da créditos por el "
                    "voluntariado, haz el papeleo por ellos.</p><p>Reconoce lo que se ha hecho, no aquello "
                    "a lo que alguien se apuntó: la formación terminada y el contacto confirmado.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Inclusión",
                    "text": "<p>Quienes cursan una carrera completa, las personas refugiadas que estudian, "
                    "los estudiantes con hijos o con discapacidad necesitan un buddy al menos tanto como "
                    "quienes vienen de intercambio, y son a quienes menos se pregunta. Nómbralos cuando "
                    "busques.</p><p>Pregunta qué necesita alguien, nunca qué tiene. Un buddy puede ofrecer "
                    "«lugares tranquilos» o «caminos sin escalones»; un diagnóstico no es asunto nuestro. "
                    "Que los encuentros empiecen donde nadie tenga que beber ni pagar.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Seguridad",
                    "text": "<p>Los primeros encuentros son en público. Las direcciones y los teléfonos "
                    "los comparten aquellos a quienes pertenecen, cuando quieren. Todo el mundo sabe cómo "
                    "avisar de un problema, y un aviso cierra el contacto antes de que nadie lo "
                    "discuta.</p><p>Decide antes del semestre quién responde a un aviso, en qué plazo y "
                    "quién lo hace si la persona afectada coordina. Las personas voluntarias no son "
                    "terapeutas: conoced el número del servicio de la universidad y el de emergencias, y "
                    "derivad a las personas allí.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Buddy System (2026). Llevar bien un programa buddy: una guía de buenas prácticas.",
    },
}
