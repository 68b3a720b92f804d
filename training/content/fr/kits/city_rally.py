"""Une balade en équipes qui montre aux nouvelles et nouveaux venus ce dont on a besoin."""

KIT = {
    "slug": "rallye-dans-la-ville",
    "title": "Rallye dans la ville",
    "introduction": (
        "De petites équipes, chacune avec une personne qui vit ici, parcourent la ville et relèvent des "
        "défis. Pas les monuments, mais les lieux dont on a besoin : le guichet, le médecin, le pain pas "
        "cher, le banc avec vue. Personne ne court, rien n’est à acheter."
    ),
    "group": "12 à 40 personnes, en équipes de quatre à six",
    "minutes": 150,
    "crew": (
        "2 personnes au départ et à l’arrivée, une personne de la ville par équipe ; un numéro auquel on "
        "répond tout le temps"
    ),
    "place": (
        "Départ et arrivée au même endroit, au sec, avec des toilettes ; un parcours de trois kilomètres "
        "au plus, ferme et sans marche"
    ),
    "aims": [
        "Qui arrive trouve le chemin de huit lieux utiles ce semestre.",
        "Chaque personne a ri avec quatre autres et connaît leurs prénoms.",
        "Qui vit ici découvre ce qui ne va pas de soi dans sa ville.",
    ],
    "material": [
        (
            "La feuille de défis, une par équipe, tirée de la liste ci-dessous et adaptée à votre ville "
            ": comptez une soirée, et faites le chemin vous-mêmes"
        ),
        (
            "Un plan sur papier par équipe, avec le parcours, le chemin sans marche, les toilettes et "
            "l’eau potable"
        ),
        "Le numéro d’une personne de l’équipe et le 112 sur chaque feuille",
        "Un ticket de transport par personne, seulement si le parcours l’exige ; à vos frais",
        "Des parapluies, des pansements, de l’eau ; du thé à l’arrivée",
        (
            "De petits prix qui se partagent : un sac de fruits, une boîte de biscuits d’ici, avec une "
            "étiquette qui dit ce qu’il y a dedans"
        ),
    ],
    "steps": [
        {
            "minutes": 20,
            "title": "Préparer les accompagnant·e·s",
            "text": (
                "<p>Retrouvez vingt minutes avant le départ les personnes qui accompagnent les équipes. "
                "Leur rôle est d’être là, non de résoudre : elles répondent, ne mènent jamais, et "
                "laissent le plan à d’autres. Trois règles : <b>qui marche le plus lentement donne le "
                "rythme</b> ; personne ne traverse au rouge pour un point ; on ne laisse personne, même "
                "« juste un instant ». Si quelqu’un veut rentrer, on appelle l’équipe d’organisation, "
                "qui dit merci et vient s’il le faut.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Les équipes",
            "text": (
                "<p>Formez les équipes par quelque chose qui sépare gentiment les ami·e·s : la saison de "
                "naissance, la première lettre de sa rue, une carte tirée à l’entrée. Vérifiez que "
                "chaque équipe a une personne d’ici, un téléphone chargé et une langue commune ; "
                "échangez jusqu’à ce que ce soit le cas. Chaque équipe se trouve un nom avec un mot d’au "
                "moins deux langues.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Les règles",
            "text": (
                "<p>« Vous avez soixante-quinze minutes. L’ordre est libre. Il y a plus de défis que de "
                "temps : choisissez. Un défi relevé vaut un point, et deux si tout le monde y a eu sa "
                "part. Rien ne coûte d’argent. Photographiez des choses, et votre équipe si tout le "
                "monde est d’accord ; <b>jamais des inconnu·e·s, ni des enfants</b>. Qui revient en "
                "retard ne perd rien d’autre que le thé. »</p>"
            ),
        },
        {
            "minutes": 75,
            "title": "En chemin",
            "text": (
                "<p>Faites vôtres ces douze défis : mettez-y les noms, les rues et les "
                "heures.</p><ol><li>Trouvez le guichet où l’on s’inscrit en arrivant. Quand ouvre-t-il, "
                "et que faut-il apporter ?</li><li>Trouvez la pharmacie la plus proche de l’université "
                "et ce que l’affiche dit de la nuit.</li><li>Quel est le pain le moins cher du parcours "
                "? Notez le prix et la boutique.</li><li>N’achetez rien, mais demandez dans une boutique "
                "comment on dit « un sac, s’il vous plaît » et notez-le comme vous "
                "l’entendez.</li><li>Trouvez un endroit où s’asseoir une heure à l’abri sans rien "
                "acheter.</li><li>Lisez un horaire : quand part, pour chaque membre de l’équipe, la "
                "dernière correspondance pour rentrer ?</li><li>Dessinez le bâtiment que votre équipe "
                "trouve le plus laid, et trouvez quelque chose de gentil à en dire.</li><li>Où peut-on "
                "remplir une gourde d’eau potable ?</li><li>Trouvez sur un mur ou un panneau un mot que "
                "l’équipe ignore. Découvrez son sens en demandant.</li><li>Quelle poubelle pour quoi ? "
                "Triez cinq choses de vos poches, en théorie.</li><li>Trouvez l’endroit où vous "
                "emmèneriez quelqu’un qui a le mal du pays.</li><li>Que chaque membre de l’équipe nomme "
                "une chose d’ici qui étonnerait chez soi. Jamais deux fois la même, et sans "
                "juger.</li></ol><p>Une personne reste à l’arrivée et répond au téléphone ; l’autre fait "
                "le parcours à l’envers et croise chaque équipe une fois.</p>"
            ),
        },
        {
            "minutes": 20,
            "title": "Le retour",
            "text": (
                "<p>Du thé, des chaises, le grand plan au mur. Chaque équipe raconte <b>une</b> "
                "histoire, en deux minutes au plus, dans n’importe quelle langue et avec toute l’aide "
                "voulue ; quelqu’un qui a peu parlé tient le plan. Puis on compare les prix du pain et "
                "l’on marque sur le plan les endroits contre le mal du pays : ce plan vaut mieux que "
                "tous les guides, gardez-le.</p>"
            ),
        },
        {
            "minutes": 10,
            "title": "Les prix et la suite",
            "text": (
                "<p>Comptez vite et remerciez lentement : un prix pour le plus de points, un pour le "
                "bâtiment le plus laid, un pour l’équipe arrivée la dernière et qui a le plus bavardé. "
                "Annoncez la prochaine rencontre. Demandez si tout le monde sait comment rentrer, et "
                "attendez que chaque personne soit partie accompagnée ou ait dit que tout va bien.</p>"
            ),
        },
    ],
    "variations": [
        (
            "En hiver, à la tombée du jour : des lumières au lieu des monuments, quarante-cinq minutes, "
            "chaque personne avec quelque chose de clair."
        ),
        (
            "Pour les binômes : chaque binôme est une équipe, sans chronomètre, le jour de son choix ; "
            "il vous envoie la photo d’une chose."
        ),
        "Sous la pluie : un rallye le long d’une grande ligne de tram ou de bus, un défi par arrêt.",
        (
            "Sur le campus : la même chose avec bibliothèque, imprimante, restaurant universitaire, "
            "service d’écoute et bureau international, idéale le premier jour."
        ),
    ],
    "inclusion": (
        "<p><b>Accès</b> : chaque défi se relève sur le chemin sans marche ; qui a tracé le parcours l’a "
        "fait en pensant à des roues ou à une poussette, a compté les trottoirs et essayé les toilettes. "
        "Un banc à intervalles réguliers, et assez de temps. <b>Argent</b> : rien ne s’achète, les "
        "tickets sont à vos frais. <b>Alcool</b> : ni défi, ni prix, ni étape dans un bar. <b>Langue</b> "
        ": des défis en deux langues et en phrases courtes ; aborder des inconnu·e·s n’est jamais le "
        "seul moyen de gagner un point. <b>Foi et repas</b> : regardez les jours de jeûne et les heures "
        "de prière ; des biscuits étiquetés. <b>Timidité</b> : un rôle pour chaque personne, même "
        "discret : plan, stylo, appareil photo, montre. <b>Sécurité</b> : de jour ou dans des rues "
        "éclairées ; certain·e·s d’entre nous sont plus dévisagé·e·s que d’autres, alors les équipes "
        "restent ensemble.</p>"
    ),
    "afterwards": (
        "<p>Ajoutez les endroits contre le mal du pays et le pain au guide local de la page de votre "
        "ville. Demandez le jour même aux accompagnant·e·s comment c’était, et si cela leur dirait "
        "d’être buddy, si ce n’est pas déjà le cas. Effacez les photos dont vous n’avez pas besoin et ne "
        "montrez les autres qu’avec l’accord de toutes les personnes visibles. Corrigez la feuille tant "
        "que vous savez encore quel défi était trop difficile.</p>"
    ),
}
