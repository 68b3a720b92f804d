"""What happens in the demo, in Spanish: news of the network, events and news of its cities."""

ARTICLES = {
    "season": {
        "kind": "article",
        "under": "news",
        "title": "Empieza una nueva temporada",
        "slug": "empieza-una-nueva-temporada",
        "introduction": "Ciudades de toda Europa abren su inscripción. Por qué conviene llegar pronto y "
        "qué hay de nuevo este año.",
        "days_ago": 6,
        "tags": ["Temporada"],
        "body": [
            (
                "text",
                "<p>En la mayoría de las ciudades la inscripción abre estos días. Si sabes adónde vas, no "
                "hay motivo para esperar: el emparejamiento va por oleadas, y en la primera es donde más "
                "buddies hay para elegir.</p><p>Nuevo este año: tu página te dice qué día forma tu ciudad "
                "sus próximas parejas y cuáles de tus propios deseos reducen la elección. Puedes "
                "cambiarlos cuando quieras antes de que se haga el plan.</p>",
            ),
        ],
    },
    "guide": {
        "kind": "article",
        "under": "news",
        "title": "Ya está aquí nuestra guía de buenas prácticas",
        "slug": "guia-de-buenas-practicas",
        "introduction": "Nueve preguntas a las que responde todo programa buddy, sabiéndolo o no, y lo que "
        "haríamos nosotros.",
        "days_ago": 24,
        "tags": ["Coordinación"],
        "body": [
            (
                "text",
                "<p>¿A quién preguntamos primero? ¿Qué cuenta cuando se junta a dos personas? ¿Qué decimos "
                "a quienes se quedan sin nadie? La guía toma posición en cada pregunta y da sus razones. "
                "Léela, llévanos la contraria y cuéntanoslo.</p>",
            ),
            (
                "cards",
                {
                    "title": "Empieza aquí",
                    "text": "",
                    "cards": [
                        {
                            "title": "La guía",
                            "text": "<p>Media hora de lectura para todo un semestre.</p>",
                            "link": {"page": "@practice"},
                        },
                        {
                            "title": "Para la coordinación",
                            "text": "<p>De qué se ocupa la plataforma por ti.</p>",
                            "link": {"page": "@coordinators"},
                        },
                    ],
                },
            ),
        ],
    },
    "walks": {
        "kind": "article",
        "under": "news",
        "title": "Cinco primeros encuentros que no cuestan nada",
        "slug": "cinco-primeros-encuentros",
        "introduction": "Un mercado, una colina, una lavandería: buddies cuentan dónde quedaron la primera "
        "vez.",
        "days_ago": 41,
        "tags": ["Temporada", "Ideas"],
        "body": [
            (
                "text",
                "<p>El mejor primer encuentro tiene un final. Esto es lo que funcionó.</p><ul><li>El "
                "mercado semanal, una bolsa cada quien, y después sopa.</li><li>El camino al ayuntamiento, "
                "el día antes de la cita.</li><li>El tranvía de una punta a otra de la línea, con "
                "comentarios.</li><li>El punto más alto al que se puede subir andando.</li><li>La "
                "lavandería: cuarenta minutos, y nadie puede irse.</li></ul>",
            ),
        ],
    },
}

# Days from today, and the texts; {city} is the city's name.
EVENTS = [
    {
        "in_days": 5,
        "starts": "18:30",
        "ends": "21:00",
        "title": "Noche de bienvenida",
        "slug": "welcome-evening",
        "introduction": "Para todas las personas que acaban de llegar a {city} y para las que no. No hace "
        "falta conocer a nadie.",
        "place": "Casa de estudiantes",
        "text": "<p>Empezamos con un juego en el que nadie tiene que ser ingenioso y después hay sopa. "
        "Trae una palabra de tu lengua que no tenga traducción.</p>",
    },
    {
        "in_days": 12,
        "starts": "14:00",
        "ends": "16:30",
        "title": "Paseo por la ciudad para quienes acaban de llegar",
        "slug": "city-walk",
        "introduction": "Dos horas por {city}: dónde empadronarse, dónde imprimir, dónde está el pan bueno.",
        "place": "Delante de la estación de tren",
        "text": "<p>A paso tranquilo y sin escalones en todo el camino. Terminamos en una cafetería donde "
        "nadie tiene que pedir nada.</p>",
    },
    {
        "in_days": 19,
        "starts": "19:00",
        "ends": "21:30",
        "title": "Café de idiomas",
        "slug": "language-cafe",
        "introduction": "Una mesa para cada idioma, otra mesa cada media hora.",
        "place": "Oficina internacional",
        "text": "<p>Quienes empiezan tienen sitio en todas las mesas, sobre todo en la del idioma que les "
        "da miedo.</p>",
    },
]
CITY_ARTICLE = {
    "days_ago": 3,
    "title": "Buscamos buddies",
    "slug": "we-are-looking-for-buddies",
    "introduction": "Más estudiantes que nunca han elegido {city}. ¿Podrías enseñársela a alguien?",
    "body": [
        (
            "text",
            "<p>Dos o tres horas la primera semana y un café de vez en cuando: eso es lo que lleva. "
            "Inscríbete en esta página y di a cuántas personas podrías acoger. Una ya es mucho.</p>",
        ),
    ],
}
