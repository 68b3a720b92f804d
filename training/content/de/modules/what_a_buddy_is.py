"""Für Buddys vor Ort, 1: was ein Buddy ist und was nicht."""

MODULE = {
    "slug": "was-ein-buddy-ist", "title": "Was ein Buddy ist und was nicht",
    "introduction": ("Jemand kommt in deiner Stadt an und kennt niemanden. Was diese Person von dir "
     "braucht, ist kleiner, als du denkst, und mehr wert."), "audience": "locals", "minutes": 5,
    "pass_mark": 70, "questions_asked": 5,
    "prerequisites": [],
    "lessons": [
        ("section", "Dein Teil"),
        ("lesson", {"title": "Jemand, der die Stadt kennt", "minutes": 1,
         "body": [
             ("text", ("<p>Denk an deinen ersten Tag an einem neuen Ort: welche Tür, welche Schlange, "
              "welcher Bus? Ein Buddy ist der Mensch, den man fragen kann. Dafür braucht es keine "
              "besondere Begabung. Du weißt, welche Fahrkarte die günstige ist, wann die Bibliothek "
              "schließt und wo um vier die Sonne scheint. Für jemanden, der gerade angekommen ist, ist "
              "das viel.</p><p>Vor Ort heißt, dass du die Stadt kennst, was auch immer in deinem Pass "
              "steht. Viele der besten Buddys kamen selbst aus dem Ausland.</p><h3>Wie viel ist "
              "es?</h3><p>Zwei oder drei Stunden in der ersten Woche, danach ab und zu ein Kaffee. Aus "
              "manchen Paaren werden Freundschaften fürs Leben, andere treffen sich dreimal und sind "
              "froh darüber. Beides sind gute Paare.</p><h3>Was du immer geben kannst</h3><ul><li>Eine "
              "Antwort, und sei es „Ich weiß es nicht, aber ich weiß, wer es weiß“.</li><li>Gesellschaft "
              "auf dem Amt: Zu zweit wartet es sich besser.</li><li>Eine Tür: zu deinen Freund:innen, "
              "deinem Chor, dem nächsten Abend des Vereins.</li></ul>")),
             ("reflection", {"question": ("Was hättest du in deiner ersten Woche hier gern gewusst, oder "
               "in deiner ersten Woche irgendwo?"),
              "hint": "Drei kleine Dinge genügen. Vielleicht werden sie euer erstes Gespräch."}),
         ]}),
        ("lesson", {"title": "Was ein Buddy nicht ist", "minutes": 1,
         "body": [
             ("text", ("<p>Du studierst und gibst etwas Zeit. Du bist</p><ul><li><b>keine "
              "Beratungsstelle</b>: Du hörst zu, und es helfen die, die es gelernt "
              "haben.</li><li><b>keine Agentur</b>: Du kommst mit und liest das Formular mit durch; du "
              "unterschreibst, versprichst und entscheidest nichts.</li><li><b>keine Bank</b>: Du "
              "verleihst nichts und bürgst für keine Miete.</li><li><b>keine Hotline</b>: Nachts darf "
              "dein Telefon aus sein.</li><li><b>keine Lehrkraft</b>: Niemand muss verbessert "
              "werden.</li><li><b>kein Date</b>: Wer deine Hilfe braucht, kann dir schwer Nein "
              "sagen.</li></ul><p>Es ist auch keine Wohltätigkeit. Ihr seid zwei, die studieren. Frag "
              "zurück, lass die andere Person kochen, lass dir etwas erklären, das du nicht weißt. Zu "
              "Hause fühlt man sich dort, wo man geben kann.</p>")),
             ("checklist", {"title": "Ein gutes Nein hat drei Teile",
              "items": [
                  "Danke: „Schön, dass du mich fragst.“",
                  "Die Grenze: „Das kann ich nicht machen.“",
                  ("Ein Weg weiter: „Das International Office macht so etwas jeden Tag. Wollen wir "
                   "nachsehen, wann es offen hat?“"),
              ]}),
             ("notice", {"title": "Was du davon hast",
              "text": ("Ein Zertifikat, das sich prüfen lässt, sobald du das Training gemacht und deinen "
               "Buddy getroffen hast. Einen zweiten Blick auf eine Stadt, die du zu kennen glaubtest. "
               "Und meistens eine Freundschaft.")}),
         ]}),
        ("section", "Dein Ja"),
        ("lesson", {"title": "Sag Ja, so weit du es meinst", "minutes": 1,
         "body": [
             ("text", ("<p>Wenn jemand zu dir passen könnte, fragen eine Mail und <b>Mein Semester</b>: "
              "<b>Möchtest du Buddy für diese Person sein?</b> Du siehst eine kurze Karte und den Tag, "
              "bis zu dem du antwortest. Ein Nein ist in Ordnung: Dann wird jemand anderes gesucht, und "
              "niemand erfährt, wer Nein gesagt hat. Nur Schweigen tut weh, denn dahinter wartet "
              "jemand.</p><p>Dein Semester füllt sich? Unter <b>Deine Zeit und deine Plätze</b> änderst "
              "du, wie viele du willkommen heißen könntest, und mit <b>Eine Pause machen</b> kommen "
              "keine neuen Anfragen, bis du wieder da bist.</p>")),
             ("scenario", {"title": "Eine volle Woche",
              "moments": [
                  {"text": ("<p>Deine Prüfungen stehen bevor. Eine Mail fragt, ob du Kenjis Buddy sein "
                    "möchtest. Er kommt in drei Tagen an und würde sich über Hilfe mit Papieren freuen. "
                    "Du würdest gern, aber die Woche ist voll.</p>"),
                   "choices": [
                       {"text": "Ich lasse die Mail bis zum Wochenende liegen.",
                        "consequence": ("Die Zeit zum Antworten ist kürzer, wenn jemand bald ankommt. "
                         "Sie läuft ab, Kenji hat umsonst gewartet, und niemand fragt dich mehr, bis du "
                         "auf „Ich bin da“ klickst."), "then": 0},
                       {"text": "Ich sage diesmal Nein.",
                        "consequence": ("Das ist fair. Kenji behält seinen Platz ganz vorn, jemand "
                         "anderes wird gesucht, und niemand sagt ihm, wer es war."), "then": 0},
                       {"text": "Ich sage Ja und schreibe, wie viel Zeit ich habe.",
                        "consequence": ("„Ich habe bis zum 12. Prüfungen und antworte abends. Am Samstag "
                         "habe ich eine Stunde: Soll ich dir den Campus zeigen?“ Ein kleines "
                         "Versprechen, das hält."), "then": 2},
                   ]},
                  {"text": ("<p>Zwei gute Treffen später bittet Kenji dich, diese Woche mit zur Bank, "
                    "zum Arzt und zu drei Zimmern zu kommen und seinen Mietvertrag als Bürgschaft zu "
                    "unterschreiben.</p>"),
                   "choices": [
                       {"text": "Ich mache alles. Er hat sonst niemanden.",
                        "consequence": ("Du kommst mit deinem Stoff nicht nach, und dein Name steht "
                         "unter fremden Schulden. Er hätte sich über die Hälfte gefreut."), "then": 0},
                       {"text": ("Ich suche mir eines aus, sage Nein zur Bürgschaft und zeige einen Weg "
                         "weiter."),
                        "consequence": ("Ihr geht zusammen zur Bank. Für den Vertrag sucht ihr die "
                         "Wohnberatung der Hochschule heraus. Er hat Hilfe, die bleibt, und du hast "
                         "deine Woche."), "then": 0},
                       {"text": "Ich warte ein paar Tage mit der Antwort.",
                        "consequence": ("Er fragt sich, was er falsch gemacht hat. Ein ehrliches „diese "
                         "Woche nicht“ ist freundlicher als eine Pause, die niemand erklärt."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Was braucht jemand in der ersten Woche am meisten von dir?",
         "choices": [
             {"text": "Dass du antwortest und einmal mitkommst", "correct": True,
              "feedback": "Eine Antwort und eine Stunde Gesellschaft tragen weiter als jedes Programm."},
             {"text": "Ein Programm für jeden Abend", "correct": False,
              "feedback": "Gut gemeint, und anstrengend für zwei. Die meisten brauchen Zeit zum Ankommen."},
             {"text": "Genaues Wissen über das Aufenthaltsrecht", "correct": False,
              "feedback": "Das wissen die Ämter. Du weißt, wo die Ämter sind."},
         ]}),
        ("multiple", {"question": "Was gehört zu einem Buddy?",
         "choices": [
             {"text": "Zusammen zum Rathaus gehen", "correct": True,
              "feedback": "Zu zweit wartet es sich besser, und du kannst die Schilder lesen."},
             {"text": "Die Kaution für ein Zimmer leihen", "correct": False,
              "feedback": "Geld verändert ein Paar. Sozialberatung und Hochschule haben Wege dafür."},
             {"text": "Jemanden zum eigenen Sportverein mitnehmen", "correct": True,
              "feedback": "Eine Tür zu anderen ist oft das Beste, was du zu geben hast."},
             {"text": "Versprechen, dass ein Vertrag in Ordnung ist", "correct": False,
              "feedback": "Ihr könnt ihn zusammen lesen. Ihn zu beurteilen ist Sache einer Beratung."},
         ]}),
        ("true_false", {"statement": "Wer vor zwei Jahren aus dem Ausland kam, kann Buddy vor Ort sein.",
         "is_true": True,
         "feedback": "Vor Ort heißt, dass du die Stadt kennst. Selbst neu gewesen zu sein ist ein Vorteil."}),
        ("true_false", {"statement": ("Wenn du zu einem Vorschlag Nein sagst, erfährt die andere Person, "
          "dass du es warst."), "is_true": False,
         "feedback": ("Niemand erfährt, wer Nein gesagt hat. Die andere Person behält ihren Platz ganz "
          "vorn.")}),
        ("scenario_question", {"situation": ("<p>Zum dritten Mal diese Woche schreibt dir dein "
          "internationaler Buddy nachts um eins, wegen Kleinigkeiten.</p>"), "question": "Was tust du?",
         "choices": [
             {"text": "Ich antworte jedes Mal sofort. Ich habe ja Ja gesagt.", "correct": False,
              "feedback": ("Bald haltet ihr beide das für normal, und du bist zu müde, um dich über eine "
               "Nachricht zu freuen.")},
             {"text": "Ich antworte am Morgen und sage, wann ich das meistens tue.", "correct": True,
              "feedback": ("„Ich lese Nachrichten bis zehn und antworte morgens.“ Jetzt wissen beide, "
               "woran sie sind.")},
             {"text": "Ich schalte den Chat stumm, bis es aufhört.", "correct": False,
              "feedback": ("Woher soll die andere Person wissen, warum es still wurde? Ein freundlicher "
               "Satz kann, was Stummschalten nicht kann.")},
         ]}),
        ("single", {"question": ("Du heißt eine Person willkommen und merkst, dass eine zweite zu viel "
          "wäre. Was hilft?"),
         "choices": [
             {"text": "Die Zahl unter „Deine Zeit und deine Plätze“ ändern", "correct": True,
              "feedback": "Dann wird niemand für dich eingeplant, für den du keine Zeit hast."},
             {"text": "Auf den nächsten Vorschlag nicht antworten", "correct": False,
              "feedback": ("Hinter jedem Schweigen wartet jemand, und du wirst erst wieder gefragt, wenn "
               "du sagst, dass du da bist.")},
             {"text": "Ja sagen und sehen, wie es läuft", "correct": False,
              "feedback": "Ein Ja ohne Zeit ist der längste Weg zu einem Nein."},
         ]}),
        ("scenario_question", {"situation": ("<p>In drei Wochen habt ihr euch einmal getroffen. Beide "
          "waren zufrieden, und seitdem hat niemand geschrieben.</p>"), "question": "Stimmt etwas nicht?",
         "choices": [
             {"text": "Ja: Ein Paar muss sich jede Woche treffen.", "correct": False,
              "feedback": "Niemand zählt Treffen. Wie viel ihr macht, entscheidet ihr beide."},
             {"text": "Wahrscheinlich nicht: Ich schreibe zwei Zeilen und frage, wie es geht.",
              "correct": True,
              "feedback": "Ab und zu ein Kaffee ist ein gutes Paar, und zwei Zeilen halten die Tür offen."},
             {"text": "Ich warte. Wer etwas braucht, meldet sich.", "correct": False,
              "feedback": ("Viele fragen nie, um nicht zur Last zu fallen. Dir fällt es leichter, zuerst "
               "zu schreiben.")},
         ]}),
    ],
}  # fmt: skip
