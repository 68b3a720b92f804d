"""Words for the toolkit in English: posters and social pictures, mails to copy, slides for a talk."""

POSTERS = {
    "be_a_buddy": {
        "headline": "Be the first face they know",
        "line": "Students from all over the world come to {city}. Show one of them your city.",
        "call": "Sign up until {date}",
        "scan": "Scan and sign up",
    },
    "find_a_buddy": {
        "headline": "Someone here knows the way",
        "line": "New in {city}? We look for a student who knows it and would be glad to meet you.",
        "call": "Sign up until {date}",
        "scan": "Scan and sign up",
    },
    "welcome_evening": {
        "headline": "Come alone. Everybody does.",
        "line": "Welcome evening in {city}: a game, some soup, and people who know their way around.",
        "call": "On {date}, free for everybody",
        "scan": "Scan and sign up",
    },
}

MAILS = [
    {
        "key": "recruit_locals",
        "title": "Ask local students to be buddies",
        "purpose": "recruit",
        "subject": "Two hours in your week that somebody will remember",
        "body": (
            "Hello,\n\n"
            "in [month], about [number] students will arrive in [city] who do not know anybody here. You "
            "do: the office with the long queue, the bakery that is open late, the tram that only seems "
            "to go to the station.\n\n"
            "Would you be the buddy of one of them? It takes two or three hours in the first week and a "
            "coffee now and then. You write first, show them round, and answer the questions that no "
            "website answers. You need not speak their language, have been abroad or come from here "
            "yourself.\n\n"
            "You say how many people you could welcome (one is plenty) and from when. A short training "
            "tells you what a buddy does and where it ends, and after it, once you have met your buddy, "
            "there is a certificate that can be verified.\n\n"
            "Signing up takes two minutes: [link], until [date].\n\n"
            "Questions? Just reply.\n\n"
            "[your name], for the team in [city]"
        ),
    },
    {
        "key": "ask_university",
        "title": "Ask a university to forward our call",
        "purpose": "partners",
        "subject": "Could you forward this to your students?",
        "body": (
            "Dear [name],\n\n"
            "every term, [name of the association] brings international students in [city] together with "
            "students who know the city. More people arrive than sign up as buddies, and some wait in "
            "vain. Your students could change that.\n\n"
            "Could you send the text below to the students of [faculty or programme] by [date]? Please "
            "use your own list: we ask for no addresses. Students sign up themselves, with their "
            "university address they are confirmed at once, and they decide whether your office may see "
            "how they fare.\n\n"
            "We can send a poster with your logo, or speak in a lecture for two minutes. If your "
            "university gives credits for voluntary work, let us find out together what that takes.\n\n"
            "Text to forward: “Be a buddy for a student who is new in [city]: a few hours in the first "
            "week, a coffee now and then. Sign up until [date]: [link]”\n\n"
            "Thank you and kind regards\n"
            "[your name], [association], [telephone]"
        ),
    },
    {
        "key": "invite_welcome_evening",
        "title": "Invite to the welcome evening",
        "purpose": "event",
        "subject": "Come alone, everybody does: welcome evening on [date]",
        "body": (
            "Hello,\n\n"
            "on [date] at [time] we open the doors of [place] for everybody who is new in [city], and "
            "for everybody who remembers what that was like.\n\n"
            "There is a game in which nobody has to be clever, a large map to find out who lives near "
            "you, soup without meat, milk or nuts, and two minutes on what comes next. You need not know "
            "anybody, bring anything or have a buddy. It is free, without alcohol.\n\n"
            "The way: [stop and line], then [number] minutes on foot. The entrance is [step-free / has "
            "one step, we have a ramp]. There is a quiet corner, and somebody at the door expects you. "
            "Would you like to be met at the stop, or do you need something so that you can come? Reply "
            "to this mail.\n\n"
            "Tell us that you are coming: [link]. Not sure yet? Come all the same.\n\n"
            "See you on [day],\n"
            "[your name] and the team in [city]"
        ),
    },
    {
        "key": "before_arrival",
        "title": "Write to internationals before they arrive",
        "purpose": "welcome",
        "subject": "Before you come to [city]: five things that help",
        "body": (
            "Hello,\n\n"
            "soon you will be here. Five things that helped those before you:\n\n"
            "1. Tell your residence when you arrive. Keys are handed out [days and hours].\n"
            "2. Keep your admission letter, passport photos and some cash where you can reach them.\n"
            "3. Save the address of your room and a map offline. From the station: [line] to [stop].\n"
            "4. Send no money for a room that nobody you trust has seen.\n"
            "5. Keep [date] free: our welcome evening, [place], [time].\n\n"
            "Under “My semester” you read where you stand and when we match next. If we find somebody, "
            "they write first, within two days of saying yes. More people arrive than there are buddies, "
            "so we cannot promise you one; everything else is open to you from the first day.\n\n"
            "In an emergency dial 112. For everything else reply to this mail: our team reads it "
            "[days].\n\n"
            "We look forward to meeting you,\n"
            "[your name] and the team in [city]"
        ),
    },
    {
        "key": "thank_buddies",
        "title": "Thank the buddies at the end of term",
        "purpose": "thanks",
        "subject": "Thank you: this is what your hours were worth",
        "body": (
            "Hello,\n\n"
            "the term is over, and before the exams swallow us all: thank you.\n\n"
            "You waited at stations, read forms aloud, explained the recycling and answered messages "
            "late at night. One of those who were new wrote to us: “[a sentence, with their "
            "permission]”. If your buddy was not the talkative kind, or the two of you did not get on, "
            "you have given as much as everybody else. And if you signed up and were never asked: you "
            "were the reason that we could plan at all.\n\n"
            "Two things for you. If you have done the training and met your buddy, your certificate is "
            "waiting under [link]. And on [date] at [time] we celebrate in [place]: [something to eat], "
            "free of charge.\n\n"
            "Will you be here next term? You keep your profile; say when, and how many: [link]. If not, "
            "tell one friend about it.\n\n"
            "With warm thanks\n"
            "[your name] and the team in [city]"
        ),
    },
    {
        "key": "ask_for_a_room",
        "title": "Ask a partner for a room",
        "purpose": "partners",
        "subject": "A room for one evening: would you be our host?",
        "body": (
            "Dear [name],\n\n"
            "we are [number] volunteers in [city] who help international students through their first "
            "weeks. On [date], from [time] to [time], we would like to invite about [number] people to a "
            "welcome evening, and we are looking for a room. Would [name of the house] have us as "
            "guests?\n\n"
            "What we need: tables and chairs for [number], a sink, toilets, and an entrance without "
            "steps or with a ramp. What we bring: food, crockery, and people who clear up; you get the "
            "room back cleaner than it was. There is no alcohol and no loud music. One person is "
            "responsible for the whole evening: [name, telephone].\n\n"
            "We have no money for rent, but your name will stand on our city’s page and on the "
            "invitation, and you are warmly invited yourselves.\n\n"
            "May I come by in the next days to have a look? An answer by [date] would help us much.\n\n"
            "Kind regards\n"
            "[your name], [association]"
        ),
    },
]

