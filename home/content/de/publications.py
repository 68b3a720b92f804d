"""The European study and our own guide of good practice, in German."""

PAGES = {
    "study": {
        "kind": "publication",
        "title": "Die europäische Studie",
        "slug": "europaeische-studie",
        "introduction": "Wie Europa seine internationalen Student:innen empfängt: ein Handbuch aus einem europäischen Projekt.",
        "authors": "Partner des Erasmus+-Projekts Buddy System",
        "year": "2017–2020",
        "summary": "<p>Von 2017 bis 2020 hat ein Erasmus+-Projekt untersucht, wie internationale Student:innen in Europa "
        "empfangen werden und was Buddy-Programme damit zu tun haben. Die European University Foundation, das Erasmus Student "
        "Network und die Universitäten Wien, Ostfinnland und Hertfordshire haben daran gearbeitet, zusammen mit den Menschen, "
        "die in Lille angefangen hatten.</p><p>Aus der Studie über gute Praxis wurde ein Handbuch über Buddy-Programme in "
        "Europa. Geschrieben wurde es für alle, die ein solches Programm betreiben oder eines beginnen möchten.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "Was sich das Projekt vorgenommen hat",
                    "text": "Drei Dinge, Seite an Seite.",
                    "cards": [
                        {
                            "title": "Hinsehen",
                            "text": "<p>Untersuchen, wie Hochschulen und Vereine internationale Student:innen empfangen, und "
                            "sammeln, was sich bewährt hat.</p>",
                            "link": {},
                        },
                        {
                            "title": "Verbinden",
                            "text": "<p>Buddy-Programme mit der Erasmus+ App verknüpfen, in der Student:innen ihren "
                            "Aufenthalt ohnehin vorbereiten.</p>",
                            "link": {},
                        },
                        {
                            "title": "Ausrüsten",
                            "text": "<p>Werkzeuge für Training, Kommunikation und Moderation schaffen, für Koordinator:innen "
                            "und Freiwillige.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Warum hier keine Ergebnisse stehen",
                    "text": "Eine Studie verdient es, in ihren eigenen Worten gelesen zu werden. Wir sagen, wer sie gemacht "
                    "hat und wo sie zu finden ist, und überlassen die Ergebnisse denen, die sie geschrieben haben.",
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Wo sie zu finden ist",
                    "text": "<p>Projekte, die Erasmus+ gefördert hat, veröffentlichen ihre Ergebnisse auf der <b>Erasmus+ "
                    "Project Results Platform</b> der Europäischen Kommission. Such dort nach „Buddy System“: Der Eintrag "
                    "nennt die Partner und enthält das Handbuch und die anderen Ergebnisse.</p><p>Fragen zur Studie selbst "
                    "beantworten die oben genannten Partner. Auch die Bibliothek deiner Hochschule kann sie dir "
                    "besorgen.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Was wir damit machen",
                    "text": "<p>Diese Plattform setzt den dritten Teil des Projekts fort: die Werkzeuge. Was wir beim "
                    "Betreiben von Programmen gelernt haben, steht mit unseren Gründen und unter unserem eigenen Namen im "
                    "Leitfaden für gute Praxis neben dieser Seite.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Partner des Projekts Buddy System (2017–2020). Europäische Studie und Handbuch über Buddy-Programme. "
        "Erasmus+-Projekt. Zugänglich über die Erasmus+ Project Results Platform.",
    },
    "practice": {
        "kind": "publication",
        "title": "Ein Buddy-Programm gut führen",
        "slug": "gute-praxis",
        "introduction": "Ein Leitfaden für Koordinator:innen und Hochschulen: neun Fragen, was wir tun würden und warum.",
        "authors": "Buddy System",
        "year": "2026",
        "summary": "<p>In diesem Leitfaden geht es um Entscheidungen. Jedes Programm trifft sie, die meisten in der ersten "
        "Woche und ohne es zu merken. Zu jeder sagen wir, was wir tun würden, und nennen den Grund, damit du uns wissentlich "
        "widersprechen kannst. Es ist unsere eigene Erfahrung und Meinung, keine Studie.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "Wenn du nur das liest",
                    "text": "",
                    "cards": [
                        {
                            "title": "Fang mit den Buddys an",
                            "text": "<p>Es gibt fast immer zu wenige. Die halbe Arbeit eines Semesters ist getan, bevor die "
                            "erste Person aus dem Ausland ankommt.</p>",
                            "link": {},
                        },
                        {
                            "title": "Lass nie Stille entstehen",
                            "text": "<p>Mit „noch nicht“ können alle leben. Mit keiner Antwort kann niemand leben.</p>",
                            "link": {},
                        },
                        {
                            "title": "Achte auf die ersten zwei Wochen",
                            "text": "<p>Ein Paar, das sich einmal getroffen hat, macht meistens weiter. Ein Paar, das sich in "
                            "zwei Wochen nicht getroffen hat, trifft sich meistens nie.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Buddys gewinnen",
                    "text": "<p><b>Frag Menschen, nicht Wände.</b> Ein Plakat sehen viele und beantworten wenige. Wer in einer "
                    "Vorlesung zwei Minuten aufsteht und erzählt, was ein Buddy bedeutet hat, füllt eine Seite mit Namen. Frag "
                    "diejenigen, die gerade aus dem Ausland zurück sind: Sie wissen, wie es ist, und sie vermissen es.</p>"
                    "<p><b>Sag, wie viel es ist.</b> „Zwei oder drei Stunden in der ersten Woche, dann ab und zu einen Kaffee“ "
                    "ist ein Versprechen, das man geben kann. „Werde Botschafter:in“ ist keines.</p>"
                    "<p><b>Fang acht Wochen vor dem Semester an.</b> Student:innen vor Ort entscheiden über ihr nächstes "
                    "Semester vor den Prüfungen, nicht nach den Ferien.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Wonach vermitteln",
                    "text": "<p><b>Zuerst eine Sprache, in der beide leben können</b>, dann die Daten, dann alles andere. Zwei "
                    "Menschen ohne gemeinsame Sprache treffen sich kein zweites Mal, wie gut ihre Hobbys auch passen.</p>"
                    "<p><b>Dasselbe Fach hilft bei Fragen, dieselben Interessen helfen der Freundschaft.</b> Gewichte sie danach, "
                    "worum eure Student:innen bitten. Staatsangehörigkeit ist ein schlechtes Kriterium: Sie sagt wenig über einen "
                    "Menschen und hält Gruppen voneinander fern.</p><p><b>Nicht alle Wünsche sind gleich.</b> Eine Frau, die um "
                    "eine Frau bittet, hat einen Grund, den sie niemandem schuldet. Behandle einen solchen Wunsch als Regel und "
                    "die gemeinsame Liebe zum Klettern als Zugabe.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Wenn es zu wenige sind",
                    "text": "<p>Mangel ist der Normalfall. Entscheide früh, wer zuerst an der Reihe ist, und sag es: wer von am "
                    "weitesten her kommt, wer noch nie im Ausland gelebt hat, wer am längsten wartet. Jede Regel, die du erklären "
                    "kannst, ist besser als ein Los, das du nicht erklären kannst.</p><p><b>Erst eine Person für alle, dann eine "
                    "zweite.</b> Frag einen Buddy nur nach einer zweiten, wenn sonst niemand frei ist, und nie nach einer "
                    "dritten, ohne zweimal zu fragen.</p>"
                    "<p><b>Wer keinen Buddy hat, ist trotzdem dein Gast.</b> Schick allen das Ankunftspaket, lade sie zu allem "
                    "ein und sag ihnen ehrlich, wie die Chancen stehen.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Der erste Kontakt",
                    "text": "<p>Wer die Stadt kennt, soll zuerst schreiben, innerhalb von zwei Tagen. Wer zu Hause ist, schreibt "
                    "einer fremden Person leichter, als eine fremde Person fragt. Gib eine erste Nachricht zum Ändern mit: An "
                    "einer leeren Seite gehen die meisten Paare verloren.</p><p>Schlag ein erstes Treffen vor, das von selbst "
                    "endet: einen Kaffee, den Weg zum Rathaus, den Wochenmarkt. Ein offener Abend ist viel verlangt von zwei "
                    "Menschen, die sich noch nie getroffen haben.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Training",
                    "text": "<p>Zwanzig Minuten genügen, um ein guter Buddy zu sein, wenn es die richtigen sind: was ein Buddy "
                    "nicht ist, wie man zuerst schreibt, was zu tun ist, wenn es jemandem nicht gut geht, und wo die Hilfe "
                    "beginnt, die Student:innen nicht geben können. Mach es kurz und mach es zur Pflicht, oder mach es lang und "
                    "sieh zu, wie es niemand beachtet.</p>"
                    "<p>Koordinator:innen brauchen mehr, vor allem Übung mit den schwierigen Fällen. Sprecht sie zu zweit durch, "
                    "bevor sie eintreten.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Nachfragen",
                    "text": "<p>Frag nach ein paar Tagen beide Seiten, mit einer Frage, auf die ein Klick genügt. „Wie läuft es?“ "
                    "findet den stillen Buddy; ein Fragebogen am Ende des Semesters findet Bedauern.</p>"
                    "<p>Wenn ein Paar nicht funktioniert, beende es, ohne nach dem Warum zu fragen, und such jemand anderen. Ein "
                    "Semester ist zu kurz für eine Schlichtung, und niemand sollte sich erklären müssen, um Hilfe zu "
                    "bekommen.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Anerkennung",
                    "text": "<p>Die meisten Buddys verlangen nichts. Gib ihnen trotzdem etwas: ein Zertifikat, das eine Hochschule "
                    "oder ein Arbeitgeber prüfen kann, einen Abend zum Danken, eine Zeile im Newsletter. Wo deine Hochschule "
                    "Leistungspunkte für Ehrenamt vergibt, nimm ihnen den Papierkram ab.</p><p>Erkenn an, was getan wurde, nicht "
                    "was angekündigt war: abgeschlossenes Training und bestätigten Kontakt.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Alle mitnehmen",
                    "text": "<p>Wer ein ganzes Studium im Ausland macht, geflüchtet ist und studiert, ein Kind hat oder mit einer "
                    "Behinderung lebt, braucht einen Buddy mindestens so sehr wie Austauschstudent:innen und wird am wenigsten "
                    "gefragt. Nenn sie beim Werben.</p>"
                    "<p>Frag, was jemand braucht, nie, was jemand hat. „Ruhige Orte“ oder „stufenlose Wege“ kann ein Buddy "
                    "anbieten; eine Diagnose geht uns nichts an. Lass Veranstaltungen dort beginnen, wo niemand trinken oder "
                    "zahlen muss.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Sicherheit",
                    "text": "<p>Erste Treffen finden an öffentlichen Orten statt. Adressen und Telefonnummern teilen die, denen "
                    "sie gehören, wenn sie es wollen. Alle wissen, wie man ein Problem meldet, und eine Meldung schließt den "
                    "Kontakt, bevor jemand darüber spricht.</p><p>Entscheidet vor dem Semester, wer eine Meldung beantwortet, bis "
                    "wann, und wer es tut, wenn es um eine Koordinator:in geht. Freiwillige sind keine Beratungsstelle: Kennt die "
                    "Nummer der Hochschulberatung und die des Notrufs, und gebt weiter.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Buddy System (2026). Ein Buddy-Programm gut führen: ein Leitfaden für gute Praxis.",
    },
}
