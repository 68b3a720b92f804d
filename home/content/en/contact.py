"""The contact page in English."""

PAGES = {
    "contact": {
        "kind": "contact",
        "title": "Contact",
        "slug": "contact",
        "introduction": "A question, a mistake you have found, an idea: write to us. People read it, and answer.",
        "form_fields": [
            {"clean_name": "name", "field_type": "singleline", "label": "Your name"},
            {"clean_name": "email", "field_type": "email", "label": "Your e-mail address"},
            {
                "clean_name": "subject",
                "field_type": "dropdown",
                "label": "What it is about",
                "choices": "Signing up or taking part\nThe page of a city\nAn association or a university\n"
                "The press\nMy data\nSomething on this site that does not work\nSomething else",
            },
            {
                "clean_name": "message",
                "field_type": "multiline",
                "label": "Your message",
                "help_text": "Is it about your city or your buddy? The coordinators of the city know more: they stand on its page.",
            },
            {
                "clean_name": "agree",
                "field_type": "checkbox",
                "label": "You may use these details to answer me. They are deleted after twelve months.",
            },
        ],
        "body": [
            (
                "cards",
                {
                    "title": "Perhaps quicker",
                    "text": "",
                    "cards": [
                        {
                            "title": "Questions and answers",
                            "text": "<p>What others have asked before you.</p>",
                            "link": {"page": "@faq"},
                        },
                        {
                            "title": "Your city",
                            "text": "<p>Who looks after you there, and whether sign-up is open.</p>",
                            "link": {"page": "@cities"},
                        },
                    ],
                },
            ),
        ],
    },
}
