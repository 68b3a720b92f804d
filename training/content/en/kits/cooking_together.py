"""A meal that everybody can eat, cooked by people who have just met."""

KIT = {
    "slug": "cooking-together",
    "title": "Cooking together",
    "introduction": (
        "Four stations, one meal, and hands that have something to do while people talk. The dishes are "
        "chosen so that nearly everybody can eat all of them, and nobody has to be able to cook."
    ),
    "group": "8 to 16 people; the amounts are for twelve",
    "minutes": 180,
    "crew": "2 hosts, one of whom has cooked this meal before",
    "place": (
        "A kitchen with four hobs and two tables for cutting: a residence, a youth centre, a parish, a "
        "school. Step-free, with a table at which one can work sitting"
    ),
    "aims": [
        "Twelve people have made one thing together and eaten it.",
        "Everybody leaves with a dish they can cook alone for little money.",
        "Nobody had to explain what they do not eat, or why.",
    ],
    "material": [
        "Chickpeas, 5 tins of 400 g; chopped tomatoes, 4 tins of 400 g; rice, 1 kg",
        (
            "6 onions, 1 bulb of garlic, 2 kg of carrots, 1.5 kg of vegetables in season, 5 lemons, "
            "parsley or coriander"
        ),
        (
            "Fruit in season, about 3 kg; cumin, paprika, cinnamon, salt, pepper, sunflower or olive "
            "oil; no stock cubes, many contain celery or gluten"
        ),
        "2 large pots with lids, a large pan, 6 boards, 6 knives that cut, 3 large bowls, a kettle",
        (
            "Aprons or old shirts, tea towels, soap, plasters, a fire blanket or extinguisher that you "
            "have looked for before"
        ),
        "Plates, cups and cutlery for all, boxes for what is left over, labels and a thick pen",
        "Sign-up with a place limit and one question: “Is there something you must not eat?”",
    ],
    "steps": [
        {
            "minutes": 15,
            "title": "Set up",
            "text": (
                "<p>The shopping is done, the receipt in your pocket. Wipe the tables, put water on, and "
                "lay out each station: board, knife, bowl, and its recipe in large letters. Read the "
                "answers to the question about food once more. Keep packets and tins with their lists of "
                "ingredients in a row at the edge, so that anybody may read them. Find out where the "
                "water and the current are turned off.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Arriving",
            "text": (
                "<p>Hands are washed, hair tied back, sleeves rolled up. In a circle everybody says "
                "their name and the smell of a kitchen they remember. The host explains the four "
                "stations and what counts: knives stay on the board, whoever carries something hot says "
                "“hot”, whoever cuts themselves says so. One need not be able to do anything; one may "
                "also do the table or the music.</p><p>Let people choose a station, three at each, and "
                "mix those who know each other.</p>"
            ),
        },
        {
            "minutes": 60,
            "title": "Cook",
            "text": (
                "<p><b>Stew.</b> Chop the onions and cook them in oil until soft, ten minutes. Add three "
                "spoons of cumin, two of paprika, half of one of cinnamon; stir for one minute. Add half "
                "of the carrots and all of the vegetables in cubes, the tomatoes, and two tins of water. "
                "Cook with the lid on for twenty-five minutes. Add the rinsed chickpeas, ten more "
                "minutes, salt and the juice of one lemon. Garlic is fried apart in a little oil and "
                "served in a small bowl: not everybody can eat it.</p><p><b>Rice.</b> Wash it in cold "
                "water until the water is clear. Twice as much water as rice, measured in cups, with a "
                "spoon of salt; bring to the boil, lid on, lowest heat, fifteen minutes, then ten "
                "minutes without heat. Nobody lifts the lid; this is the hardest part of the "
                "evening.</p><p><b>Salad and fruit.</b> Grate the other half of the carrots; add the "
                "juice of three lemons, oil, salt and herbs. Cut the fruit, add the last lemon, keep "
                "cold. Two bowls, two boards: fruit that has met an onion is "
                "remembered.</p><p><b>Table.</b> Lay it so that all sit at one table, or at two that "
                "touch. Write a label for each dish with everything that is in it. Fill jugs. Fold a "
                "name card for each person and mix the places.</p><p>Hosts go round, taste and ask. "
                "Whoever has finished helps where it smells best.</p>"
            ),
        },
        {
            "minutes": 50,
            "title": "Eat",
            "text": (
                "<p>Wait until all are sitting. Each station says in one sentence what it has made. "
                "Whoever says a blessing has a quiet moment for it, and whoever does not has one, too. "
                "Bowls go round and nobody is asked why they do not take something. When plates are half "
                "empty ask one question: “What did somebody once cook for you that you have not "
                "forgotten?”</p>"
            ),
        },
        {
            "minutes": 25,
            "title": "Wash up",
            "text": (
                "<p>Two wash, four dry, the others clear the table and wipe. What is left over goes into "
                "boxes with a label and the date; those who live on little take first, and without a "
                "word about it: “Please take some, we cannot.” Take the rubbish out and sort it; "
                "newcomers learn how that is done here.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Tea and the next meal",
            "text": (
                "<p>Tea. Say what the meal cost, as a sum and for each person: it is the best argument "
                "for cooking. Who would like to choose the next dish? The only rule is that all can eat "
                "it, or that there is a second pot. Send the recipe round. Check hobs, taps, windows, "
                "and give back the key.</p>"
            ),
        },
    ],
    "variations": [
        "Without a kitchen: cold kitchen. Salads, spreads, bread, fruit; boards and bowls are enough.",
        (
            "A dish from home: one person teaches theirs, the hosts shop for it and check beforehand "
            "what everybody can eat."
        ),
        "Market first: buy the vegetables together, each pair with a list of two words they do not know yet.",
        "Breakfast on Sunday: porridge, fruit and bread, for those who cannot come in the evening.",
    ],
    "inclusion": (
        "<p><b>Food</b>: the meal has no meat, fish, milk, egg, nuts, gluten or alcohol, and no stock; "
        "read the packets all the same, traces are named there. With a severe allergy, ask the person "
        "what they need, and believe them. <b>Faith</b>: some people want to know which pots were used "
        "for meat; say what you know, and keep new foil or an own pot at hand. In times of fasting start "
        "so that the meal is after sunset. <b>Money</b>: paid by the programme, or a ceiling named in "
        "the invitation, collected in a box that nobody watches; those who cannot pay are guests. "
        "<b>Step-free</b>: one station is low enough for somebody sitting. <b>Alcohol</b>: none in the "
        "pot or on the table. <b>Language</b>: recipes in pictures. <b>Skill</b>: nobody takes a knife "
        "out of somebody’s hand.</p>"
    ),
    "afterwards": (
        "<p>Send the recipe and the thanks the next day, to all at once. Pay back whoever laid out money "
        "within the week: for students that is the most important line of this sheet. Erase the answers "
        "about food: they were for this evening only. Write down which amounts were too much.</p>"
    ),
}
