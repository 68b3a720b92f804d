"""A first local guide in English for a city's page, which its coordinators then make their own."""

GUIDE = [
    (
        "arrival",
        "The day you arrive",
        "<p>Write to your buddy when your train or plane is due in {city}, and to your residence: keys are often handed "
        "out during the day only. Arriving late? Book one night near the station and move in the next morning.</p>"
        "<ul><li>Have your admission letter, passport photos and a little cash at hand.</li><li>Save the address of your "
        "room and a map of {city} offline.</li></ul>",
    ),
    (
        "housing",
        "Finding a room",
        "<p>Start with the student residences, then look for a shared flat. Never send money for a room that neither "
        "you nor anybody you trust has seen: if the price in {city} looks too good, it is. Your buddy can look at a place "
        "and knows which streets are a long way from everything.</p><p>Before you sign, ask what the rent includes, how "
        "much the deposit is, and write down the state of the room with pictures on the day you move in.</p>",
    ),
    ("paperwork", "Offices and papers", "<p>{paperwork}</p><p>Take the originals and a copy of each, and take your buddy: two people wait better than one.</p>"),
    (
        "transport",
        "Getting around",
        "<p>Ask for the student fare before you buy a ticket; a pass for the term usually pays after a few weeks. {city} "
        "is best understood on foot or by bicycle. Second-hand bicycles change hands at the start of each term, and a "
        "good lock is worth more than the bicycle.</p>",
    ),
    (
        "health",
        "If you are ill",
        "<p>{health}</p><p>Most universities have a psychologist for students, free of charge and in confidence. The "
        "first winter away from home is hard for many, and nobody there will be surprised to see you.</p>",
    ),
    (
        "emergency",
        "In an emergency",
        "<p><b>Call 112</b>: ambulance, fire brigade and police, free from any telephone. Also: {numbers}.</p><p>Say where "
        "you are, what has happened and how many people are hurt, and stay on the line.</p>",
    ),
    (
        "life",
        "Feeling at home",
        "<p>Come to the welcome days even if you do not know anybody: nobody does. Learn ten words of the language of "
        "{city} before you come; they open more doors than you would think. And say yes to the first three invitations.</p>",
    ),
]  # fmt: skip

INTRODUCTIONS = [
    "You are new in {city}, they are not. Students who know the city help you through your first weeks.",
    "Somebody in {city} remembers being new. Sign up, and we look for the one who fits.",
    "From the first tram to the first friends: students in {city} show you how it is done.",
    "{city} is easier with somebody who has lived there for a while. Here they are.",
]
TEAM_TEXT = (
    "We are volunteers, most of us students, and we have all been new somewhere. Write to us if you are stuck, or "
    "come by at the welcome desk in the first weeks of term."
)
