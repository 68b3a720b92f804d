"""What the programme is and where it comes from, in German."""

PAGES = {
    "how": {
        "title": "So funktioniert es",
        "slug": "so-funktioniert-es",
        "introduction": "Von der Anmeldung bis zum ersten Kaffee: was du tust, was wir tun und wann du von uns hörst.",
        "body": [
            (
                "steps",
                {
                    "title": "Wenn du aus dem Ausland kommst",
                    "steps": [
                        {
                            "title": "Melde dich für deine Stadt an",
                            "text": "Daten, Sprachen, was du gern machst. Wenn du den genauen Tag deiner Ankunft noch "
                            "nicht kennst, sag, wann es ungefähr ist.",
                        },
                        {
                            "title": "Sieh, wo du stehst",
                            "text": "Auf deiner Seite steht immer, was gerade läuft und was als Nächstes kommt, zum "
                            "Beispiel „Lille vermittelt das nächste Mal am 10. August“.",
                        },
                        {
                            "title": "Hör von deinem Buddy",
                            "text": "Sobald jemand Ja gesagt hat, siehst du, wer es ist. Dein Buddy schreibt zuerst, "
                            "innerhalb von zwei Tagen.",
                        },
                        {
                            "title": "Komm an",
                            "text": "Nach ein paar Tagen fragen wir, wie es läuft. Wenn es nicht klappt, aus welchem "
                            "Grund auch immer, suchen wir jemand anderen.",
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "Wenn du die Stadt kennst",
                    "steps": [
                        {
                            "title": "Sag, wie viele du willkommen heißen könntest",
                            "text": "Eine Person, zwei oder drei. Du kannst jederzeit pausieren, für Prüfungen oder "
                            "fürs Leben.",
                        },
                        {
                            "title": "Werde bestätigt",
                            "text": "Durch die E-Mail-Adresse deiner Hochschule oder durch die Koordinator:innen deiner "
                            "Stadt.",
                        },
                        {
                            "title": "Antworte auf einen Vorschlag",
                            "text": "Du liest eine kurze Karte über eine Person und antwortest innerhalb von fünf "
                            "Tagen. Ein Nein ist in Ordnung, und niemand erfährt, von wem es kam.",
                        },
                        {
                            "title": "Schreib zuerst",
                            "text": "Eine erste Nachricht liegt bereit, du kannst sie ändern und abschicken. Alles "
                            "Weitere entscheidet ihr beide.",
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Zu wenige Buddys sind normal",
                    "text": "In den meisten Städten kommen mehr Student:innen an, als sich Buddys anmelden. Deshalb können "
                    "wir keinen versprechen. Versprechen können wir, dass du immer weißt, wo du stehst, und dass du bei "
                    "allem willkommen bist, was der Verein organisiert.",
                },
            ),
            (
                "questions",
                {
                    "title": "Was oft gefragt wird",
                    "questions": [
                        {
                            "question": "Was kostet es?",
                            "answer": "<p>Nichts. Buddys und Koordinator:innen machen das ehrenamtlich.</p>",
                        },
                        {
                            "question": "Ist ein Buddy Stadtführung, Nachhilfe oder Freundschaft?",
                            "answer": "<p>Ein Mensch, der schon länger dort lebt als du. Dein Buddy kann erklären, wie die "
                            "Waschküche funktioniert und wo es gebrauchte Fahrräder gibt. Das International Office, "
                            "Ärzt:innen oder Vermieter:innen ersetzt ein Buddy nicht.</p>",
                        },
                        {
                            "question": "Wie entscheidet ihr, wer zusammenpasst?",
                            "answer": "<p>Nach gemeinsamen Sprachen, Daten, Studienfach, Interessen und dem, was du dir "
                            "gewünscht hast. Die Koordination der Stadt sieht sich den Plan an, ändert, was sie besser "
                            "weiß, und veröffentlicht ihn. Ihr beide lest die Gründe in Worten.</p>",
                        },
                        {
                            "question": "Wer sieht, was ich schreibe?",
                            "answer": "<p>Die Koordinator:innen deiner Stadt. Dein Buddy sieht zuerst eine kurze Karte, "
                            "deinen Kontakt erst nach dem Ja, und nur, was du teilen möchtest.</p>",
                        },
                        {
                            "question": "Etwas stimmt nicht. Was mache ich?",
                            "answer": "<p>Auf jeder Paarseite kannst du ein Problem melden, blockieren und ohne Angabe von "
                            "Gründen beenden. Eine Meldung schließt den Kontakt sofort. In Gefahr wähl die 112.</p>",
                        },
                    ],
                },
            ),
            (
                "call",
                {
                    "title": "Bereit?",
                    "international_text": "Melde dich in weniger als fünf Minuten an und komm jederzeit auf deine Antworten "
                    "zurück.",
                    "local_text": "Zwei Minuten, und du entscheidest, wie viele und wann.",
                },
            ),
        ],
    },
    "project": {
        "title": "Das Projekt",
        "slug": "das-projekt",
        "introduction": "Vier Student:innen, ein Jahr im Ausland und eine Idee, die weiter gereist ist als sie.",
        "body": [
            (
                "text",
                "<p>Es begann mit der Heimkehr. 2013 waren vier Student:innen in Lille aus einem Erasmus+-Jahr zurück. Im "
                "Ausland hatten sie alle jemanden getroffen, der den Unterschied machte: der bei der Vermietung anrief, "
                "der wusste, an welchem Schalter man sich anstellt, der am Freitagabend „komm mit“ sagte. Zu Hause sahen "
                "sie Hunderte Student:innen ankommen, die niemanden hatten.</p><p>Also dachten sie sich ein einfaches "
                "System aus: Wer ankommt und wer die Stadt kennt, meldet sich am selben Ort an, und Freiwillige bringen "
                "sie zusammen. Die Universität Lille unterstützte es, und die Vereine von ESN France trugen es von Stadt "
                "zu Stadt.</p>",
            ),
            (
                "timeline",
                {
                    "title": "Wie es gewachsen ist",
                    "moments": [
                        {
                            "when": "2013",
                            "title": "Eine Idee in Lille",
                            "text": "Vier Student:innen entwerfen nach ihrem Erasmus+-Jahr ein Buddy-System, mit "
                            "Unterstützung der Universität Lille.",
                        },
                        {
                            "when": "Juni 2015",
                            "title": "Die zweite Version",
                            "text": "Neu gebaut für viele Städte zugleich. Das Netzwerk ESN France bringt sie in seine "
                            "Vereine.",
                        },
                        {
                            "when": "2017 bis 2020",
                            "title": "Ein europäisches Projekt",
                            "text": "Mit Erasmus+, der European University Foundation, ESN und den Universitäten Wien, "
                            "Ostfinnland und Hertfordshire: eine europäische Studie über gute Praxis beim Empfang "
                            "internationaler Student:innen, eine Verbindung zur Erasmus+ App und Werkzeuge für "
                            "Training, Kommunikation und Moderation.",
                        },
                        {
                            "when": "Heute",
                            "title": "Eine offene Plattform",
                            "text": "Freie Software, die jedes Netzwerk betreiben kann, in seinen eigenen Sprachen, Stadt "
                            "für Stadt.",
                        },
                    ],
                },
            ),
            (
                "figures",
                {
                    "title": "Was daraus wurde",
                    "figures": [
                        {"value": "25.000", "label": "Student:innen und mehr"},
                        {"value": "145", "label": "Staatsangehörigkeiten"},
                        {"value": "10.000", "label": "Paare, ungefähr"},
                        {"value": "30", "label": "Städte in Frankreich"},
                    ],
                    "source": "Vom Projekt gezählt seit der zweiten Version vom Juni 2015.",
                },
            ),
            (
                "chart",
                {
                    "title": "Der Weg bisher und der Weg vor uns",
                    "side": "meet",
                    "bars_shown": [
                        {"label": "Dabei seit Juni 2015, mindestens", "value": 25_000},
                        {"label": "Das Ziel", "value": 300_000},
                    ],
                    "source": "Student:innen. Vom Projekt gezählt seit der zweiten Version vom Juni 2015; Ziel des Netzwerks.",
                },
            ),
            (
                "cards",
                {
                    "title": "Was entstanden ist",
                    "text": "",
                    "cards": [
                        {
                            "title": "Ein System, das die Städte selbst tragen",
                            "text": "<p>Koordinator:innen in 30 französischen Städten haben damit etwa 10.000 Paare gebildet.</p>",
                            "link": {},
                        },
                        {
                            "title": "Eine europäische Studie",
                            "text": "<p>Über gute Praxis beim Empfang internationaler Student:innen, geschrieben mit Partnern aus mehreren Ländern.</p>",
                            "link": {"page": "@study"},
                        },
                        {
                            "title": "Eine Verbindung zur Erasmus+ App",
                            "text": "<p>Einen Buddy findet man dort, wo man den Aufenthalt ohnehin vorbereitet.</p>",
                            "link": {},
                        },
                        {
                            "title": "Werkzeuge für Freiwillige",
                            "text": "<p>Für Training, Kommunikation und Moderation, in den Händen derer, die sich um eine Stadt kümmern.</p>",
                            "link": {"page": "@coordinators"},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "Wohin wir wollen",
                    "text": "Etwa 30 Länder, 300.000 Student:innen, fast 550 Vereine und 700 Hochschulen.",
                    "cards": [
                        {
                            "title": "Empfang und Integration",
                            "text": "<p>Alle, die ankommen, finden einen Menschen und nicht nur ein Büro.</p>",
                            "link": {},
                        },
                        {
                            "title": "Internationalisierung zu Hause",
                            "text": "<p>Die meisten studieren nie im Ausland. Ein internationaler Buddy bringt die Welt "
                            "an ihren Tisch.</p>",
                            "link": {},
                        },
                        {
                            "title": "Gemeinsame Werkzeuge",
                            "text": "<p>Vereine und Hochschulen bauen auf dem auf, was andere gelernt haben, statt jeden "
                            "Herbst neu anzufangen.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "Die Menschen dahinter",
                    "text": "Niemand schafft das allein.",
                    "cards": [
                        {
                            "title": "Vier Student:innen in Lille",
                            "text": "<p>2013 kamen sie aus einem Erasmus+-Jahr zurück und entwarfen, was ihnen zu Hause gefehlt hatte.</p>",
                            "link": {},
                        },
                        {
                            "title": "Die Koordinator:innen jeder Stadt",
                            "text": "<p>Freiwillige aus Vereinen und Mitarbeiter:innen von Hochschulen. Sie sehen jedes Paar an, bevor jemand davon hört, und stehen auf der Seite ihrer Stadt.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "Die Partner",
                            "text": "<p>Die Universität Lille und ESN France von Anfang an; die European University Foundation, ESN und die Universitäten Wien, Ostfinnland und Hertfordshire von 2017 bis 2020.</p>",
                            "link": {},
                        },
                        {
                            "title": "Du, vielleicht",
                            "text": "<p>Eine Frage, eine Korrektur, eine helfende Hand: Schreib uns.</p>",
                            "link": {"page": "@contact"},
                        },
                    ],
                },
            ),
        ],
    },
}
