"""Un repas que tout le monde peut manger, préparé par des personnes qui viennent de se rencontrer."""

KIT = {
    "slug": "cuisiner-ensemble",
    "title": "Cuisiner ensemble",
    "introduction": (
        "Quatre ateliers, un repas, et des mains occupées pendant que l’on parle. Les plats sont choisis "
        "pour que presque tout le monde puisse manger de tout, et personne n’a besoin de savoir "
        "cuisiner."
    ),
    "group": "8 à 16 personnes ; les quantités sont pour douze",
    "minutes": 180,
    "crew": "2 personnes, dont une qui a déjà cuisiné ce repas",
    "place": (
        "Une cuisine avec quatre feux et deux tables pour couper : résidence, maison de jeunes, "
        "paroisse, école. De plain-pied, avec une table où travailler assis·e"
    ),
    "aims": [
        "Douze personnes ont fait une chose ensemble, et l’ont mangée.",
        "On repart avec un plat que l’on sait refaire à peu de frais.",
        "Pas besoin d’expliquer ce que l’on ne mange pas, ni pourquoi.",
    ],
    "material": [
        "Pois chiches, 5 boîtes de 400 g ; tomates concassées, 4 boîtes de 400 g ; riz, 1 kg",
        (
            "6 oignons, 1 tête d’ail, 2 kg de carottes, 1,5 kg de légumes de saison, 5 citrons, du "
            "persil ou de la coriandre"
        ),
        (
            "Des fruits de saison, environ 3 kg ; cumin, paprika, cannelle, sel, poivre, huile de "
            "tournesol ou d’olive ; pas de bouillon en cube, beaucoup contiennent du céleri ou du gluten"
        ),
        (
            "2 grandes marmites avec couvercle, une grande poêle, 6 planches, 6 couteaux qui coupent, 3 "
            "grands saladiers, une bouilloire"
        ),
        (
            "Des tabliers ou de vieilles chemises, des torchons, du savon, des pansements, une "
            "couverture antifeu ou un extincteur repéré à l’avance"
        ),
        (
            "Assiettes, verres et couverts pour tout le monde, des boîtes pour les restes, des "
            "étiquettes et un gros feutre"
        ),
        (
            "Une inscription à places limitées et une question : « Y a-t-il quelque chose que vous ne "
            "devez pas manger ? »"
        ),
    ],
    "steps": [
        {
            "minutes": 15,
            "title": "S’installer",
            "text": (
                "<p>Les courses sont faites, le ticket est dans votre poche. Essuyez les tables, faites "
                "chauffer de l’eau et préparez chaque atelier : planche, couteau, saladier, et sa "
                "recette en gros caractères. Relisez les réponses à la question sur les aliments. "
                "Alignez au bord les paquets et les boîtes avec leurs listes d’ingrédients, pour que "
                "chacun·e puisse les lire. Repérez où se coupent l’eau et le courant.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "L’arrivée",
            "text": (
                "<p>On se lave les mains, on attache ses cheveux, on retrousse ses manches. En cercle, "
                "chaque personne dit son prénom et une odeur de cuisine dont elle se souvient. L’équipe "
                "présente les quatre ateliers et ce qui compte : les couteaux restent sur la planche, "
                "qui porte quelque chose de chaud dit « chaud », qui se coupe le dit. Il n’y a rien à "
                "savoir faire ; on peut aussi s’occuper de la table ou de la musique.</p><p>Laissez "
                "choisir les ateliers, trois personnes à chacun, et mélangez celles et ceux qui se "
                "connaissent.</p>"
            ),
        },
        {
            "minutes": 60,
            "title": "Cuisiner",
            "text": (
                "<p><b>Le ragoût.</b> Émincez les oignons et faites-les fondre dans l’huile, dix "
                "minutes. Ajoutez trois cuillerées de cumin, deux de paprika, une demie de cannelle ; "
                "remuez une minute. Ajoutez la moitié des carottes et tous les légumes en dés, les "
                "tomates et deux boîtes d’eau. Laissez cuire vingt-cinq minutes à couvert. Ajoutez les "
                "pois chiches rincés, encore dix minutes, du sel et le jus d’un citron. L’ail est doré à "
                "part dans un peu d’huile et servi dans un petit bol : tout le monde n’en mange "
                "pas.</p><p><b>Le riz.</b> Lavez-le à l’eau froide jusqu’à ce que l’eau soit claire. "
                "Deux fois plus d’eau que de riz, en tasses, avec une cuillerée de sel ; portez à "
                "ébullition, couvrez, feu au plus bas, quinze minutes, puis dix minutes hors du feu. "
                "Personne ne soulève le couvercle ; c’est le plus difficile de la soirée.</p><p><b>La "
                "salade et les fruits.</b> Râpez l’autre moitié des carottes ; ajoutez le jus de trois "
                "citrons, de l’huile, du sel et les herbes. Coupez les fruits, ajoutez le dernier "
                "citron, gardez au frais. Deux saladiers, deux planches : un fruit qui a rencontré un "
                "oignon ne s’oublie pas.</p><p><b>La table.</b> Dressez-la pour que tout le monde soit à "
                "la même, ou à deux tables qui se touchent. Écrivez pour chaque plat une étiquette avec "
                "tout ce qu’il contient. Remplissez les carafes. Pliez un carton par prénom et mélangez "
                "les places.</p><p>L’équipe passe, goûte et questionne. Qui a fini va aider là où cela "
                "sent le meilleur.</p>"
            ),
        },
        {
            "minutes": 50,
            "title": "Manger",
            "text": (
                "<p>Attendez que tout le monde soit assis. Chaque atelier dit en une phrase ce qu’il a "
                "préparé. Qui dit une bénédiction a un moment de calme pour cela, et qui n’en dit pas "
                "aussi. Les plats circulent et l’on ne demande à personne pourquoi tel plat passe sans "
                "s’arrêter. Quand les assiettes sont à moitié vides, posez une question : « Quel plat "
                "quelqu’un a-t-il un jour cuisiné pour vous, que vous n’avez pas oublié ? »</p>"
            ),
        },
        {
            "minutes": 25,
            "title": "La vaisselle",
            "text": (
                "<p>Deux personnes lavent, quatre essuient, les autres débarrassent et nettoient. Les "
                "restes vont dans des boîtes avec une étiquette et la date ; qui vit de peu se sert en "
                "premier, sans un mot là-dessus : « Prenez-en, s’il vous plaît, nous ne pouvons pas. » "
                "Sortez les déchets et triez-les ; qui arrive apprend comment on fait ici.</p>"
            ),
        },
        {
            "minutes": 15,
            "title": "Le thé et le prochain repas",
            "text": (
                "<p>Du thé. Dites ce que le repas a coûté, en tout et par personne : c’est le meilleur "
                "argument pour cuisiner. Qui aimerait choisir le prochain plat ? La seule règle : que "
                "tout le monde puisse en manger, ou qu’il y ait une deuxième marmite. Envoyez la "
                "recette. Vérifiez les feux, les robinets, les fenêtres, et rendez la clé.</p>"
            ),
        },
    ],
    "variations": [
        (
            "Sans cuisine : un repas froid. Salades, choses à tartiner, pain, fruits ; des planches et "
            "des saladiers suffisent."
        ),
        (
            "Un plat de chez soi : une personne enseigne le sien, l’équipe fait les courses et vérifie "
            "avant ce que chacun·e peut manger."
        ),
        (
            "Le marché d’abord : achetez les légumes ensemble, chaque binôme avec une liste de deux mots "
            "qu’il ne connaît pas encore."
        ),
        "Petit déjeuner du dimanche : flocons d’avoine, fruits et pain, pour qui ne peut pas venir le soir.",
    ],
    "inclusion": (
        "<p><b>Aliments</b> : le repas est sans viande, poisson, lait, œuf, fruits à coque, gluten ni "
        "alcool, et sans bouillon ; lisez tout de même les paquets, les traces y sont indiquées. En cas "
        "d’allergie grave, demandez à la personne ce qu’il lui faut, et croyez-la. <b>Foi</b> : "
        "certaines personnes veulent savoir quelles marmites ont servi pour la viande ; dites ce que "
        "vous savez et gardez une marmite à part ou du papier d’aluminium neuf. En période de jeûne, "
        "commencez de façon à manger après le coucher du soleil. <b>Argent</b> : le programme paie, ou "
        "l’invitation annonce un plafond, à mettre dans une boîte que personne ne regarde ; qui ne peut "
        "pas payer est notre invité·e. <b>Accès</b> : un atelier est assez bas pour une personne assise. "
        "<b>Alcool</b> : ni dans la marmite, ni sur la table. <b>Langue</b> : des recettes en images. "
        "<b>Savoir-faire</b> : on ne prend le couteau des mains de personne.</p>"
    ),
    "afterwards": (
        "<p>Envoyez la recette et les remerciements le lendemain, à tout le monde à la fois. Remboursez "
        "dans la semaine qui a avancé de l’argent : pour des étudiant·e·s, c’est la ligne la plus "
        "importante de cette feuille. Effacez les réponses sur les aliments : elles ne servaient que ce "
        "soir-là. Notez les quantités qui étaient trop grandes.</p>"
    ),
}
