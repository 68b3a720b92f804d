"""The home page in German, with header and footer."""

HOME = {
    "title": "Buddy System",
    "slug": "home-de",
    "seo_title": "Jemand vor Ort für alle, die ankommen",
    "search_description": "Buddy System bringt internationale Student:innen mit Student:innen vor Ort zusammen: jemand, "
    "der dich trifft, beim Papierkram hilft und dir die Stadt zeigt.",
    "base": {
        "students": 25_000,
        "nationalities": 145,
        "pairs": 10_000,
        "cities": 30,
        "source": "Vom Projekt gezählt seit seiner zweiten Version vom Juni 2015",
    },
    "body": [
        (
            "hero",
            {
                "headline": "Dort wartet jemand auf dich.",
                "international_words": "wartet",
                "local_words": "Dort",
                "text": "Jemand, der dort studiert, lernt dich kennen, noch bevor du ankommst, geht mit dir durch den "
                "Papierkram und zeigt dir die Stadt mit Liebe.",
            },
        ),
        ("widget", {"key": "buddy-figures"}),
        (
            "steps",
            {
                "title": "So geht es, in drei Schritten",
                "steps": [
                    {
                        "title": "Erzähl uns von deinem Aufenthalt",
                        "text": "Wähl deine Stadt und sag, wann du ankommst, welche Sprachen du sprichst und was du "
                        "gern machst. Das dauert keine fünf Minuten, und zwei, wenn du schon dort lebst.",
                    },
                    {
                        "title": "Freiwillige bringen euch zusammen",
                        "text": "Koordinator:innen in deiner Stadt sehen sich jedes Paar an, bevor jemand davon hört. Sie "
                        "kennen den Ort, und oft waren sie selbst schon einmal neu in einer Stadt.",
                    },
                    {
                        "title": "Trefft euch und seht, was daraus wird",
                        "text": "Dein Buddy schreibt zuerst. Ein Kaffee, ein Gang zum Rathaus, ein erstes Abendessen: Wie "
                        "viel ihr zusammen macht, entscheidet ihr beide.",
                    },
                ],
            },
        ),
        (
            "find_city",
            {
                "title": "Finde deine Stadt",
                "text": "Um jede Stadt kümmert sich ihr eigener Verein oder ihre Hochschule. Sieh nach, ob deine offen ist "
                "und wer dort für dich da ist.",
            },
        ),
        (
            "stories",
            {
                "title": "Wie sich die ersten Wochen anfühlen",
                "stories": [
                    {
                        "quote": "Ich hatte einen Zimmerschlüssel, einen Koffer und keine Ahnung, welche Tram ich nehmen "
                        "muss. Camille stand am Bahnhof, mit einem selbst gezeichneten Plan. Über den Plan lachen wir "
                        "heute noch.",
                        "name": "Inês",
                        "about": "aus Porto, in Lille",
                        "portrait": "ines",
                        "side": "international",
                    },
                    {
                        "quote": "Ich dachte, ich bin die, die hilft. Dann hat Kofi mir beigebracht, bessere Fragen über "
                        "meine eigene Stadt zu stellen, und ich habe sie zum ersten Mal gesehen.",
                        "name": "Camille",
                        "about": "studiert Jura in Lille",
                        "portrait": "camille",
                        "side": "local",
                    },
                ],
                "note": "Erfundene Menschen, wahre Situationen.",
            },
        ),
        (
            "cards",
            {
                "title": "Wofür wir da sind",
                "text": "",
                "cards": [
                    {
                        "title": "Ein besseres Willkommen",
                        "text": "<p>Niemand soll die ersten Wochen im Ausland allein mit Formularen in einer unbekannten "
                        "Sprache verbringen.</p>",
                        "link": {"page": "@how"},
                    },
                    {
                        "title": "International zu Hause",
                        "text": "<p>Student:innen vor Ort gewinnen Freundschaften, Sprachen und einen neuen Blick auf die "
                        "eigene Stadt, ohne sie zu verlassen.</p>",
                        "link": {"page": "@project"},
                    },
                    {
                        "title": "Partner, die bleiben",
                        "text": "<p>Hochschulen und Vereine teilen ein Werkzeug und das, was sie gelernt haben, Jahr für "
                        "Jahr, so oft die Freiwilligen auch wechseln.</p>",
                        "link": {"page": "@universities"},
                    },
                ],
            },
        ),
        ("news", {"title": "Neuigkeiten"}),
        (
            "call",
            {
                "title": "Hier ist ein Platz für dich",
                "international_text": "Melde dich für deine Stadt an. Wir suchen jemanden, der sie kennt und sich freut, "
                "dich kennenzulernen, und du siehst immer, was als Nächstes passiert.",
                "local_text": "Sag, wie viele Student:innen du willkommen heißen könntest. Eine Person ist schon viel. Um "
                "alles andere kümmern wir uns.",
            },
        ),
    ],
    "header_links": [
        {"page": "@how", "text": ""},
        {"page": "@cities", "text": ""},
        {"page": "@project", "text": ""},
        {"page": "@coordinators", "text": "Koordination"},
        {"page": "@universities", "text": "Hochschulen"},
    ],
    "footer_groups": [
        {
            "title": "Mitmachen",
            "links": [
                {"page": "@cities"},
                {"page": "@how"},
                {"page": "@faq"},
                {"page": "@news"},
                {"page": "@contact"},
            ],
        },
        {
            "title": "Zusammenarbeiten",
            "links": [
                {"page": "@coordinators"},
                {"page": "@universities"},
                {"page": "@practice"},
                {"page": "@study"},
            ],
        },
        {
            "title": "Der Fairness halber",
            "links": [{"page": "@legal"}, {"page": "@privacy"}, {"page": "@accessibility"}],
        },
    ],
}

COUNTRY_INTRODUCTION = "Städte in diesem Land, in denen Student:innen Student:innen willkommen heißen."
