"""Frequent questions, in Spanish."""

PAGES = {
    "faq": {
        "kind": "faq",
        "title": "Preguntas frecuentes",
        "slug": "preguntas",
        "introduction": "Lo que se pregunta antes de inscribirse, durante la espera y después del primer "
        "encuentro.",
        "sections": [
            (
                "section",
                {
                    "audience": "international",
                    "title": "Para estudiantes internacionales",
                    "questions": [
                        {
                            "question": "¿Cuándo conviene inscribirse?",
                            "answer": "<p>En cuanto sepas tu ciudad, aunque todavía no sepas el día de tu "
                            "llegada. Las ciudades emparejan por oleadas, varias veces por semestre, y "
                            "quienes ya se han inscrito entran en la siguiente.</p>",
                        },
                        {
                            "question": "¿Tendré un buddy con seguridad?",
                            "answer": "<p>No, y nadie debería prometértelo: en la mayoría de las ciudades "
                            "llegan más estudiantes que buddies se inscriben. Buscamos a alguien que "
                            "conozca la ciudad y tenga ganas de conocerte. Siempre ves cómo va lo tuyo, y "
                            "hay sitio para ti en todo lo que organiza la asociación.</p>",
                        },
                        {
                            "question": "¿Cuánto tengo que esperar?",
                            "answer": "<p>Tu página dice cuál es el próximo día de emparejamiento de tu "
                            "ciudad. Después, una persona local tiene unos días para decir que sí, así que "
                            "cuenta con una semana más o menos desde un día de emparejamiento.</p>",
                        },
                        {
                            "question": "Llego a mitad del semestre. ¿Es demasiado tarde?",
                            "answer": "<p>Normalmente no. Donde la inscripción está cerrada puedes entrar "
                            "en la lista tardía, y la coordinación la mira cada vez que alguien tiene "
                            "sitio.</p>",
                        },
                        {
                            "question": "¿Puedo pedir una mujer, un hombre o alguien que hable mi lengua?",
                            "answer": "<p>Sí. Puedes decir si es un deseo o una condición. Tu página "
                            "muestra cuáles de tus propios deseos reducen la elección, para que decidas "
                            "qué te importa.</p>",
                        },
                        {
                            "question": "Mi buddy no responde. ¿Y ahora?",
                            "answer": "<p>Dínoslo con un clic en la página de vuestra pareja. La "
                            "coordinación lo ve al momento y busca a otra persona. No es culpa de nadie: "
                            "la gente enferma, se muda o pierde el ánimo.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "local",
                    "title": "Para estudiantes locales",
                    "questions": [
                        {
                            "question": "¿Cuánto tiempo lleva?",
                            "answer": "<p>Dos o tres horas la primera semana y un café de vez en cuando. "
                            "Cuánto hacéis juntos después lo decidís entre los dos.</p>",
                        },
                        {
                            "question": "Yo tampoco soy de aquí. ¿Puedo ser buddy?",
                            "answer": "<p>Sí. Local significa que conoces la ciudad, diga lo que diga tu "
                            "pasaporte. Muchos de los mejores buddies llegaron como estudiantes "
                            "internacionales.</p>",
                        },
                        {
                            "question": "¿Puedo decir que no a una propuesta?",
                            "answer": "<p>Sí, sin indicar motivo, y a nadie se le dice que fuiste tú. "
                            "También puedes decir más tarde, o menos.</p>",
                        },
                        {
                            "question": "¿A cuántas personas acojo?",
                            "answer": "<p>A una, si no dices más. Puedes hacer una pausa cuando quieras.</p>",
                        },
                        {
                            "question": "¿Recibo algo a cambio?",
                            "answer": "<p>Un certificado que se puede comprobar, una vez que has hecho la "
                            "formación y has conocido a la persona que acoges. Algunas universidades dan "
                            "créditos por ello. Y casi siempre, una amistad.</p>",
                        },
                        {
                            "question": "¿Y si alguien necesita más ayuda de la que puedo dar?",
                            "answer": "<p>Entonces deriva a esa persona: a la coordinación, a los "
                            "servicios de la universidad, en peligro al 112. Eres estudiante, no "
                            "terapeuta, y nadie espera que lo seas.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "coordinators",
                    "title": "Para la coordinación",
                    "questions": [
                        {
                            "question": "¿Cómo se suma nuestra ciudad?",
                            "answer": "<p>Cuéntanoslo en «Llévalo a tu ciudad». La administración nacional "
                            "de tu país la abre, con una página y un programa listos para empezar, e "
                            "invita a la primera persona coordinadora.</p>",
                        },
                        {
                            "question": "¿Tenemos que usar las parejas propuestas?",
                            "answer": "<p>No. El plan es una propuesta. Mueve, quita, añade y fija según "
                            "lo que tú sabes; lo que les cuesta a las demás personas se muestra antes de "
                            "que decidas, y nadie se entera de nada antes de que publiques.</p>",
                        },
                        {
                            "question": "¿Qué pasa cuando cambia nuestro equipo?",
                            "answer": "<p>Los papeles terminan solos cada otoño y se renuevan con un clic. "
                            "El siguiente equipo lo encuentra todo donde lo dejasteis, y si no queda "
                            "nadie, la administración nacional lo ve y puede hacerse cargo.</p>",
                        },
                        {
                            "question": "¿Podemos escribir nuestra propia página?",
                            "answer": "<p>Sí, en todos los idiomas que queráis: la guía, vuestro equipo, "
                            "eventos, noticias e imágenes. La primera publicación la mira vuestro país; "
                            "después publicáis por vuestra cuenta.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "universities",
                    "title": "Para universidades",
                    "questions": [
                        {
                            "question": "¿Cuánto cuesta?",
                            "answer": "<p>El software es libre y abierto. Un programa necesita el tiempo "
                            "de alguien: unas dos horas por semana para una ciudad de cien parejas, más al "
                            "comienzo del semestre.</p>",
                        },
                        {
                            "question": "¿Podemos invitar a los estudiantes que nos llegan?",
                            "answer": "<p>Sí, desde un archivo. Reciben una invitación, deciden por sí "
                            "mismos y mantienen el control de lo que comparten. Una lista que subís no "
                            "inscribe a nadie.</p>",
                        },
                        {
                            "question": "¿Qué vemos de nuestros estudiantes?",
                            "answer": "<p>Cómo les va a quienes han aceptado que su universidad lo sepa. "
                            "Nunca sus mensajes, notas o necesidades de apoyo.</p>",
                        },
                        {
                            "question": "¿Dónde están los datos?",
                            "answer": "<p>En los servidores de la organización que lleva el portal. No se "
                            "carga nada de terceros, cualquiera puede descargar y borrar lo que se guarda "
                            "sobre su persona, y todo se borra solo pasado el tiempo que indica la página "
                            "de privacidad.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "everybody",
                    "title": "Para todo el mundo",
                    "questions": [
                        {
                            "question": "¿Quién lleva esto?",
                            "answer": "<p>Personas voluntarias. En cada ciudad, una asociación o una "
                            "universidad; en cada país, un equipo nacional; y la red para lo que "
                            "compartimos todos.</p>",
                        },
                        {
                            "question": "¿En qué idiomas se puede usar?",
                            "answer": "<p>En los del menú de arriba de la página. Las ciudades añaden sus "
                            "propias páginas en los idiomas que hablan.</p>",
                        },
                        {
                            "question": "¿Cómo borro mi cuenta?",
                            "answer": "<p>En la página de tu cuenta, en «Mis datos». Es inmediato y no se "
                            "puede deshacer.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
