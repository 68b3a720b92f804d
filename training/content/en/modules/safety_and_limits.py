"""For local buddies, 4: somebody is not well, something is wrong, or it becomes too much."""

MODULE = {
    "slug": "safety-and-limits", "title": "Safety and limits",
    "introduction": ("What to do when somebody is not well, when something is wrong, or when it becomes "
     "too much for you. Short, so that you remember it."), "audience": "locals", "minutes": 5,
    "pass_mark": 70, "questions_asked": 5,
    "prerequisites": ["between_cultures"],
    "lessons": [
        ("section", "When somebody needs more than you"),
        ("lesson", {"title": "Listen, and pass on", "minutes": 1,
         "body": [
             ("steps", {"title": "Three moves",
              "steps": [
                  {"title": "Listen",
                   "text": ("Put the telephone away. “What is going on?”, and then wait. No advice in "
                    "the first five minutes.")},
                  {"title": "Ask",
                   "text": "“What would help now? Who else knows?” You need not understand it all."},
                  {"title": "Pass on",
                   "text": ("To the university’s psychological or social service, a doctor, the "
                    "international office. Look up together when they open, or walk there.")},
              ]}),
             ("text", ("<h3>When to ask</h3><p>You need no diagnosis. Somebody who cancels again and "
              "again, hardly sleeps or eats, drinks more than before or speaks of being a burden may be "
              "glad of a question. If you were wrong, you have been kind. No more has "
              "happened.</p><h3>What you may promise</h3><p>Do not promise to keep everything to "
              "yourself. Say early: “It stays with me, unless somebody is in danger.” If you ask your "
              "coordinators for help, tell them no more than they need, and tell your international "
              "buddy first.</p>")),
             ("notice", {"title": "In danger",
              "text": ("Dial 112 if life or health is at risk, say where you are and stay on the line. "
               "Does somebody say that they no longer want to live? You may ask directly whether they "
               "mean it. Take it seriously, stay with them as long as you are safe, and get help at "
               "once. Your pair’s page names the emergency numbers of the country.")}),
         ]}),
        ("lesson", {"title": "Your own limits", "minutes": 1,
         "body": [
             ("text", ("<ul><li><b>Money and papers.</b> No loans, no guarantees, no accounts in your "
              "name, no passwords. No money for a room that nobody you trust has seen.</li><li><b>Time "
              "and home.</b> You may be unreachable. Nobody has to sleep on your sofa; the association "
              "or the international office knows where there is a bed for the first "
              "night.</li><li><b>Body and heart.</b> A no is a no, and a silence is no yes. That holds "
              "for both. If a pair becomes more than a pair, ask the coordinators for another buddy: "
              "love and depending on somebody’s help do not go well together.</li><li><b>Stories and "
              "data.</b> Numbers, addresses, pictures and what was told to you belong to the other one. "
              "Ask before you pass anything on.</li></ul>")),
             ("checklist", {"title": "Am I within my limits?",
              "items": [
                  "I sleep as usual and keep up with my studies",
                  "I could say no tomorrow, and it would be all right",
                  "Nobody else’s money, contract or password is in my hands",
                  "I am not the only one they can turn to",
              ]}),
         ]}),
        ("section", "When something is wrong"),
        ("lesson", {"title": "What the buttons do", "minutes": 1,
         "body": [
             ("text", ("<p>At the bottom of your pair’s page:</p><ul><li><b>Something is wrong</b> "
              "closes the contact between you at once. Your coordinators and the level above read it, "
              "the other one does not. Is it about a coordinator? Say so, and that person does not read "
              "it either.</li><li><b>End without giving a reason</b>: the other one is told that it "
              "ended, never why.</li><li><b>Block</b>: you do not see each other any more and are never "
              "brought together again. Your pair ends, and nobody is told that you "
              "blocked.</li></ul><p>You need no proof. Feeling uncomfortable is enough.</p>")),
             ("scenario", {"title": "A walk in November",
              "moments": [
                  {"text": ("<p>For weeks Mina has been cancelling. On a walk she says: “Tell nobody, "
                    "but I do not see the point any more.”</p>"),
                   "choices": [
                       {"text": "“I promise. Nobody hears it from me.”",
                        "consequence": ("She is relieved, and you are now alone with it. You notice it "
                         "yourself, and take it back: “Not if you are in danger.”"), "then": 2},
                       {"text": "“November is like that. Everybody is tired.”",
                        "consequence": ("She nods and speaks of something else. It was hard to begin, "
                         "and she will not try again soon."), "then": 0},
                       {"text": "“I am glad you tell me. Do you mean that you do not want to live?”",
                        "consequence": ("She breathes out. A direct question, asked calmly, shows that "
                         "one may talk about it with you."), "then": 2},
                   ]},
                  {"text": ("<p>She says that she often wishes not to wake up, but plans nothing. It is "
                    "three in the afternoon.</p>"),
                   "choices": [
                       {"text": ("We call the psychological service together, and ask who can be with "
                         "her tonight."),
                        "consequence": ("They find a time for her today. You have said: “If it gets "
                         "worse, we dial 112.” Had nobody answered, a doctor on duty or 112 would have "
                         "been next. You tell the coordinators that you need somebody to talk to "
                         "yourself."), "then": 0},
                       {"text": "I telephone with her every night from now on.",
                        "consequence": ("For a week it works. Then you are both exhausted, and nobody "
                         "who has learned it knows about her."), "then": 0},
                       {"text": "I ask our group chat what one does.",
                        "consequence": ("Forty people now know what she trusted one with. Ask a service "
                         "or a coordinator, without the chat."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "“Promise that you will tell nobody.” What do you answer?",
         "choices": [
             {"text": "“I promise.”", "correct": False,
              "feedback": "You may have to break it, and with it the trust."},
             {"text": "“It stays with me, unless somebody is in danger.”", "correct": True,
              "feedback": "Honest from the start, and still an open ear."},
             {"text": "“Then rather do not tell me.”", "correct": False,
              "feedback": "That protects you and leaves them alone. You can listen without promising."},
         ]}),
        ("multiple", {"question": "When do you dial 112 at once?",
         "choices": [
             {"text": "Somebody is badly hurt or cannot be woken", "correct": True,
              "feedback": "Say where you are and what has happened, and stay on the line."},
             {"text": "Somebody is being threatened right now", "correct": True,
              "feedback": "The police come by the same number. Bring yourselves to safety first."},
             {"text": "Somebody has been homesick for weeks", "correct": False,
              "feedback": "That needs time and perhaps the university’s service, not the ambulance."},
             {"text": "Somebody is about to harm themselves", "correct": True,
              "feedback": "That is an emergency like any other. Stay with them if you are safe."},
         ]}),
        ("true_false", {"statement": ("Before pressing “Something is wrong” you should be certain and "
          "have proof."), "is_true": False,
         "feedback": "Feeling uncomfortable is enough. Finding out what happened is not your task."}),
        ("scenario_question", {"situation": ("<p>Your international buddy asks for 300 euros for a "
          "deposit, “only until the grant is there”. They have seen the room in pictures.</p>"),
         "question": "What do you do?",
         "choices": [
             {"text": "I lend it. I know them by now.", "correct": False,
              "feedback": "Money turns a buddy into a creditor, and the room may not exist."},
             {"text": "I say no, warn about the room, and look up the housing service with them.",
              "correct": True,
              "feedback": "A no with a way on. You may just have saved somebody from a swindle."},
             {"text": "I ask my friends to collect.", "correct": False,
              "feedback": "The same risk, shared. And all now know about their money."},
         ]}),
        ("scenario_question", {"situation": ("<p>Your international buddy pays you compliments late at "
          "night. You have said that you do not want that. It goes on.</p>"), "question": "What is right?",
         "choices": [
             {"text": "I bear it until the end of term, so as not to hurt anybody.", "correct": False,
              "feedback": "You owe nobody your evenings. Bearing it makes it longer, not better."},
             {"text": "I use “Something is wrong” or end the pair. Either is enough.", "correct": True,
              "feedback": "You said no once, and that was plenty. Nobody asks you to justify yourself."},
             {"text": "I warn my friends about this person.", "correct": False,
              "feedback": "Rumours help nobody and can hurt. Those who can act read what you report."},
         ]}),
        ("true_false", {"statement": ("If you end a pair without giving a reason, the other one learns "
          "the reason later."), "is_true": False,
         "feedback": ("They are told that it ended, never why. The two of you are not brought together "
          "again.")}),
        ("single", {"question": ("A friend asks you for the number of your international buddy. What do "
          "you do?"),
         "choices": [
             {"text": "I give it. They will be glad to meet people.", "correct": False,
              "feedback": "Probably so. But it is their number and their choice."},
             {"text": "I ask them first, or pass on my friend’s number instead.", "correct": True,
              "feedback": "The choice stays with the one it belongs to."},
             {"text": "I add both to a group.", "correct": False,
              "feedback": "That hands out the number as well, and leaves no chance to say no."},
         ]}),
        ("single", {"question": "It is becoming too much for you. What helps first?",
         "choices": [
             {"text": "Telling my coordinators, early", "correct": True,
              "feedback": "They know other people who can help, and they are glad to hear it in time."},
             {"text": "Holding out. Others have it harder.", "correct": False,
              "feedback": ("Whoever holds out alone falls silent at some point, and then two people are "
               "alone.")},
             {"text": "Answering less and less", "correct": False,
              "feedback": "They will look for the fault in themselves. A clear word is kinder."},
         ]}),
    ],
}  # fmt: skip
