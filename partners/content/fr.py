"""Pages of partners in French."""

from home.content.fr.typography import typeset

FOOTER_TITLE = "Partenaires"

PAGES = {
    "partners": {
        "title": "Partenaires",
        "slug": "partenaires",
        "introduction": "Des universités, des associations, des institutions, des entreprises et des mécènes grâce à "
        "qui quelqu’un est là quand un·e étudiant·e arrive.",
        "search_description": "Les partenaires de Buddy System par pays et par ville : universités, associations, "
        "institutions, entreprises et mécènes.",
        "body": [],
    },
    "join": {
        "title": "Devenir partenaire",
        "slug": "devenir-partenaire",
        "introduction": "Dites-nous qui vous êtes. Les personnes qui s’occupent de votre pays vous lisent et vous "
        "répondent, en général sous une semaine.",
        "search_description": "Devenir partenaire de Buddy System : ce que font les partenaires, ce que cela leur "
        "apporte, et comment commencer.",
        "body": [
            (
                "cards",
                {
                    "title": "Ce que font les partenaires",
                    "text": "",
                    "cards": [
                        {
                            "title": "Ouvrir des portes",
                            "text": "<p>Une salle pour la première soirée, un guichet où l’on attend les "
                            "étudiant·e·s, quelqu’un qui répond.</p>",
                        },
                        {
                            "title": "Faire passer le mot",
                            "text": "<p>Une ligne dans la lettre d’admission touche plus d’étudiant·e·s que "
                            "n’importe quelle affiche.</p>",
                        },
                        {
                            "title": "Porter le travail",
                            "text": "<p>Les bénévoles ont besoin de formation, de thé et de tickets de tram. Une "
                            "petite aide fait vivre une ville pendant un an.</p>",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Avant d’écrire",
                    "questions": [
                        {
                            "question": "Est-ce que cela coûte quelque chose ?",
                            "answer": "<p>Non. Chaque partenaire donne ce qu’il peut : du temps, des salles, des "
                            "mots, parfois de l’argent. La plateforme est gratuite pour les villes.</p>",
                        },
                        {
                            "question": "Les partenaires voient-ils les données des étudiant·e·s ?",
                            "answer": "<p>Non. Seule la coordination d’un programme les voit. Une université suit "
                            "ses propres étudiant·e·s, et seulement celles et ceux qui l’acceptent.</p>",
                        },
                        {
                            "question": "Nous aimerions porter nous-mêmes le programme",
                            "answer": "<p>Alors la page « Le lancer dans votre ville » est faite pour vous.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "bring": {
        "title": "Le lancer dans votre ville",
        "slug": "le-lancer-dans-votre-ville",
        "introduction": "Vous êtes une association ou une université et des étudiant·e·s arrivent chez vous ? "
        "Dites-le-nous, et votre ville peut ouvrir en quelques jours.",
        "search_description": "Comment une association ou une université ouvre un programme de buddies dans sa "
        "ville, et où des étudiant·e·s l’attendent.",
        "body": [
            (
                "steps",
                {
                    "title": "Comment une ville ouvre",
                    "steps": [
                        {
                            "title": "Vous nous écrivez",
                            "text": "L’équipe nationale vous lit et en parle avec vous : qui vous êtes, combien "
                            "d’étudiant·e·s arrivent, qui pourrait aider.",
                        },
                        {
                            "title": "Votre ville ouvre",
                            "text": "Vous recevez une invitation. La page de votre ville est déjà là, avec un guide "
                            "que vous faites vôtre.",
                        },
                        {
                            "title": "Vous ouvrez le premier semestre",
                            "text": "Des dates, un mot d’accueil, et c’est fait. Toutes les personnes qui "
                            "attendent votre ville l’apprennent par mail.",
                        },
                    ],
                },
            ),
        ],
    },
    "not_yet": {
        "title": "Pas encore dans votre ville ?",
        "slug": "pas-encore-dans-votre-ville",
        "introduction": "Cherchez votre ville : nous vous montrons les villes ouvertes les plus proches, et vous "
        "écrivons quand elle ouvre. Chaque souhait compte, car les associations voient où des étudiant·e·s attendent.",
        "search_description": "Pas encore de programme de buddies dans votre ville : les villes ouvertes les plus "
        "proches, et un mail à l’ouverture.",
        "body": [],
    },
}

PAGES = typeset(PAGES)
