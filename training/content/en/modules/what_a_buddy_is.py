"""For local buddies, 1: what a buddy is, and what not."""

MODULE = {
    "slug": "what-a-buddy-is", "title": "What a buddy is, and is not",
    "introduction": ("Somebody arrives in your city and knows nobody. What they need from you is smaller "
     "than you think, and worth more."), "audience": "locals", "minutes": 5, "pass_mark": 70,
    "questions_asked": 5,
    "prerequisites": [],
    "lessons": [
        ("section", "Your part"),
        ("lesson", {"title": "Somebody who knows the city", "minutes": 1,
         "body": [
             ("text", ("<p>Think of your first day somewhere new: which door, which queue, which bus? A "
              "buddy is the person one can ask. That takes no special gift. You know which ticket is the "
              "cheap one, when the library closes and where the sun is at four. To somebody who has just "
              "arrived, that is a lot.</p><p>Local means that you know the city, whatever your passport. "
              "Many of the best buddies came from abroad themselves.</p><h3>How much is it?</h3><p>Two "
              "or three hours in the first week, then a coffee now and then. Some pairs become friends "
              "for life, some meet three times and are glad of it. Both are good pairs.</p><h3>What you "
              "can always give</h3><ul><li>An answer, even if it is “I do not know, but I know who "
              "does”.</li><li>Company at an office: two people wait better than one.</li><li>An "
              "introduction: to your friends, your choir, the next evening of the association.</li></ul>")),
             ("reflection", {"question": ("What would you have liked to know in your own first week "
               "here, or in your first week anywhere?"),
              "hint": "Three small things are enough. They may well be your first conversation."}),
         ]}),
        ("lesson", {"title": "What a buddy is not", "minutes": 1,
         "body": [
             ("text", ("<p>You are a student who gives some time. You are not</p><ul><li><b>a "
              "counsellor</b>: you listen, and those who have learned it help;</li><li><b>an agency</b>: "
              "you come along and read the form together, you do not sign, promise or "
              "decide;</li><li><b>a bank</b>: you lend nothing and vouch for nobody’s rent;</li><li><b>a "
              "hotline</b>: at night your telephone may be off;</li><li><b>a teacher</b>: nobody has to "
              "be improved;</li><li><b>a date</b>: whoever needs your help cannot easily say no to "
              "you.</li></ul><p>Nor is it charity. You are two students. Ask back, let them cook, let "
              "them explain something you do not know. People feel at home where they can give.</p>")),
             ("checklist", {"title": "A good no has three parts",
              "items": [
                  "Thanks: “I am glad that you ask me.”",
                  "The limit: “I cannot do this.”",
                  ("A way on: “The international office does this every day. Shall we look up when it is "
                   "open?”"),
              ]}),
             ("notice", {"title": "What you get out of it",
              "text": ("A certificate that can be verified, once you have done the training and met your "
               "student. A second look at a city that you thought you knew. And mostly a friend.")}),
         ]}),
        ("section", "Your yes"),
        ("lesson", {"title": "Say yes as far as you mean it", "minutes": 1,
         "body": [
             ("text", ("<p>When somebody might fit, a mail and <b>My semester</b> ask: <b>Would you be "
              "their buddy?</b> You see a short card and the day by which to answer. A no is fine: "
              "somebody else is looked for, and nobody learns who said it. Only silence hurts, because "
              "somebody waits behind it.</p><p>Is your term getting full? Under <b>Your time and "
              "places</b> you change how many you could welcome, and <b>Take a break</b> stops new "
              "questions until you are back.</p>")),
             ("scenario", {"title": "A full week",
              "moments": [
                  {"text": ("<p>Your exams are near. A mail asks whether you would be Kenji’s buddy. He "
                    "arrives in three days and would be glad of help with paperwork. You would like to, "
                    "but the week is full.</p>"),
                   "choices": [
                       {"text": "I leave the mail for the weekend.",
                        "consequence": ("The time to answer is shorter when somebody arrives soon. It "
                         "runs out, Kenji has waited for nothing, and nobody asks you again until you "
                         "press “I am here”."), "then": 0},
                       {"text": "I say no this time.",
                        "consequence": ("That is fair. Kenji keeps his place at the front, somebody else "
                         "is looked for, and nobody tells him who it was."), "then": 0},
                       {"text": "I say yes, and write how much time I have.",
                        "consequence": ("“I have exams until the 12th and answer in the evening. On "
                         "Saturday I have an hour: shall I show you the campus?” A small promise that "
                         "holds."), "then": 2},
                   ]},
                  {"text": ("<p>Two good meetings later Kenji asks you to come to the bank, to the "
                    "doctor and to three rooms this week, and to sign his rent contract as guarantor.</p>"),
                   "choices": [
                       {"text": "I do it all. He has nobody else.",
                        "consequence": ("You fall behind, and your name stands under somebody else’s "
                         "debts. He would have been glad of half of it."), "then": 0},
                       {"text": "I choose one thing, say no to the guarantee and show a way on.",
                        "consequence": ("You go to the bank together. For the contract you look up the "
                         "university’s housing service. He has help that lasts, and you have your week."),
                        "then": 0},
                       {"text": "I wait a few days before I answer.",
                        "consequence": ("He wonders what he has done wrong. An honest “not this week” is "
                         "kinder than a pause that nobody explains."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "What does somebody need most from you in their first week?",
         "choices": [
             {"text": "Somebody who answers and comes along once", "correct": True,
              "feedback": "An answer and an hour of company carry further than any programme."},
             {"text": "A plan for every evening", "correct": False,
              "feedback": "Well meant, and tiring for two. Most need time to arrive."},
             {"text": "Exact knowledge of the rules for foreigners", "correct": False,
              "feedback": "The offices know those. You know where the offices are."},
         ]}),
        ("multiple", {"question": "What belongs to a buddy?",
         "choices": [
             {"text": "Going to the town hall together", "correct": True,
              "feedback": "Two people wait better than one, and you can read the signs."},
             {"text": "Lending the deposit for a room", "correct": False,
              "feedback": "Money changes a pair. Social services and the university have ways for this."},
             {"text": "Taking them along to your sports club", "correct": True,
              "feedback": "An introduction is often the best thing you have to give."},
             {"text": "Promising that a contract is all right", "correct": False,
              "feedback": "You can read it together. Judging it is for an advice service."},
         ]}),
        ("true_false", {"statement": "Somebody who came from abroad two years ago can be a local buddy.",
         "is_true": True,
         "feedback": "Local means that you know the city. Having been new yourself is an advantage."}),
        ("true_false", {"statement": "If you say no to a proposal, the student is told that it was you.",
         "is_true": False,
         "feedback": "Nobody learns who said no. The student keeps the place at the front."}),
        ("scenario_question", {"situation": ("<p>For the third time this week your international buddy "
          "writes at one in the night, about small things.</p>"), "question": "What do you do?",
         "choices": [
             {"text": "I answer at once, every time. I said yes, after all.", "correct": False,
              "feedback": ("Soon both of you take it for normal, and you are too tired to be glad of a "
               "message.")},
             {"text": "I answer in the morning and say when I usually do.", "correct": True,
              "feedback": ("“I read messages until ten and answer in the morning.” Now both know where "
               "they are.")},
             {"text": "I mute the chat until it stops.", "correct": False,
              "feedback": ("They cannot know why it went silent. One friendly sentence does what muting "
               "cannot.")},
         ]}),
        ("single", {"question": ("You welcome one student and notice that a second one would be too "
          "much. What helps?"),
         "choices": [
             {"text": "Changing the number under “Your time and places”", "correct": True,
              "feedback": "Then nobody is planned for whom you have no time."},
             {"text": "Not answering the next proposal", "correct": False,
              "feedback": ("Behind every silence somebody waits, and you are not asked again until you "
               "say that you are here.")},
             {"text": "Saying yes and seeing how it goes", "correct": False,
              "feedback": "A yes without time is the longest way to a no."},
         ]}),
        ("scenario_question", {"situation": ("<p>In three weeks you have met once. Both of you were "
          "content, and neither has written since.</p>"), "question": "Is something wrong?",
         "choices": [
             {"text": "Yes: a pair has to meet every week.", "correct": False,
              "feedback": "Nobody counts meetings. How much you do is up to the two of you."},
             {"text": "Probably not. I write two lines and ask how they are.", "correct": True,
              "feedback": "A coffee now and then is a good pair, and two lines keep the door open."},
             {"text": "I wait. Whoever needs something will say so.", "correct": False,
              "feedback": "Many never ask for fear of being a burden. For you, writing first is easier."},
         ]}),
    ],
}  # fmt: skip
