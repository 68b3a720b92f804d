"""For those who run it, in German."""

PAGES = {
    "coordinators": {
        "title": "Für Koordinator:innen",
        "slug": "koordination",
        "introduction": "Du gibst deine Abende dafür. Die Tabellen übernimmt die Plattform.",
        "body": [
            (
                "cards",
                {
                    "title": "Was du uns überlassen kannst",
                    "text": "",
                    "cards": [
                        {
                            "title": "Ein Plan, den du ändern kannst",
                            "text": "<p>Ein Knopf schlägt den bestmöglichen Plan für alle vor, die warten. Zu jedem Paar "
                            "stehen die Gründe da. Verschieb, fixier und starte neu; niemand hört etwas, bevor du "
                            "veröffentlichst.</p>",
                            "link": {},
                        },
                        {
                            "title": "Antworten, die nicht verloren gehen",
                            "text": "<p>Einladungen, Erinnerungen und Fristen gehen von selbst hinaus, in der Sprache jeder "
                            "Person. Du siehst, wer still geworden ist.</p>",
                            "link": {},
                        },
                        {
                            "title": "Eine eigene Seite",
                            "text": "<p>Die Seite deiner Stadt schreibst du: den Stadtführer, dein Team, was los ist. In so "
                            "vielen Sprachen, wie du willst.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "Eine Übergabe, die klappt",
                            "text": "<p>Rollen enden von selbst und werden mit einem Klick verlängert. Das nächste Team "
                            "findet alles da, wo du es gelassen hast.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "Dein Semester in fünf Schritten",
                    "steps": [
                        {
                            "title": "Anmeldung öffnen",
                            "text": "Leg die Daten fest und sieh deine Texte und die Seite deiner Stadt durch.",
                        },
                        {
                            "title": "Student:innen vor Ort finden",
                            "text": "Fang früh an: In den meisten Städten fehlen Buddys, nicht internationale "
                            "Student:innen.",
                        },
                        {
                            "title": "Bestätigen",
                            "text": "Hochschuladressen bestätigen sich von selbst; über die anderen entscheidest du.",
                        },
                        {
                            "title": "In Wellen planen",
                            "text": "Vier bis acht Vermittlungstage pro Semester helfen mehr Menschen als ein einziger "
                            "großer.",
                        },
                        {
                            "title": "Die Paare im Auge behalten",
                            "text": "Kurze Nachfragen zeigen, wo jemand auf eine Antwort wartet.",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Bevor du anfängst",
                    "questions": [
                        {
                            "question": "Wie kommt unsere Stadt dazu?",
                            "answer": "<p>Die nationale Koordination deines Landes eröffnet sie und lädt die erste "
                            "Koordinator:in ein. Von da an ladet ihr einander ein.</p>",
                        },
                        {
                            "question": "Was sehen Koordinator:innen?",
                            "answer": "<p>Die eigene Stadt und sonst nichts. Du machst selbst mit? Dann siehst du keine "
                            "Notizen über dich, und deine eigenen Paare sind im Plan markiert.</p>",
                        },
                        {
                            "question": "Wie viel Zeit kostet es?",
                            "answer": "<p>Einen Plan für hundert Student:innen durchzusehen, ist ein Abend. Buddys zu "
                            "finden, ist der Teil, der deine Zeit verdient.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "universities": {
        "title": "Für Hochschulen",
        "slug": "hochschulen",
        "introduction": "Student:innen heißen Student:innen am besten willkommen. Das kann euer International Office dafür tun.",
        "body": [
            (
                "text",
                "<p>Ein International Office beantwortet Fragen von neun bis fünf. Viele Fragen kommen um elf Uhr abends, "
                "in einer Küche, und brauchen jemanden, der die Antwort kennt, weil er vor einem Jahr dieselbe Frage hatte. "
                "Mit einem Buddy-Programm sorgt eine Hochschule dafür, dass es diesen Menschen gibt.</p>",
            ),
            (
                "cards",
                {
                    "title": "Drei Wege, mitzumachen",
                    "text": "",
                    "cards": [
                        {
                            "title": "Mit dem Verein vor Ort",
                            "text": "<p>Der Verein führt das Programm, ihr erzählt davon und verfolgt, wie es euren "
                            "Student:innen ergeht, in Zahlen und mit deren Einverständnis.</p>",
                            "link": {},
                        },
                        {
                            "title": "Mit einer Vereinbarung",
                            "text": "<p>Ihr teilt euch ein Programm in der Stadt: Euer Team importiert die nominierten "
                            "Student:innen, und diese entscheiden selbst, ob sie mitmachen.</p>",
                            "link": {},
                        },
                        {
                            "title": "Allein",
                            "text": "<p>Kein Verein in der Stadt? Eure Hochschule führt das Programm, und Beschäftigte oder "
                            "Student:innen koordinieren es.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Was International Offices fragen",
                    "questions": [
                        {
                            "question": "Wo liegen die Daten, und wer sieht sie?",
                            "answer": "<p>Auf den Servern des Netzwerks, das das Portal betreibt. Ansprechpersonen sehen "
                            "die Student:innen der eigenen Hochschule, die damit einverstanden sind, und sonst niemanden. "
                            "Einzelheiten verschwinden sechs Monate nach dem Ende des letzten Paars.</p>",
                        },
                        {
                            "question": "Können wir anerkennen, was Buddys tun?",
                            "answer": "<p>Ja. Bestätigter Kontakt und Training sind die Grundlage eines Zertifikats, das alle "
                            "prüfen können, für Leistungspunkte oder ein Diploma Supplement, wenn eure Ordnung das "
                            "vorsieht.</p>",
                        },
                        {
                            "question": "Was braucht es von uns?",
                            "answer": "<p>Eine Zeile im Zulassungsschreiben, einen Platz in den Willkommenstagen und eure "
                            "E-Mail-Domain, damit Student:innen vor Ort sich von selbst bestätigen.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
