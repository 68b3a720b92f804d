"""A first evening for those who are new in the city and those who know it."""

KIT = {
    "slug": "welcome-evening",
    "title": "Welcome evening",
    "introduction": (
        "The first evening of the term: everybody who is new in the city and everybody who is not. "
        "Nobody has to know anybody, drink anything or be funny. People go home with two names, the way "
        "to their own street, and a date for the next meeting."
    ),
    "group": "20 to 80 people",
    "minutes": 150,
    "crew": (
        "5 hosts: one at the door, one at the map, one in the kitchen, one who speaks, one who sees who "
        "stands alone"
    ),
    "place": (
        "A room with a step-free entrance and toilet, tables, a sink and a quiet corner; near a stop "
        "that is still served at the end"
    ),
    "aims": [
        "Everybody speaks with at least five people they did not know.",
        "Everybody knows who the coordinators are and how to reach them.",
        "Those who wait for a buddy feel as welcome as those who have one.",
        "Everybody leaves with a next date.",
    ],
    "material": [
        "Name stickers and thick pens, two per table",
        "One bingo sheet per person, text below, letters large enough to read in evening light",
        "A large map of the city on a table or wall within reach of somebody sitting, and sticky dots",
        (
            "Water, juice and hot drinks; soup without meat, milk or nuts, and bread; labels that name "
            "what is inside"
        ),
        "Bowls, spoons, cups that are washed and not thrown away",
        "A sheet with the next three dates and your address, one per person, also as a QR code on the wall",
        "A bell or a bowl and a spoon, to ask for silence without shouting",
    ],
    "steps": [
        {
            "minutes": 30,
            "title": "Before the doors open",
            "text": (
                "<p>Put the tables along the walls and leave the middle free: people who stand move, "
                "people who sit in rows do not. Chairs stay in reach for whoever needs one. Music, if "
                "any, so low that a whisper is understood.</p><ul><li>Write the way from the stop to the "
                "door on three arrows and hang them up.</li><li>Hosts put on their name stickers and "
                "agree who does what.</li><li>Put the soup on. Put the labels beside it before the first "
                "guest asks.</li><li>Open the quiet corner: two chairs, water, a lamp. Anybody may sit "
                "there without a reason.</li></ul>"
            ),
        },
        {
            "minutes": 20,
            "title": "Arriving",
            "text": (
                "<p>The host at the door greets everybody by name and says three things: where to leave "
                "the coat, where the toilet is, what happens next. On the sticker stand <b>the name one "
                "wants to be called by</b> and <b>the languages one speaks</b>. Nothing else: no "
                "country, no university, nothing about who has a buddy.</p><p>Give each person a bingo "
                "sheet and walk with them to a second person: “Amira, this is Jonas, he has just come in "
                "as well.” Then go back to the door. For the first twenty minutes this is the most "
                "important work of the evening.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Hello",
            "text": (
                "<p>One bell, one speaker, three minutes, slow and clear. For example:</p><p>“Welcome. "
                "Half of us arrived this month and half of us have forgotten how that feels, so tell us. "
                "We are volunteers. Our names are on the wall. Tonight there is one game, then soup, "
                "then two minutes on what comes next. You need not drink, dance or perform. If you want "
                "to go home, go home; if you want to sit alone for a while, there is a corner for that. "
                "We take no pictures of people who have not said yes.”</p><p>Say it again in the "
                "language of the city or in English, whichever you did not begin with.</p>"
            ),
        },
        {
            "minutes": 25,
            "title": "Find somebody who",
            "text": (
                "<p>Everybody looks for people for whom a line is true and writes one name beside each "
                "line, a different name every time. No race and no prize: after twenty minutes the bell "
                "rings, and three people tell what they found out.</p><ul><li>can say thank you in four "
                "languages</li><li>knows where to get bread late at night</li><li>arrived in the last "
                "seven days</li><li>has got on the wrong bus here</li><li>cooks one thing really "
                "well</li><li>sings, but only at home</li><li>can explain how waste is sorted "
                "here</li><li>is the eldest of their brothers and sisters, or an only "
                "child</li><li>would rather read than dance</li><li>has lived in a village</li><li>knows "
                "a place that is free of charge and beautiful</li><li>misses a smell from home</li></ul>"
            ),
        },
        {
            "minutes": 15,
            "title": "My street on the map",
            "text": (
                "<p>Everybody puts a dot where they live, or will live, or would like to. Those with "
                "dots close together find each other: “Who lives by the canal?” Let each neighbourhood "
                "agree on one place where they could meet: a bakery, a bench, a launderette. Whoever has "
                "no room yet puts the dot on the edge; a host stays with them and tells them where to "
                "ask.</p>"
            ),
        },
        {
            "minutes": 25,
            "title": "Soup",
            "text": (
                "<p>Soup makes people sit down beside somebody new. Two hosts serve so that nobody has "
                "to queue alone, and every host eats at a table where at least one person has said "
                "little so far. A question for the table, if it is quiet: “Which word of your language "
                "cannot be translated?”</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "What happens next",
            "text": (
                "<p>One bell. Say the next three dates and where they stand. Say who waits for a buddy "
                "and what is done about it, honestly: “Some of you are still next in line. We match "
                "several times a term; the date is on your page under My semester. Until then everything "
                "we do is open to you, as tonight.” Say where help is, and that 112 is the number in an "
                "emergency.</p><p>Then ask for hands: “Who comes to the language café on Thursday?” "
                "People look round, and have found company.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Clearing up together",
            "text": (
                "<p>Ask everybody for ten minutes. Drying cups beside somebody is the best conversation "
                "of some evenings. Groups form for the way home: nobody has to cross the city alone who "
                "would rather not. The last host checks the corner, the toilets and the lost property, "
                "and locks up.</p>"
            ),
        },
    ],
    "variations": [
        (
            "Fewer than twenty: leave out the bingo, sit in one circle with the map on the floor or a "
            "low table, and let everybody tell the story of their way here."
        ),
        (
            "In summer: the same outside, with the map on a picnic table, if the ground is firm enough "
            "for wheels."
        ),
        "Two evenings, one per arrival wave: those of the first evening are hosts at the second.",
        "In the afternoon, with a corner for children, if students with families are coming.",
    ],
    "inclusion": (
        "<p><b>Alcohol</b>: none is served by us, and nobody has to say why that suits them. "
        "<b>Money</b>: free of charge, no deposit, no “bring something”. <b>Step-free</b>: walk the way "
        "with a wheelchair in mind, and write on the invitation what you found, also if there is one "
        "step. <b>Food</b>: no meat, milk or nuts in the main pot; labels on all of it. <b>Faith</b>: "
        "look up holy days and the hour of sunset before you choose a date; keep a quiet room for "
        "whoever prays. <b>Language</b>: two languages from the front, gestures and pictures on the "
        "walls. <b>Shyness</b>: one host has no other task than to see who stands alone, and to bring "
        "them to somebody, not to a crowd.</p>"
    ),
    "afterwards": (
        "<p>The same night: write down who helped, what ran out and what you would change. The next day: "
        "put the next event on your city’s page, and write to those who asked something you could not "
        "answer. Whoever told you that a buddy is silent, or that something is wrong, is looked after "
        "first: see the list <b>Attention</b> on your desk.</p>"
    ),
}