SLIDES = [
    {
        "title": "Your first day in a city",
        "points": [
            "A key, a suitcase, no plan",
            "Everybody else seems to know",
            "Who could you have asked?",
        ],
        "notes": (
            "Ask for hands: “Who of you moved here to study?” Wait and look round. Then tell your own "
            "first day in one minute, with one thing that went wrong. True, small and funny is better "
            "than impressive. End with: “For some people, that day is next month. In a language they are "
            "still learning.”"
        ),
    },
    {
        "title": "What a buddy does",
        "points": [
            "Writes first",
            "Shows the city as it is lived in",
            "Comes along to one office",
            "Answers small questions",
        ],
        "notes": (
            "Give one example for each line, from your own term: the message you sent, the place you "
            "went to, the queue you stood in. Say how long it took: two or three hours in the first "
            "week, then a coffee now and then. Both decide what comes after that."
        ),
    },
    {
        "title": "What a buddy is not",
        "points": [
            "Not a translator on call",
            "Not a landlord, bank or doctor",
            "Not on duty at night",
            "Not alone: there is a team",
        ],
        "notes": (
            "This slide takes away the fear of promising too much. Say that one may say no to a proposal "
            "without giving a reason, and that nobody learns who it was. If somebody is not well, the "
            "buddy passes it on: to the coordinators, to the university’s services, in danger to 112."
        ),
    },
    {
        "title": "How it works",
        "points": [
            "Sign up: two minutes",
            "Say how many, and from when",
            "We propose somebody: say yes or no",
            "Meet, and make it your own",
        ],
        "notes": (
            "Explain that people plan this, not a machine alone: the coordinators look at every pair "
            "before anybody hears of it. Common languages and dates come first, interests help. You need "
            "not be from here: whoever knows the city is local, whatever the passport."
        ),
    },
    {
        "title": "What you take with you",
        "points": [
            "The world, without a suitcase",
            "A language with somebody who laughs",
            "A certificate that can be verified",
            "Mostly: a friend",
        ],
        "notes": (
            "Be honest: most buddies do it for the people. Mention the certificate, given after the "
            "short training and once the two have met. If your university gives credits for it, say here "
            "how many and whom to ask; if not, leave it out. If you can, let somebody who was new last "
            "term say two sentences now."
        ),
    },
    {
        "title": "Now, before you leave",
        "points": [
            "Scan the code",
            "Choose your city, then “I live here”",
            "Done before the next lecture",
            "Questions? We stay at the door",
        ],
        "notes": (
            "Stop talking and leave the slide up: people sign up while it is quiet, not while you speak. "
            "Two of you walk along the rows with the code on paper. Say the closing date, thank the "
            "lecturer, and wait at the door afterwards: those who hesitate come then. Write down how "
            "many signed up, for next term."
        ),
    },
]
