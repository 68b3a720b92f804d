"""For coordinators: a term, its five phases and the days that divide them."""

MODULE = {
    "slug": "a-term-from-start-to-end", "title": "A term from start to end",
    "introduction": ("A term has five phases, and the desk shows the days that divide them. What to do "
     "in each, what happens by itself, and what only you can do."), "audience": "coordinators",
    "minutes": 14, "pass_mark": 70, "questions_asked": 6, "prerequisites": [],
    "lessons": [
        ("section", "The shape of a term"),
        ("lesson", {"title": "Five phases, and the days between them", "minutes": 3,
         "body": [
             ("text", ("<p>Twice a year you do the same things in the same order. Once you know the "
              "order, a term is no longer a flood of mails but a row of small tasks, and most of them have a "
              "day of their own.</p>"
              "<h3>The five phases</h3><ul><li><b>Prepare.</b> You set the days, look through the texts and "
              "the city’s page, and share out the work. Two months before the first arrivals, if you "
              "can.</li>"
              "<li><b>Gather.</b> Sign-up is open. Internationals come by themselves; local students you "
              "have to look for, and confirm.</li>"
              "<li><b>Match.</b> On each matching day you make a plan, look at it and publish it. Then the "
              "locals are asked.</li>"
              "<li><b>Accompany.</b> Pairs write to each other and meet. Once a week you help where it went "
              "quiet.</li>"
              "<li><b>Close.</b> Everybody hears an honest word, you read the figures and hand "
              "over.</li></ul>"
              "<p>The phases overlap, and they should: while the first pairs have coffee, others still sign "
              "up, and the next matching day is near.</p>"
              "<h3>The days that the desk shows</h3>"
              "<p>Under <b>Terms and texts</b> every term has five lines:</p><ul><li><b>Internationals sign "
              "up</b>: from and until. Whoever comes later may still join the late list until the term "
              "ends.</li>"
              "<li><b>Locals sign up</b>: from and until. Open earlier and close later; you will be glad of "
              "every one.</li>"
              "<li><b>Arrivals</b>: the first and the last day on which people usually come.</li>"
              "<li><b>Matching days</b>: four to eight of them.</li>"
              "<li><b>Ends</b>: the last day of the term. Pairs live on after it, waiting does not.</li></ul>"
              "<p>All are days in your city, the last one included. On the <b>Overview</b> you read how long "
              "it is until the next matching day, and below it what there is to do now.</p>")),
             ("notice", {"title": "A matching day is a promise",
              "text": ("Everybody who waits reads it on their page: “Lille matches next on 10 August.” "
               "If you cannot keep a day, change it in the desk before it comes, not after.")}),
             ("single", {"question": ("It is March. Sign-up for internationals closed on the 1st; the "
               "term ends in June. Somebody hears about you today. What happens?"),
              "choices": [
                  {"text": "They come too late and are told to try again next term.", "correct": False,
                   "feedback": ("Not while the term runs. Closing says when to be on time; it does not "
                    "shut the door on those who are late.")},
                  {"text": "They can join the late list and are in the next plan.", "correct": True,
                   "feedback": ("Until the term ends, internationals may join late. That is why the last "
                    "matching day should lie well after the last arrivals.")},
                  {"text": "You have to write their profile for them by hand.", "correct": False,
                   "feedback": ("Nobody’s profile is written by somebody else. They sign up themselves, "
                    "as everybody does, and join the late list.")},
              ]}),
         ]}),
        ("lesson", {"title": "Prepare, then gather", "minutes": 3,
         "body": [
             ("text", ("<h3>One evening with your team</h3>"
              "<p>Preparing a term takes one evening. Do it together: whoever was there when the days were "
              "chosen will keep them.</p>")),
             ("steps", {"title": "Prepare",
              "steps": [
                  {"title": "Open the term",
                   "text": ("Terms and texts, then New term. Give it the name that students use, such as "
                    "“Spring 2027”, and set its days.")},
                  {"title": "Spread the matching days",
                   "text": ("One before the first arrivals, then every two weeks or so, and one when the "
                    "late ones have come. Leave out the week in which all of you have exams.")},
                  {"title": "Read your own texts",
                   "text": ("Welcome, first steps, arrival pack and the ready first message. Leave one "
                    "empty and readers get ours.")},
                  {"title": "Look at the city’s page",
                   "text": ("Edit pages. The number of the bus, the opening hours of the office, the "
                    "names of your team: is that still true this year?")},
                  {"title": "Leave the settings alone",
                   "text": ("The usual ones are fine. If you change one, do it now: it counts from the "
                    "next plan on.")},
              ]}),
             ("text", ("<h3>What happens by itself, and what does not</h3>"
              "<p>On its first day sign-up opens by itself, and those who asked to be told get a mail. A "
              "sign-up that was left half-way gets a link back. Internationals come.</p>"
              "<p>Local students do not come by themselves in most cities. Finding them is the part of the "
              "term that deserves most of your time, and has a module of its own.</p>"
              "<p>And one thing is often forgotten: <b>locals have to be confirmed</b>. With an address of "
              "their university they are at once, where your programme takes it. All others wait for you, "
              "because you know whether they study here. The overview counts them; under <b>People</b> you "
              "tick them and press <b>Confirm</b>. Nobody is planned without it.</p>")),
             ("checklist", {"title": "Before sign-up opens",
              "items": [
                  "Everybody in the team has accepted their invitation and set up a second factor.",
                  "The recovery codes lie somewhere safe, not in the mailbox.",
                  "The term has its days and four to eight matching days.",
                  "Each matching day has a name beside it: who of us is there?",
                  "Somebody outside the team has read the city’s page.",
                  "It is settled who answers a report, also at the weekend.",
              ]}),
         ]}),
        ("section", "While it runs"),
        ("lesson", {"title": "A matching day, and the week after it", "minutes": 3,
         "body": [
             ("text", ("<p>A matching day is an hour at a desk, not a weekend with a spreadsheet. "
              "<b>Plan</b>, <b>Make a plan</b>: in a minute at most you see who could meet whom, and why. "
              "You change what you know better and press <b>Publish</b>. You see the mails before they go "
              "out; until <b>Publish now</b> nobody has been told anything.</p>"
              "<p>Then, as most programmes have it set:</p><ul><li>The <b>local</b> is asked, sees a short "
              "card and usually has five days. When the arrival is near it is less, never under a day. "
              "Half-way there is a reminder.</li>"
              "<li>The <b>international</b> reads “We are asking someone for you” and sees a person only "
              "after the yes.</li>"
              "<li>After a <b>yes</b> both see how to reach each other, and the local writes first, within "
              "two days.</li>"
              "<li>After a <b>no</b>, or no answer in time, the international is back at the front of the "
              "line for your next plan, and nobody learns who it was.</li></ul>"
              "<p>You need not chase anybody. But you need the next matching day, or the front of the line "
              "is just another place to wait.</p>")),
             ("scenario", {"title": "The second matching day",
              "moments": [
                  {"text": ("<p>Tuesday evening, a matching day. 40 internationals wait, 25 places are "
                    "free, 9 locals are still to be confirmed. You have an hour.</p>"),
                   "choices": [
                       {"text": "I look through the nine first, then make the plan.",
                        "consequence": ("Seven of them you know or find in ten minutes; to the other two "
                         "you write. The plan now has seven more places."), "then": 2},
                       {"text": "I make the plan at once. The nine can wait for the next day.",
                        "consequence": ("The plan is fine, but nine people who want to help sit it out, "
                         "and as many internationals wait two more weeks. Before you publish you confirm "
                         "those you know and choose anew."), "then": 2},
                       {"text": "I move the day to next week, when everything is tidy.",
                        "consequence": ("Forty people have read today’s date. You think of them, stay, "
                         "and confirm the locals you know: a round with what there is helps more than a "
                         "perfect one later."), "then": 2},
                   ]},
                  {"text": ("<p>The plan has 32 pairs. Some of the internationals land this week, a "
                    "dozen only in two months.</p>"),
                   "choices": [
                       {"text": "I publish all of them.",
                        "consequence": ("All locals are asked now. With places enough that is a good "
                         "choice: everybody soon knows where they stand, and those who come later can write "
                         "to each other in peace."), "then": 0},
                       {"text": "I publish those who arrive within 30 days.",
                        "consequence": ("The urgent ones are asked today, the others stay for a later "
                         "plan. Good when places are short and many are still to sign up."), "then": 0},
                       {"text": "I first write to the locals myself, whether they would.",
                        "consequence": ("That is what publishing does: each is asked, sees a short card "
                         "only, and may say no without anybody learning of it. Your mail would say more "
                         "about people than they have agreed to."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "Arrivals, quiet weeks and the end", "minutes": 3,
         "body": [
             ("text", ("<h3>Accompany: once a week is enough</h3>"
              "<p>Four and ten days after a pair began, and five days after the arrival, both are asked "
              "<b>How is it going?</b> One click answers, and whoever has just written on the pair’s page is "
              "not asked at all. When both stay silent, when one gets no answer or says that something is "
              "wrong, the pair stands in <b>Attention</b>, the longest waiting first. Look there once a "
              "week, in the weeks of arrival twice; at reports the same day.</p>"
              "<h3>Close: nobody is left in silence</h3>"
              "<p>On the day after the term’s end the portal closes what is open. Whoever never had a buddy "
              "gets an honest mail with your arrival pack. Locals are thanked, also those for whom nobody "
              "was found. Pairs that are active go on until the international leaves, or for about six "
              "months where no day is known.</p>"
              "<p>Then read <b>Statistics</b> with your team. The first figure is <b>left without a "
              "buddy</b>. It is no mark that you are given; it tells you how early to begin next time, and "
              "with how many locals.</p>"
              "<h3>Hand over while you are still there</h3>"
              "<p>Roles end by themselves on 30 September of the year after they were given. If you stay, "
              "<b>Renew</b> is one click. If you leave, invite your successor under <b>Team</b> first, and "
              "spend one matching day side by side. Everything else they find where you left it.</p>")),
             ("reflection", {"question": ("Which weeks of the coming term are full for you, with exams, "
               "work or a journey? Who could take a matching day or the weekly look at Attention then?"),
              "hint": "Write names beside days. Two people who take turns last longer than one hero."}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Sign-up has been open for two weeks. What does the portal do by itself?",
         "choices": [
             {"text": "It confirms every local who has given a university’s name.", "correct": False,
              "feedback": ("A name can be typed by anybody. Only an address of the university confirms "
               "by itself; all others need somebody’s yes.")},
             {"text": "It asks those who left their sign-up half-way to come back.", "correct": True,
              "feedback": ("They get one mail with the link to where they were. You need not write to "
               "them.")},
             {"text": "It makes a plan on every matching day.", "correct": False,
              "feedback": ("A matching day is announced, but the plan is yours: you press the button, "
               "look and publish.")},
             {"text": "It chooses locals from the university’s lists.", "correct": False,
              "feedback": "The portal knows nobody who has not signed up. Finding locals stays your work."},
         ]}),
        ("multiple", {"question": ("Which of these days do all people who wait, or want to sign up, rely "
          "on?"),
         "choices": [
             {"text": "The first day of sign-up", "correct": True,
              "feedback": "It opens by itself on that day, and those who asked to be told get their mail."},
             {"text": "The next matching day", "correct": True,
              "feedback": ("It is on the page of everybody who waits. A day that passes without a plan "
               "is a broken promise.")},
             {"text": "The day on which you read the statistics", "correct": False,
              "feedback": ("That is between you and your team. It helps the next term, not those who "
               "wait now.")},
             {"text": "The end of the term", "correct": True,
              "feedback": ("Until then internationals can join late, and after it whoever had nobody "
               "gets an honest mail.")},
         ]}),
        ("true_false", {"statement": ("One big matching day just before the arrivals is better than six "
          "small ones, because the choice is larger."), "is_true": False,
         "feedback": ("Whoever signs up afterwards would find nobody, and every no on that day would end "
          "in waiting. Four to eight waves serve more people; each plan keeps the front of the line in "
          "view.")}),
        ("scenario_question", {"situation": ("<p>A local has let five days pass without an answer. The "
          "international writes to you: “Has something happened?”</p>"), "question": "What has happened?",
         "choices": [
             {"text": "The pair is kept open until the local answers.", "correct": False,
              "feedback": ("Then one person’s silence would be another’s waiting. A proposal ends on its "
               "day.")},
             {"text": "The international has lost their place and joins at the back.", "correct": False,
              "feedback": "The opposite: nobody loses a place because somebody else said no or nothing."},
             {"text": ("The proposal has ended, and the international stands at the front for the next "
               "plan."), "correct": True,
              "feedback": ("And the local is not planned again until they click “I am here”. You can "
               "answer calmly: the next matching day is written on their page.")},
         ]}),
        ("single", {"question": "Why do locals need a confirmation?",
         "choices": [
             {"text": "Somebody has to know that they really study here before anybody meets them.",
              "correct": True,
              "feedback": ("That is the whole point. An address of the university does it, or the yes of "
               "somebody who knows.")},
             {"text": "So that only the best ones are planned.", "correct": False,
              "feedback": "It is no selection. Whoever studies here and wants to help is welcome."},
             {"text": "So that they do not sign up in two cities.", "correct": False,
              "feedback": ("They may. One account can take part in several cities; their places are "
               "counted together.")},
             {"text": "Because the university wants a list.", "correct": False,
              "feedback": "Confirming sends no list to anybody. It opens the way into a plan."},
         ]}),
        ("true_false", {"statement": "A pair may live on after its term has ended.", "is_true": True,
         "feedback": ("A pair goes on until the international leaves or, where no day is known, for the "
          "programme’s length, usually six months. Only waiting ends with the term.")}),
        ("scenario_question", {"situation": ("<p>It is May. You will be abroad from September, the two "
          "others of the team have their final exams. Your role ends on 30 September.</p>"),
         "question": "What is the best next step?",
         "choices": [
             {"text": "Wait: in September the national admin will find somebody.", "correct": False,
              "feedback": ("They would see an orphaned city and can step in for a while. But they do not "
               "know your city, and the autumn’s arrivals begin before.")},
             {"text": "Give your sign-in and your recovery codes to a friend.", "correct": False,
              "feedback": ("Then nobody knows any more who did what, and your friend sees data in your "
               "name. A role of one’s own is one invitation away.")},
             {"text": "Invite a successor now and do the last matching day together.", "correct": True,
              "feedback": ("An hour side by side hands over more than any document, and the new one "
               "begins with a right of their own.")},
             {"text": "Write a long manual and leave it in the drive.", "correct": False,
              "feedback": ("Nobody reads it in August. Texts, settings and history stay in the desk "
               "anyway.")},
         ]}),
        ("multiple", {"question": "What belongs in the weekly look at the desk while pairs meet?",
         "choices": [
             {"text": "Attention", "correct": True,
              "feedback": ("Who went quiet or needs help comes up there by itself, the longest waiting "
               "first.")},
             {"text": "Reading what the pairs write to each other", "correct": False,
              "feedback": ("You cannot, and should not want to. Messages belong to the two; you see "
               "whether they are in contact.")},
             {"text": "The list of what is to do on the overview", "correct": True,
              "feedback": ("Locals to confirm, people who are in town and wait, mails that did not "
               "arrive: each line leads to the list behind it.")},
             {"text": "A mail to all pairs asking for news", "correct": False,
              "feedback": ("They are asked on their days already, by one click. One more mail makes the "
               "next one less read.")},
         ]}),
    ],
}  # fmt: skip
