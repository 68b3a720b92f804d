"""Short conversations with many people, for those who find parties hard."""

KIT = {
    "slug": "speed-meeting",
    "title": "Speed meeting",
    "introduction": (
        "Eight conversations of four minutes, each with a question to begin with. It is not about dating "
        "and nobody is chosen: it is the easiest way for people who do not like to walk up to strangers, "
        "because the chairs do it for them."
    ),
    "group": "12 to 40 people, an even number if you can",
    "minutes": 90,
    "crew": "2 hosts: one leads, one joins in whenever the number is odd",
    "place": (
        "A room that swallows sound (carpet, curtains) with two movable chairs per pair, step-free, with "
        "a second room or corridor for breaks"
    ),
    "aims": [
        "Everybody has spoken with eight people for long enough to recognise them.",
        "Locals and newcomers see that they have more to talk about than where they come from.",
        "Whoever would like to meet again has a way to do so, and only with those who want it too.",
    ],
    "material": [
        (
            "As many chairs as people, in pairs facing each other, an arm’s length apart, with space "
            "between the pairs"
        ),
        "The eight questions on large sheets, one per round, in two languages",
        "A bell and a clock that everybody can see",
        "Name stickers: the name one wants to be called by, and languages",
        (
            "One card per person with the title “I would like to meet again” and lines for names and a "
            "way to write"
        ),
        "Water within reach of the chairs",
    ],
    "steps": [
        {
            "minutes": 15,
            "title": "Set the chairs",
            "text": (
                "<p>Two rows or a double circle, the pairs as far from each other as the room allows: "
                "noise is what spoils this evening. The <b>inner</b> chairs stay where they are, the "
                "<b>outer</b> people move one place to the right after each round. Keep one pair of "
                "chairs near the door, with room for a wheelchair, and one where it is quietest, for "
                "those who hear less well.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Arriving",
            "text": (
                "<p>Stickers, water, a seat. Ask everybody quietly: “Would you rather move or stay?” "
                "Those who wish to stay sit inside; nobody has to say why. Seat those who know each "
                "other on the same side, so that they do not meet in the rounds. If the number is odd "
                "the second host takes the last chair.</p>"
            ),
        },
        {
            "minutes": 5,
            "title": "How it goes",
            "text": (
                "<p>“You will meet eight people for four minutes each. On the sheet there is a question "
                "to begin with; leave it as soon as you have something better. Speak slowly, and share "
                "the time: two minutes each. You may pass on any question. You may take a break in any "
                "round: your partner then has a break, too. This is not dating. If somebody asks for "
                "more than you wish to give, say ‘next question’, or come to us.”</p><p>Show the bell, "
                "and show with your hands which way people move.</p>"
            ),
        },
        {
            "minutes": 40,
            "title": "Eight rounds",
            "text": (
                "<p>Four minutes each, one minute to say goodbye and move. Hold up the new question "
                "before people sit down. Ring once when half of the time is over, twice at the end. "
                "Begin light, grow warmer, end with plans:</p><ol><li>What did you do today for the "
                "first time?</li><li>What is good to eat at two in the morning?</li><li>Which place in "
                "this city do you like, and where do you still want to go?</li><li>What do people get "
                "wrong about the place where you grew up?</li><li>What could you teach me in ten "
                "minutes?</li><li>What have you changed your mind about since you began to "
                "study?</li><li>What makes somebody a good neighbour?</li><li>What would you like to do "
                "here before the term ends, if somebody came along?</li></ol><p>After the fourth round "
                "everybody gets up for a moment, drinks something and opens the window.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Go on",
            "text": (
                "<p>The chairs are free now: go back to somebody with whom four minutes were too short. "
                "Hand out the cards. People write down whom they would like to meet again <b>and show it "
                "to that person</b>, who writes a way to reach them, or does not. A card left empty is "
                "an answer, too.</p>"
            ),
        },
        {
            "minutes": 5,
            "title": "Close",
            "text": (
                "<p>Name the next date, and one of the answers to question eight that came up more than "
                "once: “Four of you want to see the sea. There is a train on Saturday; who would like to "
                "plan it? Meet at the window.” Thank everybody, and say that they may take the questions "
                "home.</p>"
            ),
        },
    ],
    "variations": [
        (
            "For new pairs: buddies sit side by side and meet two others in each round, as a pair. Two "
            "are braver than one."
        ),
        (
            "Walking: in good weather two people walk one round of the park for each question. Choose a "
            "firm, level path."
        ),
        (
            "In two languages: odd rounds in the language of the city, even ones in another. Level does "
            "not matter, patience does."
        ),
        "Online before arrival: rooms of two, five rounds of five minutes, the question in the chat.",
    ],
    "inclusion": (
        "<p><b>Shyness</b>: the questions are sent out or hung up beforehand, so that nobody has to be "
        "quick; breaks are ordinary and announced. <b>Hearing</b>: the quietest pair of chairs, faces in "
        "the light, the question written. <b>Step-free</b>: whoever prefers to stay does so; the others "
        "move. <b>Language</b>: two languages on the sheets, paper and pen on every second chair for "
        "drawing. <b>Private matters</b>: no question is about money, family, faith, body or love, and "
        "anybody may pass. <b>Alcohol</b>: none; four minutes with a glass in one’s hand are long.</p>"
    ),
    "afterwards": (
        "<p>Throw the question sheets away, not the answers to the eighth: they are the ideas for your "
        "next events. Keep no card and make no list of who liked whom; that belongs to the people "
        "themselves. Was somebody pushed or made uncomfortable? Speak with each of the two by "
        "themselves, the same day, and note what you did.</p>"
    ),
}
