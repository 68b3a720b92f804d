"""For those who run it, in French."""

PAGES = {
    "coordinators": {
        "title": "Pour les équipes locales",
        "slug": "equipes-locales",
        "introduction": "Vous y consacrez vos soirées. La plateforme se charge des tableaux.",
        "body": [
            (
                "cards",
                {
                    "title": "Ce que vous pouvez nous laisser",
                    "text": "",
                    "cards": [
                        {
                            "title": "Un plan que vous pouvez changer",
                            "text": "<p>Un bouton propose le meilleur plan possible pour toutes les personnes qui attendent. Chaque "
                            "binôme vient avec ses raisons. Déplacez, verrouillez, relancez : personne n’apprend rien avant que vous "
                            "publiiez.</p>",
                            "link": {},
                        },
                        {
                            "title": "Des réponses qui ne se perdent pas",
                            "text": "<p>Invitations, rappels et délais partent d’eux-mêmes, dans la langue de chacun. Vous voyez qui "
                            "ne répond plus.</p>",
                            "link": {},
                        },
                        {
                            "title": "Une page à vous",
                            "text": "<p>La page de votre ville, c’est vous qui l’écrivez : le guide local, votre équipe, ce qui se passe. "
                            "En autant de langues que vous voulez.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "Un passage de relais qui marche",
                            "text": "<p>Les rôles prennent fin d’eux-mêmes et se renouvellent en un clic. L’équipe suivante "
                            "retrouve tout là où vous l’avez laissé.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "Votre semestre en cinq étapes",
                    "steps": [
                        {
                            "title": "Ouvrez les inscriptions",
                            "text": "Fixez les dates, relisez vos textes et la page de votre ville.",
                        },
                        {
                            "title": "Trouvez des buddies",
                            "text": "Commencez tôt : presque partout, ce sont les buddies qui manquent, pas les personnes à accueillir.",
                        },
                        {
                            "title": "Confirmez",
                            "text": "Les adresses universitaires sont confirmées d’elles-mêmes ; vous décidez pour les autres.",
                        },
                        {
                            "title": "Procédez par vagues",
                            "text": "Quatre à huit dates par semestre valent mieux qu’une seule grande journée.",
                        },
                        {
                            "title": "Gardez un œil sur les binômes",
                            "text": "De courtes nouvelles montrent où quelqu’un attend une réponse.",
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Avant de commencer",
                    "questions": [
                        {
                            "question": "Comment notre ville peut-elle participer ?",
                            "answer": "<p>L’équipe nationale de votre pays l’ouvre et invite une première personne. Ensuite, "
                            "vous vous invitez entre vous.</p>",
                        },
                        {
                            "question": "Que voit-on quand on coordonne ?",
                            "answer": "<p>Sa propre ville, et rien d’autre. Vous participez aussi ? Alors vous ne voyez "
                            "aucune note à votre sujet, et vos propres binômes sont signalés dans le plan.</p>",
                        },
                        {
                            "question": "Combien de temps cela prend-il ?",
                            "answer": "<p>Relire un plan pour cent personnes prend une soirée. Trouver des buddies, voilà "
                            "ce qui mérite votre temps.</p>",
                        },
                    ],
                },
            ),
        ],
    },
    "universities": {
        "title": "Pour les universités",
        "slug": "universites",
        "introduction": "Personne n’accueille mieux un étudiant qu’un autre étudiant. Voici comment votre service peut y aider.",
        "body": [
            (
                "text",
                "<p>Un service des relations internationales répond de neuf à dix-sept heures. Beaucoup de questions viennent à "
                "onze heures du soir, dans une cuisine, et demandent quelqu’un qui connaît la réponse pour avoir eu la même "
                "question un an plus tôt. Un programme de buddies, c’est la façon dont une université s’assure que cette personne "
                "existe.</p>",
            ),
            (
                "cards",
                {
                    "title": "Trois façons de participer",
                    "text": "",
                    "cards": [
                        {
                            "title": "Avec votre association",
                            "text": "<p>L’association mène le programme, vous le faites connaître et suivez comment vont vos propres "
                            "étudiants, en chiffres et avec leur accord.</p>",
                            "link": {},
                        },
                        {
                            "title": "Par convention",
                            "text": "<p>Vous partagez un programme dans la ville : vous importez les étudiants nommés par votre université, "
                            "et chacun décide de participer ou non.</p>",
                            "link": {},
                        },
                        {
                            "title": "Par vous-mêmes",
                            "text": "<p>Pas d’association sur place ? Votre université mène le programme, et son personnel ou ses "
                            "étudiants coordonnent.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "questions",
                {
                    "title": "Ce que demandent les services internationaux",
                    "questions": [
                        {
                            "question": "Où sont les données, et qui les voit ?",
                            "answer": "<p>Sur les serveurs du réseau qui fait vivre le portail. Vous voyez les étudiants de votre "
                            "université qui y ont consenti, et personne d’autre. Les détails disparaissent six mois après la fin du "
                            "dernier binôme.</p>",
                        },
                        {
                            "question": "Peut-on reconnaître cet engagement ?",
                            "answer": "<p>Oui. Contact confirmé et formation fondent un certificat que chacun peut vérifier, pour des "
                            "crédits ou un supplément au diplôme si vos règles le prévoient.</p>",
                        },
                        {
                            "question": "Que devons-nous apporter ?",
                            "answer": "<p>Une ligne dans la lettre d’admission, un moment pendant la semaine d’accueil, et votre domaine "
                            "de messagerie, pour que vos étudiants soient confirmés d’eux-mêmes.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
