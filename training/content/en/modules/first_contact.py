"""For local buddies, 2: the first message and the first meeting."""

MODULE = {
    "slug": "first-contact", "title": "First contact",
    "introduction": ("A pair that has met once mostly goes on. Here is how to get that far: a message of "
     "five lines, and a meeting that ends by itself."), "audience": "locals", "minutes": 5, "pass_mark": 70,
    "questions_asked": 5,
    "prerequisites": ["what_a_buddy_is"],
    "lessons": [
        ("section", "Before you meet"),
        ("lesson", {"title": "Five lines are enough", "minutes": 1,
         "body": [
             ("text", ("<p>You write first, within two days of becoming a pair. It is easier for "
              "somebody at home to write to a stranger than for a stranger to ask. On your pair’s page a "
              "message stands ready: change it until it sounds like you, and press <b>Send</b>. It "
              "arrives by mail and on the page.</p>")),
             ("steps", {"title": "What a good first message has",
              "steps": [
                  {"title": "Who you are",
                   "text": "Your name, what you study, one thing you like. No more."},
                  {"title": "Something you have read",
                   "text": "“You climb, too.” It shows that you mean this person and not a list."},
                  {"title": "One easy question",
                   "text": ("“When do you arrive?” takes one line to answer. Five questions wait for a "
                    "free evening that never comes.")},
                  {"title": "One small offer",
                   "text": ("With a day and an end: “On Saturday at eleven I could show you the campus, "
                    "for about an hour.”")},
                  {"title": "When you answer",
                   "text": ("“I read messages in the evening.” Your telephone number is yours to give, "
                    "or not.")},
              ]}),
             ("notice", {"title": "Write plainly",
              "text": ("Many read you in their third language. Short sentences, no irony, and no voice "
               "messages until you know that they are welcome.")}),
         ]}),
        ("lesson", {"title": "When nothing comes back", "minutes": 1,
         "body": [
             ("text", ("<p>Silence rarely means “I do not want to”. People sit in a train, have no "
              "network yet, are afraid of mistakes in your language, or think that you are only being "
              "polite.</p><ul><li><b>Write again after three or four days</b>, shorter and without "
              "reproach.</li><li><b>Look how else they like to be reached</b>: the pair’s page says what "
              "they share. Anything they did not share is off limits.</li><li><b>Tell us.</b> Four and "
              "ten days after your start, and five days after their arrival, we may ask <b>How is it "
              "going?</b> Choose <b>I get no answer</b>, and your coordinators see it. The other one "
              "does not.</li></ul><p>Then your part is done.</p>")),
             ("single", {"question": "Four days, no answer. Which second message do you send?",
              "choices": [
                  {"text": "“Did you get my message? I have been waiting since Monday.”", "correct": False,
                   "feedback": ("True, but it begins with a debt. Whoever is shy now has a second reason "
                    "to be silent.")},
                  {"text": "“Hello again. Would Saturday suit you, yes or no? Both are fine.”",
                   "correct": True,
                   "feedback": "One question, one word to answer. That is a door that opens easily."},
                  {"text": "The first message once more, longer and with a list of tips", "correct": False,
                   "feedback": ("A longer text is harder to answer than a short one. Save the tips for "
                    "the walk.")},
              ]}),
         ]}),
        ("section", "The first meeting"),
        ("lesson", {"title": "A meeting that ends by itself", "minutes": 1,
         "body": [
             ("text", ("<p>Meet in public, by day, where nobody has to spend much or drink alcohol. A "
              "coffee, the way to the town hall, the weekly market: things that end by themselves. Look "
              "under <b>Good to know</b> on their card: a step-free way or a quiet corner is quickly "
              "found. <b>A first meeting</b> on the page makes a file for your calendar; afterwards "
              "press <b>We have met</b>.</p><p>Would they like to be met on arrival? Agree on the exact "
              "point, and on what happens if the train is late. Promise only what you would keep in the "
              "rain.</p>")),
             ("checklist", {"title": "Before you set out",
              "items": [
                  "A point that one cannot miss: “under the clock”, not “at the station”",
                  "An end: “I have to leave at half past twelve”",
                  "One thing to take along: a map, the address of the next welcome evening",
              ]}),
             ("scenario", {"title": "Saturday",
              "moments": [
                  {"text": "<p>Amara arrived on Thursday. Where do you propose to meet?</p>",
                   "choices": [
                       {"text": "At my flat, I cook.",
                        "consequence": ("A kind thought, but a stranger’s flat is much to ask. She "
                         "answers that she is still tired. You propose the library instead."), "then": 2},
                       {"text": "At the entrance of the library, and then a walk.",
                        "consequence": ("Everybody finds it, it is light and public, and one can leave "
                         "at any moment. She says yes at once."), "then": 2},
                       {"text": "At the party on Saturday night. Everybody will be there.",
                        "consequence": ("Loud, expensive and full of people who know each other. She "
                         "does not come, and writes next day. You propose the library."), "then": 2},
                   ]},
                  {"text": "<p>At the library Amara says little, and answers with yes and no.</p>",
                   "choices": [
                       {"text": "I talk on, so that it does not get awkward.",
                        "consequence": ("You hear yourself for an hour. She is polite and exhausted: a "
                         "foreign language costs strength."), "then": 0},
                       {"text": "I say goodbye early. She does not seem to like me.",
                        "consequence": ("Shyness and dislike look alike in the first hour. She goes home "
                         "thinking the same of you."), "then": 0},
                       {"text": "I suggest a few steps, ask what surprised her so far, and wait.",
                        "consequence": ("Walking side by side makes silence easy. After a minute she "
                         "laughs and tells you about the ticket machine."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Who writes first?",
         "choices": [
             {"text": "The one who arrives: they have the questions", "correct": False,
              "feedback": ("A stranger finds it harder to ask. If nothing comes, we invite them to write "
               "on the third day.")},
             {"text": "I do, within two days", "correct": True,
              "feedback": "Both of you are told so. It saves two people a week of politely waiting."},
             {"text": "Whoever has time. Before the arrival there is no hurry.", "correct": False,
              "feedback": "The weeks before are full of worries. A few lines now are worth a lot."},
         ]}),
        ("multiple", {"question": "What belongs in a first message?",
         "choices": [
             {"text": "A question that can be answered in one line", "correct": True,
              "feedback": "It makes the answer easy, and the answer is what you want."},
             {"text": "All the papers they will need", "correct": False,
              "feedback": "Nobody reads a list from a stranger. Offer to look at it together."},
             {"text": "A small offer with a day and an end", "correct": True,
              "feedback": "“Saturday at eleven, for an hour” can be taken or moved. “Some time” cannot."},
             {"text": "Your home address, to show trust", "correct": False,
              "feedback": "Trust grows later. The first meeting is in public."},
         ]}),
        ("true_false", {"statement": ("A first message should be in the language of your country, so "
          "that they practise."), "is_true": False,
         "feedback": ("Choose the language that is easiest for both. The page says what they speak; "
          "practising is an offer for later.")}),
        ("scenario_question", {"situation": ("<p>Five days without an answer. A friend has found the "
          "student’s profile on a social network.</p>"), "question": "What do you do?",
         "choices": [
             {"text": "I write to them there. It is well meant.", "correct": False,
              "feedback": ("They chose where they can be reached. Being found elsewhere frightens more "
               "than it helps.")},
             {"text": ("I write two light lines on the pair’s page and tell the coordinators “I get no "
               "answer”."), "correct": True,
              "feedback": "You stay where they know you from, and somebody else looks at it, too."},
             {"text": "I give up. They clearly do not want a buddy.", "correct": False,
              "feedback": "Silence has many reasons, and most of them have nothing to do with you."},
         ]}),
        ("single", {"question": "Which first meeting is the best offer?",
         "choices": [
             {"text": "An hour at the market on Saturday morning", "correct": True,
              "feedback": "Public, light, free, and it ends by itself."},
             {"text": "An evening with all my friends", "correct": False,
              "feedback": "One new face among ten old ones is hard. It is fine as a third meeting."},
             {"text": "Dinner at my place", "correct": False,
              "feedback": "Kind, but hard to refuse and hard to leave. Later, gladly."},
         ]}),
        ("true_false", {"statement": "Your international buddy sees what you answer to “How is it going?”.",
         "is_true": False,
         "feedback": "Only your coordinators see it. So you may be honest, and one click is enough."}),
        ("scenario_question", {"situation": ("<p>You promised to be at the station tonight. At noon you "
          "have a fever.</p>"), "question": "What now?",
         "choices": [
             {"text": "I go all the same. I promised it.", "correct": False,
              "feedback": "You make two people ill, and show that one may not cancel with you."},
             {"text": "I write when I feel better and explain.", "correct": False,
              "feedback": ("Then somebody stands on a platform and waits. The news counts now, not the "
               "reason.")},
             {"text": "I write at once, send the way to the residence and ask the coordinators for help.",
              "correct": True,
              "feedback": "A promise that cannot be kept is best given back early, with a way to go on."},
         ]}),
    ],
}  # fmt: skip
