"""The contact page in French."""

PAGES = {
    "contact": {
        "kind": "contact",
        "title": "Contact",
        "slug": "contact",
        "introduction": "Une question, une erreur que vous avez vue, une idée : écrivez-nous. Des personnes lisent, et répondent.",
        "form_fields": [
            {"clean_name": "name", "field_type": "singleline", "label": "Votre nom"},
            {"clean_name": "email", "field_type": "email", "label": "Votre adresse électronique"},
            {
                "clean_name": "subject",
                "field_type": "dropdown",
                "label": "De quoi il s’agit",
                "choices": "S’inscrire ou participer\nLa page d’une ville\nUne association ou une université\n"
                "La presse\nMes données\nQuelque chose qui ne marche pas sur ce site\nAutre chose",
            },
            {
                "clean_name": "message",
                "field_type": "multiline",
                "label": "Votre message",
                "help_text": "S’agit-il de votre ville ou de votre buddy ? L’équipe locale en sait plus : elle figure sur la page de la ville.",
            },
            {
                "clean_name": "agree",
                "field_type": "checkbox",
                "label": "Vous pouvez utiliser ces informations pour me répondre. Elles sont effacées au bout de douze mois.",
            },
        ],
        "body": [
            (
                "cards",
                {
                    "title": "Peut-être plus rapide",
                    "text": "",
                    "cards": [
                        {
                            "title": "Questions et réponses",
                            "text": "<p>Ce que d’autres ont demandé avant vous.</p>",
                            "link": {"page": "@faq"},
                        },
                        {
                            "title": "Votre ville",
                            "text": "<p>Qui s’y occupe de vous, et si les inscriptions sont ouvertes.</p>",
                            "link": {"page": "@cities"},
                        },
                    ],
                },
            ),
        ],
    },
}
