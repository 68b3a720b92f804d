"""Pages of partners in English."""

FOOTER_TITLE = "Partners"

PAGES = {
    "partners": {
        "title": "Partners",
        "slug": "partners",
        "introduction": "Universities, associations, institutions, companies and funders who make sure that somebody "
        "is there when a student arrives.",
        "search_description": "The partners of Buddy System by country and city: universities, associations, "
        "institutions, companies and funders.",
        "body": [],
    },
    "join": {
        "title": "Become a partner",
        "slug": "become-a-partner",
        "introduction": "Tell us who you are. The people who look after your country read it and write back, "
        "usually within a week.",
        "search_description": "Become a partner of Buddy System: what partners do, what they get, and how to begin.",
        "body": [
            (
                "cards",
                {
                    "title": "What partners do",
                    "text": "",
                    "cards": [
                        {
                            "title": "Open doors",
                            "text": "<p>A room for the first evening, a counter where students are expected, a "
                            "contact who answers.</p>",
                        },
                        {
                            "title": "Spread the word",
                            "text": "<p>A line in the letter of admission reaches more students than any poster.</p>",
                        },
                        {
                            "title": "Carry the work",
                            "text": "<p>Volunteers need training, tea and tram tickets. A small grant keeps a city "
                            "going for a year.</p>",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Before you write",
                    "questions": [
                        {
                            "question": "Does it cost anything?",
                            "answer": "<p>No. Partners give what they can: time, rooms, words, sometimes money. "
                            "The platform is free for cities.</p>",
                        },
                        {
                            "question": "Do partners see students’ details?",
                            "answer": "<p>No. Only the coordinators of a programme do. A university follows its own "
                            "students, and only those who agree.</p>",
                        },
                        {
                            "question": "We would like to run the programme ourselves",
                            "answer": "<p>Then “Bring it to your city” is the page for you.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "bring": {
        "title": "Bring it to your city",
        "slug": "bring-it-to-your-city",
        "introduction": "You are an association or a university and students arrive where you are? Tell us, and "
        "your city can open within days.",
        "search_description": "How an association or a university opens a buddy programme in its city, and where "
        "students are waiting for one.",
        "body": [
            (
                "steps",
                {
                    "title": "How a city opens",
                    "steps": [
                        {
                            "title": "You write to us",
                            "text": "The national team reads it and talks with you: who you are, how many students "
                            "arrive, who could help.",
                        },
                        {
                            "title": "Your city opens",
                            "text": "You receive an invitation. Your city’s page is there already, with a guide "
                            "that you make your own.",
                        },
                        {
                            "title": "You open the first term",
                            "text": "Dates, a text of welcome, done. Everybody who waits for your city hears of it "
                            "by mail.",
                        },
                    ],
                },
            ),
        ],
    },
    "not_yet": {
        "title": "Not in your city yet?",
        "slug": "not-in-your-city-yet",
        "introduction": "Look for your place: we show you the nearest open cities, and write to you when it opens. "
        "Every wish counts, because associations see where students are waiting.",
        "search_description": "No buddy programme in your city yet: the nearest open cities, and a mail when it opens.",
        "body": [],
    },
}
