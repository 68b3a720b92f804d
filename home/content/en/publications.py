"""The European study and our own guide of good practice, in English."""

PAGES = {
    "study": {
        "kind": "publication",
        "title": "The European study",
        "slug": "european-study",
        "introduction": "How Europe welcomes its international students: a handbook that came out of a European project.",
        "authors": "Partners of the Erasmus+ project Buddy System",
        "year": "2017–2020",
        "summary": "<p>From 2017 to 2020 an Erasmus+ project looked at how international students are welcomed in Europe, "
        "and what buddy programmes have to do with it. The European University Foundation, the Erasmus Student Network "
        "and the universities of Vienna, Eastern Finland and Hertfordshire worked on it together with the people who "
        "had begun in Lille.</p><p>Its study of good practice became a handbook on buddy programmes in Europe. It was "
        "written for those who run such a programme or think of starting one.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "What the project set out to do",
                    "text": "Three things, side by side.",
                    "cards": [
                        {
                            "title": "Look",
                            "text": "<p>Study how universities and associations welcome international students, and "
                            "collect what has proved its worth.</p>",
                            "link": {},
                        },
                        {
                            "title": "Connect",
                            "text": "<p>Link buddy programmes with the Erasmus+ App, where students already prepare "
                            "their stay.</p>",
                            "link": {},
                        },
                        {
                            "title": "Equip",
                            "text": "<p>Make tools for training, communication and facilitation, for coordinators and "
                            "volunteers.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Why you find no findings here",
                    "text": "A study deserves to be read in its own words. We say who made it and where to find it, and "
                    "leave its results to its authors.",
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Where to find it",
                    "text": "<p>Projects funded by Erasmus+ publish what they made on the <b>Erasmus+ Project Results "
                    "Platform</b> of the European Commission. Search there for \u201cBuddy System\u201d: the entry names the "
                    "partners and holds the handbook and the other results.</p><p>The partners named above answer "
                    "questions about the study itself. The library of your university can get it for you, too.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "What we do with it",
                    "text": "<p>This platform continues the third part of the project: tools. What we have learned from "
                    "running programmes stands, with our reasons and under our own name, in the good-practice guide "
                    "beside this page.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Buddy System project partners (2017\u20132020). European study and handbook on buddy programmes. "
        "Erasmus+ project. Available through the Erasmus+ Project Results Platform.",
    },
    "practice": {
        "kind": "publication",
        "title": "Running a buddy programme well",
        "slug": "good-practice",
        "introduction": "A guide for coordinators and universities: nine questions, what we would do, and why.",
        "authors": "Buddy System",
        "year": "2026",
        "summary": "<p>This guide is about decisions. Every programme makes them, most of them in the first week and without "
        "noticing. For each one we say what we would do and give the reason, so that you can disagree with us knowingly. "
        "It is our own experience and opinion, not a study.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "If you read only this",
                    "text": "",
                    "cards": [
                        {
                            "title": "Start with buddies",
                            "text": "<p>There are nearly always too few. Half of the work of a term is done before a "
                            "single international student has arrived.</p>",
                            "link": {},
                        },
                        {
                            "title": "Never leave silence",
                            "text": "<p>A student can live with \u201cnot yet\u201d. Nobody can live with no answer.</p>",
                            "link": {},
                        },
                        {
                            "title": "Look after the first two weeks",
                            "text": "<p>A pair that has met once mostly goes on. A pair that has not met in two weeks "
                            "mostly never does.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Recruiting",
                    "text": "<p><b>Ask people, not walls.</b> A poster is seen by many and answered by few. Somebody who "
                    "stands up in a lecture for two minutes and says what a buddy did for them fills a page with names. "
                    "Ask those who have just come back from abroad: they know what it is like, and they miss it.</p>"
                    "<p><b>Say how much it is.</b> \u201cTwo or three hours in the first week, then a coffee now and "
                    "then\u201d is a promise one can make. \u201cBe an ambassador\u201d is not.</p>"
                    "<p><b>Start eight weeks before the term.</b> Local students decide about their next semester before "
                    "the exams, not after the holidays.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "What to match on",
                    "text": "<p><b>First a language both can live in</b>, then dates, then everything else. Two people "
                    "without a common language do not meet a second time, however well their hobbies fit.</p>"
                    "<p><b>The same field of study helps with questions, the same interests with friendship.</b> Weigh "
                    "them by what your students ask for. Nationality is a poor criterion: it says little about a person "
                    "and keeps groups apart.</p><p><b>Wishes are not all equal.</b> A woman who asks for a woman has a "
                    "reason that she owes nobody. Treat such a wish as a rule, and a shared love of climbing as a "
                    "bonus.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "When there are too few",
                    "text": "<p>Shortage is the normal case. Decide early who comes first and say so: those who come from "
                    "farthest, who have never lived abroad, who waited longest. Any rule that you can explain is better "
                    "than a lottery that you cannot.</p><p><b>First one for everybody, then a second one.</b> Ask a buddy "
                    "for a second student only when nobody else is free, and never a third without asking twice.</p>"
                    "<p><b>Those without a buddy are still your guests.</b> Send them the arrival pack, invite them to "
                    "everything, and tell them honestly how the chances stand.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "First contact",
                    "text": "<p>Let the one who knows the city write first, within two days. It is easier for somebody at "
                    "home to write to a stranger than for a stranger to ask. Give them a first message to change: an empty "
                    "page is where most pairs are lost.</p><p>Propose a first meeting that ends by itself: a coffee, the "
                    "way to the town hall, the weekly market. An open evening is much to ask from two people who have "
                    "never met.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Training",
                    "text": "<p>Twenty minutes are enough to be a good buddy, if they are the right ones: what a buddy is "
                    "not, how to write first, what to do when somebody is not well, and where help begins that students "
                    "cannot give. Make it short and make it obligatory, or make it long and see it ignored.</p>"
                    "<p>Coordinators need more, above all practice with the difficult cases. Talk them through in a pair, "
                    "before they happen.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Follow-up",
                    "text": "<p>Ask both sides after a few days, with a question that is answered by one click. \u201cHow "
                    "is it going?\u201d finds the silent buddy; a questionnaire at the end of term finds regrets.</p>"
                    "<p>When a pair does not work, end it without asking why, and look for somebody else. A term is too "
                    "short for mediation, and nobody should have to explain themselves to get help.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Recognition",
                    "text": "<p>Most buddies ask for nothing. Give them something all the same: a certificate that a "
                    "university or an employer can verify, an evening of thanks, a line in the newsletter. Where your "
                    "university gives credits for voluntary work, do the paperwork for them.</p><p>Recognise what was "
                    "done, not what was signed up for: training completed and contact confirmed.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Inclusion",
                    "text": "<p>Full-degree students, refugees who study, students with children or with a disability need "
                    "a buddy at least as much as exchange students, and are asked least. Name them when you recruit.</p>"
                    "<p>Ask what somebody needs, never what they have. \u201cQuiet places\u201d or \u201cstep-free "
                    "ways\u201d can be offered by a buddy; a diagnosis is none of our business. Let events begin where "
                    "nobody has to drink or to pay.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Safety",
                    "text": "<p>First meetings take place in public. Addresses and telephone numbers are shared by those "
                    "they belong to, when they wish. Everybody knows how to report a problem, and a report closes the "
                    "contact before anybody discusses it.</p><p>Decide before the term who answers a report, by when, and "
                    "who does if the person concerned is a coordinator. Volunteers are no counsellors: know the number of "
                    "the university's service and of the emergency line, and pass people on.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Buddy System (2026). Running a buddy programme well: a good-practice guide.",
    },
}
