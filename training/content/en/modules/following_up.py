"""For coordinators: quiet pairs, new matches, reports, and where one’s own help ends."""

MODULE = {
    "slug": "following-up", "title": "Following up, and difficult cases",
    "introduction": ("Most difficulties are silence, and silence can be helped in five minutes. A few "
     "are serious. How to see both early, what to say, and when to pass somebody on."),
    "audience": "coordinators", "minutes": 13, "pass_mark": 70, "questions_asked": 6,
    "prerequisites": ["a_term_from_start_to_end"],
    "lessons": [
        ("section", "When it goes quiet"),
        ("lesson", {"title": "How silence comes to you", "minutes": 3,
         "body": [
             ("text", ("<p>A pair that has met once mostly goes on by itself. A pair that has not met "
              "after two weeks hardly ever will. So the first fortnight is where your help counts, and the "
              "portal watches it with you.</p>"
              "<h3>What happens without you</h3><ul><li>The local writes first, within two days, with a "
              "message that is ready to change.</li>"
              "<li>On the third day without a word the international is invited to write.</li>"
              "<li>After four and ten days, and five days after the arrival, whoever has not written lately "
              "is asked: <b>How is it going?</b> There are four answers: “All good”, “Not yet in contact, no "
              "worry”, “I get no answer”, “Something is wrong”. You see the answer, the other one does "
              "not.</li></ul>"
              "<h3>What reaches Attention</h3><ul><li>One of them gets no answer.</li>"
              "<li>Neither answered for three days, and no word has been seen between them.</li>"
              "<li>One of them says that something is wrong.</li>"
              "<li>In programmes where both answer: an international’s second no. Ask what is missing.</li>"
              "<li>And above all the rest: <b>reports</b>.</li></ul>"
              "<p>Further down stands who <b>said no, or nothing</b>, so that you see whose turn is next, "
              "and at the top whether a mail could not be delivered. Sometimes silence is only a wrong "
              "address.</p>")),
             ("notice", {"title": "You see that they write, not what they write",
              "text": ("The messages of a pair belong to the two. You see whether there was contact, "
               "what was answered and what happened when. That is enough to help.")}),
             ("single", {"question": "A local answers “Not yet in contact, no worry”. What do you do?",
              "choices": [
                  {"text": "Nothing. The next question comes by itself.", "correct": True,
                   "feedback": ("Perhaps the other one sits exams, or both wait for the arrival. They "
                    "tell you that it is fine; believe them.")},
                  {"text": "Ring both and ask when they will meet.", "correct": False,
                   "feedback": ("That turns a calm answer into a reproach. Next time they click “All "
                    "good” whatever is true.")},
                  {"text": "End the pair, to be on the safe side.", "correct": False,
                   "feedback": ("Two people who were content would read that it is over, and never be "
                    "brought together again.")},
              ]}),
         ]}),
        ("lesson", {"title": "Write, wait a little, choose", "minutes": 3,
         "body": [
             ("text", ("<p>Write to each of the two, separately and briefly. No question why, no "
              "reproach; a way out that costs nothing.</p>")),
             ("steps", {"title": "A quiet pair",
              "steps": [
                  {"title": "To the one who is silent",
                   "text": ("“Hello Tom, Aylin has arrived and would be glad of a word. If this is a bad "
                    "time, just answer with ‘later’, and I will find somebody else. Nobody minds.”")},
                  {"title": "To the one who waits",
                   "text": ("“Hello Aylin, I have seen that it is quiet. I am asking, and on Thursday "
                    "you hear from me in any case. Are you all right for the first days?”")},
                  {"title": "Two or three days",
                   "text": "Not two weeks. In the week of arrival, one day."},
                  {"title": "Then decide",
                   "text": ("They are in touch: I have seen to it. Nothing came: End the pair, and find "
                    "somebody else.")},
              ]}),
             ("text", ("<p><b>End the pair</b> asks you for a reason, which only your team reads, and "
              "whether the international waits for somebody else. Leave that ticked: they come to the front "
              "of the line. Both get a mail that it ended, never why. Then <b>Find somebody else</b> shows "
              "who fits and has a place, with the usual reasons, and <b>Ask them</b> sends the question at "
              "once. Or you leave it to the next plan, if its day is near.</p>"
              "<p>A question that hangs is something else. While the local still has time to answer, let "
              "them have it: a reminder comes at half-time, and the deadline takes care of itself. If you "
              "made a mistake, <b>Take the proposal back</b>.</p>"
              "<p>And the local who fell silent? People fall ill, move, lose courage. The two are not paired "
              "again, but the place is free, and a plan may ask for it. If that question runs out, too, "
              "nobody asks them any more until they press <b>I am here</b>. One kind line, “good to have you "
              "back whenever you like”, is more than most people get.</p>")),
             ("scenario", {"title": "Aylin and Tom",
              "moments": [
                  {"text": ("<p>Attention says: one of them gets no answer. Aylin arrived on Saturday; "
                    "Tom said yes two weeks ago and has not written since. It is Monday.</p>"),
                   "choices": [
                       {"text": "I write to both today and give Tom until tomorrow evening.",
                        "consequence": ("Aylin answers in ten minutes: she does not know how to register "
                         "at the town hall. You tell her, and that you will be in touch tomorrow."),
                        "then": 2},
                       {"text": "I write to Tom only. Aylin should not worry.",
                        "consequence": ("She worries anyway; she is the one in the empty flat. After "
                         "lunch you write to her as well, and she asks about the town hall."), "then": 2},
                       {"text": "I wait for the weekly look on Friday.",
                        "consequence": ("By Friday Aylin has given up the programme, and told her "
                         "flatmates. You take a breath and write to both; this time you look twice a week "
                         "while people arrive."), "then": 2},
                   ]},
                  {"text": ("<p>Tuesday evening. Tom has not answered. The next matching day is in nine "
                    "days. Noor has one place and lives round the corner.</p>"),
                   "choices": [
                       {"text": "I end the pair, Aylin waits on, and I ask Noor by hand.",
                        "consequence": ("Noor says yes the next morning and writes at once. On Thursday "
                         "the two stand in the queue at the town hall."), "then": 0},
                       {"text": "I leave it to the next plan.",
                        "consequence": ("Fair to all who wait, and often right. But nine days are long "
                         "for somebody who is here and has begun to hope. The front of the line is there for "
                         "this, and so is a pair by hand."), "then": 0},
                       {"text": "I write to Tom once more, with what I think of it.",
                        "consequence": ("He reads it and feels found out, and will not come back. Aylin "
                         "still waits. Ending it without a word of blame would have helped both."),
                        "then": 0},
                   ]},
              ]}),
         ]}),
        ("section", "When it is serious"),
        ("lesson", {"title": "A report: the first hour", "minutes": 3,
         "body": [
             ("text", ("<p>“Something is wrong” is on every pair’s page. Whoever presses it says what it "
              "is about: feeling uncomfortable, harassment or threats, discrimination, money or a fake "
              "profile, a coordinator, something else. At that moment, without you, three things happen: "
              "<b>the contact of the two is closed</b>, you and the level above get a mail without what was "
              "written, and the pair stands on top of Attention. A report about a coordinator does not reach "
              "that coordinator, and none about your own pair reaches you.</p>")),
             ("steps", {"title": "Today",
              "steps": [
                  {"title": "Read it alone",
                   "text": ("Read and answer. What is written stays in the desk: no screenshot, no group "
                    "chat, no forwarding.")},
                  {"title": "Danger first",
                   "text": ("If somebody may be in danger now: 112, then the level above. Everything "
                    "else can wait.")},
                  {"title": "Speak with the one who told",
                   "text": ("By telephone or in a quiet place. Listen. “Thank you for telling me. What "
                    "do you need now?” Ask for nothing twice, and do not ask for proof.")},
                  {"title": "Speak with the other, by themselves",
                   "text": ("Only if the first is safe, and after agreeing on what you may say. "
                    "“Something was reported, the contact is closed, I would like to hear you.” No "
                    "verdict.")},
                  {"title": "Never both together",
                   "text": ("No mediation, no meeting of three. A term is too short for it, and it can "
                    "be dangerous.")},
                  {"title": "Write down what was done",
                   "text": ("In a few sober sentences; the people concerned may read them in their own "
                    "data. The tick that lets the two write to each other again is set only if both "
                    "want it.")},
              ]}),
             ("text", ("<p>You do not judge, and you do not investigate. Your task is that nobody is "
              "harmed any further and that those who can help know. “Whoever breaks these rules leaves the "
              "programme” is what everybody accepted in the code of conduct. Whether it has come to that you "
              "decide with your team and the level above, never alone and never at night.</p>")),
             ("scenario", {"title": "A report on Sunday",
              "moments": [
                  {"text": ("<p>Harassment or threats. An international writes that her buddy waits "
                    "outside her residence and does not stop calling. She is at a friend’s tonight.</p>"),
                   "choices": [
                       {"text": "I ring her now: is she safe, does she need the police?",
                        "consequence": ("She is safe and does not want to call tonight. You tell her "
                         "that 112 is there at any hour, what you do next and when she hears from you, and "
                         "ring the national admin."), "then": 2},
                       {"text": "I write to him that he has to stop.",
                        "consequence": ("Then he knows, and where she is tonight you do not know. You "
                         "delete the message unsent and ring her first."), "then": 2},
                       {"text": "I answer tomorrow at the office hour. The contact is closed anyway.",
                        "consequence": ("The contact on the portal is. The door of her residence is not. "
                         "You ring her after all."), "then": 2},
                   ]},
                  {"text": ("<p>Monday. She wants it to stop, and would like to stay in the programme. "
                    "She asks: “Does he learn what I said?”</p>"),
                   "choices": [
                       {"text": ("“Not from me, unless you want it. He learns that the contact is closed "
                         "and that somebody will speak with him.”"),
                        "consequence": ("She breathes out. You end the pair with the reason “something "
                         "was wrong”, tell her where the university’s service is, and offer to come "
                         "along."), "then": 0},
                       {"text": "“I have to tell him, so that he can defend himself.”",
                        "consequence": ("It is no court. He can be heard without her words being read to "
                         "him. You call back and say so, before she regrets having told."), "then": 0},
                       {"text": "“Write all of it down for me once more, with dates.”",
                        "consequence": ("If the police or the university need that, they ask. You have "
                         "read the report; telling it again and again hurts."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "Where your help ends", "minutes": 2,
         "body": [
             ("text", ("<p>You are a student or a colleague, not a counsellor, a lawyer or a doctor. "
              "Passing somebody on is not failing them. It is the most useful thing that you can do, if you "
              "do it warmly: name a person, a place, an hour, and offer to go along to the "
              "door.</p><ul><li><b>Not well for weeks, does not leave the room:</b> the university’s "
              "psychologist or counselling, a doctor.</li>"
              "<li><b>Says that they do not want to live:</b> stay with them, on the telephone if need be, "
              "and call 112 or the crisis line of your country. Do not promise to keep it to yourself.</li>"
              "<li><b>Violence, threats, stalking:</b> police, the university’s contact point, a local "
              "advice centre.</li>"
              "<li><b>Money, rent, residence permit:</b> social service of the university, students’ union, "
              "the international office. Never lend, never sign for anybody.</li></ul>"
              "<p>Which services there are and what they are called differs by country and by university. "
              "Find yours before the term.</p>")),
             ("checklist", {"title": "On one sheet, before the first arrivals",
              "items": [
                  "The emergency numbers of our country, 112 first",
                  "The university’s psychologist or counselling, with hours",
                  "The contact point for discrimination and harassment",
                  "The social service, and legal advice for students",
                  "Our national admin’s name and number",
                  "Who of us answers a report in which week",
              ]}),
             ("reflection", {"question": ("What would be hardest for you to hear from a student, and "
               "with whom could you talk about it afterwards, without naming anybody?"),
              "hint": ("You need somebody, too. Difficult talks are shared by two of a team, and nobody "
               "carries one alone for longer than a day.")}),
         ]}),
    ],
    "quiz": [
        ("multiple", {"question": "What brings a pair onto the Attention list?",
         "choices": [
             {"text": "One of the two answers “I get no answer”", "correct": True,
              "feedback": "At once, so that you can help while it still matters."},
             {"text": "Neither answers how it is going for three days, and there was no contact",
              "correct": True, "feedback": "Silence of both is seen as well, though nobody complains."},
             {"text": "They have not met in the first week", "correct": False,
              "feedback": ("Two people may have good reasons. You are told when one of them misses "
               "something.")},
             {"text": "A report", "correct": True,
              "feedback": "It stands on top, and has to be read the same day."},
         ]}),
        ("single", {"question": "You end a quiet pair for them. What do the two learn?",
         "choices": [
             {"text": "That it has ended, never why", "correct": True,
              "feedback": "The reason is for your team. So nobody is blamed, and both can begin again."},
             {"text": "Which of them did not answer", "correct": False,
              "feedback": "That would be a public reproach. Whoever is ashamed does not come back."},
             {"text": "Nothing, until there is somebody new", "correct": False,
              "feedback": ("Then one would go on waiting for a message. A mail says that it ended and "
               "what comes next.")},
         ]}),
        ("true_false", {"statement": ("To settle a reported conflict, invite the two to a talk with you, "
          "so that both sides are heard."), "is_true": False,
         "feedback": ("Hear both, but each by themselves. A meeting of three puts the one who told into "
          "a room with what they told about.")}),
        ("scenario_question", {"situation": ("<p>A report comes in. It is about Lena, who coordinates "
          "with you, and it has reached you.</p>"), "question": "What do you do?",
         "choices": [
             {"text": "Forward it to Lena, so that she can explain.", "correct": False,
              "feedback": "The portal kept it from her for a reason. Whoever told it trusted in that."},
             {"text": "Speak with the national admin, and leave Lena out of it.", "correct": True,
              "feedback": "They have the report, too. Together you decide who speaks with whom."},
             {"text": "Wait until the next team meeting.", "correct": False,
              "feedback": ("It has to be read and acted on today, as every other report. And the meeting "
               "is Lena’s, too.")},
         ]}),
        ("single", {"question": ("In your team chat somebody asks: “What was the report about?” What do "
          "you write?"),
         "choices": [
             {"text": "A short summary without names.", "correct": False,
              "feedback": "In one city everybody knows who is meant after two details."},
             {"text": "“It is being seen to. Details stay in the desk.”", "correct": True,
              "feedback": "Those who act know. All others help most by not asking."},
             {"text": "A screenshot, so that nobody spreads rumours.", "correct": False,
              "feedback": ("Then it lies on six telephones for ever. The one who told wrote to you, not "
               "to them.")},
         ]}),
        ("true_false", {"statement": ("When somebody says that they do not want to live any more, you "
          "get help even if they ask you to keep it to yourself."), "is_true": True,
         "feedback": ("A promise of silence is the one that you must not make. Stay, listen, and call "
          "112 or the crisis line of your country.")}),
        ("scenario_question", {"situation": ("<p>An international asks for 300 euros for the deposit: "
          "“My buddy has no money and you are the association.” The landlord wants an answer today.</p>"),
         "question": "What helps?",
         "choices": [
             {"text": "Lending it privately. It is urgent.", "correct": False,
              "feedback": ("Money between two people changes everything, and a landlord who presses for "
               "today may be no landlord.")},
             {"text": "Looking at the offer together, and the way to the social service tomorrow.",
              "correct": True,
              "feedback": ("Hurry and a deposit for a room unseen are signs of fraud. The service knows "
               "the honest ways to help.")},
             {"text": "Writing that this is not your business.", "correct": False,
              "feedback": "Lending is not. Knowing whom to ask is, and takes you two minutes."},
         ]}),
        ("multiple", {"question": "What belongs in “What was done”?",
         "choices": [
             {"text": "When you spoke with whom, and what was agreed", "correct": True,
              "feedback": "That is what somebody needs who has to go on next month."},
             {"text": "Your guess about the character of the two", "correct": False,
              "feedback": "The people concerned may read it, and a guess helps nobody."},
             {"text": "To which service you passed them on", "correct": True,
              "feedback": "So that nobody begins again from nothing."},
             {"text": "The report once more, in your words", "correct": False,
              "feedback": "It stands there already. Retelling changes it."},
         ]}),
    ],
}  # fmt: skip
