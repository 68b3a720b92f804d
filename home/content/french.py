"""Central pages in French, in the same shape as in English."""

HOME = {
    "title": "Buddy System",
    "slug": "home-fr",
    "seo_title": "Quelqu’un sur place pour chaque personne qui arrive",
    "search_description": "Buddy System met en relation étudiants internationaux et étudiants de la ville : quelqu’un "
    "vous accueille, vous aide dans les démarches et vous fait découvrir la ville.",
    "body": [
        (
            "hero",
            {
                "headline": "Là-bas, quelqu’un vous attend.",
                "international_words": "quelqu’un",
                "local_words": "Là-bas",
                "text": "Une personne qui étudie sur place vous écrit avant votre arrivée, vous accompagne dans les "
                "démarches et vous montre la ville qu’elle aime.",
            },
        ),
        ("widget", {"key": "buddy-figures"}),
        (
            "steps",
            {
                "title": "Comment ça marche, en trois étapes",
                "steps": [
                    {
                        "title": "Parlez-nous de votre séjour",
                        "text": "Choisissez votre ville, dites quand vous arrivez, quelles langues vous parlez et ce "
                        "que vous aimez. Cela prend moins de cinq minutes, et deux si vous y vivez déjà.",
                    },
                    {
                        "title": "Des bénévoles vous réunissent",
                        "text": "L’équipe de votre ville relit chaque binôme avant que quiconque en entende parler. "
                        "Elle connaît les lieux et sait souvent ce que c’est que d’arriver quelque part.",
                    },
                    {
                        "title": "Rencontrez-vous, la suite vous appartient",
                        "text": "Votre buddy écrit en premier. Un café, un passage à la mairie, un premier dîner : à "
                        "vous deux de voir.",
                    },
                ],
            },
        ),
        (
            "find_city",
            {
                "title": "Trouvez votre ville",
                "text": "Chaque ville est animée par sa propre association ou université. Voyez si la vôtre est "
                "ouverte, et qui vous y attend.",
            },
        ),
        (
            "stories",
            {
                "title": "Les premières semaines, vues de près",
                "stories": [
                    {
                        "quote": "J’avais la clé de ma chambre, une valise, et aucune idée du tram à prendre. Camille "
                        "m’attendait à la gare avec un plan dessiné à la main. Ce plan nous fait encore rire.",
                        "name": "Inês",
                        "about": "de Porto, à Lille",
                        "portrait": "ines",
                        "side": "international",
                    },
                    {
                        "quote": "Je croyais que c’était moi qui aidais. Et puis Kofi m’a appris à poser de meilleures "
                        "questions sur ma propre ville, et je l’ai vue pour la première fois.",
                        "name": "Camille",
                        "about": "en droit à Lille",
                        "portrait": "camille",
                        "side": "local",
                    },
                ],
                "note": "Personnes inventées, situations bien réelles.",
            },
        ),
        (
            "cards",
            {
                "title": "Pourquoi nous le faisons",
                "text": "",
                "cards": [
                    {
                        "title": "Un meilleur accueil",
                        "text": "<p>Personne ne devrait passer ses premières semaines à l’étranger seul devant des "
                        "formulaires dans une langue inconnue.</p>",
                        "link": {"page": "@how"},
                    },
                    {
                        "title": "L’international à domicile",
                        "text": "<p>Qui accueille y gagne des amitiés, des langues et un autre regard sur sa ville, "
                        "sans la quitter.</p>",
                        "link": {"page": "@project"},
                    },
                    {
                        "title": "Des partenariats durables",
                        "text": "<p>Universités et associations partagent un même outil et ce qu’elles ont appris, "
                        "année après année, même quand les bénévoles changent.</p>",
                        "link": {"page": "@universities"},
                    },
                ],
            },
        ),
        (
            "call",
            {
                "title": "Il y a une place pour vous",
                "international_text": "Inscrivez-vous dans votre ville. Nous cherchons quelqu’un qui la connaît et qui sera content de "
                "vous rencontrer, et vous voyez toujours la suite.",
                "local_text": "Dites combien de personnes vous pourriez accueillir. Une, c’est déjà beaucoup. Nous "
                "organisons le reste.",
            },
        ),
    ],
    "header_links": [
        {"page": "@how", "text": ""},
        {"page": "@cities", "text": ""},
        {"page": "@project", "text": ""},
        {"page": "@coordinators", "text": "Équipes locales"},
        {"page": "@universities", "text": "Universités"},
    ],
    "footer_groups": [
        {"title": "Participer", "links": [{"page": "@cities"}, {"page": "@how"}]},
        {
            "title": "Travailler avec nous",
            "links": [{"page": "@coordinators"}, {"page": "@universities"}, {"page": "@project"}],
        },
        {
            "title": "En toute clarté",
            "links": [{"page": "@legal"}, {"page": "@privacy"}, {"page": "@accessibility"}],
        },
    ],
}

