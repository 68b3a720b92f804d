"""Pour les buddies sur place, 2 : le premier message et la première rencontre."""

MODULE = {
    "slug": "premier-contact", "title": "Premier contact",
    "introduction": ("Un binôme qui s’est vu une fois continue presque toujours. Voici comment en "
     "arriver là : un message de cinq lignes, et une rencontre qui se termine d’elle-même."),
    "audience": "locals", "minutes": 5, "pass_mark": 70, "questions_asked": 5,
    "prerequisites": ["what_a_buddy_is"],
    "lessons": [
        ("section", "Avant de se voir"),
        ("lesson", {"title": "Cinq lignes suffisent", "minutes": 1,
         "body": [
             ("text", ("<p>C’est à vous d’écrire en premier, dans les deux jours qui suivent la "
              "formation du binôme. Quand on est chez soi, écrire à une personne inconnue est plus "
              "facile que de demander quand on arrive. Sur la page de votre binôme, un message est prêt "
              ": changez-le jusqu’à ce qu’il vous ressemble, puis cliquez sur <b>Envoyer</b>. Il arrive "
              "par e-mail et sur la page.</p>")),
             ("steps", {"title": "Ce que contient un bon premier message",
              "steps": [
                  {"title": "Qui vous êtes",
                   "text": "Votre prénom, vos études, une chose que vous aimez. Pas plus."},
                  {"title": "Quelque chose que vous avez lu",
                   "text": ("« Tu grimpes aussi ! » On voit que vous écrivez à cette personne et non à "
                    "une liste.")},
                  {"title": "Une question facile",
                   "text": ("« Quand arrives-tu ? » demande une ligne de réponse. Cinq questions "
                    "attendent une soirée libre qui ne vient jamais.")},
                  {"title": "Une petite offre",
                   "text": ("Avec un jour et une fin : « Samedi à onze heures, je pourrais te montrer le "
                    "campus, une petite heure. »")},
                  {"title": "Quand vous répondez",
                   "text": ("« Je lis mes messages le soir. » Votre numéro de téléphone, vous le donnez "
                    "ou non : il est à vous.")},
              ]}),
             ("notice", {"title": "Écrire simplement",
              "text": ("Beaucoup vous lisent dans leur troisième langue. Des phrases courtes, pas "
               "d’ironie, et pas de messages vocaux tant que vous ne savez pas s’ils sont bienvenus.")}),
         ]}),
        ("lesson", {"title": "Quand rien ne revient", "minutes": 1,
         "body": [
             ("text", ("<p>Le silence veut rarement dire « je ne veux pas ». On est dans un train, on "
              "n’a pas encore de réseau, on a peur de faire des fautes dans votre langue, ou l’on croit "
              "que vous écrivez par politesse.</p><ul><li><b>Réécrivez au bout de trois ou quatre "
              "jours</b>, plus court et sans reproche.</li><li><b>Regardez comment l’autre préfère être "
              "joint·e</b> : la page du binôme dit ce qu’il ou elle partage. Ce qui n’est pas partagé ne "
              "se cherche pas.</li><li><b>Dites-le-nous.</b> Quatre et dix jours après vos débuts, et "
              "cinq jours après son arrivée, il se peut que nous demandions <b>Comment ça se passe ?</b> "
              "Choisissez <b>Je n’ai pas de réponse</b>, et votre coordination le voit. L’autre "
              "non.</li></ul><p>Vous avez alors fait votre part.</p>")),
             ("single", {"question": "Quatre jours, pas de réponse. Quel deuxième message envoyez-vous ?",
              "choices": [
                  {"text": "« Tu as reçu mon message ? J’attends depuis lundi. »", "correct": False,
                   "feedback": ("C’est vrai, mais cela commence par une dette. Qui n’ose pas écrire a "
                    "maintenant une deuxième raison de se taire.")},
                  {"text": "« Re-bonjour ! Samedi, ça t’irait, oui ou non ? Les deux me vont. »",
                   "correct": True,
                   "feedback": ("Une question, un mot pour répondre. Voilà une porte qui s’ouvre "
                    "facilement.")},
                  {"text": "Le premier message encore une fois, plus long et avec une liste de conseils",
                   "correct": False,
                   "feedback": ("À un long texte, il est plus dur de répondre qu’à un court. Gardez les "
                    "conseils pour la promenade.")},
              ]}),
         ]}),
        ("section", "La première rencontre"),
        ("lesson", {"title": "Une rencontre qui se termine d’elle-même", "minutes": 1,
         "body": [
             ("text", ("<p>Voyez-vous dans un lieu public, de jour, là où personne n’a besoin de "
              "dépenser beaucoup ni de boire d’alcool. Un café, le chemin de la mairie, le marché : des "
              "choses qui se terminent d’elles-mêmes. Regardez sous <b>Bon à savoir</b> sur sa carte : "
              "un chemin sans marches ou un coin calme se trouve vite. <b>Une première rencontre</b>, "
              "sur la page, donne un fichier pour votre agenda ; ensuite, cliquez sur <b>Nous nous "
              "sommes rencontrés</b>.</p><p>L’autre aimerait que l’on vienne l’accueillir à l’arrivée ? "
              "Convenez du point exact, et de ce qui se passe si le train a du retard. Ne promettez que "
              "ce que vous tiendriez sous la pluie.</p>")),
             ("checklist", {"title": "Avant de partir",
              "items": [
                  "Un point que l’on ne peut pas manquer : « sous l’horloge », et non « à la gare »",
                  "Une fin : « Je dois partir à midi et demi »",
                  "Une chose à emporter : un plan, l’adresse de la prochaine soirée d’accueil",
              ]}),
             ("scenario", {"title": "Samedi",
              "moments": [
                  {"text": "<p>Amara est arrivée jeudi. Où lui proposez-vous de vous voir ?</p>",
                   "choices": [
                       {"text": "Chez moi, je cuisine.",
                        "consequence": ("C’est une gentille idée, mais aller chez quelqu’un que l’on ne "
                         "connaît pas, c’est beaucoup demander. Elle répond qu’elle est encore fatiguée. "
                         "Vous proposez plutôt la bibliothèque."), "then": 2},
                       {"text": "À l’entrée de la bibliothèque, puis une promenade.",
                        "consequence": ("Tout le monde trouve, c’est clair et public, et l’on peut "
                         "partir à tout moment. Elle dit oui aussitôt."), "then": 2},
                       {"text": "À la fête de samedi soir. Tout le monde y sera.",
                        "consequence": ("C’est bruyant, cher et plein de gens qui se connaissent. Elle "
                         "ne vient pas et écrit le lendemain. Vous proposez la bibliothèque."), "then": 2},
                   ]},
                  {"text": "<p>À la bibliothèque, Amara parle peu et répond par oui et par non.</p>",
                   "choices": [
                       {"text": "Je parle sans m’arrêter, pour éviter la gêne.",
                        "consequence": ("Vous vous entendez parler pendant une heure. Elle est polie et "
                         "épuisée : une langue étrangère demande des forces."), "then": 0},
                       {"text": "Je prends congé plus tôt. Elle n’a pas l’air de m’apprécier.",
                        "consequence": ("Pendant la première heure, la timidité ressemble à s’y "
                         "méprendre au rejet. Elle rentre en pensant la même chose de vous."), "then": 0},
                       {"text": ("Je propose de marcher un peu, je demande ce qui l’a surprise, et "
                         "j’attends."),
                        "consequence": ("Côte à côte, le silence est léger. Au bout d’une minute, elle "
                         "rit et vous raconte le distributeur de tickets."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Qui écrit en premier ?",
         "choices": [
             {"text": "La personne qui arrive : c’est elle qui a des questions", "correct": False,
              "feedback": ("Quand on ne connaît personne, demander est plus dur. Si rien ne vient, nous "
               "l’invitons à écrire le troisième jour.")},
             {"text": "Moi, dans les deux jours", "correct": True,
              "feedback": "On vous le dit à tous les deux. Cela épargne une semaine d’attente polie."},
             {"text": "Qui a le temps. Avant l’arrivée, rien ne presse.", "correct": False,
              "feedback": ("Les semaines d’avant sont pleines de soucis. Quelques lignes maintenant "
               "valent beaucoup.")},
         ]}),
        ("multiple", {"question": "Qu’est-ce qui a sa place dans un premier message ?",
         "choices": [
             {"text": "Une question à laquelle une ligne suffit", "correct": True,
              "feedback": "Elle rend la réponse facile, et c’est la réponse que vous voulez."},
             {"text": "Tous les papiers qu’il faudra", "correct": False,
              "feedback": ("Personne ne lit la liste d’une personne inconnue. Proposez de la regarder "
               "ensemble.")},
             {"text": "Une petite offre avec un jour et une fin", "correct": True,
              "feedback": ("« Samedi à onze heures, une heure » se prend ou se déplace. « Un de ces "
               "jours », non.")},
             {"text": "Votre adresse personnelle, en signe de confiance", "correct": False,
              "feedback": ("La confiance vient plus tard. La première rencontre se fait dans un lieu "
               "public.")},
         ]}),
        ("true_false", {"statement": ("Un premier message devrait être dans la langue de votre pays, "
          "pour que l’autre s’exerce."), "is_true": False,
         "feedback": ("Choisissez la langue la plus facile pour vous deux. La page dit ce que parle "
          "l’autre ; s’exercer est une offre pour plus tard.")}),
        ("scenario_question", {"situation": ("<p>Cinq jours sans réponse. Un ami a trouvé le profil de "
          "l’étudiante sur un réseau social.</p>"), "question": "Que faites-vous ?",
         "choices": [
             {"text": "Je lui écris là-bas. L’intention est bonne.", "correct": False,
              "feedback": ("Elle a choisi où on peut la joindre. Être trouvée ailleurs effraie plus que "
               "cela n’aide.")},
             {"text": ("J’écris deux lignes légères sur la page du binôme et je réponds « Je n’ai pas de "
               "réponse »."), "correct": True,
              "feedback": "Vous restez là où elle vous connaît, et quelqu’un d’autre regarde aussi."},
             {"text": "J’abandonne. Elle ne veut clairement pas de buddy.", "correct": False,
              "feedback": "Le silence a bien des raisons, dont la plupart n’ont rien à voir avec vous."},
         ]}),
        ("single", {"question": "Quelle première rencontre est la meilleure offre ?",
         "choices": [
             {"text": "Une heure au marché, samedi matin", "correct": True,
              "feedback": "Public, clair, gratuit, et cela se termine tout seul."},
             {"text": "Une soirée avec tous mes amis", "correct": False,
              "feedback": ("Un visage nouveau parmi dix anciens, c’est dur. Très bien comme troisième "
               "rencontre.")},
             {"text": "Un dîner chez moi", "correct": False,
              "feedback": ("C’est gentil, mais difficile à refuser et difficile à quitter. Plus tard, "
               "volontiers.")},
         ]}),
        ("true_false", {"statement": ("Votre buddy international·e voit ce que vous répondez à « Comment "
          "ça se passe ? »."), "is_true": False,
         "feedback": ("Seule votre coordination le voit. Vous pouvez donc répondre franchement, et un "
          "clic suffit.")}),
        ("scenario_question", {"situation": ("<p>Vous avez promis d’être à la gare ce soir. À midi, vous "
          "avez de la fièvre.</p>"), "question": "Et maintenant ?",
         "choices": [
             {"text": "J’y vais quand même. J’ai promis.", "correct": False,
              "feedback": ("Vous rendez deux personnes malades, et vous montrez qu’avec vous on n’a pas "
               "le droit d’annuler.")},
             {"text": "J’écris quand j’irai mieux, et j’explique.", "correct": False,
              "feedback": ("Alors quelqu’un attend sur un quai. Ce qui compte maintenant, c’est la "
               "nouvelle, pas la raison.")},
             {"text": ("J’écris aussitôt, j’envoie le chemin de la résidence et je demande de l’aide à "
               "la coordination."), "correct": True,
              "feedback": ("Une promesse que l’on ne peut pas tenir se rend tôt, avec une façon de "
               "continuer.")},
         ]}),
    ],
}  # fmt: skip
