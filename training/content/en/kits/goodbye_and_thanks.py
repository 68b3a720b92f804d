"""The last evening of the term: thanks, goodbyes, and who carries on."""

KIT = {
    "slug": "goodbye-and-thanks",
    "title": "Goodbye and thanks",
    "introduction": (
        "An evening for the end of term: buddies hear what their hours were worth, those who leave have "
        "somebody to hug, and what was learned this term is written down for those who arrive next. Plan "
        "it before the exams begin, not after."
    ),
    "group": "15 to 60 people",
    "minutes": 120,
    "crew": "3 hosts: one leads, one looks after the certificates and the letters, one the food and the door",
    "place": (
        "A room that people know from the beginning of term, step-free, with walls on which one may "
        "stick paper"
    ),
    "aims": [
        "Everybody who gave time is thanked in words that fit them.",
        "Those who leave can say goodbye, and those who stay have company.",
        "The next team and the next arrivals find what this term has taught you.",
    ],
    "material": [
        (
            "Invitations three weeks before, to everybody of the term: pairs, those who waited, those "
            "who were never asked, helpers, the university’s contact"
        ),
        "A long strip of paper with the months of the term, pens, sticky tape",
        "Paper and envelopes for letters, one per person",
        "A card of thanks for each helper with one true sentence about them, written beforehand",
        "Certificates of those who have earned one, ready to be printed or on the telephone",
        "Something warm, something sweet, water and juice; labels that name what is inside",
        "A board with four headings: Keep · Change · Stop · Try",
    ],
    "steps": [
        {
            "minutes": 20,
            "title": "Set up",
            "text": (
                "<p>Hang the strip with the months along a wall, low enough for somebody sitting. Put "
                "the board beside it, the letters on a quiet table, the cards in the order in which you "
                "will read them. Go through the list of people once more: whom would you forget? Those "
                "who brought chairs, those who translated, those who said yes and were never asked, "
                "those whose pair ended early.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Arriving: the term on the wall",
            "text": (
                "<p>Everybody gets a pen and writes or draws one moment on the strip: the first tram, "
                "the night the heating failed, the exam. Those who came late find their place. Hosts "
                "begin, so that nobody has to be first, and put funny things beside serious ones.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Thanks",
            "text": (
                "<p>One bell. The host says in two minutes what happened this term, in words rather than "
                "figures: what went well, and what did not. Then the cards: <b>one sentence for each "
                "helper</b>, read aloud only for those who said yes beforehand, otherwise given by hand. "
                "“Lena came to the town hall at eight in the morning, three times.” Let somebody who was "
                "new this term say thank you, too; ask them a week before, and somebody who likes to "
                "speak.</p><p>No ranking, no buddy of the year, no list of who had how many: the one "
                "whose buddy never answered has given as much.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Certificates",
            "text": (
                "<p>Hand out the certificates of those who have earned one, by name and with a handshake "
                "for whoever likes one. Show how an employer or the university can check it: with the "
                "code on it, online, without calling anybody. Whoever has not finished the training "
                "hears what is still missing and that there is time: “Ten minutes, next week, I will "
                "send you the link.” Do it in private, never from the front.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "A letter to somebody who arrives",
            "text": (
                "<p>Everybody writes a letter to an unknown person who will arrive next term: one thing "
                "you wish you had known, one place, one sentence for a bad day. In any language; write "
                "on the envelope which. Nobody signs who does not want to. Collect them in a box: they "
                "are handed out at the next welcome evening, one per person.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Food and goodbyes",
            "text": (
                "<p>Something warm to eat and time. Say this aloud: “Messages in the portal are erased "
                "six months after your time as a pair ends. If you would like to stay in touch, swap "
                "addresses tonight.” A group picture for those who want to be in it; whoever does not "
                "takes it. The board hangs beside the food: <b>Keep, Change, Stop, Try</b>; read at the "
                "end, not discussed.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Clear up and carry on",
            "text": (
                "<p>One bell, the last: “Who is here next term? We need people who open doors, write "
                "mails, cook soup. You can be a buddy again, or for the first time: those who were new "
                "this term often make the best ones. Put your name on the sheet at the door.” Then "
                "everybody helps for ten minutes. See that nobody who finds this evening hard goes home "
                "alone.</p>"
            ),
        },
    ],
    "variations": [
        "Small: a long table, a cake, and the letters. Sixty minutes.",
        "Twice: in December for those who leave after one semester, in June for the others.",
        (
            "At a distance: those who have left already send a voice message of thirty seconds; played "
            "during the food."
        ),
        (
            "Together with the university: its contact hands over the certificates and hears the board "
            "read. Invite them six weeks ahead."
        ),
    ],
    "inclusion": (
        "<p><b>Those without a buddy</b> are invited with the same words, and the letter is theirs to "
        "write as much as anybody’s. <b>Those whose pair ended</b> may come without meeting: tell them "
        "who has said yes if they ask, and help them to stay at a distance. <b>Alcohol</b>: toasts with "
        "juice, so that nobody has to say no. <b>Money</b>: free, no collection for presents. "
        "<b>Step-free</b>: strip, board and letters within reach of somebody sitting. <b>Language</b>: "
        "two languages from the front; letters in all. <b>Faith</b>: an end of term, not a Christmas "
        "party. <b>Shyness</b>: nobody is called to the front without having been asked beforehand. "
        "<b>Homesickness</b> and fear of going back are both ordinary; one host has time for them.</p>"
    ),
    "afterwards": (
        "<p>Photograph strip and board (things, not people) and put five sentences from them into the "
        "hand-over for the next team. Write to those on the sheet within two days, with a date. Invite "
        "new coordinators before you leave, renew roles of those who stay, and bring the box of letters "
        "to a place that both teams know. Then rest: you have done it.</p>"
    ),
}
