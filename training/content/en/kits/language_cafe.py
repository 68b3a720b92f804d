"""Tables of languages, where beginners are the ones who matter."""

KIT = {
    "slug": "language-cafe",
    "title": "Language café",
    "introduction": (
        "One table for each language, a new table every twenty minutes. No lesson, no corrections unless "
        "somebody asks, and beginners are welcome everywhere, above all at the table of the language "
        "they are afraid of."
    ),
    "group": "8 to 30 people",
    "minutes": 120,
    "crew": "2 hosts and one table host for each language: somebody who speaks it well and slowly",
    "place": (
        "A café that knows you are coming, a common room or a library that allows talking; step-free, "
        "round tables if there are any, no loud music"
    ),
    "aims": [
        "Everybody has said something in a language they are learning, and was understood.",
        "Everybody has been the one who knows: at their own table.",
        "Locals hear languages of their city that they did not know were spoken there.",
    ],
    "material": [
        "A sign for each table with the name of the language in that language",
        "Topic cards in every language of the evening, with a picture and five useful words each",
        "Paper, pens and a set of picture cards or postcards per table",
        "Colour dots: green “just talk”, yellow “slowly, please”, blue “please correct me”",
        "A bell, water and cups; nobody has to order anything",
        "The list of languages, published with the invitation, and a line “Yours is missing? Open a table.”",
    ],
    "steps": [
        {
            "minutes": 20,
            "title": "Set the tables",
            "text": (
                "<p>Four to six chairs at each table: at more, two talk and the rest listen. Put the "
                "language of the city in the middle of the room and the languages with few speakers "
                "where everybody passes. Speak with the table hosts for five minutes and give them the "
                "four habits of this evening:</p><ul><li>Speak slowly, in short sentences, and not "
                "louder.</li><li>Let silence be. Count to five before you help.</li><li>Ask those who "
                "have said nothing a question that can be answered with one word.</li><li>Correct only "
                "blue dots, one thing at a time, by saying it back rightly.</li></ul>"
            ),
        },
        {
            "minutes": 10,
            "title": "Arriving",
            "text": (
                "<p>Everybody takes a name sticker and a dot, or none; a dot may change at every table. "
                "Ask each person two questions: “Which language would you like to try?” and “Which one "
                "could you give to others?” Whoever names a language without a table is offered a sign "
                "and a chair: two people make a table.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Hello in every language",
            "text": (
                "<p>Stand in a circle. Everybody says “good evening” and their name in one language, and "
                "all repeat it together. Those who wish to be silent wave. Then explain: three rounds, a "
                "bell between them, a new table each time, and nobody has to stay at a table where they "
                "do not feel well.</p><p>Ask people to go first to <b>a language they are "
                "learning</b>.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "First table: learning",
            "text": (
                "<p>The table host begins with a picture card: what do you see, what would you do there? "
                "Then a topic card, if it is needed: breakfast, the way to work or university, weather "
                "and what it does to you, a party, a mistake that made everybody laugh. The host says at "
                "most a third of the words. Beginners may point, draw and answer in any language; "
                "somebody at the table will know it.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Second table: giving",
            "text": (
                "<p>Ring, two minutes to change. Now everybody goes to <b>a language they speak "
                "well</b>, where learners will join them, and helps. Languages that nobody is learning "
                "tonight get a taste: ten words, a song line, how one says “cheers” without a glass. "
                "Hosts keep an eye on the tables: is one empty, they sit down and ask to be taught.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Third table: daring",
            "text": (
                "<p>Ring. Now everybody goes to <b>a table whose language they do not speak at all</b>, "
                "or fear most. In twenty minutes the table teaches five things: hello, thank you, my "
                "name is, one number, one word that people love. Everybody tries; nobody is laughed at, "
                "all laugh together.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "One word to take home",
            "text": (
                "<p>Back to the circle. Everybody says one word they have learned tonight and from whom: "
                "“Kiitos, from Aino.” A host writes them on a large sheet. Name the next date and ask "
                "who will host which table: beginners of today make the most patient hosts.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Clear up",
            "text": (
                "<p>Signs and cards go into one box with the list of languages on its lid, ready for "
                "next time. Those who found a partner to go on with swap contacts, if both like. Thank "
                "the café by leaving the tables better than they were.</p>"
            ),
        },
    ],
    "variations": [
        "Small group of eight: one table, three languages after one another, and a picture card for each.",
        "By topic: one evening only about offices and forms, with real forms, in the language of the city.",
        "Walking café: pairs speak one language to the river and the other one back, on a firm path.",
        (
            "With sign language: one table in the sign language of the country, hosted by somebody who "
            "signs; all others turn off their voices."
        ),
    ],
    "inclusion": (
        "<p><b>Language</b>: there are no natives and foreigners here, only those who speak and those "
        "who learn; never ask “where is your accent from?”. <b>Regional and minority languages</b> have "
        "a table like all others, and so do the languages of refugees. <b>Shyness</b>: dots, pictures, "
        "and the right to listen for a whole round. <b>Hearing</b>: a table in a corner, faces in the "
        "light. <b>Money</b>: agree with the café beforehand that nobody has to order; if it cannot say "
        "yes, choose another room. <b>Alcohol</b>: choose a place where it is not the point. "
        "<b>Reading</b>: pictures on every card, large letters. <b>Politics</b>: languages of countries "
        "in conflict sit where they like; the table host changes the topic when somebody is made to "
        "answer for a government.</p>"
    ),
    "afterwards": (
        "<p>Hang the sheet of words where students pass, or put it with the next date on your city’s "
        "page. Write to table hosts by name. A language café lives on being regular: the same day, the "
        "same hour, the same room. Better every second week for a whole term than weekly for a "
        "month.</p>"
    ),
}
