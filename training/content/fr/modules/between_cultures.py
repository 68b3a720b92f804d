"""Pour les buddies sur place, 3 : règles non écrites, questions et semaines difficiles."""

MODULE = {
    "slug": "entre-cultures", "title": "Entre les cultures",
    "introduction": ("Inutile de connaître tous les pays. Il suffit de remarquer quelles règles sont les "
     "vôtres, et de demander avant de juger."), "audience": "locals", "minutes": 5, "pass_mark": 70,
    "questions_asked": 5,
    "prerequisites": ["first_contact"],
    "lessons": [
        ("section", "Ce que personne ne dit"),
        ("lesson", {"title": "Les règles non écrites de votre ville", "minutes": 1,
         "body": [
             ("text", ("<p>Cinq minutes de retard, est-ce être en retard ? « Passe un de ces jours », "
              "est-ce une invitation ? Qui paie ? Peut-on parler dans le tram, appeler une enseignante "
              "par son prénom, sonner chez les voisins ? Personne n’a écrit ces règles, et vous ne les "
              "remarquez plus. Qui arrive s’y cogne, et croit souvent que c’est de sa faute.</p><p>Alors "
              "dites-les. « Ici, “à huit heures” veut dire huit heures dix, et on apporte quelque chose "
              "à boire, n’importe quoi. » Cela paraît banal. C’est la phrase que personne d’autre ne "
              "dit.</p><h3>À dire dès la première semaine</h3><ul><li>Comment on écrit aux "
              "enseignant·e·s, et quand viennent les réponses.</li><li>Ce qui est fermé le dimanche, et ce "
              "que l’on fait alors.</li><li>Si le « Ça va ? » d’un voisin ouvre une conversation ou en "
              "tient lieu.</li><li>Si « On devrait prendre un café » demande une date pour être "
              "sérieux.</li></ul><p>Vous n’avez pas à défendre la règle, et personne n’a à l’aimer. La "
              "connaître suffit.</p>")),
             ("reflection", {"question": ("Quelles sont les trois règles de votre ville que personne ne "
               "dit ?"),
              "hint": "Pensez aux salutations, aux invitations, à l’addition, au retard et au silence."}),
         ]}),
        ("lesson", {"title": "Demander plutôt que deviner", "minutes": 1,
         "body": [
             ("text", ("<p>Un passeport dit où l’on peut entrer, pas qui l’on est. On vient d’une ville, "
              "d’une famille, d’une discipline et d’une mauvaise nuit.</p><h3>Quand quelque chose vous "
              "étonne</h3><ol><li>Qu’ai-je vu ? « Elle n’a pas dit bonjour. »</li><li>Que peut-il y "
              "avoir d’autre ? De la timidité, de la fatigue, l’habitude d’attendre qu’on la "
              "salue.</li><li>Demander, en commençant par soi : « Ici, souvent, on… Et chez toi ? "
              "»</li></ol><h3>De petites attentions</h3><ul><li>Demandez comment se dit un nom, et "
              "notez-le comme vous l’entendez.</li><li>Offrez un choix au lieu de demander une raison : "
              "« Un endroit avec des plats végétariens ? Avec ou sans bière ? » C’est à l’autre de "
              "parler, ou non, de sa foi, de sa santé, de son argent.</li><li>Personne ne parle pour un "
              "pays. Guerres, élections et vie amoureuse viennent quand l’autre le souhaite.</li><li>On "
              "ne vous comprend pas ? Dites-le avec d’autres mots, pas plus fort.</li></ul>")),
             ("notice", {"title": "Quand quelqu’un s’est fait insulter",
              "text": ("Ne cherchez pas d’excuses à l’insulte. Croyez l’autre, demandez ce qu’il ou elle "
               "voudrait maintenant, et proposez d’accompagner : au service de conseil de l’université, "
               "à la coordination, à la police.")}),
         ]}),
        ("section", "Quand cela devient dur"),
        ("lesson", {"title": "Après le premier élan", "minutes": 1,
         "body": [
             ("text", ("<p>Les semaines difficiles viennent souvent plus tard, quand tout est familier "
              "mais que rien n’est chez soi. On annule, on dort mal, on trouve tout froid ici. Ne "
              "défendez pas votre ville. « Ça a l’air fatigant. Raconte. » Puis une petite chose qui "
              "revient : le même café chaque mardi.</p><p>Regardez aussi le calendrier. Quand tout le "
              "monde rentre dans sa famille pour les fêtes, la ville est vide pour qui reste. Demandez "
              "assez tôt où l’autre sera. Et les fêtes qui lui importent ne figurent peut-être sur aucun "
              "calendrier d’ici : demandez la date, et ayez un mot ce jour-là.</p><p>Si cela devient "
              "plus sombre, le module suivant est pour vous.</p>")),
             ("scenario", {"title": "Vers sept heures",
              "moments": [
                  {"text": ("<p>Vous avez invité Dani à dîner avec des amis, « vers sept heures ». À "
                    "sept heures et demie, elle n’est pas là.</p>"),
                   "choices": [
                       {"text": "J’écris : « J’aurais cru que tu préviendrais. »",
                        "consequence": ("Elle le lit dans le bus et manque de faire demi-tour. Chez "
                         "elle, « vers sept heures » veut dire : à partir de sept heures."), "then": 2},
                       {"text": ("J’écris : « Nous avons commencé, il y en a assez pour toi. Tout va "
                         "bien ? »"),
                        "consequence": ("« J’arrive ! Je pensais que vous mangiez à neuf heures. » "
                         "Personne n’était impoli. Il y avait deux horloges."), "then": 2},
                       {"text": "Je ne dis rien. Elle ne sera plus invitée.",
                        "consequence": ("Elle n’apprend jamais ce qui s’est passé, et vous jamais "
                         "pourquoi. Quand elle sonne à huit heures, l’air est un peu frais."), "then": 2},
                   ]},
                  {"text": ("<p>Dani est là. Vos amis plaisantent, vite, dans votre langue. Elle sourit "
                    "et se tait.</p>"),
                   "choices": [
                       {"text": ("Je m’assieds à côté d’elle, j’explique la blague et demande à la table "
                         "une langue que tout le monde parle."),
                        "consequence": ("Il suffit d’une phrase, sans façons. Dix minutes plus tard, "
                         "elle raconte la meilleure histoire de la soirée."), "then": 0},
                       {"text": "Je laisse faire. C’est ainsi qu’on apprend une langue.",
                        "consequence": ("Pas à cette vitesse, et pas toute seule. Au bout d’une heure, "
                         "elle aide à la cuisine, où c’est calme."), "then": 0},
                       {"text": "Je demande à travers la table : « Et dans ton pays, c’est comment ? »",
                        "consequence": ("Onze personnes la regardent, et elle doit parler pour des "
                         "millions. Elle dit « pareil » et rougit."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": ("Votre buddy international·e arrive avec une demi-heure de retard et "
          "n’en dit rien. Quel est le meilleur premier pas ?"),
         "choices": [
             {"text": "La prochaine fois, c’est moi qui arrive en retard.", "correct": False,
              "feedback": "Cela ne sera pas lu comme une réponse. Il y a maintenant deux énigmes."},
             {"text": "Je dis comment j’entends une heure, et je demande comment l’autre l’entend.",
              "correct": True,
              "feedback": "Une règle dite peut être suivie. Avant, on ne pouvait que l’enfreindre."},
             {"text": "Je laisse passer. C’est sa culture.", "correct": False,
              "feedback": ("C’était peut-être le bus. Une supposition reste une supposition, même "
               "bienveillante.")},
         ]}),
        ("multiple", {"question": "À votre table, une personne nouvelle se tait. Qu’est-ce qui aide ?",
         "choices": [
             {"text": "S’asseoir à côté d’elle et résumer de temps en temps", "correct": True,
              "feedback": "Une phrase à voix basse ramène quelqu’un dans la conversation."},
             {"text": "Tout répéter, plus fort", "correct": False,
              "feedback": "Ce n’était pas le volume. D’autres mots et des phrases plus courtes aident."},
             {"text": "Passer à une langue que tout le monde parle", "correct": True,
              "feedback": "Cela coûte un peu à la table, et donne la soirée à quelqu’un."},
             {"text": "Faire quelque chose ensemble : cuisiner, jouer aux cartes", "correct": True,
              "feedback": "Les mains n’ont pas besoin de grammaire, et la conversation vient d’elle-même."},
         ]}),
        ("true_false", {"statement": ("Quand on a rencontré deux personnes d’un pays, on sait à peu près "
          "comment sera la troisième."), "is_true": False,
         "feedback": ("Vous connaissez deux personnes. La troisième vous dira qui elle est, si vous le "
          "demandez.")}),
        ("scenario_question", {"situation": ("<p>Au restaurant, votre buddy international·e commande de "
          "l’eau et ne prend pas de viande. Un de vos amis demande : « Pourquoi, c’est interdit ? »</p>"),
         "question": "Que faites-vous ?",
         "choices": [
             {"text": "J’explique à sa place ce que dit sa religion.", "correct": False,
              "feedback": ("Vous vous trompez peut-être ; et même sinon, ce n’est pas à vous de le "
               "raconter.")},
             {"text": ("Je dis « Les légumes sont bons ici », et je demande à mon ami comment étaient "
               "ses vacances."), "correct": True,
              "feedback": ("Personne n’a à justifier un verre d’eau. Grâce à vous, la soirée continue "
               "simplement.")},
             {"text": "J’attends la réponse. J’aimerais bien savoir, moi aussi.", "correct": False,
              "feedback": ("Devoir donner ses raisons devant les autres, c’est un examen. La curiosité "
               "peut attendre la confiance.")},
         ]}),
        ("single", {"question": "« Tout le monde est si froid ici. » Que répondez-vous ?",
         "choices": [
             {"text": "« Les gens sont directs ici, il ne faut pas le prendre comme ça. »",
              "correct": False,
              "feedback": "L’autre est maintenant seul·e avec le froid, et a tort par-dessus le marché."},
             {"text": "« Alors il faut sortir davantage. »", "correct": False,
              "feedback": "Un conseil donné avant d’écouter ressemble à « c’est ta faute »."},
             {"text": "« Ça doit être une vraie solitude. Quand l’as-tu remarqué ? »", "correct": True,
              "feedback": ("Qui se sent compris·e peut regarder une ville autrement. Aucun argument n’y "
               "parvient.")},
         ]}),
        ("true_false", {"statement": ("Parler en phrases courtes et avec des mots simples est impoli "
          "envers des adultes."), "is_true": False,
         "feedback": ("C’est ce qui permet de se parler d’égal à égal. Un ton enfantin serait impoli ; "
          "des mots simples ne le sont pas.")}),
        ("scenario_question", {"situation": ("<p>Dans le tram, quelqu’un a crié à votre buddy "
          "international·e de « rentrer chez soi ». Vous l’apprenez le lendemain, en passant.</p>"),
         "question": "Que dites-vous ?",
         "choices": [
             {"text": "« C’était sûrement un ivrogne. Les gens d’ici ne sont pas comme ça. »",
              "correct": False, "feedback": "C’était pour consoler, et cela dit : ça ne compte pas."},
             {"text": "« Je suis désolé·e que cela te soit arrivé. De quoi as-tu envie maintenant ? »",
              "correct": True,
              "feedback": ("Vous y croyez, et vous laissez à l’autre le pas suivant : parler, signaler, "
               "ou se promener.")},
             {"text": "« On va tout de suite à la police. »", "correct": False,
              "feedback": ("C’est peut-être juste, mais la décision revient à l’autre. Proposez "
               "d’accompagner.")},
         ]}),
    ],
}  # fmt: skip
