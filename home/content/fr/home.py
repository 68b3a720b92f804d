"""The home page in French, with header and footer."""

HOME = {
    "title": "Buddy System",
    "slug": "home-fr",
    "seo_title": "Quelqu’un sur place pour chaque personne qui arrive",
    "search_description": "Buddy System met en relation étudiants internationaux et étudiants de la ville : quelqu’un "
    "vous accueille, vous aide dans les démarches et vous fait découvrir la ville.",
    "base": {
        "students": 25_000,
        "nationalities": 145,
        "pairs": 10_000,
        "cities": 30,
        "source": "Comptés par le projet depuis sa deuxième version de juin 2015",
    },
    "body": [
        (
            "hero",
            {
                "headline": "Là-bas, quelqu’un vous attend.",
                "international_words": "quelqu’un",
                "local_words": "Là-bas",
                "text": "Une personne qui étudie sur place vous écrit avant votre arrivée, vous accompagne dans les "
                "démarches et vous montre la ville qu’elle aime.",
            },
        ),
        ("widget", {"key": "buddy-figures"}),
        (
            "steps",
            {
                "title": "Comment ça marche, en trois étapes",
                "steps": [
                    {
                        "title": "Parlez-nous de votre séjour",
                        "text": "Choisissez votre ville, dites quand vous arrivez, quelles langues vous parlez et ce "
                        "que vous aimez. Cela prend moins de cinq minutes, et deux si vous y vivez déjà.",
                    },
                    {
                        "title": "Des bénévoles vous réunissent",
                        "text": "L’équipe de votre ville relit chaque binôme avant que quiconque en entende parler. "
                        "Elle connaît les lieux et sait souvent ce que c’est que d’arriver quelque part.",
                    },
                    {
                        "title": "Rencontrez-vous, la suite vous appartient",
                        "text": "Votre buddy écrit en premier. Un café, un passage à la mairie, un premier dîner : à "
                        "vous deux de voir.",
                    },
                ],
            },
        ),
        (
            "find_city",
            {
                "title": "Trouvez votre ville",
                "text": "Chaque ville est animée par sa propre association ou université. Voyez si la vôtre est "
                "ouverte, et qui vous y attend.",
            },
        ),
        (
            "stories",
            {
                "title": "Les premières semaines, vues de près",
                "stories": [
                    {
                        "quote": "J’avais la clé de ma chambre, une valise, et aucune idée du tram à prendre. Camille "
                        "m’attendait à la gare avec un plan dessiné à la main. Ce plan nous fait encore rire.",
                        "name": "Inês",
                        "about": "de Porto, à Lille",
                        "portrait": "ines",
                        "side": "international",
                    },
                    {
                        "quote": "Je croyais que c’était moi qui aidais. Et puis Kofi m’a appris à poser de meilleures "
                        "questions sur ma propre ville, et je l’ai vue pour la première fois.",
                        "name": "Camille",
                        "about": "en droit à Lille",
                        "portrait": "camille",
                        "side": "local",
                    },
                ],
                "note": "Personnes inventées, situations bien réelles.",
            },
        ),
        (
            "cards",
            {
                "title": "Pourquoi nous le faisons",
                "text": "",
                "cards": [
                    {
                        "title": "Un meilleur accueil",
                        "text": "<p>Personne ne devrait passer ses premières semaines à l’étranger seul devant des "
                        "formulaires dans une langue inconnue.</p>",
                        "link": {"page": "@how"},
                    },
                    {
                        "title": "L’international à domicile",
                        "text": "<p>Qui accueille y gagne des amitiés, des langues et un autre regard sur sa ville, "
                        "sans la quitter.</p>",
                        "link": {"page": "@project"},
                    },
                    {
                        "title": "Des partenariats durables",
                        "text": "<p>Universités et associations partagent un même outil et ce qu’elles ont appris, "
                        "année après année, même quand les bénévoles changent.</p>",
                        "link": {"page": "@universities"},
                    },
                ],
            },
        ),
        ("news", {"title": "Actualités"}),
        (
            "call",
            {
                "title": "Il y a une place pour vous",
                "international_text": "Inscrivez-vous dans votre ville. Nous cherchons quelqu’un qui la connaît et qui sera content de "
                "vous rencontrer, et vous voyez toujours la suite.",
                "local_text": "Dites combien de personnes vous pourriez accueillir. Une, c’est déjà beaucoup. Nous "
                "organisons le reste.",
            },
        ),
    ],
    "header_links": [
        {"page": "@how", "text": ""},
        {"page": "@cities", "text": ""},
        {"page": "@project", "text": ""},
        {"page": "@coordinators", "text": "Équipes locales"},
        {"page": "@universities", "text": "Universités"},
    ],
    "footer_groups": [
        {
            "title": "Participer",
            "links": [
                {"page": "@cities"},
                {"page": "@how"},
                {"page": "@faq"},
                {"page": "@news"},
                {"page": "@contact"},
            ],
        },
        {
            "title": "Travailler avec nous",
            "links": [
                {"page": "@coordinators"},
                {"page": "@universities"},
                {"page": "@practice"},
                {"page": "@study"},
            ],
        },
        {
            "title": "En toute clarté",
            "links": [{"page": "@legal"}, {"page": "@privacy"}, {"page": "@accessibility"}],
        },
    ],
}

COUNTRY_INTRODUCTION = "Les villes de ce pays où des étudiants en accueillent d’autres."
