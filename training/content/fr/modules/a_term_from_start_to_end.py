"""Pour la coordination : un semestre, ses cinq phases et les jours qui les séparent."""

MODULE = {
    "slug": "un-semestre-du-debut-a-la-fin", "title": "Un semestre, du début à la fin",
    "introduction": ("Un semestre a cinq phases, et le bureau montre les jours qui les séparent. Ce "
     "qu’il faut faire dans chacune, ce qui se fait tout seul, et ce qui ne dépend que de vous."),
    "audience": "coordinators", "minutes": 14, "pass_mark": 70, "questions_asked": 6, "prerequisites": [],
    "lessons": [
        ("section", "La forme d’un semestre"),
        ("lesson", {"title": "Cinq phases, et les jours qui les séparent", "minutes": 3,
         "body": [
             ("text", ("<p>Deux fois par an, vous faites les mêmes choses dans le même ordre. Une fois "
              "cet ordre connu, un semestre n’est plus un flot d’e-mails mais une suite de petites tâches, "
              "dont la plupart ont leur jour.</p><h3>Les cinq phases</h3><ul><li><b>Préparer.</b> Vous fixez "
              "les jours, relisez les textes et la page de la ville, répartissez le travail. Deux mois avant "
              "les premières arrivées, si possible.</li><li><b>Rassembler.</b> Les inscriptions sont "
              "ouvertes. Les internationaux viennent d’eux-mêmes ; les étudiant·e·s d’ici, il faut les "
              "chercher, et les confirmer.</li><li><b>Mettre en relation.</b> À chaque jour prévu, vous "
              "faites un plan, le regardez et le publiez. Puis les personnes d’ici sont "
              "sollicitées.</li><li><b>Accompagner.</b> Les binômes s’écrivent et se rencontrent. Une fois "
              "par semaine, vous aidez là où le silence s’installe.</li><li><b>Conclure.</b> Chaque personne "
              "reçoit un mot honnête, vous lisez les chiffres et passez le relais.</li></ul><p>Les phases se "
              "chevauchent, et c’est bien : pendant que les premiers binômes prennent un café, d’autres "
              "s’inscrivent encore et le prochain jour de mise en relation approche.</p><h3>Les jours que "
              "montre le bureau</h3><p>Sous <b>Semestres et textes</b>, chaque semestre a cinq lignes "
              ":</p><ul><li><b>Inscription des internationaux</b> : du, au. Qui vient plus tard peut encore "
              "rejoindre la liste tardive jusqu’à la fin du semestre.</li><li><b>Inscription des locaux</b> "
              ": du, au. Ouvrez plus tôt, fermez plus tard ; chaque personne "
              "comptera.</li><li><b>Arrivées</b> : le premier et le dernier jour où l’on arrive "
              "d’ordinaire.</li><li><b>Jours de mise en relation</b> : de quatre à huit.</li><li><b>Fin</b> "
              ": le dernier jour du semestre. Les binômes lui survivent, l’attente non.</li></ul><p>Ce sont "
              "tous des jours de votre ville, le dernier compris. La <b>Vue d’ensemble</b> dit combien de "
              "temps il reste jusqu’au prochain jour de mise en relation et, en dessous, ce qu’il y a à "
              "faire maintenant.</p>")),
             ("notice", {"title": "Un jour de mise en relation est une promesse",
              "text": ("Toutes les personnes qui attendent le lisent sur leur page : « Lille forme ses "
               "prochains binômes le 10 août. » Si vous ne pouvez pas tenir un jour, changez-le dans le "
               "bureau avant qu’il vienne, pas après.")}),
             ("single", {"question": ("Nous sommes en mars. L’inscription des internationaux a fermé le "
               "1er ; le semestre finit en juin. Quelqu’un entend parler de vous aujourd’hui. Que se "
               "passe-t-il ?"),
              "choices": [
                  {"text": "C’est trop tard : il faudra revenir le semestre prochain.", "correct": False,
                   "feedback": ("Pas tant que le semestre court. La fermeture dit jusqu’à quand on est à "
                    "l’heure ; elle ne ferme pas la porte à qui est en retard.")},
                  {"text": "La personne peut rejoindre la liste tardive et sera du prochain plan.",
                   "correct": True,
                   "feedback": ("Jusqu’à la fin du semestre, les internationaux peuvent s’inscrire tard. "
                    "C’est pourquoi le dernier jour de mise en relation doit venir bien après les dernières "
                    "arrivées.")},
                  {"text": "Vous devez écrire son profil à sa place.", "correct": False,
                   "feedback": ("Personne n’écrit le profil d’une autre. La personne s’inscrit "
                    "elle-même, comme tout le monde, et figure sur la liste tardive.")},
              ]}),
         ]}),
        ("lesson", {"title": "Préparer, puis rassembler", "minutes": 3,
         "body": [
             ("text", ("<h3>Une soirée en équipe</h3><p>Préparer un semestre demande une soirée. "
              "Faites-le ensemble : qui a choisi les jours les tiendra.</p>")),
             ("steps", {"title": "Préparer",
              "steps": [
                  {"title": "Ouvrez le semestre",
                   "text": ("Semestres et textes, puis Nouveau semestre. Donnez-lui le nom que l’on "
                    "emploie chez vous, par exemple « Printemps 2027 », et fixez ses jours.")},
                  {"title": "Répartissez les jours de mise en relation",
                   "text": ("Un avant les premières arrivées, puis toutes les deux semaines environ, et "
                    "un quand tout le monde est là. Évitez la semaine où toute l’équipe a des examens.")},
                  {"title": "Relisez vos propres textes",
                   "text": ("Bienvenue, premiers pas, kit d’arrivée et premier message tout prêt. "
                    "Laissez-en un vide et l’on lit le nôtre.")},
                  {"title": "Regardez la page de la ville",
                   "text": ("Modifier les pages. Le numéro du bus, les horaires du guichet, les noms de "
                    "l’équipe : est-ce encore vrai cette année ?")},
                  {"title": "Laissez les réglages tranquilles",
                   "text": ("Les réglages habituels conviennent. Si vous en changez un, faites-le "
                    "maintenant : il compte à partir du prochain plan.")},
              ]}),
             ("text", ("<h3>Ce qui se fait tout seul, et ce qui ne se fait pas</h3><p>Le premier jour, "
              "les inscriptions s’ouvrent d’elles-mêmes, et qui l’avait demandé reçoit un e-mail. Une "
              "inscription laissée en route reçoit un lien pour la reprendre. Les internationaux "
              "viennent.</p><p>Les étudiant·e·s d’ici, dans la plupart des villes, ne viennent pas "
              "sans qu’on les cherche. Les trouver est la part du semestre qui mérite le plus de votre "
              "temps ; elle a son propre module.</p><p>Et une chose s’oublie souvent : <b>ces personnes "
              "doivent être confirmées</b>. Avec une adresse de leur université, elles le sont aussitôt, "
              "là où votre programme l’accepte. Toutes les autres vous attendent, car vous savez si elles "
              "étudient ici. La vue d’ensemble les compte ; sous <b>Personnes</b>, cochez-les et cliquez "
              "sur <b>Confirmer</b>. Sans cela, aucun plan ne les prend en compte.</p>")),
             ("checklist", {"title": "Avant l’ouverture des inscriptions",
              "items": [
                  "Toute l’équipe a accepté son invitation et mis en place un second facteur.",
                  "Les codes de secours sont en lieu sûr, pas dans la boîte mail.",
                  "Le semestre a ses jours, dont quatre à huit de mise en relation.",
                  "Chaque jour de mise en relation a un nom à côté : qui de nous est là ?",
                  "Quelqu’un d’extérieur à l’équipe a lu la page de la ville.",
                  "On sait qui répond à un signalement, y compris le week-end.",
              ]}),
         ]}),
        ("section", "Pendant qu’il court"),
        ("lesson", {"title": "Un jour de mise en relation, et la semaine qui suit", "minutes": 3,
         "body": [
             ("text", ("<p>Un jour de mise en relation, c’est une heure à un bureau, pas un week-end "
              "dans un tableur. <b>Plan</b>, <b>Faire un plan</b> : en une minute au plus, vous voyez qui "
              "pourrait rencontrer qui, et pourquoi. Vous changez ce que vous savez mieux et cliquez sur "
              "<b>Publier</b>. Vous voyez les e-mails avant leur départ ; jusqu’à <b>Publier maintenant</b>, "
              "personne n’a rien appris.</p><p>Ensuite, comme le prévoient la plupart des programmes "
              ":</p><ul><li>La personne <b>d’ici</b> est sollicitée, voit une courte carte et a d’ordinaire "
              "cinq jours. C’est moins quand l’arrivée est proche, jamais moins d’un jour. À mi-chemin, un "
              "rappel.</li><li>La personne <b>internationale</b> lit « Nous demandons à quelqu’un pour vous "
              "» et ne voit quelqu’un qu’après le oui.</li><li>Après un <b>oui</b>, les deux voient comment "
              "se joindre, et la personne d’ici écrit en premier, dans les deux jours.</li><li>Après un "
              "<b>non</b>, ou sans réponse à temps, la personne internationale revient en tête de la file "
              "pour votre prochain plan, et personne n’apprend qui c’était.</li></ul><p>Vous n’avez personne "
              "à relancer. Mais il vous faut le jour suivant, sinon la tête de la file n’est qu’un autre "
              "endroit où attendre.</p>")),
             ("scenario", {"title": "Le deuxième jour de mise en relation",
              "moments": [
                  {"text": ("<p>Mardi soir, jour de mise en relation. 40 internationaux attendent, 25 "
                    "places sont libres, 9 étudiant·e·s d’ici sont encore à confirmer. Vous avez une "
                    "heure.</p>"),
                   "choices": [
                       {"text": "Je regarde d’abord les neuf, puis je fais le plan.",
                        "consequence": ("Vous en connaissez ou en retrouvez sept en dix minutes ; aux "
                         "deux autres, vous écrivez. Le plan a maintenant sept places de plus."),
                        "then": 2},
                       {"text": "Je fais le plan tout de suite. Les neuf attendront le prochain jour.",
                        "consequence": ("Le plan est bon, mais neuf personnes qui veulent aider restent "
                         "de côté, et autant d’internationaux attendent deux semaines de plus. Avant de "
                         "publier, vous confirmez celles que vous connaissez et choisissez à nouveau."),
                        "then": 2},
                       {"text": "Je repousse le jour à la semaine prochaine, quand tout sera en ordre.",
                        "consequence": ("Quarante personnes ont lu la date d’aujourd’hui. Vous pensez à "
                         "elles, restez, et confirmez qui vous connaissez : une vague avec ce qu’il y a aide "
                         "plus qu’une vague parfaite plus tard."), "then": 2},
                   ]},
                  {"text": ("<p>Le plan compte 32 binômes. Certains internationaux atterrissent cette "
                    "semaine, une douzaine dans deux mois seulement.</p>"),
                   "choices": [
                       {"text": "Je publie tous les binômes.",
                        "consequence": ("Tout le monde est sollicité maintenant. Quand il y a assez de "
                         "places, c’est un bon choix : chacun·e sait bientôt à quoi s’en tenir, et celles "
                         "et ceux qui viennent plus tard ont le temps de s’écrire."), "then": 0},
                       {"text": "Je publie ceux dont l’arrivée est dans les 30 jours.",
                        "consequence": ("Le plus urgent part aujourd’hui, le reste attend un plan "
                         "ultérieur. Bon choix quand les places manquent et que beaucoup de monde doit "
                         "encore s’inscrire."), "then": 0},
                       {"text": ("J’écris d’abord moi-même aux personnes d’ici, pour savoir si elles "
                         "veulent bien."),
                        "consequence": ("C’est ce que fait la publication : chaque personne est "
                         "sollicitée, ne voit qu’une courte carte et peut dire non sans que personne "
                         "l’apprenne. Votre e-mail en dirait plus que ce que les gens ont accepté."),
                        "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "Les arrivées, les semaines calmes et la fin", "minutes": 3,
         "body": [
             ("text", ("<h3>Accompagner : une fois par semaine suffit</h3><p>Quatre et dix jours après "
              "le début d’un binôme, et cinq jours après l’arrivée, les deux lisent <b>Comment ça se passe "
              "?</b> Un clic répond, et qui vient d’écrire sur la page du binôme n’est pas même interrogé. "
              "Quand les deux se taisent, quand l’un·e n’a pas de réponse ou dit que quelque chose ne va "
              "pas, le binôme figure dans <b>À suivre</b>, la plus longue attente d’abord. Regardez-y une "
              "fois par semaine, deux fois pendant les arrivées ; les signalements, le jour "
              "même.</p><h3>Conclure : personne ne reste dans le silence</h3><p>Le lendemain de la fin du "
              "semestre, le portail clôt ce qui est ouvert. Qui n’a jamais eu de buddy reçoit un e-mail "
              "honnête avec votre kit d’arrivée. Les personnes d’ici sont remerciées, aussi celles pour qui "
              "il n’y a eu personne. Les binômes actifs continuent jusqu’au départ, ou six mois environ "
              "quand aucun jour n’est connu.</p><p>Puis lisez les <b>Statistiques</b> en équipe. Le premier "
              "chiffre est <b>restés sans buddy</b>. Ce n’est pas une note que l’on vous donne ; il dit "
              "quand commencer la prochaine fois, et avec combien de buddies.</p><h3>Passer le relais tant "
              "que vous êtes là</h3><p>Les rôles prennent fin d’eux-mêmes le 30 septembre de l’année qui "
              "suit celle où ils ont été donnés. Si vous restez, <b>Renouveler</b> prend un clic. Si vous "
              "partez, invitez d’abord votre relève sous <b>Équipe</b>, et passez un jour de mise en "
              "relation côte à côte. Tout le reste se retrouve là où vous l’avez laissé.</p>")),
             ("reflection", {"question": ("Quelles semaines du prochain semestre sont pleines pour vous, "
               "entre examens, travail ou voyage ? Qui pourrait alors prendre un jour de mise en relation ou "
               "le regard hebdomadaire sur À suivre ?"),
              "hint": ("Écrivez des noms à côté des jours. Deux personnes qui se relaient tiennent plus "
               "longtemps qu’une héroïne ou un héros.")}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": ("Les inscriptions sont ouvertes depuis deux semaines. Que fait le "
          "portail de lui-même ?"),
         "choices": [
             {"text": "Il confirme toute personne d’ici qui a donné le nom d’une université.",
              "correct": False,
              "feedback": ("N’importe qui peut taper un nom. Seule une adresse de l’université confirme "
               "d’elle-même ; les autres ont besoin d’un oui.")},
             {"text": "Il invite à revenir qui a laissé son inscription en route.", "correct": True,
              "feedback": ("Un e-mail, avec le lien vers l’endroit où la personne en était. Vous n’avez "
               "pas à lui écrire.")},
             {"text": "Il fait un plan à chaque jour de mise en relation.", "correct": False,
              "feedback": ("Le jour est annoncé, mais le plan est à vous : vous cliquez, regardez et "
               "publiez.")},
             {"text": "Il choisit des personnes dans les listes de l’université.", "correct": False,
              "feedback": ("Le portail ne connaît personne qui ne se soit inscrit. Trouver des buddies "
               "reste votre travail.")},
         ]}),
        ("multiple", {"question": ("Sur lesquels de ces jours comptent les personnes qui attendent, ou "
          "veulent s’inscrire ?"),
         "choices": [
             {"text": "Le premier jour des inscriptions", "correct": True,
              "feedback": ("Elles s’ouvrent d’elles-mêmes ce jour-là, et qui l’avait demandé reçoit son "
               "e-mail.")},
             {"text": "Le prochain jour de mise en relation", "correct": True,
              "feedback": ("Il figure sur la page de toutes les personnes qui attendent. Un jour qui "
               "passe sans plan est une promesse rompue.")},
             {"text": "Le jour où vous lisez les statistiques", "correct": False,
              "feedback": ("Cela reste entre vous et votre équipe. Cela aide le prochain semestre, pas "
               "les personnes qui attendent.")},
             {"text": "La fin du semestre", "correct": True,
              "feedback": ("Jusque-là, les internationaux peuvent s’inscrire tard ; ensuite, qui n’a eu "
               "personne reçoit un e-mail honnête.")},
         ]}),
        ("true_false", {"statement": ("Un seul grand jour de mise en relation juste avant les arrivées "
          "vaut mieux que six petits, parce que le choix est plus grand."), "is_true": False,
         "feedback": ("Qui s’inscrit après ne trouverait personne, et chaque non de ce jour-là finirait "
          "en attente. Quatre à huit vagues servent plus de monde ; chaque plan garde l’œil sur la tête de "
          "la file.")}),
        ("scenario_question", {"situation": ("<p>Une personne d’ici a laissé passer cinq jours sans "
          "répondre. La personne internationale vous écrit : « Il s’est passé quelque chose ? »</p>"),
         "question": "Que s’est-il passé ?",
         "choices": [
             {"text": "Le binôme reste ouvert jusqu’à ce que la réponse vienne.", "correct": False,
              "feedback": ("Alors le silence de l’une serait l’attente de l’autre. Une proposition prend "
               "fin à son jour.")},
             {"text": "La personne internationale a perdu sa place et repart en fin de la file.",
              "correct": False,
              "feedback": ("Au contraire : on ne perd pas sa place parce que quelqu’un d’autre a dit "
               "non, ou rien.")},
             {"text": ("La proposition a pris fin, et la personne internationale est en tête de la file "
               "pour le prochain plan."), "correct": True,
              "feedback": ("Et la personne d’ici n’est plus prise en compte tant qu’elle n’a pas cliqué "
               "sur « Je suis là ». Vous pouvez répondre sereinement : le prochain jour figure sur la "
               "page.")},
         ]}),
        ("single", {"question": "Pourquoi faut-il confirmer les personnes d’ici ?",
         "choices": [
             {"text": ("Quelqu’un doit savoir qu’elles étudient vraiment ici avant que quiconque les "
               "rencontre."), "correct": True,
              "feedback": ("Tout est là. Une adresse de l’université suffit, ou le oui de quelqu’un qui "
               "le sait.")},
             {"text": "Pour que seules les meilleures soient retenues.", "correct": False,
              "feedback": ("Ce n’est pas une sélection. Toute personne qui étudie ici et veut aider est "
               "bienvenue.")},
             {"text": "Pour que personne ne s’inscrive dans deux villes.", "correct": False,
              "feedback": ("C’est permis. Un compte peut participer dans plusieurs villes ; ses places "
               "sont comptées ensemble.")},
             {"text": "Parce que l’université veut une liste.", "correct": False,
              "feedback": "Confirmer n’envoie de liste à personne. Cela ouvre l’accès à un plan."},
         ]}),
        ("true_false", {"statement": "Un binôme peut survivre à la fin de son semestre.", "is_true": True,
         "feedback": ("Un binôme dure jusqu’au départ de la personne internationale ou, quand aucun jour "
          "n’est connu, le temps prévu par le programme, en général six mois. Seule l’attente finit avec le "
          "semestre.")}),
        ("scenario_question", {"situation": ("<p>Nous sommes en mai. Vous serez à l’étranger dès "
          "septembre, les deux autres de l’équipe passent leurs derniers examens. Votre rôle prend fin le 30 "
          "septembre.</p>"), "question": "Quel est le meilleur prochain pas ?",
         "choices": [
             {"text": "Attendre : en septembre, l’équipe nationale trouvera quelqu’un.", "correct": False,
              "feedback": ("Elle verrait une ville orpheline et peut prendre le relais un temps. Mais "
               "elle ne connaît pas votre ville, et les arrivées d’automne commencent avant.")},
             {"text": "Donner vos accès et vos codes de secours à une connaissance.", "correct": False,
              "feedback": ("Alors plus personne ne sait qui a fait quoi, et quelqu’un voit des données "
               "en votre nom. Un rôle à soi ne demande qu’une invitation.")},
             {"text": ("Inviter la relève maintenant et faire ensemble le dernier jour de mise en "
               "relation."), "correct": True,
              "feedback": ("Une heure côte à côte transmet plus que n’importe quel document, et la "
               "nouvelle personne commence avec ses propres droits.")},
             {"text": "Écrire un long manuel et le laisser sur le disque partagé.", "correct": False,
              "feedback": ("Personne ne le lit en août. Textes, réglages et historique restent de toute "
               "façon dans le bureau.")},
         ]}),
        ("multiple", {"question": ("Que regarde-t-on chaque semaine dans le bureau pendant que les "
          "binômes se rencontrent ?"),
         "choices": [
             {"text": "À suivre", "correct": True,
              "feedback": ("Qui se tait ou a besoin d’aide y apparaît tout seul, la plus longue attente "
               "d’abord.")},
             {"text": "Ce que les binômes s’écrivent", "correct": False,
              "feedback": ("Vous ne le pouvez pas, et mieux vaut ne pas le vouloir. Les messages sont "
               "aux deux ; vous voyez s’il y a contact.")},
             {"text": "La liste « À faire » de la vue d’ensemble", "correct": True,
              "feedback": ("Personnes à confirmer, personnes en ville qui attendent, e-mails non remis : "
               "chaque ligne mène à la liste qui est derrière.")},
             {"text": "Un e-mail à tous les binômes pour avoir des nouvelles", "correct": False,
              "feedback": ("La question leur est déjà posée à ses jours, en un clic. Un e-mail de plus, "
               "et le suivant sera moins lu.")},
         ]}),
    ],
}  # fmt: skip
