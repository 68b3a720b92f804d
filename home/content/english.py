"""Central pages in English."""

HOME = {
    "title": "Buddy System",
    "slug": "home-en",
    "seo_title": "A local student for everyone who arrives",
    "search_description": "Buddy System brings international students together with local students: someone who "
    "meets you, helps with the paperwork and shows you the city.",
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
        {"title": "Take part", "links": [{"page": "@cities"}, {"page": "@how"}]},
        {
            "title": "Work with us",
            "links": [{"page": "@coordinators"}, {"page": "@universities"}, {"page": "@project"}],
        },
        {
            "title": "In fairness",
            "links": [{"page": "@legal"}, {"page": "@privacy"}, {"page": "@accessibility"}],
        },
    ],
}

CITIES = {
    "title": "Cities",
    "slug": "cities",
    "introduction": "Look for your city by any of its names. Each one says whether sign-up is open, or when it opens next.",
}
COUNTRY_INTRODUCTION = "Cities in this country where students welcome students."

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
        ],
    },
    "coordinators": {
        "title": "For coordinators",
        "slug": "coordinators",
        "introduction": "You give your evenings to this. The platform takes the spreadsheets.",
        "body": [
            (
                "cards",
                {
                    "title": "What you can leave to us",
                    "text": "",
                    "cards": [
                        {
                            "title": "A plan you can change",
                            "text": "<p>One button proposes the best possible plan for everyone who waits. Every pair "
                            "comes with its reasons. Move, lock and run again; nobody hears anything before you "
                            "publish.</p>",
                            "link": {},
                        },
                        {
                            "title": "Answers that do not get lost",
                            "text": "<p>Invitations, reminders and deadlines go out by themselves, in each person's "
                            "language. You see who has gone quiet.</p>",
                            "link": {},
                        },
                        {
                            "title": "A page of your own",
                            "text": "<p>Your city's page is yours to write: the local guide, your team, what is on. In as many "
                            "languages as you like.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "A hand-over that works",
                            "text": "<p>Roles end by themselves and are renewed with one click. The next team finds "
                            "everything where you left it.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "Your term in five steps",
                    "steps": [
                        {
                            "title": "Open sign-up",
                            "text": "Set the dates and check your texts and your city's page.",
                        },
                        {
                            "title": "Find local students",
                            "text": "Start early: in most cities buddies, not international students, are what is missing.",
                        },
                        {
                            "title": "Confirm",
                            "text": "University addresses are confirmed by themselves; you decide on the others.",
                        },
                        {
                            "title": "Plan in waves",
                            "text": "Four to eight matching days a term serve people better than a single big one.",
                        },
                        {
                            "title": "Keep an eye on pairs",
                            "text": "Short check-ins show where somebody waits for an answer.",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Before you start",
                    "questions": [
                        {
                            "question": "How does our city join?",
                            "answer": "<p>The national admin of your country opens it and invites the first "
                            "coordinator. From then on you invite each other.</p>",
                        },
                        {
                            "question": "What may a coordinator see?",
                            "answer": "<p>Your own city, and nothing else. You take part yourself? Then you see no notes "
                            "about yourself, and your own pairs are marked in the plan.</p>",
                        },
                        {
                            "question": "How much time does it take?",
                            "answer": "<p>Reviewing a plan for a hundred students is an evening. Finding buddies is "
                            "the part that deserves your time.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "universities": {
        "title": "For universities",
        "slug": "universities",
        "introduction": "Students welcome students best. Here is what your international office can do to make it happen.",
        "body": [
            (
                "text",
                "<p>An international office answers questions from nine to five. Many questions come at eleven at "
                "night, in a kitchen, and need somebody who knows the answer because they had the same question a year "
                "ago. A buddy programme is how a university makes sure that this person exists.</p>",
            ),
            (
                "cards",
                {
                    "title": "Three ways to take part",
                    "text": "",
                    "cards": [
                        {
                            "title": "With your local association",
                            "text": "<p>The association runs the programme, you spread the word and follow how your own "
                            "students fare, in figures and with their consent.</p>",
                            "link": {},
                        },
                        {
                            "title": "Under an agreement",
                            "text": "<p>You share a programme in the city: your officers import the students you have nominated, and each "
                            "of them decides whether to take part.</p>",
                            "link": {},
                        },
                        {
                            "title": "On your own",
                            "text": "<p>No association in town? Your university runs the programme and its staff or "
                            "students coordinate.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "What international offices ask",
                    "questions": [
                        {
                            "question": "Where is the data, and who sees it?",
                            "answer": "<p>On the servers of the network that runs the portal. Officers see the students of "
                            "their own university who agreed to it, and nobody else's. Details go six months after "
                            "the last pair has ended.</p>",
                        },
                        {
                            "question": "Can we recognise what buddies do?",
                            "answer": "<p>Yes. Confirmed contact and training are the basis of a certificate that anyone can "
                            "check, for credits or a diploma supplement if your rules provide for it.</p>",
                        },
                        {
                            "question": "What does it need from us?",
                            "answer": "<p>A line in the acceptance letter, a slot in the welcome days, and your e-mail "
                            "domain so that local students are confirmed by themselves.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "legal": {
        "title": "Legal notice",
        "slug": "legal",
        "introduction": "Who is behind this portal, and under which terms it may be used.",
        "body": [
            (
                "text",
                "<h2>Who runs this portal</h2><p>This is a demonstration of Buddy System with real places and invented "
                "people. The organisation that runs a portal names itself here: its name, legal form, address, register "
                "number, the person responsible for the content, and a way to reach them.</p>"
                "<h2>Content</h2><p>Central pages are written by the network. City pages are written by the association or "
                "university of the city, which answers for them. Tell us about anything that is wrong or hurts "
                "somebody, and we look into it.</p>"
                "<h2>Software</h2><p>Buddy System is free software under the BSD-3-Clause licence. The typeface is "
                "Manrope (SIL Open Font License), the icons come from Lucide (ISC), the map is drawn from Natural Earth data "
                "(public domain).</p>"
                "<h2>Links</h2><p>Links to other sites are chosen with care. What stands there is the responsibility of those "
                "who run them.</p>",
            ),
        ],
    },
    "privacy": {
        "title": "Privacy",
        "slug": "privacy",
        "introduction": "What we know about you, who sees it, and how to make us forget it.",
        "body": [
            (
                "text",
                "<h2>What we ask, and why</h2><p>To take part you tell us your name, e-mail address, birth date (you "
                "must be 18; it is never shown), role, city, university, dates and languages. Everything else is "
                "optional. We never ask about health, religion, ethnicity or orientation.</p>"
                "<h2>Who sees it</h2><ul><li>The coordinators of your city, who review the pairs.</li><li>Your buddy: "
                "a short card first, your contact after the yes.</li><li>An officer of your university, only if you "
                "agree.</li><li>National and central admins see counts, no names; looking at a person's record needs a "
                "reason and leaves a trace.</li></ul>"
                "<h2>How long we keep it</h2><ul><li>A sign-up that is never confirmed: 7 days.</li><li>What you told us "
                "about one stay: 6 months after the last pair has ended, or after the term.</li><li>Messages: 6 months after "
                "the pair has ended.</li><li>An account that nobody uses: 24 months, with a notice before.</li></ul>"
                "<h2>What you can do</h2><p>Download everything we hold about you, correct it, withdraw a consent or "
                "erase your account, all by yourself and at once, under \u201cMy data\u201d. You may also complain to the data "
                "protection authority of your country.</p>"
                "<h2>Cookies and third parties</h2><p>We set cookies only for what you do here: staying signed in, "
                "protecting forms, and remembering your language. No page asks anything of anybody else's server: no "
                "trackers, no outside fonts or maps.</p>",
            ),
        ],
    },
    "accessibility": {
        "title": "Accessibility",
        "slug": "accessibility",
        "introduction": "Everyone who arrives should get in. That includes this site.",
        "body": [
            (
                "text",
                "<h2>What we aim for</h2><p>WCAG 2.2, level AA. Every page works with the keyboard alone, at 400 % zoom, "
                "from 320 pixels wide, in light and dark, and without JavaScript for everything essential. Movement "
                "stops for those who have asked their device for less of it.</p>"
                "<h2>How we check</h2><p>Each kind of page is tested automatically with axe in a narrow and a wide "
                "window, and by hand with a keyboard. Automatic checks find a part of the barriers only, so your experience counts.</p>"
                "<h2>What is not there yet</h2><p>City pages are written by volunteers: some pictures may lack a "
                "description. The map of cities has the list beside it as its equal.</p>"
                "<h2>Tell us</h2><p>If something keeps you out, write to the coordinators of your city or to the "
                "organisation named in the legal notice. We answer and say when it will be mended.</p>",
            ),
        ],
    },
}