CITIES = {
    "title": "Villes",
    "slug": "villes",
    "introduction": "Cherchez votre ville sous n’importe lequel de ses noms. Chacune indique si les inscriptions sont "
    "ouvertes, ou quand elles le seront.",
}
COUNTRY_INTRODUCTION = "Les villes de ce pays où des étudiants en accueillent d’autres."

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
        ],
    },
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
    "legal": {
        "title": "Mentions légales",
        "slug": "mentions-legales",
        "introduction": "Qui fait vivre ce portail, et dans quelles conditions on peut l’utiliser.",
        "body": [
            (
                "text",
                "<h2>Qui fait vivre ce portail</h2><p>Ceci est une démonstration de Buddy System, avec des lieux réels et des "
                "personnes inventées. L’organisation qui fait vivre un portail se présente ici : nom, forme juridique, adresse, "
                "numéro d’enregistrement, personne responsable du contenu, et moyen de la joindre.</p>"
                "<h2>Contenu</h2><p>Les pages centrales sont écrites par le réseau. Les pages des villes sont écrites par "
                "l’association ou l’université de la ville, qui en répond. Signalez-nous ce qui est faux ou blessant : nous le "
                "vérifierons.</p>"
                "<h2>Logiciel</h2><p>Buddy System est un logiciel libre sous licence BSD-3-Clause. La police est Manrope (SIL Open "
                "Font License), les icônes viennent de Lucide (ISC), la carte est tracée d’après Natural Earth (domaine "
                "public).</p>"
                "<h2>Liens</h2><p>Les liens vers d’autres sites sont choisis avec soin. Ce qui s’y trouve relève de "
                "leurs responsables.</p>",
            ),
        ],
    },
    "privacy": {
        "title": "Confidentialité",
        "slug": "confidentialite",
        "introduction": "Ce que nous savons de vous, qui le voit, et comment nous le faire oublier.",
        "body": [
            (
                "text",
                "<h2>Ce que nous demandons, et pourquoi</h2><p>Pour participer, vous indiquez votre nom, votre adresse e-mail, "
                "votre date de naissance (il faut avoir 18 ans ; elle n’est jamais montrée), votre rôle, votre ville, votre "
                "université, vos dates et vos langues. Tout le reste est facultatif. Nous ne demandons jamais rien sur la santé, la religion, "
                "l’origine ou l’orientation.</p>"
                "<h2>Qui le voit</h2><ul><li>L’équipe de votre ville, qui relit les binômes.</li><li>Votre buddy : quelques "
                "lignes d’abord, vos coordonnées après le oui.</li><li>Une personne de votre université, seulement si vous êtes "
                "d’accord.</li><li>Les équipes nationale et centrale voient des nombres, pas de noms ; consulter le dossier d’une "
                "personne demande un motif et laisse une trace.</li></ul>"
                "<h2>Combien de temps</h2><ul><li>Une inscription jamais confirmée : 7 jours.</li><li>Ce que vous avez dit d’un "
                "séjour : 6 mois après la fin du dernier binôme, ou du semestre.</li><li>Les messages : 6 mois après la fin du "
                "binôme.</li><li>Un compte inutilisé : 24 mois, avec un avis auparavant.</li></ul>"
                "<h2>Ce que vous pouvez faire</h2><p>Télécharger tout ce que nous avons sur vous, le corriger, retirer un "
                "consentement ou effacer votre compte, par vous-même et tout de suite, sous « Mes données ». Vous pouvez aussi saisir l’autorité "
                "de protection des données de votre pays.</p>"
                "<h2>Cookies et tiers</h2><p>Nos cookies ne servent qu’à ce que vous faites ici : rester connecté, protéger les "
                "formulaires et retenir votre langue. Aucune page ne s’adresse au serveur d’un tiers : ni traceurs, ni polices ou "
                "cartes venues d’ailleurs.</p>",
            ),
        ],
    },
    "accessibility": {
        "title": "Accessibilité",
        "slug": "accessibilite",
        "introduction": "Chaque personne qui arrive doit pouvoir entrer. Ce site compris.",
        "body": [
            (
                "text",
                "<h2>Notre objectif</h2><p>WCAG 2.2, niveau AA. Chaque page fonctionne au clavier seul, à 400 % de zoom, dès 320 "
                "pixels de large, en clair et en sombre, et sans JavaScript pour tout ce qui est essentiel. Les animations "
                "s’arrêtent pour qui l’a demandé à son appareil.</p>"
                "<h2>Nos vérifications</h2><p>Chaque type de page est testé automatiquement avec axe, dans une fenêtre étroite et une large, et à la "
                "main au clavier. Les tests automatiques ne trouvent qu’une partie des obstacles : votre expérience compte.</p>"
                "<h2>Ce qui manque encore</h2><p>Les pages des villes sont écrites par des bénévoles : certaines images peuvent "
                "manquer de description. À côté de la carte des villes, la liste dit la même chose.</p>"
                "<h2>Dites-le-nous</h2><p>Si quelque chose vous bloque, écrivez à l’équipe de votre ville ou à l’organisation "
                "nommée dans les mentions légales. Nous répondons, avec une date de correction.</p>",
            ),
        ],
    },
}
