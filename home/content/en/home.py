"""The home page in English, with header and footer."""

HOME = {
    "title": "Buddy System",
    "slug": "home-en",
    "seo_title": "A local student for everyone who arrives",
    "search_description": "Buddy System brings international students together with local students: someone who "
    "meets you, helps with the paperwork and shows you the city.",
    "base": {
        "students": 25_000,
        "nationalities": 145,
        "pairs": 10_000,
        "cities": 30,
        "source": "Counted by the project since its second version of June 2015",
    },
    "body": [
        (
            "hero",
            {
                "headline": "Someone is waiting for you there.",
                "international_words": "waiting",
                "local_words": "there",
                "text": "A local student meets you before you arrive, walks you through the paperwork and shows you "
                "the city they love.",
            },
        ),
        ("widget", {"key": "buddy-figures"}),
        (
            "steps",
            {
                "title": "How it works, in three steps",
                "steps": [
                    {
                        "title": "Tell us about your stay",
                        "text": "Choose your city, say when you arrive, which languages you speak and what you "
                        "enjoy. It takes under five minutes, and two if you already live there.",
                    },
                    {
                        "title": "Volunteers bring you together",
                        "text": "Coordinators in your city look at every pair before anyone hears of it. They know "
                        "the place, and often they have been new in a city themselves.",
                    },
                    {
                        "title": "Meet, and take it from there",
                        "text": "Your buddy writes first. A coffee, a walk to the town hall, a first dinner: how much "
                        "you do together is up to the two of you.",
                    },
                ],
            },
        ),
        (
            "find_city",
            {
                "title": "Find your city",
                "text": "Each city is run by its own association or university. See whether yours is open, and who "
                "is there for you.",
            },
        ),
        (
            "stories",
            {
                "title": "What the first weeks feel like",
                "stories": [
                    {
                        "quote": "I had my room key, a suitcase and no idea which tram to take. Camille stood at the "
                        "station with a hand-drawn map. We still laugh about that map.",
                        "name": "Inês",
                        "about": "from Porto, in Lille",
                        "portrait": "ines",
                        "side": "international",
                    },
                    {
                        "quote": "I thought I was the one who helps. Then Kofi taught me how to ask better questions "
                        "about my own city, and I saw it for the first time.",
                        "name": "Camille",
                        "about": "law student in Lille",
                        "portrait": "camille",
                        "side": "local",
                    },
                ],
                "note": "Invented people, true situations.",
            },
        ),
        (
            "cards",
            {
                "title": "What we are here for",
                "text": "",
                "cards": [
                    {
                        "title": "A better welcome",
                        "text": "<p>Nobody should spend the first weeks of a stay abroad alone with forms in an "
                        "unknown language.</p>",
                        "link": {"page": "@how"},
                    },
                    {
                        "title": "International at home",
                        "text": "<p>Local students gain friends, languages and a new look at their own city, without "
                        "leaving it.</p>",
                        "link": {"page": "@project"},
                    },
                    {
                        "title": "Partners that last",
                        "text": "<p>Universities and associations share one tool and what they have learned, year "
                        "after year, however often volunteers change.</p>",
                        "link": {"page": "@universities"},
                    },
                ],
            },
        ),
        ("news", {"title": "News"}),
        (
            "call",
            {
                "title": "There is a place for you",
                "international_text": "Sign up for your city. We look for someone who knows it and will be glad to meet "
                "you, and you always see what happens next.",
                "local_text": "Say how many students you could welcome. One is plenty. We do the rest of the "
                "organising.",
            },
        ),
    ],
    "header_links": [
        {"page": "@how", "text": ""},
        {"page": "@cities", "text": ""},
        {"page": "@project", "text": ""},
        {"page": "@coordinators", "text": "Coordinators"},
        {"page": "@universities", "text": "Universities"},
    ],
    "footer_groups": [
        {
            "title": "Take part",
            "links": [
                {"page": "@cities"},
                {"page": "@how"},
                {"page": "@faq"},
                {"page": "@news"},
                {"page": "@contact"},
            ],
        },
        {
            "title": "Work with us",
            "links": [
                {"page": "@coordinators"},
                {"page": "@universities"},
                {"page": "@practice"},
                {"page": "@study"},
            ],
        },
        {
            "title": "In fairness",
            "links": [{"page": "@legal"}, {"page": "@privacy"}, {"page": "@accessibility"}],
        },
    ],
}

COUNTRY_INTRODUCTION = "Cities in this country where students welcome students."
