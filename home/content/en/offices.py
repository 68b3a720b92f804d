"""For those who run it, in English."""

PAGES = {
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
}
