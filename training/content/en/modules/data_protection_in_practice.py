"""For coordinators: handling other people’s data in a volunteer’s everyday life."""

MODULE = {
    "slug": "data-protection-in-practice", "title": "Data protection in practice",
    "introduction": ("You see what people told us so that somebody would meet them. What you see and "
     "what you never see, habits that protect it, and what to do when something has gone wrong."),
    "audience": "coordinators", "minutes": 10, "pass_mark": 70, "questions_asked": 5, "prerequisites": [],
    "lessons": [
        ("section", "What you see"),
        ("lesson", {"title": "Lent, not given", "minutes": 3,
         "body": [
             ("text", ("<p>Somebody who moves to a foreign city tells us their name, their dates, their "
              "languages, and sometimes that they are afraid of crowds. They do not tell it to you. They "
              "tell it so that somebody fits, and lend it to you for that. Whatever you do with it: would "
              "the person nod if they stood beside you?</p>"
              "<h3>What we ask, and what we do not</h3><ul><li>Needed: name, e-mail, birth date, role, city, "
              "university, dates, languages. Everything else may be left out.</li>"
              "<li>The birth date is there so that everybody is 18 or older. It is never shown, to you "
              "neither.</li>"
              "<li>There is no field on health, religion, ethnicity or orientation. Do not ask for it by "
              "another way.</li>"
              "<li>Support wishes are wishes, not diagnoses: “step-free places”, “quiet meetings”. They have "
              "a consent of their own. You see them to find the right person; the buddy sees what was ticked "
              "for them; when the pairing is over they are erased.</li></ul>"
              "<h3>Who sees what</h3><ul><li><b>The two of a pair:</b> a short card when asked; contact, and "
              "what was shared, after the yes.</li>"
              "<li><b>You:</b> the people of your own programme. Not what pairs write to each other, not who "
              "blocked whom, no other city, and no notes or reports about yourself.</li>"
              "<li><b>A university’s officers:</b> students of theirs who agreed.</li>"
              "<li><b>National and central admins:</b> counts and teams. A central admin can open one "
              "person’s record with a reason, which is logged. Reports are read by the level above.</li>"
              "<li><b>Everybody:</b> figures of the city, none below five people.</li></ul>")),
             ("single", {"question": ("A partner bar wants to know how many of your internationals are "
               "from Iceland, for a themed evening. There are three. What do you say?"),
              "choices": [
                  {"text": "“Three.” It is only a number.", "correct": False,
                   "feedback": ("In a city three Icelanders are three people with faces. Numbers below "
                    "five are hidden from outsiders for that reason.")},
                  {"text": ("“We do not tell such small numbers. Everybody is welcome if you invite "
                    "everybody.”"), "correct": True,
                   "feedback": "The evening takes place, and nobody is counted out."},
                  {"text": "“I ask the three whether they would come.”", "correct": False,
                   "feedback": ("Well meant, but you would use their nationality for a bar’s "
                    "advertisement. They did not lend it for that.")},
              ]}),
         ]}),
        ("section", "What you do with it"),
        ("lesson", {"title": "Seven habits", "minutes": 3,
         "body": [
             ("text", ("<ol><li><b>Stay in the desk.</b> Search, filter, note and decide there. What you "
              "copy into a spreadsheet, a chat or a mailbox outlives everything: nobody erases it when the "
              "person erases the rest.</li>"
              "<li><b>Export rarely, and for a day.</b> Each export is logged with how many rows it had. Ask "
              "first whether a filtered list in the desk does as well. Delete the file when the evening is "
              "over, from the downloads, too.</li>"
              "<li><b>Write notes that you would read out.</b> “Arrives with a child, looks for a playground "
              "near the campus” helps. “Seems difficult” does not, and the person finds it when they "
              "download their data. No guesses, no health, no gossip.</li>"
              "<li><b>One mail, one reader.</b> If you do write to several from your own mailbox, put the "
              "addresses where nobody sees those of the others.</li>"
              "<li><b>No pictures of the screen.</b> Not in the team chat, not in a presentation. For "
              "showing the desk there is the demo with invented people.</li>"
              "<li><b>Your sign-in is yours.</b> One person, one role, one second factor. A friend who helps "
              "gets an invitation of their own; when somebody leaves, your national admin ends their role. "
              "The recovery codes lie where your mailbox does not.</li>"
              "<li><b>Never share for somebody.</b> A telephone number is given by the one it belongs to. "
              "“Could you give me her number?” has one answer: “I will tell her that you "
              "asked.”</li></ol>")),
             ("scenario", {"title": "Friday at the association",
              "moments": [
                  {"text": ("<p>A travel agency offers your internationals a cheap trip and you a free "
                    "place. “Just send us the list of addresses.” Your team thinks it is a fine "
                    "idea.</p>"),
                   "choices": [
                       {"text": ("I put the trip on the city’s page as an event. Who wants to come "
                         "writes to the agency."),
                        "consequence": ("Twenty people read it, eight go. Nobody got a mail that they "
                         "did not ask for."), "then": 2},
                       {"text": "I export the list and send it. It is to their advantage.",
                        "consequence": ("Your finger is on the button when you see what stands above it: "
                         "people who signed up for a buddy. You close the window and put the trip on the "
                         "city’s page."), "then": 2},
                       {"text": "I ask everybody by mail whether I may pass on their address.",
                        "consequence": ("Better, but it is advertising all the same, by those whom they "
                         "trust. An event on the city’s page asks nobody for anything."), "then": 2},
                   ]},
                  {"text": ("<p>Looking for the logo you find a file in the shared drive: last autumn’s "
                    "people, 140 rows with notes, visible to everybody who ever was in the team.</p>"),
                   "choices": [
                       {"text": "I delete it, empty the bin, and tell the team why.",
                        "consequence": ("A minute’s work. In the portal those people’s details are long "
                         "gone; now they are here as well."), "then": 3},
                       {"text": "I move it into a folder that only I can see.",
                        "consequence": ("Then one person holds what nobody should hold. You think again: "
                         "what for? You delete it."), "then": 3},
                       {"text": "I keep it: we may want to compare.",
                        "consequence": ("For comparing there are statistics, without names. You delete "
                         "it after all and write the total on a slip of paper."), "then": 3},
                   ]},
                  {"text": ("<p>A message from Li: she wrote to sixty internationals about the café "
                    "evening, with all addresses visible. “Is that bad?”</p>"),
                   "choices": [
                       {"text": "“It happens. Let us tell those concerned and the national admin today.”",
                        "consequence": ("Li writes two honest sentences to the sixty; you ring the "
                         "national admin. By the evening it is a mistake that was seen to."), "then": 0},
                       {"text": "“Do not worry, nobody notices.”",
                        "consequence": ("Sixty people notice. If one of them is being looked for by "
                         "somebody, it matters very much. Telling it quickly is the smallest price."),
                        "then": 0},
                       {"text": "“How could you!”",
                        "consequence": ("Next time nobody tells you. Whoever reports a mistake at once "
                         "has done the most important thing right."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "How long, and when something goes wrong", "minutes": 2,
         "body": [
             ("text", ("<h3>It goes by itself</h3>"
              "<p>Details of a participation and messages go six months after the last pair’s end, or the "
              "term’s where there was no pair; support wishes already when the pairing is over; an account "
              "that nobody uses after two years, with two notices before. Counts stay, people go. That works "
              "only in the portal. Your own copies you have to think of yourself.</p>"
              "<h3>It belongs to them</h3>"
              "<p>Under <b>My account</b>, <b>My data</b>, everybody sees, downloads and erases what is "
              "known about them, at once and without asking you. If somebody asks you, show them the way; do "
              "not do it for them, and do not ask why. What stays of a pair after that are states and "
              "dates.</p>"
              "<h3>When it has happened</h3>"
              "<p>A telephone is lost, a file went to the wrong person, a link into a chat. The rule is "
              "short: <b>tell it the same day</b>. First your team and the national admin, then those "
              "concerned. Whoever runs the portal may have to inform others quickly, and cannot if they do "
              "not know. Deadlines and offices differ from country to country; telling it at once is right "
              "everywhere.</p>")),
             ("checklist", {"title": "This week",
              "items": [
                  "Look through your downloads and the shared drive for old lists, and delete them.",
                  "Look at Team: has anybody left? Then tell your national admin.",
                  "Read the last five notes of your team as if they were about you.",
                  "Lock your telephone and your computer when you stand up.",
                  "Write down whom you would ring if a list got lost tonight.",
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Which note is one that you can keep?",
         "choices": [
             {"text": "“Probably depressed, be careful.”", "correct": False,
              "feedback": ("A guess about health, and one that the person will read. If you are worried, "
               "speak with them and show the way to help.")},
             {"text": "“Telephoned on 3 March: would like to wait until after the exams.”",
              "correct": True,
              "feedback": "It helps whoever goes on after you, and the person would nod."},
             {"text": "“Ex of Jonas, you know who.”", "correct": False,
              "feedback": ("Gossip. If the two should not meet, see to it in the plan; the reason need "
               "not be written down.")},
         ]}),
        ("multiple", {"question": "What do you, as a coordinator, never see?",
         "choices": [
             {"text": "What the two of a pair write to each other", "correct": True,
              "feedback": "Messages belong to them. You see whether there was contact."},
             {"text": "What somebody ticked as a support wish", "correct": False,
              "feedback": ("That you see, so that you can find the right person. Treat it as what you "
               "were told in confidence.")},
             {"text": "Who blocked whom", "correct": True,
              "feedback": "The plan keeps them apart without telling anybody."},
             {"text": "Notes about yourself, where you take part", "correct": True,
              "feedback": ("They are read by others of the team only. In your own data download you find "
               "them, as everybody does.")},
         ]}),
        ("true_false", {"statement": ("When somebody erases their account, the copies that you exported "
          "are erased as well."), "is_true": False,
         "feedback": ("The portal cannot reach into your laptop. That is the best reason to export "
          "rarely and to delete on the same day.")}),
        ("scenario_question", {"situation": ("<p>A father telephones: his daughter has not written home "
          "for three days, and he would like to have the number of her buddy.</p>"),
         "question": "What do you do?",
         "choices": [
             {"text": "Give him the number; he is worried.", "correct": False,
              "feedback": ("You cannot know who is calling, and the number is the buddy’s. Worry is "
               "real, and there is a better way.")},
             {"text": "Take his number and ask her to ring him.", "correct": True,
              "feedback": ("You neither confirm nor deny anything, and she decides. If you fear for her "
               "safety yourself: 112.")},
             {"text": "Say that you know nobody by that name, and hang up.", "correct": False,
              "feedback": ("A lie is not needed. “I cannot tell you anything, but I can pass something "
               "on” is true and kind.")},
         ]}),
        ("single", {"question": ("Your laptop with last week’s export was stolen on the train. It is "
          "Saturday night. When do you tell the national admin?"),
         "choices": [
             {"text": "Tonight", "correct": True,
              "feedback": ("What has to be done, others decide; but they can only from the moment they "
               "know.")},
             {"text": "On Monday, when the office is open", "correct": False,
              "feedback": "Two days in which nobody can warn those concerned."},
             {"text": "When the laptop has not turned up after a week", "correct": False,
              "feedback": ("It would be a week for whoever has it. And the question would be why you "
               "waited.")},
         ]}),
        ("true_false", {"statement": ("A friend helps with confirming locals for one evening. They "
          "should have an invitation and a role of their own."), "is_true": True,
         "feedback": "Then it can be seen who did what, and the right ends by itself on its day."}),
        ("scenario_question", {"situation": ("<p>A lecturer writes: “For my study on loneliness I need "
          "the addresses of all your internationals. It is for science.”</p>"),
         "question": "What do you answer?",
         "choices": [
             {"text": "“Gladly, here they are.” A university is trustworthy.", "correct": False,
              "feedback": "The question is not who asks but what it was lent for. Not for this."},
             {"text": "“We give no addresses. If you send a short text we can put it on our page.”",
              "correct": True,
              "feedback": ("Whoever wants to take part gets in touch themselves. Ask your national admin "
               "if a study needs more.")},
             {"text": "“Only those who have no buddy.”", "correct": False,
              "feedback": "Then even more would be said about them than an address."},
         ]}),
        ("multiple", {"question": "Which of these would the people on your list nod at?",
         "choices": [
             {"text": ("Looking up who speaks Portuguese, to find a buddy for somebody who arrives "
               "tomorrow"), "correct": True, "feedback": "Exactly for that they told us."},
             {"text": "Adding them to the association’s newsletter", "correct": False,
              "feedback": ("That needs a yes of its own. News has a consent of its own, which can be "
               "taken back as easily.")},
             {"text": "Ringing them when they are in town and have nobody yet", "correct": True,
              "feedback": "It is about their own buddy, and kind."},
             {"text": "Sending the birthday list to the party team", "correct": False,
              "feedback": "You do not see birthdays, and that is why."},
         ]}),
    ],
}  # fmt: skip
