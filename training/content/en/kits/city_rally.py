"""A walk in teams that shows newcomers what they will need."""

KIT = {
    "slug": "city-rally",
    "title": "City rally",
    "introduction": (
        "Small teams, each with somebody who lives here, walk through the city and solve tasks. The "
        "places are not the sights but those one needs: the office, the doctor, the cheap bread, the "
        "bench with the view. Nobody runs, nothing has to be bought."
    ),
    "group": "12 to 40 people in teams of four to six",
    "minutes": 150,
    "crew": (
        "2 hosts at the start and finish, one local in each team; one telephone number that is answered "
        "all the time"
    ),
    "place": (
        "Start and finish at the same dry place with a toilet; a route of at most three kilometres, firm "
        "and step-free"
    ),
    "aims": [
        "Newcomers find the way to eight places that they will need this term.",
        "Everybody has laughed with four people and knows their names.",
        "Locals learn what is not obvious about their own city.",
    ],
    "material": [
        (
            "The task sheet, one per team, made from the list below for your city: allow an evening, and "
            "walk the way yourselves"
        ),
        "A paper map per team with the route, the step-free way, toilets and drinking water",
        "The number of a host and 112 on every sheet",
        "One public transport ticket per person, only if the route needs it; paid by you",
        "Umbrellas, plasters, water; tea at the finish",
        (
            "Small prizes that can be shared: a bag of fruit, a box of local biscuits with a label of "
            "what is inside"
        ),
    ],
    "steps": [
        {
            "minutes": 20,
            "title": "Brief the locals",
            "text": (
                "<p>Meet those who go with the teams twenty minutes early. Their task is to be there, "
                "not to solve: they answer, never lead, and let others hold the map. Three rules: the "
                "<b>slowest sets the pace</b>; nobody crosses at red for a point; nobody is left, not "
                "even “just for a moment”. If somebody wants to go home they call a host, who says thank "
                "you and comes if needed.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Teams",
            "text": (
                "<p>Let teams find themselves by something that separates friends kindly: the season one "
                "was born in, the first letter of one’s street, a card drawn at the door. Check that "
                "each team has a local, a telephone with power, and a language in which all can speak; "
                "swap until it is so. Each team finds a name that contains a word from at least two "
                "languages.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "The rules",
            "text": (
                "<p>“You have seventy-five minutes. Choose your own order. There are more tasks than "
                "time: choose. Each solved task is one point, and each task in which everybody in the "
                "team had a part is two. Nothing costs money. Take pictures of things, and of your team "
                "if all agree; <b>never of people you do not know, and not of children</b>. Whoever "
                "comes back late loses nothing but the tea.”</p>"
            ),
        },
        {
            "minutes": 75,
            "title": "On the way",
            "text": (
                "<p>Make these twelve tasks your own; put in names, streets and hours:</p><ol><li>Find "
                "the office where one registers. When is it open, and what does one have to "
                "bring?</li><li>Find the nearest pharmacy to the university and what the sign says about "
                "nights.</li><li>What is the cheapest loaf of bread on the route? Write down price and "
                "shop.</li><li>Buy nothing, but ask somebody in a shop how one says “a bag, please” and "
                "write it down as it sounds.</li><li>Find a place to sit indoors for an hour without "
                "buying anything.</li><li>Read a timetable: when does the last connection home leave for "
                "each of you?</li><li>Draw the building that your team finds ugliest, and find something "
                "kind to say about it.</li><li>Where can one fill a bottle with drinking "
                "water?</li><li>Find a word on a wall or sign that nobody in the team knows. Find out "
                "what it means by asking.</li><li>Which bin takes what? Sort five things that you have "
                "in your pockets, in theory.</li><li>Find the place where you would take somebody who is "
                "homesick.</li><li>Let each of you name one thing here that would be unusual at home. No "
                "thing twice, no judging.</li></ol><p>One host stays at the finish and answers the "
                "telephone, the other walks the route the opposite way and meets every team once.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Back",
            "text": (
                "<p>Tea, chairs, the large map on the wall. Each team tells <b>one</b> story, at most "
                "two minutes, in any language and with any help; somebody who has spoken little holds "
                "the map. Then the bread prices are compared, and the places for homesick people marked "
                "on the map: that map is worth more than any guide, keep it.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Prizes and the next date",
            "text": (
                "<p>Count quickly and thank slowly: a prize for most points, one for the ugliest "
                "building, one for the team that came last and talked most. Say when the next meeting "
                "is. Ask whether everybody knows how to get home, and wait until all have gone with "
                "somebody or said that they are fine.</p>"
            ),
        },
    ],
    "variations": [
        "At dusk in winter: lights instead of sights, forty-five minutes, everybody with something bright.",
        (
            "For pairs: each pair is a team, without a clock, on a day of their own choice; they send "
            "you one picture of a thing."
        ),
        "In the rain: a rally through one long tram or bus line, with a task at each stop.",
        (
            "On campus: the same with library, printer, canteen, counselling and international office, "
            "good for the first day."
        ),
    ],
    "inclusion": (
        "<p><b>Step-free</b>: every task can be done on the step-free route; whoever made the route has "
        "walked it with wheels or a pushchair in mind, counted kerbs and tried the toilets. A bench "
        "every few hundred metres, and time enough. <b>Money</b>: nothing is bought, tickets are paid by "
        "you. <b>Alcohol</b>: no task, prize or stop is a bar. <b>Language</b>: tasks in two languages "
        "with short sentences; asking strangers is never the only way to a point. <b>Faith and food</b>: "
        "look up fasting days and prayer times; biscuits with labels. <b>Shyness</b>: roles for all, "
        "also quiet ones: map, pen, camera, time. <b>Safety</b>: daylight or lit streets; some of us are "
        "stared at more than others, so teams stay together.</p>"
    ),
    "afterwards": (
        "<p>Put the places for homesick people and the bread into the local guide on your city’s page. "
        "Ask the locals of the teams the same day how it was and whether they would be buddies, if they "
        "are not yet. Delete pictures that you do not need, and show others only with a yes from "
        "everybody in them. Mend the sheet while you still remember which task was too hard.</p>"
    ),
}
