"""What happens in the demo, in English: news of the network, events and news of its cities."""

ARTICLES = {
    "season": {
        "kind": "article",
        "under": "news",
        "title": "A new season begins",
        "slug": "a-new-season-begins",
        "introduction": "Cities all over Europe open their sign-up. Why it pays to be early, and what is new this year.",
        "days_ago": 6,
        "tags": ["Season"],
        "body": [
            (
                "text",
                "<p>In most cities sign-up opens these days. If you know where you are going, there is no reason to wait: "
                "matching happens in waves, and the first wave is the one with most buddies to choose from.</p><p>New this "
                "year: your page tells you on which day your city matches next, and which of your own wishes narrow the "
                "choice. Change them at any time before the plan is made.</p>",
            ),
        ],
    },
    "guide": {
        "kind": "article",
        "under": "news",
        "title": "Our guide of good practice is out",
        "slug": "guide-of-good-practice",
        "introduction": "Nine questions that every buddy programme answers, knowingly or not, and what we would do.",
        "days_ago": 24,
        "tags": ["Coordinators"],
        "body": [
            (
                "text",
                "<p>Whom do we ask first? What counts when two people are brought together? What do we say to those for whom "
                "there is nobody? The guide takes a position on each question and gives its reasons. Read it, disagree, and "
                "tell us.</p>",
            ),
            (
                "cards",
                {
                    "title": "Start here",
                    "text": "",
                    "cards": [
                        {
                            "title": "The guide",
                            "text": "<p>Half an hour of reading for a whole term.</p>",
                            "link": {"page": "@practice"},
                        },
                        {
                            "title": "For coordinators",
                            "text": "<p>What the platform takes off your hands.</p>",
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
        "title": "Five first meetings that cost nothing",
        "slug": "five-first-meetings",
        "introduction": "A market, a hill, a launderette: buddies tell where they met for the first time.",
        "days_ago": 41,
        "tags": ["Season", "Ideas"],
        "body": [
            (
                "text",
                "<p>The best first meeting has an end. Here is what worked.</p><ul><li>The weekly market, one bag each, and "
                "soup afterwards.</li><li>The way to the town hall, the day before the appointment.</li><li>The tram from one "
                "end of the line to the other, with commentary.</li><li>The highest point that one can walk up to.</li><li>The "
                "launderette: forty minutes, and nobody can leave.</li></ul>",
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
        "title": "Welcome evening",
        "slug": "welcome-evening",
        "introduction": "Everybody who is new in {city} and everybody who is not. No need to know anybody.",
        "place": "Student house",
        "text": "<p>We begin with a game in which nobody has to be clever, then there is soup. Bring a word of your language "
        "that has no translation.</p>",
    },
    {
        "in_days": 12,
        "starts": "14:00",
        "ends": "16:30",
        "title": "City walk for newcomers",
        "slug": "city-walk",
        "introduction": "Two hours through {city}: where to register, where to print, where the good bread is.",
        "place": "In front of the railway station",
        "text": "<p>At a walking pace, step-free all the way. We end in a café where nobody has to order.</p>",
    },
    {
        "in_days": 19,
        "starts": "19:00",
        "ends": "21:30",
        "title": "Language café",
        "slug": "language-cafe",
        "introduction": "A table for each language, a new table every half hour.",
        "place": "International office",
        "text": "<p>Beginners are welcome at every table, above all at that of the language they are afraid of.</p>",
    },
]
CITY_ARTICLE = {
    "days_ago": 3,
    "title": "We are looking for buddies",
    "slug": "we-are-looking-for-buddies",
    "introduction": "More students than ever have chosen {city}. Could you show one of them round?",
    "body": [
        (
            "text",
            "<p>Two or three hours in the first week, a coffee now and then: that is what it takes. Sign up on this page and "
            "say how many students you could welcome. One is plenty.</p>",
        ),
    ],
}
