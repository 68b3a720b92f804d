"""Pages of partners in German."""

FOOTER_TITLE = "Partner"

PAGES = {
    "partners": {
        "title": "Partner",
        "slug": "partner",
        "introduction": "Hochschulen, Vereine, Einrichtungen, Unternehmen und Förderer, die dafür sorgen, dass jemand da ist, "
        "wenn eine Student:in ankommt.",
        "search_description": "Die Partner von Buddy System nach Land und Stadt: Hochschulen, Vereine, Einrichtungen, "
        "Unternehmen und Förderer.",
        "body": [],
    },
    "join": {
        "title": "Partner werden",
        "slug": "partner-werden",
        "introduction": "Erzählt uns, wer ihr seid. Die Menschen, die sich um euer Land kümmern, lesen es und schreiben zurück, "
        "meist innerhalb einer Woche.",
        "search_description": "Partner von Buddy System werden: was Partner tun, was sie bekommen und wie es beginnt.",
        "body": [
            (
                "cards",
                {
                    "title": "Was Partner tun",
                    "text": "",
                    "cards": [
                        {
                            "title": "Türen öffnen",
                            "text": "<p>Ein Raum für den ersten Abend, ein Schalter, an dem Student:innen erwartet werden, ein "
                            "Kontakt, der antwortet.</p>",
                        },
                        {
                            "title": "Davon erzählen",
                            "text": "<p>Eine Zeile im Zulassungsschreiben erreicht mehr Student:innen als jedes Plakat.</p>",
                        },
                        {
                            "title": "Die Arbeit mittragen",
                            "text": "<p>Freiwillige brauchen Training, Tee und Fahrkarten. Eine kleine Förderung trägt eine "
                            "Stadt ein Jahr lang.</p>",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Bevor ihr schreibt",
                    "questions": [
                        {
                            "question": "Kostet es etwas?",
                            "answer": "<p>Nein. Partner geben, was sie können: Zeit, Räume, Worte, manchmal Geld. Für Städte ist "
                            "die Plattform kostenlos.</p>",
                        },
                        {
                            "question": "Sehen Partner die Daten der Student:innen?",
                            "answer": "<p>Nein. Das tun nur die Koordinator:innen eines Programms. Eine Hochschule sieht, wie es "
                            "den eigenen Student:innen ergeht, und nur denen, die einverstanden sind.</p>",
                        },
                        {
                            "question": "Wir möchten das Programm selbst führen",
                            "answer": "<p>Dann ist „Hol es in deine Stadt“ eure Seite.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "bring": {
        "title": "Hol es in deine Stadt",
        "slug": "hol-es-in-deine-stadt",
        "introduction": "Ihr seid ein Verein oder eine Hochschule, und bei euch kommen Student:innen an? Sagt es uns, und eure "
        "Stadt kann innerhalb weniger Tage öffnen.",
        "search_description": "Wie ein Verein oder eine Hochschule in der eigenen Stadt ein Buddy-Programm eröffnet, und wo "
        "Student:innen auf eines warten.",
        "body": [
            (
                "steps",
                {
                    "title": "Wie eine Stadt öffnet",
                    "steps": [
                        {
                            "title": "Ihr schreibt uns",
                            "text": "Das Landesteam liest es und spricht mit euch: wer ihr seid, wie viele Student:innen "
                            "ankommen, wer helfen könnte.",
                        },
                        {
                            "title": "Eure Stadt öffnet",
                            "text": "Ihr bekommt eine Einladung. Die Seite eurer Stadt ist schon da, mit einem Stadtführer, den "
                            "ihr euch zu eigen macht.",
                        },
                        {
                            "title": "Ihr eröffnet das erste Semester",
                            "text": "Daten, ein Text zur Begrüßung, fertig. Alle, die auf eure Stadt warten, hören davon per "
                            "Mail.",
                        },
                    ],
                },
            ),
        ],
    },
    "not_yet": {
        "title": "Noch nicht in deiner Stadt?",
        "slug": "noch-nicht-in-deiner-stadt",
        "introduction": "Such deinen Ort: Wir zeigen dir die nächsten offenen Städte und schreiben dir, wenn es bei dir losgeht. "
        "Jeder Wunsch zählt, denn Vereine sehen, wo Student:innen warten.",
        "search_description": "Noch kein Buddy-Programm in deiner Stadt: die nächsten offenen Städte und eine Mail, wenn es "
        "losgeht.",
        "body": [],
    },
}
