"""Une première soirée pour celles et ceux qui arrivent et pour qui connaît la ville."""

KIT = {
    "slug": "soiree-d-accueil",
    "title": "Soirée d’accueil",
    "introduction": (
        "La première soirée du semestre : toutes les personnes qui arrivent dans la ville, et toutes "
        "celles qui y vivent déjà. Pas besoin de connaître quelqu’un, de boire ni d’être drôle. On "
        "repart avec deux prénoms, le chemin de sa propre rue et la date de la prochaine rencontre."
    ),
    "group": "20 à 80 personnes",
    "minutes": 150,
    "crew": (
        "5 personnes : une à la porte, une au plan, une en cuisine, une qui parle, une qui veille sur "
        "qui reste à l’écart"
    ),
    "place": (
        "Une salle avec entrée et toilettes de plain-pied, des tables, un évier et un coin calme ; près "
        "d’un arrêt encore desservi à la fin"
    ),
    "aims": [
        "Chaque personne parle avec au moins cinq inconnu·e·s.",
        "Tout le monde sait qui coordonne et comment joindre l’équipe.",
        "Qui attend encore un buddy se sent aussi bienvenu que les autres.",
        "On repart avec une prochaine date.",
    ],
    "material": [
        "Des étiquettes pour les prénoms et de gros feutres, deux par table",
        "Une feuille de bingo par personne, texte ci-dessous, en caractères lisibles à la lumière du soir",
        (
            "Un grand plan de la ville, sur une table ou au mur, à portée d’une personne assise, et des "
            "gommettes"
        ),
        (
            "De l’eau, des jus, des boissons chaudes ; une soupe sans viande, ni lait, ni fruits à "
            "coque, et du pain ; des étiquettes qui disent ce qu’il y a dedans"
        ),
        "Des bols, des cuillères et des gobelets qui se lavent et ne se jettent pas",
        (
            "Une feuille avec les trois prochaines dates et votre adresse, une par personne, et la même "
            "chose en QR code au mur"
        ),
        "Une clochette, ou un bol et une cuillère, pour demander le silence sans crier",
    ],
    "steps": [
        {
            "minutes": 30,
            "title": "Avant d’ouvrir les portes",
            "text": (
                "<p>Poussez les tables contre les murs et laissez le milieu libre : debout, on circule ; "
                "assis en rangs, on ne bouge plus. Les chaises restent à portée de qui en a besoin. S’il "
                "y a de la musique, si bas que l’on comprend un murmure.</p><ul><li>Tracez le chemin de "
                "l’arrêt à la porte avec trois flèches et accrochez-les.</li><li>L’équipe met ses "
                "étiquettes et se répartit les rôles.</li><li>Mettez la soupe sur le feu. Posez les "
                "étiquettes à côté avant que quelqu’un le demande.</li><li>Ouvrez le coin calme : deux "
                "chaises, de l’eau, une lampe. On peut s’y asseoir sans donner de raison.</li></ul>"
            ),
        },
        {
            "minutes": 20,
            "title": "L’arrivée",
            "text": (
                "<p>À la porte, on salue chaque personne par son prénom et on dit trois choses : où "
                "poser son manteau, où sont les toilettes, ce qui va se passer. Sur l’étiquette figurent "
                "<b>le prénom que l’on veut entendre</b> et <b>les langues que l’on parle</b>. Rien "
                "d’autre : ni pays, ni université, ni qui a un buddy.</p><p>Donnez une feuille de bingo "
                "et conduisez chaque personne vers une autre : « Amira, voici Jonas, il vient d’arriver "
                "aussi. » Puis retournez à la porte. Pendant les vingt premières minutes, c’est le "
                "travail le plus important de la soirée.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Bonjour",
            "text": (
                "<p>Un coup de clochette, une seule voix, trois minutes, lentement et clairement. Par "
                "exemple :</p><p>« Bienvenue. La moitié d’entre nous est arrivée ce mois-ci, l’autre "
                "moitié a oublié ce que cela fait : racontez-nous. Nous sommes bénévoles, nos prénoms "
                "sont au mur. Ce soir, il y a un jeu, puis de la soupe, puis deux minutes sur la suite. "
                "Personne n’a besoin de boire, de danser ni de se donner en spectacle. Si vous voulez "
                "rentrer, rentrez ; si vous voulez être seul·e un moment, il y a un coin pour cela. Nous "
                "ne photographions personne sans son accord. »</p><p>Redites-le dans la langue de la "
                "ville ou en anglais, selon celle par laquelle vous avez commencé.</p>"
            ),
        },
        {
            "minutes": 25,
            "title": "Trouvez quelqu’un qui",
            "text": (
                "<p>On cherche des personnes pour qui une ligne est vraie et on écrit un prénom à côté "
                "de chaque ligne, jamais deux fois le même. Ni course ni prix : après vingt minutes, la "
                "clochette sonne et trois personnes racontent ce qu’elles ont découvert.</p><ul><li>sait "
                "dire merci en quatre langues</li><li>sait où trouver du pain tard le soir</li><li>est "
                "là depuis moins de sept jours</li><li>s’est déjà trompé de bus ici</li><li>cuisine "
                "vraiment bien une chose</li><li>chante, mais seulement à la maison</li><li>peut "
                "expliquer le tri des déchets d’ici</li><li>est l’aîné·e de sa fratrie, ou enfant "
                "unique</li><li>préfère lire que danser</li><li>a vécu dans un village</li><li>connaît "
                "un endroit gratuit et beau</li><li>regrette une odeur de chez soi</li></ul>"
            ),
        },
        {
            "minutes": 15,
            "title": "Ma rue sur le plan",
            "text": (
                "<p>Chaque personne colle une gommette là où elle habite, habitera ou aimerait habiter. "
                "Celles dont les gommettes sont proches se retrouvent : « Qui habite près du canal ? » "
                "Chaque quartier choisit un endroit où se revoir : une boulangerie, un banc, une "
                "laverie. Qui n’a pas encore de logement colle sa gommette au bord ; quelqu’un de "
                "l’équipe reste à ses côtés et lui dit où s’adresser.</p>"
            ),
        },
        {
            "minutes": 25,
            "title": "La soupe",
            "text": (
                "<p>La soupe fait asseoir les gens à côté d’une personne nouvelle. Deux personnes de "
                "l’équipe servent, pour que personne ne fasse la queue sans compagnie, et chaque membre "
                "de l’équipe mange à une table où quelqu’un a peu parlé jusque-là. Une question pour la "
                "table, si elle est silencieuse : « Quel mot de votre langue ne se traduit pas ? »</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Et la suite",
            "text": (
                "<p>Un coup de clochette. Annoncez les trois prochaines dates et où les retrouver. Dites "
                "qui attend un buddy et ce que vous faites, honnêtement : « Certaines et certains "
                "d’entre vous attendent encore. Nous faisons plusieurs mises en relation par semestre ; "
                "la date est sur votre page, sous Mon semestre. D’ici là, tout ce que nous organisons "
                "vous est ouvert, comme ce soir. » Dites où trouver de l’aide, et qu’en cas d’urgence on "
                "appelle le 112.</p><p>Puis faites lever les mains : « Qui vient au café des langues "
                "jeudi ? » On regarde autour de soi, et on a trouvé de la compagnie.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Ranger ensemble",
            "text": (
                "<p>Demandez dix minutes à tout le monde. Essuyer des tasses côte à côte donne parfois "
                "la meilleure conversation de la soirée. Formez des groupes pour le retour : personne ne "
                "traverse la ville sans compagnie s’il ne le souhaite pas. La dernière personne de "
                "l’équipe vérifie le coin calme, les toilettes et les objets oubliés, puis ferme.</p>"
            ),
        },
    ],
    "variations": [
        (
            "Moins de vingt personnes : laissez le bingo, asseyez-vous en un seul cercle, le plan par "
            "terre ou sur une table basse, et chacun·e raconte son chemin jusqu’ici."
        ),
        (
            "En été : la même chose dehors, le plan sur une table de pique-nique, si le sol est assez "
            "ferme pour des roues."
        ),
        "Deux soirées, une par vague d’arrivées : celles et ceux de la première accueillent à la seconde.",
        "L’après-midi, avec un coin pour les enfants, si des étudiant·e·s viennent en famille.",
    ],
    "inclusion": (
        "<p><b>Alcool</b> : nous n’en servons pas, et personne n’a à dire pourquoi cela lui va. "
        "<b>Argent</b> : c’est gratuit, sans caution, sans « apportez quelque chose ». <b>Accès</b> : "
        "faites le chemin en pensant à un fauteuil roulant et écrivez dans l’invitation ce que vous avez "
        "vu, même s’il n’y a qu’une marche. <b>Repas</b> : ni viande, ni lait, ni fruits à coque dans la "
        "grande marmite ; des étiquettes partout. <b>Foi</b> : regardez les jours de fête et l’heure du "
        "coucher du soleil avant de choisir la date ; gardez une pièce calme pour qui prie. "
        "<b>Langue</b> : deux langues au micro, des gestes et des images aux murs. <b>Timidité</b> : une "
        "personne de l’équipe n’a rien d’autre à faire que de voir qui reste à l’écart, et de conduire "
        "cette personne vers une autre, pas vers une foule.</p>"
    ),
    "afterwards": (
        "<p>Le soir même : notez qui a aidé, ce qui a manqué et ce que vous changeriez. Le lendemain : "
        "annoncez le prochain événement sur la page de votre ville, et écrivez à qui a posé une question "
        "restée sans réponse. Si l’on vous a dit qu’un buddy ne répond pas ou que quelque chose ne va "
        "pas, commencez par là : voyez la liste <b>À suivre</b> de votre bureau.</p>"
    ),
}
