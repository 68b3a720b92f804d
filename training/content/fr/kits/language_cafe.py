"""Des tables de langues où ce sont les débutant·e·s qui comptent."""

KIT = {
    "slug": "cafe-des-langues",
    "title": "Café des langues",
    "introduction": (
        "Une table par langue, une nouvelle table toutes les vingt minutes. Pas de cours, pas de "
        "correction sans qu’on la demande, et l’on débute avec plaisir partout, surtout à la table de la "
        "langue que l’on redoute."
    ),
    "group": "8 à 30 personnes",
    "minutes": 120,
    "crew": "2 personnes et, par langue, une personne qui la parle bien et lentement et qui tient sa table",
    "place": (
        "Un café prévenu de votre venue, une salle commune ou une bibliothèque où l’on peut parler ; de "
        "plain-pied, si possible des tables rondes, pas de musique forte"
    ),
    "aims": [
        "Chaque personne a dit quelque chose dans une langue qu’elle apprend, et on l’a comprise.",
        "Chaque personne a été celle qui sait : à sa propre table.",
        "On entend des langues de sa ville dont on ignorait qu’elles s’y parlent.",
    ],
    "material": [
        "Un écriteau par table avec le nom de la langue dans cette langue",
        "Des cartes de sujets dans chaque langue de la soirée, avec une image et cinq mots utiles",
        "Du papier, des stylos et un jeu d’images ou de cartes postales par table",
        "Des gommettes : vert « parlons », jaune « lentement, s’il vous plaît », bleu « corrigez-moi »",
        "Une clochette, de l’eau et des gobelets ; personne n’est obligé de commander",
        (
            "La liste des langues, publiée avec l’invitation, et une ligne « La vôtre manque ? Ouvrez "
            "une table. »"
        ),
    ],
    "steps": [
        {
            "minutes": 20,
            "title": "Préparer les tables",
            "text": (
                "<p>Quatre à six chaises par table : au-delà, deux personnes parlent et les autres "
                "écoutent. Placez la langue de la ville au milieu de la salle, et les langues peu "
                "parlées là où tout le monde passe. Parlez cinq minutes avec celles et ceux qui tiennent "
                "les tables et confiez-leur les quatre habitudes de la soirée :</p><ul><li>Parler "
                "lentement, en phrases courtes, et pas plus fort.</li><li>Laisser le silence. Compter "
                "jusqu’à cinq avant d’aider.</li><li>Poser à qui n’a rien dit une question à laquelle un "
                "mot suffit.</li><li>Ne corriger que les gommettes bleues, une chose à la fois, en "
                "redisant la phrase comme il faut.</li></ul>"
            ),
        },
        {
            "minutes": 10,
            "title": "L’arrivée",
            "text": (
                "<p>Chaque personne prend une étiquette pour son prénom et une gommette, ou aucune ; la "
                "gommette peut changer à chaque table. Posez deux questions : « Quelle langue "
                "aimeriez-vous essayer ? » et « Laquelle pourriez-vous offrir ? » Qui nomme une langue "
                "sans table reçoit un écriteau et une chaise : à deux, on fait une table.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Bonjour dans toutes les langues",
            "text": (
                "<p>Debout, en cercle. Chaque personne dit « bonsoir » et son prénom dans une langue, et "
                "tout le monde répète. Qui préfère se taire fait un signe. Puis expliquez : trois tours, "
                "une clochette entre chacun, une nouvelle table chaque fois, et on ne reste jamais à une "
                "table où l’on ne se sent pas bien.</p><p>Pour commencer, chaque personne va vers <b>une "
                "langue qu’elle apprend</b>.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Première table : apprendre",
            "text": (
                "<p>La personne qui tient la table commence par une image : que voyez-vous, que "
                "feriez-vous là ? Puis une carte de sujet, s’il le faut : le petit déjeuner, le chemin "
                "du travail ou de l’université, le temps et ce qu’il nous fait, une fête, une erreur qui "
                "a fait rire tout le monde. Elle dit au plus un tiers des mots. Qui débute peut montrer "
                "du doigt, dessiner et répondre dans n’importe quelle langue ; quelqu’un à la table la "
                "connaîtra.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Deuxième table : offrir",
            "text": (
                "<p>La clochette, deux minutes pour changer. À présent, chaque personne va vers <b>une "
                "langue qu’elle parle bien</b>, où d’autres viennent apprendre, et elle aide. Les "
                "langues que personne n’apprend ce soir-là se font goûter : dix mots, un bout de "
                "chanson, comment dire « santé » sans verre. L’équipe surveille les tables : si l’une "
                "est vide, elle s’y assoit et demande qu’on lui apprenne.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Troisième table : oser",
            "text": (
                "<p>La clochette. À présent, chaque personne va vers <b>une langue qu’elle ne parle pas "
                "du tout</b>, ou qu’elle redoute le plus. En vingt minutes, la table apprend cinq choses "
                ": bonjour, merci, je m’appelle, un chiffre, un mot que l’on aime. Tout le monde essaie "
                "; on ne rit de personne, on rit ensemble.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Un mot à emporter",
            "text": (
                "<p>Retour au cercle. Chaque personne dit un mot appris ce soir et de qui elle le tient "
                ": « Kiitos, d’Aino. » Quelqu’un de l’équipe les écrit sur une grande feuille. Annoncez "
                "la prochaine date et demandez qui tiendra quelle table : qui débute aujourd’hui aura "
                "demain le plus de patience.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Ranger",
            "text": (
                "<p>Écriteaux et cartes vont dans une seule boîte, la liste des langues sur le "
                "couvercle, prête pour la prochaine fois. Celles et ceux qui ont trouvé avec qui "
                "continuer échangent leurs contacts, si les deux le souhaitent. Remerciez le café en "
                "laissant les tables plus belles qu’avant.</p>"
            ),
        },
    ],
    "variations": [
        "Petit groupe de huit : une table, trois langues l’une après l’autre, et une image pour chacune.",
        (
            "Par sujet : une soirée seulement sur les guichets et les formulaires, avec de vrais "
            "formulaires, dans la langue de la ville."
        ),
        "Café en marchant : à deux, une langue jusqu’à la rivière et l’autre au retour, sur un chemin ferme.",
        (
            "Avec la langue des signes : une table dans la langue des signes du pays, tenue par une "
            "personne qui signe ; les autres coupent leur voix."
        ),
    ],
    "inclusion": (
        "<p><b>Langue</b> : ici, on ne distingue pas qui est d’ici et qui vient d’ailleurs, seulement "
        "qui parle et qui apprend ; ne demandez jamais « d’où vient votre accent ? ». <b>Langues "
        "régionales et minoritaires</b> : elles ont leur table comme les autres, et les langues des "
        "personnes réfugiées aussi. <b>Timidité</b> : des gommettes, des images, et le droit d’écouter "
        "tout un tour. <b>Écoute</b> : une table dans un angle, les visages dans la lumière. "
        "<b>Argent</b> : convenez à l’avance avec le café que personne n’a à commander ; s’il ne peut "
        "pas dire oui, changez de lieu. <b>Alcool</b> : choisissez un endroit où l’on ne vient pas pour "
        "cela. <b>Lecture</b> : des images sur chaque carte, de grands caractères. <b>Politique</b> : "
        "les langues de pays en conflit s’assoient où elles veulent ; on change de sujet dès que "
        "quelqu’un est sommé de répondre d’un gouvernement.</p>"
    ),
    "afterwards": (
        "<p>Accrochez la feuille des mots là où passent les étudiant·e·s, ou mettez-la avec la prochaine "
        "date sur la page de votre ville. Écrivez à chaque personne qui a tenu une table, par son "
        "prénom. Un café des langues vit de sa régularité : le même jour, la même heure, la même salle. "
        "Mieux vaut une semaine sur deux tout un semestre que chaque semaine pendant un mois.</p>"
    ),
}
