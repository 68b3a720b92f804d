"""What the programme is and where it comes from, in French."""

PAGES = {
    "how": {
        "title": "Comment ça marche",
        "slug": "comment-ca-marche",
        "introduction": "De l’inscription au premier café : ce que vous faites, ce que nous faisons, et quand nous vous "
        "donnons des nouvelles.",
        "body": [
            (
                "steps",
                {
                    "title": "Si vous venez de l’étranger",
                    "steps": [
                        {
                            "title": "Inscrivez-vous dans votre ville",
                            "text": "Dates, langues, ce que vous aimez. Si vous ne connaissez pas encore le jour de "
                            "votre arrivée, dites à peu près quand.",
                        },
                        {
                            "title": "Sachez où vous en êtes",
                            "text": "Votre page dit toujours où nous en sommes et ce qui vient ensuite, par exemple "
                            "« Lille forme ses prochains binômes le 10 août ».",
                        },
                        {
                            "title": "Votre buddy vous écrit",
                            "text": "Dès que quelqu’un a dit oui, vous voyez qui c’est. Cette personne écrit en "
                            "premier, dans les deux jours.",
                        },
                        {
                            "title": "Prenez vos marques",
                            "text": "Après quelques jours, nous demandons comment cela se passe. Si cela ne va pas, quelle "
                            "qu’en soit la raison, nous cherchons quelqu’un d’autre.",
                        },
                    ],
                },
            ),
            (
                "steps",
                {
                    "title": "Si vous connaissez la ville",
                    "steps": [
                        {
                            "title": "Dites combien de personnes vous accueilleriez",
                            "text": "Une, deux ou trois. Vous pouvez faire une pause à tout moment, pour les examens "
                            "ou pour souffler.",
                        },
                        {
                            "title": "Faites-vous confirmer",
                            "text": "Par l’adresse de votre université, ou par l’équipe de votre ville.",
                        },
                        {
                            "title": "Répondez à une proposition",
                            "text": "Vous lisez quelques lignes sur une personne et répondez sous cinq jours. Un non "
                            "est une réponse, et personne n’apprend de qui il vient.",
                        },
                        {
                            "title": "Écrivez en premier",
                            "text": "Un premier message est prêt, à vous de le changer et de l’envoyer. La suite vous appartient à tous "
                            "les deux.",
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Manquer de buddies est normal",
                    "text": "Dans la plupart des villes, il arrive plus de personnes qu’il ne s’inscrit de buddies. Nous ne "
                    "pouvons donc pas en promettre. Nous promettons que vous saurez toujours où vous en êtes, et que tout "
                    "ce que l’association organise vous est ouvert.",
                },
            ),
            (
                "questions",
                {
                    "title": "Les questions qu’on nous pose",
                    "questions": [
                        {
                            "question": "Combien cela coûte-t-il ?",
                            "answer": "<p>Rien. Buddies et équipes locales sont bénévoles.</p>",
                        },
                        {
                            "question": "Un buddy, c’est un guide, un tuteur ou un ami ?",
                            "answer": "<p>Une personne qui vit là depuis plus longtemps que vous. Elle peut expliquer "
                            "comment marche la laverie et où trouver un vélo d’occasion. Elle ne remplace ni le service "
                            "des relations internationales, ni un médecin, ni un propriétaire.</p>",
                        },
                        {
                            "question": "Comment décidez-vous qui va ensemble ?",
                            "answer": "<p>D’après vos langues communes, vos dates, vos études, vos goûts et vos "
                            "souhaits. L’équipe de la ville regarde le plan, corrige ce qu’elle sait mieux et le publie. Vous lisez "
                            "tous les deux les raisons, avec des mots.</p>",
                        },
                        {
                            "question": "Qui voit ce que j’écris ?",
                            "answer": "<p>L’équipe de votre ville. Votre buddy voit d’abord quelques lignes, puis vos coordonnées après le "
                            "oui, et seulement ce que vous avez choisi de partager.</p>",
                        },
                        {
                            "question": "Quelque chose ne va pas. Que faire ?",
                            "answer": "<p>Chaque page de binôme permet de signaler un problème, de bloquer et d’arrêter sans "
                            "donner de raison. Un signalement ferme aussitôt le contact. En cas de danger, appelez le 112.</p>",
                        },
                    ],
                },
            ),
            (
                "call",
                {
                    "title": "On y va ?",
                    "international_text": "Inscrivez-vous en moins de cinq minutes et revenez sur vos réponses quand vous voulez.",
                    "local_text": "Deux minutes, et c’est vous qui décidez combien et quand.",
                },
            ),
        ],
    },
    "project": {
        "title": "Le projet",
        "slug": "le-projet",
        "introduction": "Quatre étudiants, une année à l’étranger et une idée qui a voyagé plus loin qu’eux.",
        "body": [
            (
                "text",
                "<p>Tout a commencé par un retour. En 2013, quatre étudiants lillois rentrent d’une année Erasmus+. "
                "Là-bas, chacun avait croisé quelqu’un qui avait tout changé : une personne qui appelait le propriétaire, "
                "qui savait devant quel guichet faire la queue, qui disait « viens » un vendredi soir. À Lille, ils voyaient "
                "des centaines d’étudiants arriver sans personne.</p><p>Ils ont alors imaginé un système simple : celles et ceux qui arrivent et "
                "celles et ceux qui connaissent la ville s’inscrivent au même endroit, et des bénévoles les réunissent. "
                "L’Université de Lille l’a soutenu, et les associations d’ESN France l’ont porté de ville en "
                "ville.</p>",
            ),
            (
                "timeline",
                {
                    "title": "Comment il a grandi",
                    "moments": [
                        {
                            "when": "2013",
                            "title": "Une idée à Lille",
                            "text": "Après leur année Erasmus+, quatre étudiants conçoivent un système de parrainage, avec "
                            "le soutien de l’Université de Lille.",
                        },
                        {
                            "when": "Juin 2015",
                            "title": "La deuxième version",
                            "text": "Repensée pour beaucoup de villes à la fois. Le réseau ESN France la diffuse auprès "
                            "de ses associations.",
                        },
                        {
                            "when": "2017 à 2020",
                            "title": "Un projet européen",
                            "text": "Avec Erasmus+, la European University Foundation, ESN et les universités de Vienne, "
                            "de Finlande orientale et du Hertfordshire : une étude européenne des bonnes pratiques "
                            "d’accueil, un lien avec l’application Erasmus+, et des outils pour former, communiquer et "
                            "animer.",
                        },
                        {
                            "when": "Aujourd’hui",
                            "title": "Une plateforme ouverte",
                            "text": "Un logiciel libre que chaque réseau peut faire vivre, dans ses langues, ville par ville.",
                        },
                    ],
                },
            ),
            (
                "figures",
                {
                    "title": "Ce qui en est né",
                    "figures": [
                        {"value": "25 000", "label": "participants, et plus"},
                        {"value": "145", "label": "nationalités"},
                        {"value": "10 000", "label": "binômes, environ"},
                        {"value": "30", "label": "villes de France"},
                    ],
                    "source": "Chiffres du projet depuis la deuxième version, en juin 2015.",
                },
            ),
            (
                "chart",
                {
                    "title": "Le chemin parcouru, et celui qui reste",
                    "side": "meet",
                    "bars_shown": [
                        {"label": "Ont participé depuis juin 2015, au moins", "value": 25_000},
                        {"label": "L’objectif", "value": 300_000},
                    ],
                    "source": "Étudiants. Chiffres du projet depuis la deuxième version, en juin 2015 ; objectif du réseau.",
                },
            ),
            (
                "cards",
                {
                    "title": "Ce qui a été réalisé",
                    "text": "",
                    "cards": [
                        {
                            "title": "Un système que les villes font vivre",
                            "text": "<p>Dans 30 villes de France, les équipes locales ont formé environ 10 000 binômes.</p>",
                            "link": {},
                        },
                        {
                            "title": "Une étude européenne",
                            "text": "<p>Sur les bonnes pratiques d’accueil des étudiants internationaux, écrite avec des partenaires de plusieurs pays.</p>",
                            "link": {"page": "@study"},
                        },
                        {
                            "title": "Un lien avec l’application Erasmus+",
                            "text": "<p>On trouve un buddy là où l’on prépare déjà son séjour.</p>",
                            "link": {},
                        },
                        {
                            "title": "Des outils pour les bénévoles",
                            "text": "<p>Pour former, communiquer et animer, entre les mains de celles et ceux qui font vivre une ville.</p>",
                            "link": {"page": "@coordinators"},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "Où nous voulons aller",
                    "text": "Une trentaine de pays, 300 000 participants, près de 550 associations et 700 universités.",
                    "cards": [
                        {
                            "title": "Accueil et intégration",
                            "text": "<p>Chaque personne qui arrive trouve quelqu’un, et pas seulement un bureau.</p>",
                            "link": {},
                        },
                        {
                            "title": "L’international à domicile",
                            "text": "<p>La plupart des étudiants ne partent jamais étudier à l’étranger. Avec un buddy, le monde "
                            "s’invite à leur table.</p>",
                            "link": {},
                        },
                        {
                            "title": "Des outils communs",
                            "text": "<p>Associations et universités s’appuient sur ce que d’autres ont appris, au lieu de "
                            "recommencer chaque automne.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "cards",
                {
                    "title": "Les personnes derrière le projet",
                    "text": "Personne ne fait cela en solitaire.",
                    "cards": [
                        {
                            "title": "Quatre étudiants lillois",
                            "text": "<p>De retour d’une année Erasmus+ en 2013, ils ont conçu ce qui leur avait manqué à la maison.</p>",
                            "link": {},
                        },
                        {
                            "title": "Les équipes de chaque ville",
                            "text": "<p>Bénévoles d’associations et personnels d’universités. Elles regardent chaque binôme avant que quiconque en entende parler, et figurent sur la page de leur ville.</p>",
                            "link": {"page": "@cities"},
                        },
                        {
                            "title": "Les partenaires",
                            "text": "<p>L’Université de Lille et ESN France depuis le début ; la European University Foundation, ESN et les universités de Vienne, de Finlande orientale et du Hertfordshire de 2017 à 2020.</p>",
                            "link": {},
                        },
                        {
                            "title": "Vous, peut-être",
                            "text": "<p>Une question, une correction, un coup de main : écrivez-nous.</p>",
                            "link": {"page": "@contact"},
                        },
                    ],
                },
            ),
        ],
    },
}
