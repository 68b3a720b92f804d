"""Pour les étudiant·e·s internationaux : attentes, rencontre, et quand cela ne marche pas."""

MODULE = {
    "slug": "bienvenue", "title": "Bienvenue : vous et votre buddy",
    "introduction": ("Ce qu’un·e buddy peut être pour vous, comment rendre la rencontre facile, et que "
     "faire quand cela ne marche pas."), "audience": "internationals", "minutes": 6, "pass_mark": 70,
    "questions_asked": 5,
    "prerequisites": [],
    "lessons": [
        ("section", "Avant votre arrivée"),
        ("lesson", {"title": "À quoi vous attendre", "minutes": 1,
         "body": [
             ("text", ("<p>Un·e buddy est un·e étudiant·e qui connaît la ville et qui vous a dit oui. "
              "Cette personne se souvient, ou s’imagine, ce que c’est que d’arriver : quel ticket, quel "
              "guichet, quelle porte. Comptez deux ou trois heures la première semaine, puis un café de "
              "temps en temps. La suite ne dépend que de vous deux.</p><p>Un·e buddy n’est ni une agence "
              "de voyages, ni un service d’interprètes, ni une banque. Votre buddy passe des "
              "examens, comme vous.</p><h3>Pendant l’attente</h3><p><b>Mon semestre</b> dit toujours où "
              "vous en êtes : quel jour votre ville forme ses prochains binômes, et quand on demande à "
              "quelqu’un pour vous. Vous voyez la personne après son oui.</p><p>Il y a souvent moins "
              "d’étudiant·e·s sur place que de personnes qui arrivent ; on ne peut donc rien vous "
              "promettre. Ce qui aide pendant vos premières semaines figure sur la même page, avec ou sans "
              "buddy, et les soirées de l’association vous sont ouvertes.</p>")),
         ]}),
        ("lesson", {"title": "Être facile à trouver", "minutes": 1,
         "body": [
             ("text", ("<p>La coordination de votre ville lit ce que vous écrivez de vous, et cherche "
              "quelqu’un à qui cela convient. Trois choses aident le plus : vos dates, vos langues et ce "
              "dont vous avez besoin.</p>")),
             ("checklist", {"title": "Cinq minutes bien employées",
              "items": [
                  "Mon arrivée est à jour, même s’il n’y a que « vers le »",
                  "Toutes les langues dans lesquelles je me débrouille y sont, pas seulement la meilleure",
                  ("Sous « Pour une meilleure rencontre », j’ai dit ce que j’aime et ce pour quoi il me "
                   "faut de l’aide"),
                  "J’ai demandé ce dont j’ai besoin, et pas davantage",
              ]}),
             ("text", ("<p>Vous pouvez poser des conditions : une femme, par exemple, ou alors personne. "
              "C’est votre droit, et il n’y faut pas de raison. <b>Ce qui réduit le choix</b> montre ce "
              "que coûte chaque condition, pour que vous décidiez.</p><p>Vous avez besoin de lieux sans "
              "marches, de rencontres au calme, que l’on parle lentement, ou vous venez avec un enfant ? "
              "Dites-le si vous voulez. Votre coordination le lit ; votre buddy seulement si vous le "
              "cochez.</p>")),
             ("reflection", {"question": ("Qu’est-ce qui rendrait vos trois premiers jours plus faciles "
               "? En quoi quelqu’un qui étudie ici pourrait-il vous aider ?"),
              "hint": ("Restez dans le concret : « quelqu’un pour lire mon bail avec moi » est plus "
               "facile à réaliser que « de l’aide pour le logement ».")}),
         ]}),
        ("section", "La rencontre"),
        ("lesson", {"title": "Répondre, se voir, donner en retour", "minutes": 1,
         "body": [
             ("text", ("<p>Votre buddy écrit en premier, dans les deux jours. Répondez vite, ne "
              "serait-ce qu’une ligne, avec des fautes : de l’autre côté, on a autant le trac que vous. "
              "La première fois, voyez-vous dans un lieu public, de jour. Soyez à l’heure, ou écrivez si "
              "vous ne pouvez pas. Et posez des questions à votre tour : un·e buddy est une personne, "
              "pas un guichet.</p>")),
             ("scenario", {"title": "Le premier message",
              "moments": [
                  {"text": ("<p>Jonas écrit : « Bonjour, content de faire ta connaissance ! Quand "
                    "arrives-tu ? Samedi, je pourrais te montrer le campus. » Vous ne connaissez pas "
                    "encore votre train, et la langue vous intimide.</p>"),
                   "choices": [
                       {"text": "J’attends d’avoir mon billet.",
                        "consequence": ("Une semaine passe. Jonas croit que vous ne voulez pas de buddy. "
                         "Puis nous vous demandons à tous les deux comment ça se passe, et vous écrivez "
                         "quand même."), "then": 2},
                       {"text": ("Je réponds : « Bonjour Jonas ! J’arrive vers le 2, je te dirai. "
                         "Samedi, c’est bien. Mon allemand est lent, l’anglais te va ? »"),
                        "consequence": ("Trois informations, une question. Il est soulagé : l’anglais "
                         "lui va, et samedi aussi."), "then": 2},
                       {"text": "J’envoie dix questions sur la chambre, la banque et l’assurance.",
                        "consequence": ("Il veut y répondre comme il faut pendant le week-end, et n’en "
                         "trouve pas le temps. Une seule question aurait eu sa réponse ce soir."),
                        "then": 2},
                   ]},
                  {"text": ("<p>Samedi, neuf heures. Vous avez mal dormi et resteriez bien au lit. Le "
                    "rendez-vous est à onze heures.</p>"),
                   "choices": [
                       {"text": ("J’écris maintenant : « J’ai mal dormi. On peut faire une demi-heure, "
                         "ou demain ? »"),
                        "consequence": ("« Bien sûr, demain à deux heures. » Qui annule à temps inspire "
                         "confiance ; personne ne lui en veut."), "then": 0},
                       {"text": "Je reste au lit et j’expliquerai plus tard.",
                        "consequence": ("Il attend une demi-heure devant la bibliothèque. Des excuses "
                         "peuvent réparer cela. Mais le début est pesant."), "then": 0},
                       {"text": "J’y vais, et je dis que je suis fatigué·e.",
                        "consequence": ("Vous passez une demi-heure au soleil et parlez peu. C’est quand "
                         "même un bon début."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("section", "Quand cela ne marche pas"),
        ("lesson", {"title": "Silence, doute, danger", "minutes": 1,
         "body": [
             ("text", ("<ul><li><b>Votre buddy n’écrit pas.</b> Le troisième jour, nous vous invitons à "
              "le faire. C’est le plus souvent une semaine pleine, rarement un changement "
              "d’avis.</li><li><b>Toujours rien.</b> Nous vous demandons <b>Comment ça se passe ?</b> "
              "Choisissez <b>Je n’ai pas de réponse</b> : votre coordination le voit et aide. Inutile "
              "d’attendre la question ; son adresse est sur <b>Mon semestre</b>.</li><li><b>Cela ne va "
              "pas entre vous.</b> <b>Mettre fin sans donner de raison</b> est en bas de la page de "
              "votre binôme. L’autre n’apprend jamais pourquoi, et nous cherchons quelqu’un "
              "d’autre.</li><li><b>Quelque chose ne va pas.</b> Le bouton qui porte ce nom ferme "
              "aussitôt le contact. Votre coordination et le niveau au-dessus lisent ce que vous écrivez "
              "; votre buddy non. Se sentir mal à l’aise suffit.</li></ul><p>Un·e buddy ne vous demande "
              "jamais d’argent, de papiers ni de mots de passe. Si cela arrive, dites-le-nous.</p>")),
             ("notice", {"title": "En cas de danger",
              "text": ("Appelez le 112 : secours, pompiers et police, gratuitement. La page de votre "
               "binôme donne d’autres numéros du pays où vous êtes. Si vous n’allez pas bien depuis "
               "longtemps, les services de l’université sont là pour vous comme pour tout le monde.")}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Que pouvez-vous attendre d’un·e buddy ?",
         "choices": [
             {"text": "Quelques heures la première semaine, et des réponses", "correct": True,
              "feedback": "C’est à cela que cette personne a dit oui. Le reste en naît, ou non."},
             {"text": "Qu’il ou elle fasse mes démarches", "correct": False,
              "feedback": "Votre buddy vient et lit avec vous. Les papiers restent les vôtres."},
             {"text": "Qu’il ou elle soit toujours là", "correct": False,
              "feedback": "Votre buddy aussi étudie. Demandez quand lui écrire."},
         ]}),
        ("multiple", {"question": "Qu’est-ce qui aide à trouver quelqu’un pour vous ?",
         "choices": [
             {"text": "Indiquer toutes les langues dans lesquelles je me débrouille", "correct": True,
              "feedback": "Sans langue commune, on ne se voit guère une deuxième fois."},
             {"text": "Faire de chaque souhait une condition", "correct": False,
              "feedback": "Chaque condition laisse moins de monde. Gardez celles qui comptent pour vous."},
             {"text": "Donner mon arrivée, même « vers le »", "correct": True,
              "feedback": ("On peut alors trouver quelqu’un qui est en ville pendant vos premières "
               "semaines.")},
             {"text": "M’inscrire avec deux adresses", "correct": False,
              "feedback": ("Cela n’apporte pas de deuxième place, seulement de la confusion. Un compte "
               "suffit.")},
         ]}),
        ("true_false", {"statement": "Toute personne inscrite a la certitude d’avoir un·e buddy.",
         "is_true": False,
         "feedback": ("Nous cherchons quelqu’un, et souvent il n’y a pas assez de monde. Vous voyez "
          "toujours où vous en êtes, et l’accueil est pour tout le monde.")}),
        ("scenario_question", {"situation": ("<p>Votre buddy a dit oui il y a quatre jours et n’a pas "
          "écrit.</p>"), "question": "Que faites-vous ?",
         "choices": [
             {"text": "J’écris un petit bonjour.", "correct": True,
              "feedback": "Souvent, cela suffit. Et vous n’avez rien fait de mal en attendant."},
             {"text": "J’attends. C’est à mon buddy d’écrire en premier.", "correct": False,
              "feedback": ("C’est la règle, mais une semaine pleine ne connaît pas de règles. Une ligne "
               "de vous peut faire gagner un mois.")},
             {"text": "Je cherche son adresse et j’y vais.", "correct": False,
              "feedback": ("Tenez-vous-en à ce qui est partagé sur la page du binôme. Si rien ne vient, "
               "la coordination aide.")},
         ]}),
        ("scenario_question", {"situation": ("<p>Avant votre première rencontre, votre buddy vous "
          "propose une chambre et demande un dépôt par virement.</p>"), "question": "Et maintenant ?",
         "choices": [
             {"text": "Je paie vite, les chambres sont rares.", "correct": False,
              "feedback": ("N’envoyez jamais d’argent pour une chambre que ni vous ni personne de "
               "confiance n’a vue.")},
             {"text": "Je demande un dépôt plus petit.", "correct": False,
              "feedback": "Les petites sommes se perdent aussi. Un·e buddy ne demande jamais d’argent."},
             {"text": "Je ne paie rien et je clique sur « Quelque chose ne va pas ».", "correct": True,
              "feedback": ("Le contact se ferme aussitôt, et des personnes qui aident le lisent. Vous "
               "protégez aussi la personne suivante.")},
         ]}),
        ("true_false", {"statement": ("Si vous mettez fin à votre binôme sans donner de raison, vous "
          "n’avez plus aucune chance d’avoir un·e autre buddy."), "is_true": False,
         "feedback": ("Nous cherchons quelqu’un d’autre. Tout le monde ne va pas avec tout le monde, et "
          "personne n’a à s’en expliquer.")}),
        ("single", {"question": "Vous ne pouvez pas venir à un rendez-vous. Que vaut-il mieux faire ?",
         "choices": [
             {"text": "Ne rien dire, ce n’était pas si important", "correct": False,
              "feedback": "Quelqu’un est peut-être là-bas, un plan à la main, pour vous."},
             {"text": "Écrire dès que je le sais, en proposant un autre jour", "correct": True,
              "feedback": "Tout le monde doit annuler de temps en temps. À temps, cela ne coûte rien."},
             {"text": "Envoyer une amie à ma place", "correct": False,
              "feedback": ("C’est gentil, mais c’est une surprise pour deux personnes qui ne se "
               "connaissent pas. Demandez d’abord.")},
         ]}),
    ],
}  # fmt: skip
