"""For coordinators: finding local students, and keeping them until somebody arrives."""

MODULE = {
    "slug": "recruiting", "title": "Recruiting buddies",
    "introduction": ("In most cities it is local students who are missing. How many you need, where they "
     "are, which words bring them, and how a first yes becomes a place in a plan."),
    "audience": "coordinators", "minutes": 10, "pass_mark": 70, "questions_asked": 5, "prerequisites": [],
    "lessons": [
        ("section", "Before you ask anybody"),
        ("lesson", {"title": "How many, and whom", "minutes": 3,
         "body": [
             ("text", ("<p>Internationals come by themselves: they need somebody. Local students need a "
              "reason. In many cities two internationals sign up for each local, in some even more, and no "
              "plan in the world can make a place that nobody offered. An hour spent on finding buddies "
              "helps more than an hour spent on moving pairs.</p>"
              "<h3>Count backwards</h3><ol><li>How many internationals were there last term? "
              "<b>Statistics</b> tells you, and how many were left without a buddy.</li>"
              "<li>How many places did your locals offer? One each is as it should be.</li>"
              "<li>The difference is the number of people you look for. Write it on the wall.</li></ol>"
              "<p>Then count the weeks. Begin about <b>eight weeks before the first arrivals</b>: students "
              "decide about their next semester before the exams, not after the holidays. Open sign-up for "
              "locals by then, so that a yes has somewhere to go.</p>"
              "<h3>Who says yes</h3><ul><li><b>Those who have just come back from abroad.</b> They know what "
              "it is like, and they miss it.</li>"
              "<li><b>Those who once arrived here themselves.</b> Local means that you know the city, "
              "whatever your passport. Somebody who came two years ago remembers what was hard.</li>"
              "<li><b>Those who learn a language</b> and would like to speak it with somebody.</li>"
              "<li><b>Last term’s buddies.</b> Their profile is there already, and a confirmation holds for "
              "13 months.</li>"
              "<li><b>Those whom nobody asks</b>: students with a child, with a disability, first-year "
              "students, doctoral students, people who work beside their studies. Name them when you "
              "recruit; their counterparts arrive, too.</li></ul>"
              "<p>A plan also tells you whom to look for. Under <b>Without somebody</b> stands what would "
              "help, counted out: “2 more places with locals who speak Spanish”. Take that line to the "
              "Spanish department.</p>")),
             ("single", {"question": ("Last term 90 internationals signed up, 35 locals offered 41 "
               "places. You expect the same again. What do you write on the wall?"),
              "choices": [
                  {"text": "“Every local takes two or three.”", "correct": False,
                   "feedback": ("That fills the plan and empties the pairs. Whoever takes more than they "
                    "can carry is the one who stops answering.")},
                  {"text": "“49 more places, and the first talk is in eight weeks.”", "correct": True,
                   "feedback": ("A number and a day. You may not reach it, but now everybody in the team "
                    "knows how large the task is.")},
                  {"text": "“Better criteria.”", "correct": False,
                   "feedback": "Criteria decide who meets whom. They make no places."},
              ]}),
             ("reflection", {"question": ("Who around you has just come back from abroad, or once "
               "arrived here? Write down three names."),
              "hint": ("Ask these three this week, each by themselves. A personal question brings more "
               "than a call to everybody.")}),
         ]}),
        ("lesson", {"title": "Words that bring people", "minutes": 2,
         "body": [
             ("text", ("<p><b>Ask people, not walls.</b> A poster is seen by many and answered by few. "
              "Somebody who stands up in a lecture for two minutes and tells what a buddy did for them fills "
              "a page with names. Ask for those two minutes in seminars, language courses, the returning "
              "students’ evening, the welcome days of your own first-years.</p>")),
             ("steps", {"title": "Two minutes in front of a lecture",
              "steps": [
                  {"title": "A story, not a programme",
                   "text": ("“When I came to Porto nobody could tell me where to get a bus pass. Then "
                    "Inês took me there.” One person, one street, one feeling.")},
                  {"title": "How much it is",
                   "text": ("“Two or three hours in the first week, then a coffee now and then. One "
                    "person. You can pause at any time.”")},
                  {"title": "What it is not",
                   "text": ("“You are no guide, no translator, no counsellor. If something is too much, "
                    "we are there.”")},
                  {"title": "Now, not later",
                   "text": ("“Take your telephone: our city’s page, I live here. It takes two minutes, I "
                    "will wait.” Then really wait.")},
              ]}),
             ("text", ("<p>Say what they get in return, and only what is true: somebody who knows "
              "another part of the world, a language spoken with a friend, a certificate that anybody can "
              "check once the training is done and the contact confirmed. Whether your university gives "
              "credits for it is for your university to say.</p>")),
             ("notice", {"title": "Three promises you cannot keep",
              "text": ("“You certainly get somebody.” “It is no work.” “You will be best friends.” Say "
               "instead: “We look for somebody who fits. It is a few hours. It is often the start of "
               "something.”")}),
         ]}),
        ("section", "From a yes to a meeting"),
        ("lesson", {"title": "Do not lose them on the way", "minutes": 3,
         "body": [
             ("text", ("<p>Between a yes in a lecture and a first coffee lie weeks. That is where a "
              "programme loses people: not because they changed their mind, but because nothing "
              "happened.</p><ul><li><b>Let the yes be done at once.</b> Signing up takes two minutes. A list "
              "of names on paper is a list of people who have to be asked a second time, and personal data "
              "that somebody has to look after.</li>"
              "<li><b>Confirm quickly.</b> With an address of their university they are confirmed at once. "
              "Look for the others twice a week in the weeks of recruiting.</li>"
              "<li><b>Let them say one.</b> Whoever welcomes one person well is asked for a second later. "
              "The portal gives everybody a first before anybody gets a second, as strongly as you set "
              "it.</li>"
              "<li><b>Tell them when.</b> The next matching day stands on their page. “You hear from us on "
              "the 10th” keeps people; “soon” does not.</li>"
              "<li><b>Take a no well.</b> A local who says no may add “later” or “fewer”. Nobody learns of "
              "it, and nobody is marked. Those who can say no come back.</li>"
              "<li><b>Ask the silent ones once, kindly.</b> Whoever let a question run out is not planned "
              "until they press <b>I am here</b>. A personal line from you often is enough.</li></ul>")),
             ("scenario", {"title": "Three weeks before the arrivals",
              "moments": [
                  {"text": ("<p>60 internationals wait, 22 locals are confirmed. A friend in the "
                    "students’ union offers you a list: 300 addresses of people who came to last year’s "
                    "party. “Just upload it, they all get an invitation.”</p>"),
                   "choices": [
                       {"text": "I take the list. It is an emergency.",
                        "consequence": ("You look at it and stop: nobody on it agreed to hear from you, "
                         "and the first angry answer would come within the hour. You thank your friend, give "
                         "the list back and ask for something better."), "then": 2},
                       {"text": "I ask the union to tell its members itself, with our link.",
                        "consequence": ("The union writes to its own people, in its own name, and those "
                         "who want to come sign up themselves. Nine do, and your friend mentions that she "
                         "was in Lyon last year."), "then": 2},
                       {"text": "I leave it and hope for the posters.",
                        "consequence": ("Two weeks pass, four people come. Then you ring your friend "
                         "after all: not for the list, but to ask who could speak where."), "then": 2},
                   ]},
                  {"text": ("<p>Your friend would speak in front of two lectures tomorrow. What do you "
                    "give her?</p>"),
                   "choices": [
                       {"text": "A folder with the history of the association.",
                        "consequence": ("She reads from it, politely. Three people sign up: better than "
                         "none. Next time you ask her for her own story."), "then": 0},
                       {"text": "The city’s page on a slide, and the question “Who helped you in Lyon?”",
                        "consequence": ("She tells about Madame Perrin and the bakery. The page is open "
                         "on forty telephones; seventeen finish before the bell."), "then": 0},
                       {"text": "A sheet of paper for names and numbers.",
                        "consequence": ("Thirty names, and on Sunday you type mails. Eleven answer. The "
                         "page on a slide would have asked them while they were willing."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "When is the best time to begin to look for local students?",
         "choices": [
             {"text": "When the first internationals arrive", "correct": False,
              "feedback": ("Then the first matching days are over already, and those who arrive wait in "
               "town.")},
             {"text": "About eight weeks before the first arrivals, before the exams", "correct": True,
              "feedback": "People plan their next semester then, and the first matching day finds places."},
             {"text": "When a plan shows how many are missing", "correct": False,
              "feedback": "The plan shows it well, but late. Last term’s statistics show it now."},
         ]}),
        ("multiple", {"question": "Which sentences belong in a talk of two minutes?",
         "choices": [
             {"text": "“Two or three hours in the first week, then a coffee now and then.”",
              "correct": True, "feedback": "That is a size one can say yes to."},
             {"text": "“Be an ambassador of our university.”", "correct": False,
              "feedback": ("Nobody knows what one would have to do, and most feel that it is not meant "
               "for them.")},
             {"text": "“You can say no to a proposal, and nobody learns that it was you.”",
              "correct": True, "feedback": "It is true, and it takes away the fear of being bound."},
             {"text": "“Everybody gets a student.”", "correct": False,
              "feedback": "You cannot know that. Languages, days and wishes decide, too."},
         ]}),
        ("true_false", {"statement": ("Somebody from abroad who has lived here for two years can be a "
          "buddy."), "is_true": True,
         "feedback": ("Local means knowing the city, whatever the passport. Many of the best buddies "
          "arrived as internationals.")}),
        ("scenario_question", {"situation": ("<p>After your talk a first-year student says: “I would "
          "like to, but I have a small son. I can never do evenings.”</p>"),
         "question": "What do you answer?",
         "choices": [
             {"text": "“Then perhaps next year, when you have more time.”", "correct": False,
              "feedback": ("Next year there is still a son. And this term a mother arrives who would "
               "have been glad of a playground.")},
             {"text": ("“Afternoons are fine. Say so in your own words when you sign up; somebody may "
               "look for exactly that.”"), "correct": True,
              "feedback": ("Offers and a few own words are part of the answers. Parents arrive, too, and "
               "are thought of least.")},
             {"text": "“You can leave that out, it will sort itself out.”", "correct": False,
              "feedback": ("Then two people find out in the first week that they do not fit. A wish that "
               "is told can be looked at.")},
         ]}),
        ("single", {"question": ("A local offers three places at sign-up. It is their first term. What "
          "do you do?"),
         "choices": [
             {"text": "Leave it at three: every place counts.", "correct": False,
              "feedback": ("It may go well. But whoever is overwhelmed in their first week falls silent "
               "for three people at once.")},
             {"text": "Suggest to begin with one, and to raise it when the first is well.",
              "correct": True,
              "feedback": ("They change the number themselves, at any time. One pair that meets is worth "
               "more than three on paper.")},
             {"text": "Take them off the list as somebody who overrates themselves.", "correct": False,
              "feedback": ("They mean well. A friendly word about what the first week is like is all it "
               "takes.")},
         ]}),
        ("true_false", {"statement": ("A list of names from last year’s party may be uploaded as "
          "invitations, since everybody can decline."), "is_true": False,
         "feedback": ("Those people gave their address for a party. Ask the one who has the list to pass "
          "on your link instead: who wants to come signs up.")}),
        ("scenario_question", {"situation": ("<p>Ten locals who said yes in a lecture still stand as “to "
          "be confirmed” after two weeks. Two of them have written to ask what is the matter.</p>"),
         "question": "What went wrong?",
         "choices": [
             {"text": "Nothing. They will be looked at before the matching day.", "correct": False,
              "feedback": ("In two weeks of silence half of a yes has gone. The next plan also comes "
               "sooner than one thinks.")},
             {"text": "They should have used their university address.", "correct": False,
              "feedback": ("They may, and the portal offers it. But those who do not need not do "
               "anything: it is your turn.")},
             {"text": "Nobody in the team was in charge of confirming.", "correct": True,
              "feedback": ("Give it a name and two days a week while you recruit. It takes a minute for "
               "ten people.")},
         ]}),
        ("multiple", {"question": "What brings last term’s buddies back?",
         "choices": [
             {"text": "A thank you that says what was different because of them", "correct": True,
              "feedback": "Whoever knows that it mattered does it again."},
             {"text": "That it is quick, since their profile is there already", "correct": True,
              "feedback": ("They sign up for the new term in a minute or two, and a confirmation of the "
               "last 13 months still holds.")},
             {"text": "Signing them up yourself, so that they need not do it", "correct": False,
              "feedback": ("Nobody is signed up by somebody else. A short personal mail does the same, "
               "and leaves the choice to them.")},
             {"text": "A public list of who had how many students", "correct": False,
              "feedback": "It shames those who had one, or none. Thank everybody, and compare nobody."},
         ]}),
    ],
}  # fmt: skip
