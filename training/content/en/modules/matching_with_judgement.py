"""For coordinators: reading, changing and publishing a plan with good judgement."""

MODULE = {
    "slug": "matching-with-judgement", "title": "Matching with judgement",
    "introduction": ("The plan is the best possible one for what it knows. You know other things. When "
     "to trust it, when to change it, and how to stay fair when there are too few places."),
    "audience": "coordinators", "minutes": 13, "pass_mark": 70, "questions_asked": 6,
    "prerequisites": ["a_term_from_start_to_end"],
    "lessons": [
        ("section", "What the plan knows"),
        ("lesson", {"title": "In which order a plan decides", "minutes": 3,
         "body": [
             ("text", ("<p>A plan is a proposal: who could meet whom, for everybody who waits and every "
              "place that is free. It is no guess. The program looks at all possibilities together and "
              "proves that no other plan is better, in this order:</p><ol><li><b>As many people as possible "
              "get a buddy.</b></li>"
              "<li><b>If places are short, those come first whom your programme puts first.</b> As it "
              "usually is set: whoever kept a place at the front because a local said no or nothing, then "
              "who is here already, then by week of arrival, then by sign-up.</li>"
              "<li><b>Nobody gets a very weak match</b> if that can be avoided.</li>"
              "<li><b>All together fit as well as possible</b>, and everybody has a first international "
              "before anybody has a second.</li></ol>"
              "<p>So the order decides <b>who</b> gets a buddy, never <b>with whom</b>; the fit decides "
              "<b>with whom</b>, never who. Nobody waits because they are somehow less interesting.</p>"
              "<h3>What never happens</h3>"
              "<p>Some things are rules, not questions of more or less. Two people are not put together when "
              "they have no common language at the level you set, when one asked for their own gender only "
              "and the other is of another, when they are never in town together (unless both said that "
              "online is fine), when they were a pair before, or when one blocked the other. You are not "
              "told who blocked whom. You need not be: the plan keeps them apart for you.</p>"
              "<h3>What counts more or less</h3>"
              "<p>Being in town at the start, a common language, common interests, the field of study, help "
              "that is needed and offered, and some smaller things. Your <b>Settings</b> weigh each from 0 "
              "to 5. A question that somebody left open counts as half, so nobody loses by saying "
              "little.</p>")),
             ("notice", {"title": "Nationality is no criterion",
              "text": ("A local may hope to meet somebody from a country, and that counts a little. "
               "Where somebody comes from by itself does not. It says little about a person, and groups that "
               "are sorted by passport stay apart.")}),
             ("true_false", {"statement": ("Two people wait for one free place. The one who fits the "
               "local better gets it."), "is_true": False,
              "feedback": ("Who gets a place is decided by the order, not by the fit. The fit only says "
               "with whom, among those who are served.")}),
         ]}),
        ("lesson", {"title": "How to read it in twenty minutes", "minutes": 3,
         "body": [
             ("text", ("<p>You do not have to look at a hundred pairs with the same care. Start where "
              "your eyes are needed.</p>")),
             ("steps", {"title": "From the top",
              "steps": [
                  {"title": "The head",
                   "text": ("How many waited, how many places there are, how many pairs, how well they "
                    "fit on average, and the weakest. If far fewer pairs come out than places, locals and "
                    "internationals do not speak the same languages, or are not there at the same time.")},
                  {"title": "To look at",
                   "text": ("The filter shows pairs that are not possible any more, because somebody "
                    "withdrew, paused or found somebody. They are left out by themselves when you "
                    "publish.")},
                  {"title": "Weakest fit first",
                   "text": ("Sort, and read the reasons of the last ten. The words come first, the "
                    "figures are behind them for whoever wants to know.")},
                  {"title": "Without somebody",
                   "text": ("For each the reason: all places went to others who come before, or nobody "
                    "fits what must fit. On top, what would help.")},
                  {"title": "Your own name",
                   "text": ("If you take part as a buddy, your pairs carry “this is you”. Let somebody "
                    "else of the team look at those.")},
              ]}),
             ("text", ("<p>The <b>fit</b> is a number for comparing pairs of one plan. It is not a mark "
              "for a person, nor a forecast of friendship. A pair of 45 that has one language, an arrival "
              "that is met and two free weeks may have a better term than one of 80. That is why students "
              "never see it, and why you should not speak of it to them.</p>"
              "<p>Beside a pair you may read “4 others would fit better”. That is no mistake. Those four are "
              "needed more elsewhere: the plan looks at everybody, you are looking at one.</p>"
              "<p>With somebody who has nobody, look at <b>What narrows the choice</b>. “Only the same "
              "gender: without this wish 6 more would be possible” is something the person reads, too, on "
              "their own page. It is their decision. You may explain it; do not talk anybody out of a "
              "must.</p>")),
         ]}),
        ("section", "What you know"),
        ("lesson", {"title": "Change it when you know better", "minutes": 3,
         "body": [
             ("text", ("<p><b>Change</b> beside a pair shows up to five others for either of the two, "
              "each with its reasons and with what it costs the rest: “costs the others nothing”, “the "
              "others fit a little less well”, “2 people less get a buddy”. Choose, <b>Put these two "
              "together</b>: the pair is locked and the rest is chosen anew around it. <b>Lock</b> keeps a "
              "pair, <b>Take out</b> leaves somebody out of this plan; they go on waiting.</p>"
              "<h3>Good reasons</h3><ul><li>You know something that matters and that no form asks: the two "
              "share a flat, or work in the same café, or fell out last year.</li>"
              "<li>An own word says more than a tick: “I am afraid of large groups”, and you know the "
              "calmest buddy in town.</li>"
              "<li>Somebody’s support wish needs exactly this local: step-free ways, a sign "
              "language.</li></ul>"
              "<h3>Weak reasons</h3><ul><li>“They look good together.” You have two names and a feeling.</li>"
              "<li>“She is Italian, he once was in Rome.” One evening’s talk.</li>"
              "<li>“He asked me for a pretty one.” That is no wish; it is a reason to speak with him.</li>"
              "<li>“My friend should get somebody nice.” Everybody should.</li></ul>"
              "<p>A rule of thumb: if you would not say the reason aloud to the two and to whoever pays for "
              "it, leave the plan as it is.</p>")),
             ("scenario", {"title": "An evening with a plan",
              "moments": [
                  {"text": ("<p>The weakest pair fits 31. Different fields, no interest in common. Both "
                    "speak Spanish well, and the local is in town from the first day. What do you "
                    "do?</p>"),
                   "choices": [
                       {"text": "I leave it.",
                        "consequence": ("A common language and somebody who is there: that carries a "
                         "first week. You go on to the next pair."), "then": 2},
                       {"text": "I look what a change would cost.",
                        "consequence": ("The best other choice reads “1 person less gets a buddy”. You "
                         "leave the pair as it is: a weak fit meets somebody, a missing buddy nobody."),
                        "then": 2},
                       {"text": "I take the international out. That can be done better next time.",
                        "consequence": ("They land on Friday. You think of an empty Saturday in a new "
                         "city and let them take part again."), "then": 2},
                   ]},
                  {"text": ("<p>Your phone buzzes. Marek, a confirmed local: “Hi, could you give me a "
                    "girl this time? Brazilian or so :)”</p>"),
                   "choices": [
                       {"text": "I look for somebody who fits that.",
                        "consequence": ("There would be one. But she signed up for help with offices and "
                         "for a friend; you would be choosing as he asks, not as she needs. You ring him "
                         "instead. He is embarrassed, and takes a break for this term."), "then": 3},
                       {"text": "I ring him: what is he looking for in this programme?",
                        "consequence": ("He laughs, then understands. A buddy is not a date; it is in "
                         "the code of conduct that he agreed to. He says that he would rather take a break "
                         "this term, and does."), "then": 3},
                       {"text": "I write nothing and leave it to the plan.",
                        "consequence": ("The plan gives him a woman who arrives alone. You read the "
                         "pair, think of the message, and ring him after all. He takes a break for "
                         "this term."), "then": 3},
                   ]},
                  {"text": ("<p>Without Marek one international has nobody. Two locals are there who "
                    "each have one already and offered two places.</p>"),
                   "choices": [
                       {"text": "I press Choose anew.",
                        "consequence": ("One of the two is now planned with a second one, and the others "
                         "stay as they were. The head says how many pairs change, and you read those."),
                        "then": 0},
                       {"text": "I ask Marek to come back. There is nobody else.",
                        "consequence": ("There is: two free places. And if there were not, nobody would "
                         "still be better than somebody who looks for something else."), "then": 0},
                       {"text": "I sign up a friend of mine quickly, as a local.",
                        "consequence": ("Nobody is signed up by somebody else. But your friend may do "
                         "it, in two minutes, and be in the plan when you choose anew."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "When there are too few places", "minutes": 2,
         "body": [
             ("text", ("<p>Shortage is the usual case, not your fault. What you owe to those who wait is "
              "not a buddy; it is an order that you can explain, and an honest word.</p><ul><li><b>Do not "
              "break the order for the one who writes most.</b> Those who do not dare to write wait, "
              "too.</li>"
              "<li><b>If you do make an exception, say why</b>, to your team, in one sentence that you could "
              "say to everybody.</li>"
              "<li><b>Never promise.</b> “We look for somebody who knows the city. The next matching day is "
              "the 10th. Come to the café evening on Thursday in any case.”</li>"
              "<li><b>Look who stays behind.</b> <b>Statistics</b> shows the share with a buddy by kind of "
              "stay and by home region. If doctoral students or one region always come last, it is not "
              "chance: look for the locals they would need.</li></ul>")),
             ("checklist", {"title": "Before Publish now",
              "items": [
                  "I have read the ten weakest pairs and those to look at.",
                  "Each change of mine has a reason that I could say aloud.",
                  "Somebody else has looked at pairs in which I or my friends take part.",
                  "I know what to say to those who are without somebody.",
                  "I have read one of the mails that go out.",
                  "The matching day after this one has a date.",
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Places are short. What decides who gets a buddy?",
         "choices": [
             {"text": "The fit: the best pairs are made first", "correct": False,
              "feedback": ("Then those with common hobbies would always be served and others never. The "
               "fit says with whom, not who.")},
             {"text": "The order that your programme has set", "correct": True,
              "feedback": ("Front of the line, already here, week of arrival, sign-up: an order that one "
               "can explain to everybody.")},
             {"text": "Chance, so that it is fair", "correct": False,
              "feedback": ("The same people and settings give the same plan. Chance can be explained to "
               "nobody who waits.")},
             {"text": "Who has filled in most of the profile", "correct": False,
              "feedback": "A question left open counts as half. Nobody loses by saying little."},
         ]}),
        ("multiple", {"question": "Which are good reasons to change a pair?",
         "choices": [
             {"text": "You know that the two fell out in a flat-share last year.", "correct": True,
              "feedback": ("No form asks that. Take the international out or choose somebody else, and "
               "write no gossip into the notes.")},
             {"text": "Another local is from the same town as the international.", "correct": False,
              "feedback": ("That may be a nice evening. It is no reason to move two people who have a "
               "language and time in common.")},
             {"text": "The international’s own words ask for somebody calm, and you know who that is.",
              "correct": True,
              "feedback": ("You know people, the plan knows answers. Look at what it costs the others, "
               "then decide.")},
             {"text": "The fit is only 40.", "correct": False,
              "feedback": ("Low is not bad. Look at what carries a first week: a language, and being "
               "there.")},
         ]}),
        ("true_false", {"statement": ("Beside a pair stands “3 others would fit better”. That means the "
          "plan has made a mistake."), "is_true": False,
         "feedback": ("Those three are needed more elsewhere. The plan is the best for all together, and "
          "sometimes that is the fourth best for one.")}),
        ("scenario_question", {"situation": ("<p>An international asks only for her own gender, as a "
          "must. Without this wish eight more locals would be possible. She waits for the second "
          "round.</p>"), "question": "What do you write to her?",
         "choices": [
             {"text": "“Please change this, otherwise I cannot help you.”", "correct": False,
              "feedback": ("She owes nobody a reason. A must that is talked away comes back as a bad "
               "first meeting.")},
             {"text": ("“You are near the front. We look for more women as buddies; the next matching "
               "day is on the 24th.”"), "correct": True,
              "feedback": ("Honest, and the task stays where it belongs. What narrows the choice she "
               "reads on her own page.")},
             {"text": "Nothing. She sees it on her page.", "correct": False,
              "feedback": ("She sees the fact there. A word from a human being in the second round of "
               "waiting is worth a minute.")},
         ]}),
        ("single", {"question": ("A change would cost “2 people less get a buddy”. You find the new pair "
          "lovelier. What do you do?"),
         "choices": [
             {"text": "Make it; the two can be served next time.", "correct": False,
              "feedback": ("Two people would wait so that one pair is lovelier. And next time others are "
               "in line as well.")},
             {"text": "Leave the plan as it is.", "correct": True,
              "feedback": "A buddy who fits less well is one. No buddy is none."},
             {"text": "Make it, and take two others out so that it is not noticed.", "correct": False,
              "feedback": ("It would be noticed, by four people. The cost stands beside every choice so "
               "that you need not hide anything.")},
         ]}),
        ("true_false", {"statement": ("If you take part yourself, somebody else should look at your own "
          "pair before you publish."), "is_true": True,
         "feedback": ("It is marked “this is you”. Nobody doubts you; but a second pair of eyes makes "
          "sure that nobody has to.")}),
        ("scenario_question", {"situation": ("<p>You lock a pair and choose anew. The head says: 9 of 48 "
          "pairs change, and one person more gets a buddy.</p>"),
         "question": "How do you see whether that is fine?",
         "choices": [
             {"text": "Count whether the average fit has risen.", "correct": False,
              "feedback": "It may even fall a little. One person more with a buddy comes first."},
             {"text": "Filter “changed” and read these nine.", "correct": True,
              "feedback": "Few others move, and you see whom. Nobody has been told anything yet."},
             {"text": "Publish, and see who complains.", "correct": False,
              "feedback": ("People do not complain, they fall silent. Before publishing all can be "
               "changed, afterwards people have been asked.")},
         ]}),
        ("multiple", {"question": ("What may you tell an international who asks why there is nobody for "
          "them?"),
         "choices": [
             {"text": "That there were fewer places than people, and in which order they are given.",
              "correct": True, "feedback": "It is true, and it says that it is not about them."},
             {"text": "When the next matching day is, and what is open to them meanwhile.",
              "correct": True, "feedback": "A date and an invitation help more than an apology."},
             {"text": "That a local had said no to them.", "correct": False,
              "feedback": ("Nobody learns that, and for a reason. A no says nothing about a person, but "
               "it feels as if it did.")},
             {"text": "How well they would have fitted with whom.", "correct": False,
              "feedback": "Figures about people are for the desk. To them they would be a mark."},
         ]}),
    ],
}  # fmt: skip
