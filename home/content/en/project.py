"""What the programme is and where it comes from, in English."""

PAGES = {
    "how": {
        "title": "How it works",
        "slug": "how-it-works",
        "introduction": "From signing up to the first coffee: what you do, what we do, and when you hear from us.",
        "body": [
            (
                "steps",
                {
                    "title": "If you are coming from abroad",
                    "steps": [
                        {
                            "title": "Sign up for your city",
                            "text": "Dates, languages, what you enjoy. If you do not know your exact day of arrival "
                            "yet, say about when.",
                        },
                        {
                            "title": "See where you stand",
                            "text": "Your page always says what is going on and what happens next, for example "
                            "\u201cLille matches next on 10 August\u201d.",
                        },
                        {
                            "title": "Hear from your buddy",
                            "text": "As soon as someone has said yes, you see who it is. They write first, within "
                            "two days.",
                        },
                        {
                            "title": "Settle in",
                            "text": "We ask how it is going after a few days. If it does not work out, for whatever "
                            "reason, we look for someone else.",
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "If you know the city",
                    "steps": [
                        {
                            "title": "Say how many you could welcome",
                            "text": "One, two or three. You can pause at any time, for exams or for life.",
                        },
                        {
                            "title": "Be confirmed",
                            "text": "By your university's e-mail address, or by the coordinators of your city.",
                        },
                        {
                            "title": "Answer a proposal",
                            "text": "You read a short card about one person and answer within five days. A no is "
                            "fine, and nobody is told whose it was.",
                        },
                        {
                            "title": "Write first",
                            "text": "A first message is ready for you to change and send. The rest is up to the two "
                            "of you.",
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Not enough buddies is normal",
                    "text": "In most cities more students arrive than buddies sign up. So we cannot promise one. We "
                    "do promise that you always know where you stand, and that you are welcome at everything the "
                    "association organises.",
                },
            ),
            (
                "questions",
                {
                    "title": "Questions people ask",
                    "questions": [
                        {
                            "question": "What does it cost?",
                            "answer": "<p>Nothing. Buddies and coordinators are volunteers.</p>",
                        },
                        {
                            "question": "Is a buddy a guide, a tutor or a friend?",
                            "answer": "<p>A person who has lived there longer than you. They can explain how the "
                            "laundry works and where to buy a second-hand bike. They do not replace the "
                            "international office, a doctor or a landlord.</p>",
                        },
                        {
                            "question": "How do you decide who fits?",
                            "answer": "<p>By languages you share, dates, field of study, interests and what you asked "
                            "for. A coordinator of the city looks at the plan, changes what they know better and "
                            "publishes it. Both of you read the reasons in words.</p>",
                        },
                        {
                            "question": "Who sees what I write?",
                            "answer": "<p>The coordinators of your city. Your buddy sees a short card first and your "
                            "contact only after the yes, and only what you chose to share.</p>",
                        },
                        {
                            "question": "Something is wrong. What do I do?",
                            "answer": "<p>Every pair page has a way to report a problem, to block and to end without "
                            "giving a reason. A report closes the contact at once. In danger, call 112.</p>",
                        },
                    ],
                },
            ),
            (
                "call",
                {
                    "title": "Ready?",
                    "international_text": "Sign up in under five minutes and come back to your answers at any time.",
                    "local_text": "Two minutes, and you decide how many and when.",
                },
            ),
        ],
    },
    "project": {
        "title": "The project",
        "slug": "the-project",
        "introduction": "Four students, one year abroad and an idea that travelled further than they did.",
        "body": [
            (
                "text",
                "<p>It began with coming home. In 2013 four students in Lille were back from an Erasmus+ year. Abroad, "
                "each of them had met somebody who made the difference: a person who picked up the phone to a landlord, "
                "who knew which window of the office to queue at, who said \u201ccome along\u201d on a Friday evening. "
                "At home they saw hundreds of students arrive without one.</p><p>So they drew up a simple system: those "
                "who arrive and those who know the city sign up in the same place, and volunteers bring them together. "
                "The University of Lille supported it, and the associations of ESN France carried it from city to "
                "city.</p>",
            ),
            (
                "timeline",
                {
                    "title": "How it grew",
                    "moments": [
                        {
                            "when": "2013",
                            "title": "An idea in Lille",
                            "text": "Four students design a buddy system after their Erasmus+ year, with the support "
                            "of the University of Lille.",
                        },
                        {
                            "when": "June 2015",
                            "title": "The second version",
                            "text": "Rebuilt for many cities at once. The ESN France network brings it to its "
                            "associations.",
                        },
                        {
                            "when": "2017 to 2020",
                            "title": "A European project",
                            "text": "With Erasmus+, the European University Foundation, ESN and the universities of "
                            "Vienna, Eastern Finland and Hertfordshire: a European study of good practice in "
                            "welcoming international students, a link with the Erasmus+ App, and tools for "
                            "training, communication and facilitation.",
                        },
                        {
                            "when": "Today",
                            "title": "An open platform",
                            "text": "Free software that any network can run, in its own languages, city by city.",
                        },
                    ],
                },
            ),
            (
                "figures",
                {
                    "title": "What came of it",
                    "figures": [
                        {"value": "25,000", "label": "students, and more"},
                        {"value": "145", "label": "nationalities"},
                        {"value": "10,000", "label": "pairs, about"},
                        {"value": "30", "label": "cities in France"},
                    ],
                    "source": "Counted by the project since the second version of June 2015.",
                },
            ),
            (
                "chart",
                {
                    "title": "The way so far, and the way ahead",
                    "side": "meet",
                    "bars_shown": [
                        {"label": "Took part since June 2015, at least", "value": 25_000},
                        {"label": "The aim", "value": 300_000},
                    ],
                    "source": "Students. Counted by the project since its second version of June 2015; aim of the network.",
                },
            ),
            (
                "cards",
                {
                    "title": "What has been made",
                    "text": "",
                    "cards": [
                        {
                            "title": "A system that cities run themselves",
                            "text": "<p>Local coordinators in 30 French cities have made about 10,000 pairs with it.</p>",
                            "link": {},
                        },
                        {
                            "title": "A European study",
                            "text": "<p>On good practice in welcoming international students, written with partners in several countries.</p>",
                            "link": {"page": "@study"},
                        },
                        {
                            "title": "A link with the Erasmus+ App",
                            "text": "<p>Students find a buddy where they already prepare their stay.</p>",
                            "link": {},
                        },
                        {
                            "title": "Tools for volunteers",
                            "text": "<p>For training, for communication and for bringing people together, in the hands of those who look after a city.</p>",
                            "link": {"page": "@coordinators"},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "Where we want to go",
                    "text": "About 30 countries, 300,000 students, close to 550 associations and 700 universities.",
                    "cards": [
                        {
                            "title": "Welcome and integration",
                            "text": "<p>Everyone who arrives finds a person, not only an office.</p>",
                            "link": {},
                        },
                        {
                            "title": "Internationalisation at home",
                            "text": "<p>Most students never study abroad. A buddy brings the world to their "
                            "table.</p>",
                            "link": {},
                        },
                        {
                            "title": "Shared tools",
                            "text": "<p>Associations and universities build on what others have learned instead of "
                            "starting again each autumn.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "The people behind it",
                    "text": "Nobody does this alone.",
                    "cards": [
                        {
                            "title": "Four students in Lille",
                            "text": "<p>They came back from an Erasmus+ year in 2013 and designed what they had missed at home.</p>",
                            "link": {},
                        },
                        {
                            "title": "The coordinators of every city",
                            "text": "<p>Volunteers of associations and staff of universities. They look at every pair before anybody hears of it, and stand on the page of their city.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "The partners",
                            "text": "<p>The University of Lille and ESN France from the start; the European University Foundation, ESN and the universities of Vienna, Eastern Finland and Hertfordshire from 2017 to 2020.</p>",
                            "link": {},
                        },
                        {
                            "title": "You, perhaps",
                            "text": "<p>A question, a correction, a hand to lend: write to us.</p>",
                            "link": {"page": "@contact"},
                        },
                    ],
                },
            ),
        ],
    },
}
