"""For local buddies, 3: unwritten rules, questions instead of guesses, and the hard weeks."""

MODULE = {
    "slug": "between-cultures", "title": "Between cultures",
    "introduction": ("You need not know every country. You need to notice which rules are yours, and ask "
     "before you judge."), "audience": "locals", "minutes": 5, "pass_mark": 70, "questions_asked": 5,
    "prerequisites": ["first_contact"],
    "lessons": [
        ("section", "What nobody says aloud"),
        ("lesson", {"title": "The unwritten rules of your city", "minutes": 1,
         "body": [
             ("text", ("<p>Is five past late? Is “come by some time” an invitation? Who pays? May one "
              "talk on the tram, call a lecturer by the first name, ring at a neighbour’s door? Nobody "
              "has written these rules down, and you no longer notice them. Whoever is new runs into "
              "them, and often believes that it is about them.</p><p>So say them aloud. “Here ‘at eight’ "
              "means ten past, and people bring something to drink, anything.” It sounds trivial. It is "
              "the sentence that nobody else says.</p><h3>Worth saying in the first week</h3><ul><li>How "
              "one writes to lecturers, and how soon they answer.</li><li>What is shut on Sunday, and "
              "what one does then.</li><li>Whether a neighbour’s “How are you?” begins a talk or is "
              "one.</li><li>Whether “We should have a coffee” needs a day to be meant.</li></ul><p>You "
              "need not defend the rule, and they need not like it. Knowing it is enough.</p>")),
             ("reflection", {"question": "Which three rules of your city does nobody say aloud?",
              "hint": "Think of greetings, invitations, paying, being late and being silent."}),
         ]}),
        ("lesson", {"title": "Ask instead of guessing", "minutes": 1,
         "body": [
             ("text", ("<p>A passport says where somebody may enter, not who they are. People come from "
              "a town, a family, a subject and a bad night’s sleep.</p><h3>When something seems "
              "odd</h3><ol><li>What did I see? “She did not say hello.”</li><li>What else could it mean? "
              "Shy, tired, taught to wait until she is greeted.</li><li>Ask, about yourself first: “Here "
              "we often … How is it with you?”</li></ol><h3>Small courtesies</h3><ul><li>Ask how a name "
              "is said, and write it down as you hear it.</li><li>Offer a choice instead of asking for a "
              "reason: “Somewhere with vegetarian food? With or without beer?” Faith, health and money "
              "stay theirs to mention.</li><li>Nobody speaks for a country. Wars, elections and love "
              "lives come up when they wish it.</li><li>Not understood? Say it in other words, not "
              "louder.</li></ul>")),
             ("notice", {"title": "When somebody was insulted",
              "text": ("Do not explain it away. Believe them, ask what they would like now, and offer to "
               "come along: to the university’s advice service, to your coordinators, to the police.")}),
         ]}),
        ("section", "When it gets hard"),
        ("lesson", {"title": "After the first excitement", "minutes": 1,
         "body": [
             ("text", ("<p>The hard weeks often come later, when everything is familiar but nothing is "
              "home. Somebody cancels, sleeps badly, finds everything here cold. Do not defend your "
              "city. “That sounds tiring. Tell me.” Then something small that comes back: the same café "
              "every Tuesday.</p><p>Look at the calendar, too. When everybody goes home for the "
              "holidays, the city is empty for those who stay. Ask in good time where they will be. And "
              "the feasts that matter to them may be in no calendar here: ask for the day, and wish them "
              "well.</p><p>If it grows darker, the next module is for you.</p>")),
             ("scenario", {"title": "Around seven",
              "moments": [
                  {"text": ("<p>You have invited Dani to dinner with friends, “around seven”. At half "
                    "past seven she is not there.</p>"),
                   "choices": [
                       {"text": "I write: “I would have expected you to tell us.”",
                        "consequence": ("She reads it on the bus and nearly turns back. At home, “around "
                         "seven” means: from seven on."), "then": 2},
                       {"text": "I write: “We have begun, there is enough for you. Are you all right?”",
                        "consequence": ("“On my way! I thought you would be eating at nine.” Nobody was "
                         "impolite. There were two clocks."), "then": 2},
                       {"text": "I say nothing. She will not be invited again.",
                        "consequence": ("She never learns what happened, and you never learn why. When "
                         "she rings at eight, it is a little cold."), "then": 2},
                   ]},
                  {"text": ("<p>Dani is there. Your friends joke, fast, in your language. She smiles and "
                    "falls silent.</p>"),
                   "choices": [
                       {"text": ("I sit beside her, say what the joke was, and ask the table for a "
                         "language that all share."),
                        "consequence": ("It takes one sentence and no fuss. Ten minutes later she tells "
                         "the best story of the evening."), "then": 0},
                       {"text": "I let it run. That is how one learns a language.",
                        "consequence": ("Not at this speed, and not alone. After an hour she helps in "
                         "the kitchen, where it is quiet."), "then": 0},
                       {"text": "I ask across the table: “And how is this in your country?”",
                        "consequence": ("Eleven people look at her, and she has to speak for millions. "
                         "She says “similar”, and blushes."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": ("Your international buddy comes half an hour late and does not mention "
          "it. What is the best first step?"),
         "choices": [
             {"text": "I come late myself next time.", "correct": False,
              "feedback": "They will not read it as an answer. Now there are two riddles."},
             {"text": "I say how I mean times, and ask how they do.", "correct": True,
              "feedback": "A rule that has been said aloud can be kept. Before, it could only be broken."},
             {"text": "I let it pass. It is their culture.", "correct": False,
              "feedback": "Perhaps it was the bus. Guessing is no kinder for being friendly."},
         ]}),
        ("multiple", {"question": "At your table somebody new falls silent. What helps?",
         "choices": [
             {"text": "Sitting beside them and summing up now and then", "correct": True,
              "feedback": "One whispered sentence brings somebody back into a conversation."},
             {"text": "Saying everything again, louder", "correct": False,
              "feedback": "It was not the volume. Other words and shorter sentences help."},
             {"text": "Changing to a language that all share", "correct": True,
              "feedback": "It costs the table a little, and gives one person the evening."},
             {"text": "Something to do together: cooking, cards", "correct": True,
              "feedback": "Hands need no grammar, and talk comes by itself."},
         ]}),
        ("true_false", {"statement": ("Once you have met two people from a country, you know more or "
          "less what the third will be like."), "is_true": False,
         "feedback": "You know two people. The third will tell you who they are, if you ask."}),
        ("scenario_question", {"situation": ("<p>At the restaurant your international buddy orders water "
          "and takes no meat. A friend of yours asks: “Why, are you not allowed to?”</p>"),
         "question": "What do you do?",
         "choices": [
             {"text": "I explain for them what their religion says.", "correct": False,
              "feedback": "You may be wrong, and even if not: it is theirs to tell."},
             {"text": "I say “The vegetables here are good”, and ask the friend about the holidays.",
              "correct": True,
              "feedback": "Nobody has to give a reason for a glass of water. You made it easy to go on."},
             {"text": "I wait for the answer. I would like to know, too.", "correct": False,
              "feedback": ("Being asked for reasons in front of others is an examination. Curiosity can "
               "wait for trust.")},
         ]}),
        ("single", {"question": "“Everybody is so cold here.” What do you answer?",
         "choices": [
             {"text": "“People here are just direct, you must not take it like that.”", "correct": False,
              "feedback": "Now they are alone with the cold, and wrong besides."},
             {"text": "“Then you should go out more.”", "correct": False,
              "feedback": "Advice before listening sounds like “your own fault”."},
             {"text": "“That sounds lonely. When did you notice it?”", "correct": True,
              "feedback": "Whoever feels understood can look at a city anew. Nobody can be argued into it."},
         ]}),
        ("true_false", {"statement": ("Speaking in short sentences and plain words is impolite towards "
          "adults."), "is_true": False,
         "feedback": ("It is what makes talking at eye level possible. Childish words would be impolite; "
          "plain ones are not.")}),
        ("scenario_question", {"situation": ("<p>On the tram somebody shouted at your international "
          "buddy to “go home”. They tell you the next day, in passing.</p>"),
         "question": "What do you say?",
         "choices": [
             {"text": "“That was surely a drunk. People here are not like that.”", "correct": False,
              "feedback": "It was meant to comfort, and says: it does not count."},
             {"text": "“I am sorry that this happened to you. What would you like now?”", "correct": True,
              "feedback": "You believe it, and leave the next step to them: talking, reporting, or a walk."},
             {"text": "“We go to the police at once.”", "correct": False,
              "feedback": "Perhaps that is right, but it is their decision. Offer to come along."},
         ]}),
    ],
}  # fmt: skip
