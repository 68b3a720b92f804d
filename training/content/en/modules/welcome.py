"""For international students: what to expect, how to be met, and what to do when it does not work."""

MODULE = {
    "slug": "welcome", "title": "Welcome: you and your buddy",
    "introduction": ("What a buddy can be for you, how to make it easy to meet you, and what to do when "
     "it does not work."), "audience": "internationals", "minutes": 6, "pass_mark": 70, "questions_asked": 5,
    "prerequisites": [],
    "lessons": [
        ("section", "Before you arrive"),
        ("lesson", {"title": "What to expect", "minutes": 1,
         "body": [
             ("text", ("<p>A buddy is a student who knows the city and has said yes to you. They "
              "remember, or can imagine, what it is like to be new: which ticket, which office, which "
              "door. Count on two or three hours in your first week and a coffee now and then. What you "
              "two make of it is up to you.</p><p>A buddy is not a travel agency, a translator on call "
              "or a bank. And they have exams, too.</p><h3>While you wait</h3><p><b>My semester</b> "
              "always says where you stand: on which day your city matches next, and when somebody is "
              "being asked for you. You see the person after their yes.</p><p>There are often fewer "
              "local students than people who arrive, so nobody can promise you one. What helps in your "
              "first weeks is on the same page, with or without a buddy, and the association’s evenings "
              "are open to you.</p>")),
         ]}),
        ("lesson", {"title": "Be easy to find", "minutes": 1,
         "body": [
             ("text", ("<p>The coordinators of your city read what you write about yourself, and look "
              "for somebody it fits. Three things help most: your dates, your languages, and what you "
              "need.</p>")),
             ("checklist", {"title": "Five minutes that pay",
              "items": [
                  "My arrival is up to date, even if it only says “around”",
                  "All languages I get along in are there, not only the best one",
                  "Under “For a better match” I have said what I like and what I need help with",
                  "I have asked for as much as I need, and for no more than that",
              ]}),
             ("text", ("<p>You may have conditions: a woman, for example, or nobody rather than somebody "
              "else. That is your right and needs no reason. <b>What makes the choice smaller</b> shows "
              "what each condition costs, so that you can decide.</p><p>Do you need step-free places, "
              "quiet meetings, slow speech, or do you come with a child? Say so if you like. Your "
              "coordinators read it; your buddy does only if you tick it.</p>")),
             ("reflection", {"question": ("What would make your first three days easier? Which of it "
               "could a student help with?"),
              "hint": ("Be concrete: “somebody to read my contract with me” is easier to fulfil than "
               "“help with housing”.")}),
         ]}),
        ("section", "Meeting"),
        ("lesson", {"title": "Answer, meet, give back", "minutes": 1,
         "body": [
             ("text", ("<p>Your buddy writes first, within two days. Answer soon, even with one line in "
              "imperfect words: they have as much stage fright as you. Meet the first time in public, by "
              "day. Be on time, or write when you cannot. And ask back: a buddy is a person, not a "
              "counter.</p>")),
             ("scenario", {"title": "The first message",
              "moments": [
                  {"text": ("<p>Jonas writes: “Hello, nice to meet you! When do you arrive? On Saturday "
                    "I could show you the campus.” You do not know your train yet, and you are unsure of "
                    "the language.</p>"),
                   "choices": [
                       {"text": "I wait until I have my ticket.",
                        "consequence": ("A week goes by. Jonas thinks that you do not want a buddy. Then "
                         "we invite you both to tell us how it is going, and you write after all."),
                        "then": 2},
                       {"text": ("I answer: “Hello Jonas! I arrive around the 2nd, I will tell you. "
                         "Saturday is good. My German is slow, is English all right?”"),
                        "consequence": ("Three facts, one question. He is relieved: English is fine, and "
                         "Saturday it is."), "then": 2},
                       {"text": "I send ten questions about rooms, banks and insurance.",
                        "consequence": ("He means to answer them properly at the weekend, and finds no "
                         "time. One question would have had an answer tonight."), "then": 2},
                   ]},
                  {"text": ("<p>Saturday, nine o’clock. You have slept badly and would rather stay in "
                    "bed. You are to meet at eleven.</p>"),
                   "choices": [
                       {"text": "I write now: “I slept badly. Could we make it half an hour, or tomorrow?”",
                        "consequence": ("“Of course, tomorrow at two.” Whoever cancels in time is "
                         "trusted, not blamed."), "then": 0},
                       {"text": "I stay in bed and explain it later.",
                        "consequence": ("He waits in front of the library for half an hour. It can be "
                         "mended, with an apology. But it is a heavy start."), "then": 0},
                       {"text": "I go, and say that I am tired.",
                        "consequence": ("You sit in the sun for half an hour and talk little. It is a "
                         "good beginning all the same."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("section", "When it does not work"),
        ("lesson", {"title": "Silence, doubt, danger", "minutes": 1,
         "body": [
             ("text", ("<ul><li><b>Your buddy does not write.</b> On the third day we invite you to. It "
              "is mostly a full week, seldom a change of mind.</li><li><b>Still nothing.</b> We ask you "
              "<b>How is it going?</b> Choose <b>I get no answer</b>: your coordinators see it and help. "
              "You need not wait for the question; their address is on <b>My semester</b>.</li><li><b>It "
              "does not fit.</b> <b>End without giving a reason</b> is at the bottom of your pair’s "
              "page. The other one never learns why, and we look for somebody else.</li><li><b>Something "
              "is wrong.</b> The button with this name closes the contact at once. Your coordinators and "
              "the level above read what you write; your buddy does not. Feeling uncomfortable is "
              "enough.</li></ul><p>A buddy never asks you for money, papers or passwords. If yours does, "
              "tell us.</p>")),
             ("notice", {"title": "In danger",
              "text": ("Dial 112: ambulance, fire brigade and police, free of charge. Your pair’s page "
               "names further numbers of the country you are in. If you are not well for a longer time, "
               "the university’s services are there for you as for everybody else.")}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "What may you expect of a buddy?",
         "choices": [
             {"text": "Some hours in the first week, and answers", "correct": True,
              "feedback": "That is what they have said yes to. All else grows from it, or does not."},
             {"text": "That they do my paperwork", "correct": False,
              "feedback": "They come along and read with you. The papers stay yours."},
             {"text": "That they are always there", "correct": False,
              "feedback": "They study, too. Ask when they usually answer."},
         ]}),
        ("multiple", {"question": "What makes it easier to find somebody for you?",
         "choices": [
             {"text": "Naming all the languages I get along in", "correct": True,
              "feedback": "Without a common language two people hardly meet a second time."},
             {"text": "Making every wish a condition", "correct": False,
              "feedback": "Every condition leaves fewer people. Keep those that matter to you."},
             {"text": "Giving my arrival, if only “around”", "correct": True,
              "feedback": "Then somebody can be found who is in town in your first weeks."},
             {"text": "Signing up with two addresses", "correct": False,
              "feedback": "It brings no second place, only confusion. One account is enough."},
         ]}),
        ("true_false", {"statement": "Everybody who signs up is certain to get a buddy.", "is_true": False,
         "feedback": ("We look for someone, and often there are too few. You always see where you stand, "
          "and the welcome is for all.")}),
        ("scenario_question", {"situation": ("<p>Your buddy has said yes four days ago and has not "
          "written.</p>"), "question": "What do you do?",
         "choices": [
             {"text": "I write a short hello.", "correct": True,
              "feedback": "Often that is all it takes. And you have done nothing wrong by waiting."},
             {"text": "I wait. They have to write first.", "correct": False,
              "feedback": ("That is the rule, but a busy week knows no rules. One line from you may save "
               "a month.")},
             {"text": "I look for their address and go there.", "correct": False,
              "feedback": ("Keep to what they share on the pair’s page. If nothing comes, the "
               "coordinators help.")},
         ]}),
        ("scenario_question", {"situation": ("<p>Before you have met, your buddy offers a room and asks "
          "for a deposit by transfer.</p>"), "question": "What now?",
         "choices": [
             {"text": "I pay quickly, rooms are rare.", "correct": False,
              "feedback": "Never send money for a room that neither you nor somebody you trust has seen."},
             {"text": "I ask for a smaller deposit.", "correct": False,
              "feedback": "Small sums get lost as well. A buddy never asks for money."},
             {"text": "I pay nothing and press “Something is wrong”.", "correct": True,
              "feedback": ("The contact closes at once, and people who help read it. You protect the "
               "next one, too.")},
         ]}),
        ("true_false", {"statement": ("If you end your pair without giving a reason, you lose every "
          "chance of another buddy."), "is_true": False,
         "feedback": "We look for somebody else. Not every two people fit, and nobody has to explain that."}),
        ("single", {"question": "You cannot come to a meeting. What is best?",
         "choices": [
             {"text": "Saying nothing, it was not so important", "correct": False,
              "feedback": "Somebody may be standing there with a map for you."},
             {"text": "Writing as soon as I know, with another day", "correct": True,
              "feedback": "Everybody has to cancel now and then. In time it costs nothing."},
             {"text": "Sending a friend instead", "correct": False,
              "feedback": "Kind, but a surprise for two strangers. Ask first."},
         ]}),
    ],
}  # fmt: skip
