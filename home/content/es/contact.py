"""The contact page in Spanish."""

PAGES = {
    "contact": {
        "kind": "contact",
        "title": "Contacto",
        "slug": "contacto",
        "introduction": "Una pregunta, un error que has encontrado, una idea: escríbenos. Lo leen "
        "personas, y responden.",
        "form_fields": [
            {"clean_name": "name", "field_type": "singleline", "label": "Tu nombre"},
            {"clean_name": "email", "field_type": "email", "label": "Tu dirección de correo"},
            {
                "clean_name": "subject",
                "field_type": "dropdown",
                "label": "De qué se trata",
                "choices": "Inscribirse o participar\nLa página de una ciudad\nUna asociación o una "
                "universidad\nLa prensa\nMis datos\nAlgo en este sitio que no funciona\nOtra cosa",
            },
            {
                "clean_name": "message",
                "field_type": "multiline",
                "label": "Tu mensaje",
                "help_text": "¿Es sobre tu ciudad o tu buddy? La coordinación de la ciudad sabe más: está "
                "en su página.",
            },
            {
                "clean_name": "agree",
                "field_type": "checkbox",
                "label": "Podéis usar estos datos para responderme. Se borran al cabo de doce meses.",
            },
        ],
        "body": [
            (
                "cards",
                {
                    "title": "Quizá más rápido",
                    "text": "",
                    "cards": [
                        {
                            "title": "Preguntas y respuestas",
                            "text": "<p>Lo que otras personas han preguntado antes que tú.</p>",
                            "link": {"page": "@faq"},
                        },
                        {
                            "title": "Tu ciudad",
                            "text": "<p>Quién te acompaña allí y si la inscripción está abierta.</p>",
                            "link": {"page": "@cities"},
                        },
                    ],
                },
            ),
        ],
    },
}
