"""The home page in Spanish, with header and footer."""

HOME = {
    "title": "Buddy System",
    "slug": "home-es",
    "seo_title": "Alguien en la ciudad para cada persona que llega",
    "search_description": "Buddy System une a estudiantes internacionales y estudiantes de la ciudad: "
    "alguien que te recibe, te ayuda con los trámites y te enseña la ciudad.",
    "base": {
        "students": 25_000,
        "nationalities": 145,
        "pairs": 10_000,
        "cities": 30,
        "source": "Contado por el proyecto desde su segunda versión, de junio de 2015",
    },
    "body": [
        (
            "hero",
            {
                "headline": "Alguien te espera allí.",
                "international_words": "espera",
                "local_words": "allí",
                "text": "Alguien que estudia allí te escribe antes de que llegues, te acompaña con los "
                "trámites y te enseña la ciudad que le gusta.",
            },
        ),
        ("widget", {"key": "buddy-figures"}),
        (
            "steps",
            {
                "title": "Cómo funciona, en tres pasos",
                "steps": [
                    {
                        "title": "Háblanos de tu estancia",
                        "text": "Elige tu ciudad, di cuándo llegas, qué idiomas hablas y qué te gusta. "
                        "Lleva menos de cinco minutos, y dos si ya vives allí.",
                    },
                    {
                        "title": "Personas voluntarias os juntan",
                        "text": "La coordinación de tu ciudad mira cada pareja antes de que nadie se "
                        "entere. Conoce el lugar y a menudo sabe lo que es llegar de nuevas a una ciudad.",
                    },
                    {
                        "title": "Conoceos, y a partir de ahí, vosotros",
                        "text": "Tu buddy escribe primero. Un café, un paseo hasta el ayuntamiento, una "
                        "primera cena: cuánto hacéis juntos lo decidís entre los dos.",
                    },
                ],
            },
        ),
        (
            "find_city",
            {
                "title": "Encuentra tu ciudad",
                "text": "Cada ciudad la lleva su propia asociación o universidad. Mira si la tuya está "
                "abierta y quién está ahí para ti.",
            },
        ),
        (
            "stories",
            {
                "title": "Cómo se viven las primeras semanas",
                "stories": [
                    {
                        "quote": "Tenía la llave de mi habitación, una maleta y ni idea de qué tranvía "
                        "coger. Camille estaba en la estación con un mapa dibujado a mano. Todavía nos "
                        "reímos de aquel mapa.",
                        "name": "Inês",
                        "about": "de Oporto, en Lille",
                        "portrait": "ines",
                        "side": "international",
                    },
                    {
                        "quote": "Creía que la que ayudaba era yo. Entonces Kofi me enseñó a hacer mejores "
                        "preguntas sobre mi propia ciudad, y la vi por primera vez.",
                        "name": "Camille",
                        "about": "estudia Derecho en Lille",
                        "portrait": "camille",
                        "side": "local",
                    },
                ],
                "note": "Personas inventadas, situaciones reales.",
            },
        ),
        (
            "cards",
            {
                "title": "Para qué estamos aquí",
                "text": "",
                "cards": [
                    {
                        "title": "Una mejor acogida",
                        "text": "<p>Nadie debería pasar las primeras semanas de una estancia en el "
                        "extranjero a solas con formularios en una lengua desconocida.</p>",
                        "link": {"page": "@how"},
                    },
                    {
                        "title": "Lo internacional en casa",
                        "text": "<p>Quienes acogen ganan amistades, idiomas y otra mirada sobre su ciudad, "
                        "sin salir de ella.</p>",
                        "link": {"page": "@project"},
                    },
                    {
                        "title": "Alianzas que duran",
                        "text": "<p>Universidades y asociaciones comparten una herramienta y lo que han "
                        "aprendido, año tras año, por mucho que cambien las personas voluntarias.</p>",
                        "link": {"page": "@universities"},
                    },
                ],
            },
        ),
        ("news", {"title": "Noticias"}),
        (
            "call",
            {
                "title": "Hay un lugar para ti",
                "international_text": "Inscríbete en tu ciudad. Buscamos a alguien que la conozca y tenga "
                "ganas de conocerte, y siempre ves qué viene después.",
                "local_text": "Di a cuántas personas podrías acoger. Una ya es mucho. Del resto de la "
                "organización nos ocupamos nosotros.",
            },
        ),
    ],
    "header_links": [
        {"page": "@how", "text": ""},
        {"page": "@cities", "text": ""},
        {"page": "@project", "text": ""},
        {"page": "@coordinators", "text": "Coordinación"},
        {"page": "@universities", "text": "Universidades"},
    ],
    "footer_groups": [
        {
            "title": "Participa",
            "links": [
                {"page": "@cities"},
                {"page": "@how"},
                {"page": "@faq"},
                {"page": "@news"},
                {"page": "@contact"},
            ],
        },
        {
            "title": "Trabaja con nosotros",
            "links": [
                {"page": "@coordinators"},
                {"page": "@universities"},
                {"page": "@practice"},
                {"page": "@study"},
            ],
        },
        {
            "title": "Con claridad",
            "links": [{"page": "@legal"}, {"page": "@privacy"}, {"page": "@accessibility"}],
        },
    ],
}

COUNTRY_INTRODUCTION = "Ciudades de este país donde estudiantes acogen a estudiantes."
