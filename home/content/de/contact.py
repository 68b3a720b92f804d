"""The contact page in German."""

PAGES = {
    "contact": {
        "kind": "contact",
        "title": "Kontakt",
        "slug": "kontakt",
        "introduction": "Eine Frage, ein Fehler, eine Idee: Schreib uns. Menschen lesen es und antworten.",
        "form_fields": [
            {"clean_name": "name", "field_type": "singleline", "label": "Dein Name"},
            {"clean_name": "email", "field_type": "email", "label": "Deine E-Mail-Adresse"},
            {
                "clean_name": "subject",
                "field_type": "dropdown",
                "label": "Worum es geht",
                "choices": "Anmelden oder mitmachen\nDie Seite einer Stadt\nEin Verein oder eine Hochschule\n"
                "Presse\nMeine Daten\nEtwas auf dieser Website geht nicht\nEtwas anderes",
            },
            {
                "clean_name": "message",
                "field_type": "multiline",
                "label": "Deine Nachricht",
                "help_text": "Geht es um deine Stadt oder deinen Buddy? Das Team vor Ort weiß mehr: Es steht auf der Seite der Stadt.",
            },
            {
                "clean_name": "agree",
                "field_type": "checkbox",
                "label": "Ihr dürft diese Angaben verwenden, um mir zu antworten. Sie werden nach zwölf Monaten gelöscht.",
            },
        ],
        "body": [
            (
                "cards",
                {
                    "title": "Vielleicht schneller",
                    "text": "",
                    "cards": [
                        {
                            "title": "Fragen und Antworten",
                            "text": "<p>Was andere vor dir gefragt haben.</p>",
                            "link": {"page": "@faq"},
                        },
                        {
                            "title": "Deine Stadt",
                            "text": "<p>Wer dort für dich da ist und ob die Anmeldung offen ist.</p>",
                            "link": {"page": "@cities"},
                        },
                    ],
                },
            ),
        ],
    },
}
