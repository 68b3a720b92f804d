"""Pour les buddies sur place, 1 : ce que c’est que d’être buddy, et ce que ce n’est pas."""

MODULE = {
    "slug": "etre-buddy", "title": "Être buddy : ce que c’est, et ce que ce n’est pas",
    "introduction": ("Quelqu’un arrive dans votre ville et n’y connaît personne. Ce dont cette personne "
     "a besoin est plus petit que vous ne croyez, et vaut davantage."), "audience": "locals", "minutes": 5,
    "pass_mark": 70, "questions_asked": 5,
    "prerequisites": [],
    "lessons": [
        ("section", "Votre part"),
        ("lesson", {"title": "Quelqu’un qui connaît la ville", "minutes": 1,
         "body": [
             ("text", ("<p>Pensez à votre premier jour dans un lieu nouveau : quelle porte, quelle file, "
              "quel bus ? Un·e buddy, c’est la personne à qui l’on peut demander. Pas besoin de don "
              "particulier. Vous savez quel ticket est le moins cher, quand ferme la bibliothèque et où "
              "il y a du soleil à quatre heures. Pour qui vient d’arriver, c’est beaucoup.</p><p>Être "
              "d’ici, c’est connaître la ville, quel que soit votre passeport. Beaucoup des meilleurs "
              "buddies sont d’abord venus de l’étranger.</p><h3>Combien de temps ?</h3><p>Deux ou trois "
              "heures la première semaine, puis un café de temps en temps. Certains binômes se lient "
              "d’amitié pour la vie, d’autres se voient trois fois et en sont contents. Ce sont deux bons "
              "binômes.</p><h3>Ce que vous pouvez toujours donner</h3><ul><li>Une réponse, même « je ne "
              "sais pas, mais je sais qui sait ».</li><li>De la compagnie au guichet : à deux, on attend "
              "mieux.</li><li>Une entrée : vos ami·e·s, votre chorale, la prochaine soirée de "
              "l’association.</li></ul>")),
             ("reflection", {"question": ("Qu’auriez-vous aimé savoir pendant votre première semaine "
               "ici, ou pendant votre première semaine ailleurs ?"),
              "hint": "Trois petites choses suffisent. Ce sera peut-être votre première conversation."}),
         ]}),
        ("lesson", {"title": "Ce qu’un·e buddy n’est pas", "minutes": 1,
         "body": [
             ("text", ("<p>Vous faites des études et vous donnez un peu de temps. Vous n’êtes "
              "pas</p><ul><li><b>psychologue</b> : vous écoutez, et les personnes formées pour cela "
              "aident ;</li><li><b>une agence</b> : vous accompagnez et lisez le formulaire à deux, vous "
              "ne signez, ne promettez et ne décidez rien ;</li><li><b>une banque</b> : vous ne prêtez "
              "rien et ne vous portez garant·e d’aucun loyer ;</li><li><b>une permanence</b> : la nuit, "
              "votre téléphone a le droit d’être éteint ;</li><li><b>professeur·e</b> : personne n’est à "
              "corriger ;</li><li><b>un rendez-vous galant</b> : qui a besoin de votre aide peut "
              "difficilement vous dire non.</li></ul><p>Ce n’est pas de la charité non plus. Vous êtes "
              "deux étudiant·e·s. Posez des questions à votre tour, laissez l’autre cuisiner, vous "
              "expliquer ce que vous ignorez. On se sent chez soi là où l’on peut donner.</p>")),
             ("checklist", {"title": "Un bon non a trois parties",
              "items": [
                  "Merci : « Je suis content·e que tu me le demandes. »",
                  "La limite : « Ça, je ne peux pas le faire. »",
                  ("Une suite : « Le bureau international fait cela tous les jours. On regarde ensemble "
                   "quand il ouvre ? »"),
              ]}),
             ("notice", {"title": "Ce que vous y gagnez",
              "text": ("Une attestation vérifiable, une fois la formation suivie et la rencontre faite. "
               "Un second regard sur une ville que vous croyiez connaître. Et le plus souvent, une "
               "amitié.")}),
         ]}),
        ("section", "Votre oui"),
        ("lesson", {"title": "Dire oui à la mesure de ce que l’on tiendra", "minutes": 1,
         "body": [
             ("text", ("<p>Quand quelqu’un pourrait vous convenir, un e-mail et <b>Mon semestre</b> "
              "demandent : <b>Voudriez-vous être son buddy ?</b> Vous voyez une courte carte et le jour "
              "avant lequel répondre. Un non est possible : on cherche quelqu’un d’autre, et personne "
              "n’apprend qui l’a dit. Seul le silence fait mal, car quelqu’un attend derrière.</p><p>Le "
              "semestre se remplit ? Sous <b>Votre temps et vos places</b>, vous changez le nombre de "
              "personnes que vous pourriez accueillir ; <b>Faire une pause</b> suspend les nouvelles "
              "demandes jusqu’à votre retour.</p>")),
             ("scenario", {"title": "Une semaine pleine",
              "moments": [
                  {"text": ("<p>Vos examens approchent. Un e-mail demande si vous voudriez être le ou la "
                    "buddy de Kenji. Il arrive dans trois jours et serait content d’avoir de l’aide pour "
                    "ses démarches. Vous aimeriez bien, mais la semaine est pleine.</p>"),
                   "choices": [
                       {"text": "Je laisse l’e-mail pour le week-end.",
                        "consequence": ("Le délai est plus court quand quelqu’un arrive bientôt. Il "
                         "s’écoule, Kenji a attendu pour rien, et personne ne vous sollicite plus avant "
                         "que vous cliquiez sur « Je suis là »."), "then": 0},
                       {"text": "Je dis non pour cette fois.",
                        "consequence": ("C’est honnête. Kenji garde sa place en tête, on cherche "
                         "quelqu’un d’autre, et personne ne lui dit qui c’était."), "then": 0},
                       {"text": "Je dis oui, et j’écris combien de temps j’ai.",
                        "consequence": ("« J’ai des examens jusqu’au 12 et je réponds le soir. Samedi, "
                         "j’ai une heure : je te montre le campus ? » Une petite promesse qui tient."),
                        "then": 2},
                   ]},
                  {"text": ("<p>Deux bonnes rencontres plus tard, Kenji vous demande de venir cette "
                    "semaine à la banque, chez le médecin et voir trois chambres, et de signer son bail "
                    "comme garant·e.</p>"),
                   "choices": [
                       {"text": "Je fais tout. Il n’a personne d’autre.",
                        "consequence": ("Vous prenez du retard, et votre nom figure sous les dettes d’un "
                         "autre. La moitié lui aurait suffi."), "then": 0},
                       {"text": "Je choisis une chose, je refuse la garantie et je montre une suite.",
                        "consequence": ("Vous allez ensemble à la banque. Pour le bail, vous cherchez le "
                         "service logement de l’université. Il a une aide qui dure, et vous avez votre "
                         "semaine."), "then": 0},
                       {"text": "J’attends quelques jours avant de répondre.",
                        "consequence": ("Il se demande ce qu’il a fait de mal. Un honnête « pas cette "
                         "semaine » est plus doux qu’une pause que personne n’explique."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "De quoi a-t-on le plus besoin pendant sa première semaine ?",
         "choices": [
             {"text": "De quelqu’un qui répond et qui vient une fois", "correct": True,
              "feedback": ("Une réponse et une heure de compagnie portent plus loin que n’importe quel "
               "programme.")},
             {"text": "D’un programme pour chaque soir", "correct": False,
              "feedback": ("Cela part d’une bonne intention et fatigue deux personnes. Il faut d’abord "
               "le temps d’arriver.")},
             {"text": "D’une connaissance exacte des règles de séjour", "correct": False,
              "feedback": "Les services les connaissent. Vous, vous savez où sont les services."},
         ]}),
        ("multiple", {"question": "Qu’est-ce qui fait partie du rôle de buddy ?",
         "choices": [
             {"text": "Aller ensemble à la mairie", "correct": True,
              "feedback": "À deux, on attend mieux, et vous savez lire les panneaux."},
             {"text": "Prêter le dépôt de garantie d’une chambre", "correct": False,
              "feedback": ("L’argent change un binôme. Les services sociaux et l’université ont des "
               "solutions pour cela.")},
             {"text": "Emmener l’autre à votre club de sport", "correct": True,
              "feedback": "Une entrée quelque part est souvent ce que vous avez de mieux à offrir."},
             {"text": "Promettre qu’un contrat est en ordre", "correct": False,
              "feedback": "Vous pouvez le lire à deux. Le juger revient à un service de conseil."},
         ]}),
        ("true_false", {"statement": ("Quelqu’un qui est venu de l’étranger il y a deux ans peut être "
          "buddy sur place."), "is_true": True,
         "feedback": ("L’important est de connaître la ville. Avoir été nouveau ou nouvelle soi-même est "
          "un avantage.")}),
        ("true_false", {"statement": ("Si vous dites non à une proposition, l’autre apprend que c’était "
          "vous."), "is_true": False,
         "feedback": "Personne n’apprend qui a dit non. L’autre garde sa place en tête."}),
        ("scenario_question", {"situation": ("<p>Pour la troisième fois cette semaine, votre buddy "
          "international·e vous écrit à une heure du matin, pour de petites choses.</p>"),
         "question": "Que faites-vous ?",
         "choices": [
             {"text": "Je réponds aussitôt, chaque fois. J’ai dit oui, après tout.", "correct": False,
              "feedback": ("Bientôt, cela vous semblera normal à tous les deux, et la fatigue gâchera le "
               "plaisir d’un message.")},
             {"text": "Je réponds le matin et je dis quand je réponds d’habitude.", "correct": True,
              "feedback": ("« Je lis mes messages jusqu’à 22 heures et je réponds le matin. » "
               "Maintenant, chacun·e sait à quoi s’en tenir.")},
             {"text": "Je coupe les notifications jusqu’à ce que cela cesse.", "correct": False,
              "feedback": ("L’autre ne peut pas savoir d’où vient le silence. Une phrase amicale fait ce "
               "que le silence ne fait pas.")},
         ]}),
        ("single", {"question": ("Vous accueillez une personne et sentez qu’une deuxième serait de trop. "
          "Qu’est-ce qui aide ?"),
         "choices": [
             {"text": "Changer le nombre sous « Votre temps et vos places »", "correct": True,
              "feedback": "Ainsi, on ne vous propose personne pour qui vous n’auriez pas le temps."},
             {"text": "Ne pas répondre à la prochaine proposition", "correct": False,
              "feedback": ("Derrière chaque silence, quelqu’un attend, et on ne vous sollicite plus "
               "avant que vous disiez être là.")},
             {"text": "Dire oui et voir comment cela se passe", "correct": False,
              "feedback": "Un oui sans le temps qu’il faut est le plus long chemin vers un non."},
         ]}),
        ("scenario_question", {"situation": ("<p>En trois semaines, vous n’avez eu qu’une rencontre. "
          "Tout le monde était content, et personne n’a écrit depuis.</p>"),
         "question": "Quelque chose ne va-t-il pas ?",
         "choices": [
             {"text": "Oui : un binôme doit se voir chaque semaine.", "correct": False,
              "feedback": "Personne ne compte les rencontres. La suite ne dépend que de vous deux."},
             {"text": "Probablement pas. J’écris deux lignes pour prendre des nouvelles.", "correct": True,
              "feedback": ("Un café de temps en temps, c’est un bon binôme, et deux lignes gardent la "
               "porte ouverte.")},
             {"text": "J’attends. Qui a besoin de quelque chose le dira.", "correct": False,
              "feedback": ("Beaucoup ne demandent jamais, de peur de déranger. Pour vous, écrire en "
               "premier est plus facile.")},
         ]}),
    ],
}  # fmt: skip
