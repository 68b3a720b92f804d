"""For universities: the officer’s part, invitations from a file, and what one sees."""

MODULE = {
    "slug": "for-universities", "title": "For universities: your part",
    "introduction": ("What an international office adds to a buddy programme: nominees invited from a "
     "file, local students confirmed, and a view of how your own students fare. And what stays between the "
     "students."), "audience": "universities", "minutes": 8, "pass_mark": 70, "questions_asked": 5,
    "prerequisites": [],
    "lessons": [
        ("section", "Your part"),
        ("lesson", {"title": "What you add, and under which agreement", "minutes": 2,
         "body": [
             ("text", ("<p>Many questions of a new student come at eleven at night, in a kitchen. A "
              "buddy answers them better than any office. What an office can do is to see that there is a "
              "buddy: by telling those who arrive, by finding those who live here, and by confirming "
              "them.</p>"
              "<h3>Three ways to take part</h3><ul><li><b>With the local association.</b> It runs the "
              "programme. You spread the word and follow how your own students fare.</li>"
              "<li><b>Under an agreement.</b> You share a programme: to follow your own students, or to "
              "coordinate with the others. Every agreement has an end date, so that no right lives on "
              "because somebody forgot it. Speak with the coordinators and the national admin in good time "
              "if it is to go on.</li>"
              "<li><b>On your own.</b> Your university runs the programme, and its staff or students are "
              "coordinators. Then the modules for coordinators are yours, too.</li></ul>"
              "<p>As an <b>officer</b> you do three things: import the students you have nominated, confirm "
              "local students, and follow those who agreed. You do not plan and you do not pair. That is the "
              "coordinators’ work, and keeps it the same for everybody in town.</p>")),
             ("checklist", {"title": "What helps most, and costs little",
              "items": [
                  ("A line about the programme in the letter of acceptance, with the address of the "
                   "city’s page."),
                  ("The e-mail domain of your students, given to whoever runs the portal: then your "
                   "local students are confirmed by themselves."),
                  "Ten minutes in the welcome days, and ten in a lecture for those who live here.",
                  ("A name and a telephone number that the coordinators may call when a student needs "
                   "the university’s services."),
                  "A word on whether your rules allow credits or a line in the diploma supplement.",
              ]}),
         ]}),
        ("lesson", {"title": "Nominees become invitations", "minutes": 2,
         "body": [
             ("text", ("<p>You know who arrives before they know it themselves. A file can invite them "
              "all. It signs <b>nobody</b> up: everybody in it gets an invitation, and a profile comes into "
              "being only when the person signs in and agrees.</p>")),
             ("steps", {"title": "From a list to invitations",
              "steps": [
                  {"title": "Open the import",
                   "text": "Our students, then the link “Import:” with the name of the term."},
                  {"title": "Take the template",
                   "text": ("A CSV file, one row for each person. E-mail and first name are required, "
                    "all else may stay empty. Everybody you import counts as a student of your "
                    "university.")},
                  {"title": "Look at the file",
                   "text": ("Faults are told by row: a day that cannot be, an address that stands there "
                    "twice. Nothing is written or sent yet.")},
                  {"title": "Invite",
                   "text": ("Only this button sends. Nobody is invited twice; an unanswered invitation "
                    "takes your newer answers.")},
              ]}),
             ("text", ("<p>The mail says that your university has told us about them. They read what you "
              "filled in, may change all of it, and choose: “Yes, sign me up”, or “No, thank you: delete "
              "what you know about me”. Without an answer the invitation is deleted when sign-up closes, a "
              "late one after 30 days. Unanswered invitations are never planned.</p>"
              "<p>Fill in what saves people typing: home university, dates, field. Leave out what they "
              "should say themselves: gender, wishes, needs. You may import local students as well; that is "
              "your yes that they study with you.</p>")),
             ("scenario", {"title": "The list of nominees",
              "moments": [
                  {"text": ("<p>In June you have 120 nominees in a spreadsheet of your office, with "
                    "passport number, scholarship and a column “remarks”. The import is open.</p>"),
                   "choices": [
                       {"text": "I copy e-mail, first name, home university and dates into the template.",
                        "consequence": ("Five columns, ten minutes. “Look at the file” names two rows in "
                         "which the departure comes before the arrival."), "then": 2},
                       {"text": "I upload the whole spreadsheet. The rest will be ignored.",
                        "consequence": ("The portal refuses: it knows no column for passport numbers, "
                         "and nothing was written. You copy the five columns that are needed."),
                        "then": 2},
                       {"text": "I send the spreadsheet to the coordinators. They know better what to do.",
                        "consequence": ("Then 120 people’s data would lie in a volunteer’s mailbox. You "
                         "delete the draft and take the template."), "then": 2},
                   ]},
                  {"text": ("<p>The rows are mended, 120 are invited. A week later 64 have signed up. "
                    "What do you do about the others?</p>"),
                   "choices": [
                       {"text": "I put a sentence about it into the next mail of our office.",
                        "consequence": ("Some took it for advertising. From you they learn that it is "
                         "real; 30 more sign up."), "then": 0},
                       {"text": "I import the same file again, so that they get a reminder.",
                        "consequence": ("Nobody is invited twice, so nothing goes out. Your own mail "
                         "says more, and in your own name."), "then": 0},
                       {"text": "I ask the coordinators to sign them up, as they are our students.",
                        "consequence": ("Nobody can sign up somebody else. Whether they want a buddy is "
                         "theirs to say, and no answer is an answer."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("section", "What you see"),
        ("lesson", {"title": "Those who agreed, and no more", "minutes": 2,
         "body": [
             ("text", ("<p>At sign-up every student is asked: “My university may see whether I have a "
              "buddy.” It is a choice of its own, and can be taken back at any time. Whoever says yes is "
              "listed under <b>Our students</b>: name, side, where they stand, programme, arrival. You "
              "filter by name, side or state.</p>"
              "<h3>What you do not see</h3><ul><li>Who the buddy is, and what the two write to each "
              "other.</li>"
              "<li>Notes of the coordinators, reports, support wishes.</li>"
              "<li>Students of other universities, and those of yours who did not agree.</li></ul>"
              "<p>So do not count backwards. Whoever is missing from the list has not agreed, or not signed "
              "up, or neither. It says nothing on whether they have somebody.</p>"
              "<h3>Local students to confirm</h3>"
              "<p>Above the list stand local students who say that they study with you. Here you see name "
              "and e-mail address, because the question is for you. Tick those you know, <b>Confirm the "
              "selected</b>: from then on they can be planned. Look once a week while people sign up; "
              "somebody who wants to help waits there. It says only that they study with you. It is no "
              "recommendation, and you need not know them.</p>"
              "<h3>Your role has an end</h3>"
              "<p>It ends on 30 September of next year. A mail reminds you, and one click renews it. When "
              "you change your post, tell the national admin who comes after you: an invitation in their own "
              "name takes a minute.</p>")),
             ("notice", {"title": "When a student comes to you",
              "text": ("If something is wrong in a pair, the student’s way is “Something is wrong” on "
               "the pair’s page: it closes the contact at once and reaches those who act. If they are in "
               "danger: 112. If they tell you instead, go that way together with them.")}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "You import 80 nominees. How many are signed up the next morning?",
         "choices": [
             {"text": "80: they stand in the programme.", "correct": False,
              "feedback": "They stand in nothing yet. A list that somebody else uploads signs nobody up."},
             {"text": "As many as have signed in and agreed by then", "correct": True,
              "feedback": "The import writes invitations. Everything else is each one’s own yes."},
             {"text": "Those whose row had all columns", "correct": False,
              "feedback": "Complete rows save them typing. They do not stand in for a yes."},
         ]}),
        ("multiple", {"question": "Which columns would you fill in?",
         "choices": [
             {"text": "E-mail and first name", "correct": True,
              "feedback": "They are required: without them nobody can be invited."},
             {"text": "Home university and the dates of the stay", "correct": True,
              "feedback": ("You know them, and they save the person some typing. They can still change "
               "them.")},
             {"text": "Gender and wishes", "correct": False,
              "feedback": ("The template has room for them, but this is for people to say themselves, or "
               "to leave open.")},
             {"text": "Your office’s remarks", "correct": False,
              "feedback": "There is no such column, and they were written for another purpose."},
         ]}),
        ("true_false", {"statement": "Students who do not appear under “Our students” have no buddy.",
         "is_true": False,
         "feedback": ("The list shows who agreed that you see it. Whoever is missing may well have "
          "somebody.")}),
        ("scenario_question", {"situation": ("<p>A mother telephones: she would like to know who her "
          "son’s buddy is.</p>"), "question": "What can you tell her?",
         "choices": [
             {"text": "The name; it stands in the portal.", "correct": False,
              "feedback": "Not for you: officers do not see the buddy. And it would be the son’s to tell."},
             {"text": "That you do not see it, and that her son can tell her.", "correct": True,
              "feedback": "It is simply true, and keeps two students’ matters with them."},
             {"text": "That you will ask the coordinators for it.", "correct": False,
              "feedback": "They may not say it either. Spare both of you the round."},
         ]}),
        ("single", {"question": "What does it mean when you confirm a local student?",
         "choices": [
             {"text": "That they study with you, so that they can be planned", "correct": True,
              "feedback": "That is all. What kind of buddy they are shows later."},
             {"text": "That you recommend them as a buddy", "correct": False,
              "feedback": ("Nobody expects a judgement from you. Training and code of conduct are for "
               "the rest.")},
             {"text": "That they get an international at once", "correct": False,
              "feedback": ("They can be planned from now on. With whom and when is decided on the next "
               "matching day.")},
         ]}),
        ("true_false", {"statement": "An invitation that nobody answers is deleted by itself.",
         "is_true": True,
         "feedback": ("When sign-up closes, or after 30 days for those sent late. What you told us about "
          "the person goes with it.")}),
        ("scenario_question", {"situation": ("<p>You leave the international office at the end of the "
          "month. A colleague will follow you.</p>"), "question": "What do you do about your role?",
         "choices": [
             {"text": ("Leave the telephone with the second factor on the desk, and the way into your "
               "mailbox."), "correct": False,
              "feedback": ("Then your colleague acts in your name, and nobody can tell the two of you "
               "apart.")},
             {"text": "Nothing; it ends next September anyway.", "correct": False,
              "feedback": ("Until then you would see students who agreed to be seen by their university, "
               "not by a former employee.")},
             {"text": "Tell the national admin, who invites your colleague and ends your role.",
              "correct": True,
              "feedback": "Two minutes, and each right belongs to whoever does the work."},
         ]}),
    ],
}  # fmt: skip
