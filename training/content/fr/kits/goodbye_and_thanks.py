"""La dernière soirée du semestre : merci, au revoir, et qui continue."""

KIT = {
    "slug": "au-revoir-et-merci",
    "title": "Au revoir et merci",
    "introduction": (
        "Une soirée pour la fin du semestre : les buddies apprennent ce que leurs heures ont valu, qui "
        "part a quelqu’un à serrer dans ses bras, et ce que l’on a appris s’écrit pour celles et ceux "
        "qui arriveront. Prévoyez-la avant les examens, pas après."
    ),
    "group": "15 à 60 personnes",
    "minutes": 120,
    "crew": (
        "3 personnes : une mène, une s’occupe des attestations et des lettres, une du repas et de la porte"
    ),
    "place": (
        "Une salle que l’on connaît depuis le début du semestre, de plain-pied, avec des murs où l’on "
        "peut coller du papier"
    ),
    "aims": [
        "Qui a donné de son temps est remercié avec des mots qui lui ressemblent.",
        "Qui part peut dire au revoir, et qui reste a de la compagnie.",
        "La prochaine équipe et les prochaines arrivées trouvent ce que ce semestre vous a appris.",
    ],
    "material": [
        (
            "Des invitations trois semaines avant, à toutes les personnes du semestre : les binômes, qui "
            "a attendu, qui n’a jamais été sollicité, qui a aidé, votre contact à l’université"
        ),
        "Une longue bande de papier avec les mois du semestre, des stylos, du ruban adhésif",
        "Du papier et des enveloppes pour les lettres, une par personne",
        "Une carte de remerciement par bénévole, avec une phrase vraie à son sujet, écrite à l’avance",
        "Les attestations de celles et ceux qui en ont obtenu une, prêtes à imprimer ou sur le téléphone",
        "Du chaud, du sucré, de l’eau et des jus ; des étiquettes qui disent ce qu’il y a dedans",
        "Un tableau à quatre titres : Garder · Changer · Arrêter · Essayer",
    ],
    "steps": [
        {
            "minutes": 20,
            "title": "S’installer",
            "text": (
                "<p>Accrochez la bande des mois le long d’un mur, assez bas pour une personne assise. "
                "Placez le tableau à côté, les lettres sur une table au calme, les cartes dans l’ordre "
                "où vous les lirez. Relisez une dernière fois la liste : qui oublieriez-vous ? Qui a "
                "porté des chaises, qui a traduit, qui a dit oui sans être jamais sollicité, qui a vu "
                "son binôme finir trop tôt.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "L’arrivée : le semestre au mur",
            "text": (
                "<p>Chaque personne reçoit un stylo et écrit ou dessine un moment sur la bande : le "
                "premier tram, la nuit sans chauffage, l’examen. Qui est arrivé en cours de route y "
                "trouve sa place. L’équipe commence, pour que personne n’ait à se lancer d’abord, et met "
                "du drôle à côté du sérieux.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Merci",
            "text": (
                "<p>Un coup de clochette. En deux minutes, une personne de l’équipe dit ce qui s’est "
                "passé ce semestre, avec des mots plutôt que des chiffres : ce qui a marché, et ce qui "
                "n’a pas marché. Puis les cartes : <b>une phrase par bénévole</b>, lue à voix haute "
                "seulement pour qui a dit oui avant, sinon remise en main propre. « Lena est venue à la "
                "mairie à huit heures du matin, trois fois. » Qu’une personne arrivée ce semestre dise "
                "merci aussi ; demandez-le une semaine avant, à quelqu’un qui aime parler.</p><p>Pas de "
                "classement, pas de buddy de l’année, pas de liste de qui a accueilli combien : la "
                "personne à qui l’on n’a jamais répondu a donné autant.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Les attestations",
            "text": (
                "<p>Remettez les attestations à celles et ceux qui en ont obtenu une, en disant leur "
                "prénom, et en serrant la main à qui le souhaite. Montrez comment un employeur ou "
                "l’université peut les vérifier : avec le code qui y figure, en ligne, sans appeler "
                "personne. Qui n’a pas fini la formation apprend ce qui manque encore, et qu’il reste du "
                "temps : « Dix minutes, la semaine prochaine, je vous envoie le lien. » Dites-le à part, "
                "jamais devant tout le monde.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Une lettre à quelqu’un qui arrive",
            "text": (
                "<p>Chaque personne écrit une lettre à une inconnue ou un inconnu qui arrivera au "
                "prochain semestre : une chose que l’on aurait aimé savoir, un lieu, une phrase pour un "
                "mauvais jour. Dans n’importe quelle langue ; notez laquelle sur l’enveloppe. Ne signe "
                "que qui le veut. Rassemblez-les dans une boîte : elles seront remises à la prochaine "
                "soirée d’accueil, une par personne.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Le repas et les au revoir",
            "text": (
                "<p>Quelque chose de chaud à manger, et du temps. Dites-le à voix haute : « Les messages "
                "du portail sont effacés six mois après la fin de votre binôme. Si vous voulez rester en "
                "contact, échangez vos adresses ce soir. » Une photo de groupe pour qui veut y être ; "
                "qui ne veut pas la prend. Le tableau est près du repas : <b>Garder, Changer, Arrêter, "
                "Essayer</b> ; on le lit à la fin, sans débat.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Ranger et continuer",
            "text": (
                "<p>Un dernier coup de clochette : « Qui sera là au prochain semestre ? Il faut des "
                "personnes qui ouvrent des portes, écrivent des e-mails, font la soupe. Vous pouvez être "
                "buddy de nouveau, ou pour la première fois : qui est arrivé ce semestre fait souvent un "
                "excellent buddy. Inscrivez-vous sur la feuille près de la porte. » Puis tout le monde "
                "aide pendant dix minutes. Veillez à ce que personne ne rentre sans compagnie si cette "
                "soirée lui est difficile.</p>"
            ),
        },
    ],
    "variations": [
        "En petit : une longue table, un gâteau et les lettres. Soixante minutes.",
        "En deux fois : en décembre pour qui part après un semestre, en juin pour les autres.",
        (
            "À distance : qui est déjà parti envoie un message vocal de trente secondes ; on l’écoute "
            "pendant le repas."
        ),
        (
            "Avec l’université : votre contact remet les attestations et entend la lecture du tableau. "
            "Invitez-le six semaines avant."
        ),
    ],
    "inclusion": (
        "<p><b>Sans buddy</b> : ces personnes sont invitées avec les mêmes mots, et la lettre est à "
        "elles autant qu’aux autres. <b>Binômes terminés</b> : on peut venir sans se croiser ; dites à "
        "qui le demande qui a répondu oui, et aidez à garder ses distances. <b>Alcool</b> : on trinque "
        "au jus, pour que personne n’ait à refuser. <b>Argent</b> : c’est gratuit, sans collecte pour "
        "des cadeaux. <b>Accès</b> : bande, tableau et lettres à portée d’une personne assise. "
        "<b>Langue</b> : deux langues au micro, toutes dans les lettres. <b>Foi</b> : une fin de "
        "semestre, pas une fête de Noël. <b>Timidité</b> : on n’appelle personne devant tout le monde "
        "sans le lui avoir demandé avant. Le <b>mal du pays</b> et la peur du retour sont aussi normaux "
        "l’un que l’autre ; une personne de l’équipe a du temps pour cela.</p>"
    ),
    "afterwards": (
        "<p>Photographiez la bande et le tableau (des choses, pas des personnes) et glissez-en cinq "
        "phrases dans le passage de relais à la prochaine équipe. Écrivez dans les deux jours à qui "
        "s’est inscrit sur la feuille, avec une date. Invitez les nouvelles personnes à la coordination "
        "avant de partir, renouvelez les rôles de celles qui restent, et rangez la boîte des lettres en "
        "un lieu que les deux équipes connaissent. Puis reposez-vous : vous l’avez fait.</p>"
    ),
}
