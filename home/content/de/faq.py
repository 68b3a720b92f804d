"""Frequent questions, in German."""

PAGES = {
    "faq": {
        "kind": "faq",
        "title": "Häufige Fragen",
        "slug": "fragen",
        "introduction": "Was gefragt wird, vor der Anmeldung, beim Warten und nach dem ersten Treffen.",
        "sections": [
            (
                "section",
                {
                    "audience": "international",
                    "title": "Für internationale Student:innen",
                    "questions": [
                        {
                            "question": "Wann soll ich mich anmelden?",
                            "answer": "<p>Sobald du deine Stadt kennst, auch wenn du den Tag deiner Ankunft noch nicht weißt. "
                            "Städte vermitteln in Wellen, mehrmals im Semester, und wer angemeldet ist, ist bei der nächsten "
                            "dabei.</p>",
                        },
                        {
                            "question": "Bekomme ich sicher einen Buddy?",
                            "answer": "<p>Nein, und das sollte dir niemand versprechen: In den meisten Städten kommen mehr "
                            "Student:innen an, als sich Buddys anmelden. Wir suchen jemanden, der die Stadt kennt und sich "
                            "freut, dich kennenzulernen. Du siehst immer, wo du stehst, und bist bei allem willkommen, was der "
                            "Verein organisiert.</p>",
                        },
                        {
                            "question": "Wie lange warte ich?",
                            "answer": "<p>Auf deiner Seite steht der nächste Tag, an dem deine Stadt vermittelt. Danach hat "
                            "jemand vor Ort ein paar Tage Zeit, Ja zu sagen; rechne also mit etwa einer Woche ab einem "
                            "Vermittlungstag.</p>",
                        },
                        {
                            "question": "Ich komme mitten im Semester an. Ist es zu spät?",
                            "answer": "<p>Meistens nicht. Wo die Anmeldung geschlossen ist, kannst du auf die Nachrückliste, und "
                            "die Koordinator:innen sehen sie durch, sobald jemand frei ist.</p>",
                        },
                        {
                            "question": "Darf ich mir eine Frau, einen Mann oder jemanden mit meiner Sprache wünschen?",
                            "answer": "<p>Ja. Du kannst sagen, ob es ein Wunsch ist oder ein Muss. Deine Seite zeigt, welche "
                            "deiner Wünsche die Auswahl verkleinern, damit du entscheiden kannst, was wichtig ist.</p>",
                        },
                        {
                            "question": "Mein Buddy antwortet nicht. Was jetzt?",
                            "answer": "<p>Sag es uns mit einem Klick auf der Seite eures Paars. Die Koordinator:innen sehen es "
                            "sofort und suchen jemand anderen. Niemand ist schuld: Menschen werden krank, ziehen um oder "
                            "verlieren den Mut.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "local",
                    "title": "Für Student:innen vor Ort",
                    "questions": [
                        {
                            "question": "Wie viel Zeit kostet es?",
                            "answer": "<p>Zwei oder drei Stunden in der ersten Woche und ab und zu einen Kaffee. Wie viel ihr "
                            "danach zusammen macht, entscheidet ihr beide.</p>",
                        },
                        {
                            "question": "Ich bin selbst nicht von hier. Kann ich Buddy sein?",
                            "answer": "<p>Ja. Vor Ort heißt, dass du die Stadt kennst, was auch immer in deinem Pass steht. Viele "
                            "der besten Buddys kamen selbst aus dem Ausland.</p>",
                        },
                        {
                            "question": "Kann ich zu einem Vorschlag Nein sagen?",
                            "answer": "<p>Ja, ohne einen Grund zu nennen, und niemand erfährt, dass du es warst. Du kannst auch "
                            "später sagen oder weniger.</p>",
                        },
                        {
                            "question": "Um wie viele Student:innen kümmere ich mich?",
                            "answer": "<p>Um eine Person, wenn du nicht mehr sagst. Du kannst jederzeit pausieren.</p>",
                        },
                        {
                            "question": "Bekomme ich etwas dafür?",
                            "answer": "<p>Ein Zertifikat, das sich prüfen lässt, sobald du das Training gemacht und deinen Buddy "
                            "getroffen hast. Manche Hochschulen vergeben Leistungspunkte dafür. Und meistens eine "
                            "Freundschaft.</p>",
                        },
                        {
                            "question": "Was, wenn jemand mehr Hilfe braucht, als ich geben kann?",
                            "answer": "<p>Dann gib weiter: an die Koordinator:innen, an die Beratung der Hochschule, in Gefahr an "
                            "die 112. Du studierst, du bist keine Beratungsstelle, und niemand erwartet das von dir.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "coordinators",
                    "title": "Für Koordinator:innen",
                    "questions": [
                        {
                            "question": "Wie kommt unsere Stadt dazu?",
                            "answer": "<p>Sag es uns über „Hol es in deine Stadt“. Die nationale Koordination deines Landes "
                            "eröffnet sie, mit einer Seite und einem startbereiten Programm, und lädt die erste Koordinator:in "
                            "ein.</p>",
                        },
                        {
                            "question": "Müssen wir die vorgeschlagenen Paare nehmen?",
                            "answer": "<p>Nein. Der Plan ist ein Vorschlag. Verschieb, entfern, ergänz und fixier, wie du es "
                            "besser weißt; was es die anderen kostet, steht da, bevor du entscheidest, und niemand hört etwas, "
                            "bevor du veröffentlichst.</p>",
                        },
                        {
                            "question": "Was passiert, wenn unser Team wechselt?",
                            "answer": "<p>Rollen enden jeden Herbst von selbst und werden mit einem Klick verlängert. Das nächste "
                            "Team findet alles da, wo ihr es gelassen habt, und wenn niemand mehr da ist, sieht es die nationale "
                            "Koordination und kann einspringen.</p>",
                        },
                        {
                            "question": "Können wir unsere eigene Seite schreiben?",
                            "answer": "<p>Ja, in so vielen Sprachen, wie ihr wollt: den Stadtführer, euer Team, Veranstaltungen, "
                            "Neuigkeiten und Bilder. Die erste Veröffentlichung sieht sich euer Land an, danach veröffentlicht "
                            "ihr selbst.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "universities",
                    "title": "Für Hochschulen",
                    "questions": [
                        {
                            "question": "Was kostet es?",
                            "answer": "<p>Die Software ist frei und offen. Ein Programm braucht die Zeit von Menschen: etwa zwei "
                            "Stunden in der Woche für eine Stadt mit hundert Paaren, mehr am Anfang des Semesters.</p>",
                        },
                        {
                            "question": "Können wir unsere ankommenden Student:innen einladen?",
                            "answer": "<p>Ja, aus einer Datei. Sie bekommen eine Einladung, entscheiden selbst und behalten in der "
                            "Hand, was sie teilen. Eine hochgeladene Liste meldet niemanden an.</p>",
                        },
                        {
                            "question": "Was sehen wir von unseren Student:innen?",
                            "answer": "<p>Wie es denen ergeht, die damit einverstanden sind, dass ihre Hochschule es weiß. Nie ihre "
                            "Nachrichten, Notizen oder Wünsche zur Unterstützung.</p>",
                        },
                        {
                            "question": "Wo liegen die Daten?",
                            "answer": "<p>Auf den Servern der Organisation, die das Portal betreibt. Nichts wird von Dritten geladen, "
                            "alle können herunterladen und löschen, was über sie gespeichert ist, und es löscht sich von selbst "
                            "nach einer Zeit, die auf der Datenschutzseite steht.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "everybody",
                    "title": "Für alle",
                    "questions": [
                        {
                            "question": "Wer steht dahinter?",
                            "answer": "<p>Freiwillige. In jeder Stadt ein Verein oder eine Hochschule, in jedem Land ein Landesteam "
                            "und das Netzwerk für das, was alle teilen.</p>",
                        },
                        {
                            "question": "In welchen Sprachen kann ich es benutzen?",
                            "answer": "<p>In denen des Menüs oben auf der Seite. Städte ergänzen ihre eigenen Seiten in den Sprachen, "
                            "die sie sprechen.</p>",
                        },
                        {
                            "question": "Wie lösche ich mein Konto?",
                            "answer": "<p>Auf deiner Kontoseite unter „Meine Daten“. Es gilt sofort und lässt sich nicht rückgängig "
                            "machen.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
