"""De courtes conversations avec beaucoup de monde, pour qui n’aime pas les grandes fêtes."""

KIT = {
    "slug": "rencontres-express",
    "title": "Rencontres express",
    "introduction": (
        "Huit conversations de quatre minutes, chacune avec une question pour commencer. Ce n’est pas "
        "une soirée de séduction et personne n’est choisi : c’est le plus simple pour qui n’aime pas "
        "aborder des inconnu·e·s, car les chaises s’en chargent."
    ),
    "group": "12 à 40 personnes, un nombre pair si possible",
    "minutes": 90,
    "crew": "2 personnes : l’une mène, l’autre participe quand le nombre est impair",
    "place": (
        "Une salle qui absorbe le bruit (moquette, rideaux) avec deux chaises mobiles par duo, de "
        "plain-pied, et une autre pièce ou un couloir pour les pauses"
    ),
    "aims": [
        "Chaque personne a parlé avec huit autres assez longtemps pour les reconnaître.",
        "On découvre qu’il y a plus à se dire que l’endroit d’où l’on vient.",
        "Qui aimerait se revoir sait comment le faire, et seulement avec qui le veut aussi.",
    ],
    "material": [
        (
            "Autant de chaises que de personnes, deux par deux, face à face, à une longueur de bras, "
            "avec de l’espace entre les duos"
        ),
        "Les huit questions sur de grandes feuilles, une par tour, en deux langues",
        "Une clochette et une horloge visible de partout",
        "Des étiquettes : le prénom que l’on veut entendre, et ses langues",
        (
            "Une carte par personne, intitulée « J’aimerais revoir », avec des lignes pour un prénom et "
            "un moyen de s’écrire"
        ),
        "De l’eau à portée des chaises",
    ],
    "steps": [
        {
            "minutes": 15,
            "title": "Placer les chaises",
            "text": (
                "<p>Deux rangées ou un double cercle, les duos aussi loin les uns des autres que la "
                "salle le permet : c’est le bruit qui gâche cette soirée. À <b>l’intérieur</b>, on reste "
                "en place ; à <b>l’extérieur</b>, on avance d’une chaise vers la droite après chaque "
                "tour. Gardez deux chaises près de la porte, avec la place d’un fauteuil roulant, et "
                "deux là où c’est le plus calme, pour qui entend moins bien.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "L’arrivée",
            "text": (
                "<p>Une étiquette, de l’eau, une chaise. Demandez doucement à chaque personne : « Vous "
                "préférez bouger ou rester ? » Qui veut rester s’assoit à l’intérieur, sans avoir à dire "
                "pourquoi. Placez du même côté celles et ceux qui se connaissent, pour que les tours ne "
                "les réunissent pas. Si le nombre est impair, la deuxième personne de l’équipe prend la "
                "dernière chaise.</p>"
            ),
        },
        {
            "minutes": 5,
            "title": "La règle du jeu",
            "text": (
                "<p>« Vous allez rencontrer huit personnes, quatre minutes chacune. Sur la feuille, il y "
                "a une question pour commencer ; laissez-la dès que vous avez mieux. Parlez lentement et "
                "partagez le temps : deux minutes par personne. Vous pouvez passer une question. Vous "
                "pouvez faire une pause à n’importe quel tour : la personne en face fait alors une pause "
                "aussi. Ce n’est pas une soirée de séduction. Si quelqu’un demande plus que vous ne "
                "voulez donner, dites “question suivante”, ou venez nous voir. »</p><p>Faites entendre "
                "la clochette et montrez avec les mains dans quel sens on avance.</p>"
            ),
        },
        {
            "minutes": 40,
            "title": "Huit tours",
            "text": (
                "<p>Quatre minutes chacun, une minute pour se dire au revoir et changer de place. "
                "Montrez la nouvelle question avant que l’on s’assoie. Sonnez une fois à la moitié du "
                "temps, deux fois à la fin. On commence léger, on se rapproche, on finit par des projets "
                ":</p><ol><li>Qu’avez-vous fait aujourd’hui pour la première fois ?</li><li>Qu’est-ce "
                "qui se mange bien à deux heures du matin ?</li><li>Quel endroit de cette ville "
                "aimez-vous, et où voulez-vous encore aller ?</li><li>Quelle idée fausse a-t-on de "
                "l’endroit où vous avez grandi ?</li><li>Que pourriez-vous m’apprendre en dix minutes "
                "?</li><li>Sur quoi avez-vous changé d’avis depuis le début de vos études ?</li><li>À "
                "quoi reconnaît-on un bon voisinage ?</li><li>Qu’aimeriez-vous faire ici avant la fin du "
                "semestre, si quelqu’un vous accompagnait ?</li></ol><p>Après le quatrième tour, tout le "
                "monde se lève un instant, boit quelque chose et ouvre la fenêtre.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Continuer",
            "text": (
                "<p>Les chaises sont libres : retournez vers une personne avec qui quatre minutes "
                "étaient trop courtes. Distribuez les cartes. On y écrit qui l’on aimerait revoir <b>et "
                "on le montre à cette personne</b>, qui note un moyen de la joindre, ou non. Une carte "
                "restée vide est aussi une réponse.</p>"
            ),
        },
        {
            "minutes": 5,
            "title": "Conclure",
            "text": (
                "<p>Donnez la prochaine date, et l’une des réponses à la huitième question qui est "
                "revenue : « Vous êtes quatre à vouloir voir la mer. Il y a un train samedi ; qui veut "
                "le préparer ? Rendez-vous à la fenêtre. » Remerciez tout le monde et dites que les "
                "questions peuvent s’emporter.</p>"
            ),
        },
    ],
    "variations": [
        (
            "Pour les nouveaux binômes : les buddies restent côte à côte et rencontrent à chaque tour un "
            "autre binôme. À deux, on ose davantage."
        ),
        (
            "En marchant : par beau temps, deux personnes font un tour du parc par question. Choisissez "
            "un chemin ferme et plat."
        ),
        (
            "En deux langues : les tours impairs dans la langue de la ville, les tours pairs dans une "
            "autre. Le niveau compte peu, la patience compte."
        ),
        (
            "En ligne, avant l’arrivée : des salles à deux, cinq tours de cinq minutes, la question dans "
            "le fil de discussion."
        ),
    ],
    "inclusion": (
        "<p><b>Timidité</b> : les questions sont envoyées ou affichées à l’avance, pour que personne "
        "n’ait à être rapide ; les pauses sont normales et annoncées. <b>Écoute</b> : les deux chaises "
        "les plus calmes, les visages dans la lumière, la question écrite. <b>Accès</b> : qui préfère "
        "rester reste ; les autres bougent. <b>Langue</b> : deux langues sur les feuilles, du papier et "
        "un crayon une chaise sur deux pour dessiner. <b>Vie privée</b> : aucune question sur l’argent, "
        "la famille, la foi, le corps ou l’amour, et chacun·e peut passer. <b>Alcool</b> : aucun ; "
        "quatre minutes un verre à la main, c’est long.</p>"
    ),
    "afterwards": (
        "<p>Jetez les feuilles, pas les réponses à la huitième question : ce sont les idées de vos "
        "prochains événements. Ne gardez aucune carte et ne notez pas qui a plu à qui ; cela appartient "
        "aux personnes elles-mêmes. Quelqu’un a été pressé ou mis mal à l’aise ? Parlez à chacune des "
        "deux personnes séparément, le jour même, et notez ce que vous avez fait.</p>"
    ),
}
