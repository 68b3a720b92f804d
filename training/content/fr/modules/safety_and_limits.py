"""Pour les buddies sur place, 4 : quelqu’un va mal, quelque chose ne va pas, ou c’est trop."""

MODULE = {
    "slug": "securite-et-limites", "title": "Sécurité et limites",
    "introduction": ("Que faire quand quelqu’un va mal, quand quelque chose ne va pas, ou quand cela "
     "devient trop pour vous. C’est court, pour que vous le reteniez."), "audience": "locals", "minutes": 5,
    "pass_mark": 70, "questions_asked": 5,
    "prerequisites": ["between_cultures"],
    "lessons": [
        ("section", "Quand quelqu’un a besoin de plus que vous"),
        ("lesson", {"title": "Écouter, puis passer le relais", "minutes": 1,
         "body": [
             ("steps", {"title": "Trois gestes",
              "steps": [
                  {"title": "Écouter",
                   "text": ("Rangez le téléphone. « Qu’est-ce qui se passe ? », puis attendez. Aucun "
                    "conseil pendant les cinq premières minutes.")},
                  {"title": "Demander",
                   "text": ("« Qu’est-ce qui t’aiderait maintenant ? Qui d’autre le sait ? » Vous n’avez "
                    "pas besoin de tout comprendre.")},
                  {"title": "Passer le relais",
                   "text": ("Au service psychologique ou social de l’université, à un·e médecin, au "
                    "bureau international. Cherchez ensemble les horaires, ou allez-y à deux.")},
              ]}),
             ("text", ("<h3>Quand demander</h3><p>Nul besoin de diagnostic. Une personne qui annule sans "
              "cesse, dort ou mange à peine, boit plus qu’avant ou dit être un poids sera peut-être "
              "contente qu’on lui pose la question. Si vous vous êtes trompé·e, vous avez montré de "
              "l’attention. Il ne s’est rien passé d’autre.</p><h3>Ce que vous pouvez "
              "promettre</h3><p>Ne promettez pas de tout garder pour vous. Dites tôt : « Ça reste entre "
              "nous, sauf si quelqu’un est en danger. » Si vous demandez de l’aide à la coordination, ne "
              "dites que le nécessaire, et prévenez d’abord votre buddy international·e.</p>")),
             ("notice", {"title": "En cas de danger",
              "text": ("Appelez le 112 si la vie ou la santé sont en jeu, dites où vous êtes et restez "
               "en ligne. Quelqu’un dit ne plus vouloir vivre ? Vous pouvez demander sans détour si "
               "c’est bien ce qu’il faut comprendre. Prenez-le au sérieux, restez là tant que vous êtes "
               "en sécurité, et cherchez de l’aide aussitôt. La page de votre binôme donne les numéros "
               "d’urgence du pays.")}),
         ]}),
        ("lesson", {"title": "Vos propres limites", "minutes": 1,
         "body": [
             ("text", ("<ul><li><b>Argent et papiers.</b> Pas de prêt, pas de garantie, pas de compte à "
              "votre nom, pas de mot de passe. Pas d’argent pour une chambre que personne de confiance "
              "n’a vue.</li><li><b>Temps et logement.</b> Vous avez le droit d’être injoignable. "
              "Personne n’a à dormir sur votre canapé ; l’association ou le bureau international savent "
              "où trouver un lit pour la première nuit.</li><li><b>Corps et cœur.</b> Un non est un non, "
              "et un silence n’est pas un oui. Cela vaut pour les deux. Si un binôme devient plus qu’un "
              "binôme, demandez à la coordination de trouver un·e autre buddy : l’amour et le besoin "
              "d’aide vont mal ensemble.</li><li><b>Récits et données.</b> Numéros, adresses, photos et "
              "confidences appartiennent à l’autre. Demandez avant de transmettre quoi que ce "
              "soit.</li></ul>")),
             ("checklist", {"title": "Suis-je dans mes limites ?",
              "items": [
                  "Je dors comme d’habitude et je suis mes cours",
                  "Je pourrais dire non demain, et ce ne serait pas grave",
                  "Je n’ai entre les mains ni l’argent, ni le contrat, ni le mot de passe de personne",
                  "Je ne suis pas la seule personne à qui l’autre peut s’adresser",
              ]}),
         ]}),
        ("section", "Quand quelque chose ne va pas"),
        ("lesson", {"title": "Ce que font les boutons", "minutes": 1,
         "body": [
             ("text", ("<p>En bas de la page de votre binôme :</p><ul><li><b>Quelque chose ne va pas</b> "
              "ferme aussitôt le contact entre vous. Votre coordination et le niveau au-dessus le "
              "lisent, l’autre non. Cela concerne une personne de la coordination ? Dites-le, et elle ne "
              "le lit pas non plus.</li><li><b>Mettre fin sans donner de raison</b> : l’autre apprend "
              "que c’est terminé, jamais pourquoi.</li><li><b>Bloquer</b> : vous ne vous voyez plus et "
              "l’on ne vous réunit plus jamais. Votre binôme prend fin, et personne n’apprend que vous avez "
              "bloqué.</li></ul><p>Vous n’avez pas besoin de preuve. Se sentir mal à l’aise suffit.</p>")),
             ("scenario", {"title": "Une promenade en novembre",
              "moments": [
                  {"text": ("<p>Depuis des semaines, Mina annule. Pendant une promenade, elle dit : « Ne "
                    "le dis à personne, mais je ne vois plus le sens de tout ça. »</p>"),
                   "choices": [
                       {"text": "« Promis. Personne ne l’apprendra de moi. »",
                        "consequence": ("Elle est soulagée, et vous voilà seul·e avec cela. Vous le "
                         "remarquez et vous vous reprenez : « Sauf si tu es en danger. »"), "then": 2},
                       {"text": "« C’est novembre. Tout le monde est fatigué. »",
                        "consequence": ("Elle hoche la tête et parle d’autre chose. Commencer était "
                         "difficile ; elle n’essaiera pas de sitôt."), "then": 0},
                       {"text": ("« Je suis content·e que tu me le dises. Tu veux dire que tu ne veux "
                         "plus vivre ? »"),
                        "consequence": ("Elle respire. Une question directe, posée calmement, montre "
                         "qu’avec vous on peut en parler."), "then": 2},
                   ]},
                  {"text": ("<p>Elle dit qu’elle souhaite souvent ne plus se réveiller, mais qu’elle ne "
                    "prévoit rien. Il est trois heures de l’après-midi.</p>"),
                   "choices": [
                       {"text": ("Nous appelons ensemble le service psychologique, et cherchons qui peut "
                         "être avec elle ce soir."),
                        "consequence": ("On lui trouve un rendez-vous aujourd’hui. Vous avez dit : « Si "
                         "ça empire, on appelle le 112. » Si personne n’avait répondu, un·e médecin de "
                         "garde ou le 112 auraient été la suite. Et vous dites à la coordination que "
                         "vous avez, vous aussi, besoin de parler à quelqu’un."), "then": 0},
                       {"text": "Je l’appelle désormais chaque nuit.",
                        "consequence": ("Pendant une semaine, cela tient. Puis l’épuisement vous gagne "
                         "tous les deux, et personne dont c’est le métier ne sait comment elle va."),
                        "then": 0},
                       {"text": "Je demande à notre groupe ce qu’on fait dans ce cas.",
                        "consequence": ("Quarante personnes savent maintenant ce qu’elle avait confié à "
                         "une seule. Demandez à un service ou à la coordination, sans le groupe."),
                        "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "« Promets que tu ne le diras à personne. » Que répondez-vous ?",
         "choices": [
             {"text": "« Je te le promets. »", "correct": False,
              "feedback": "Il vous faudra peut-être rompre la promesse, et la confiance avec elle."},
             {"text": "« Ça reste entre nous, sauf si quelqu’un est en danger. »", "correct": True,
              "feedback": "C’est honnête dès le début, et l’oreille reste ouverte."},
             {"text": "« Alors ne me le dis pas. »", "correct": False,
              "feedback": ("Cela vous protège et laisse l’autre dans la solitude. On peut écouter sans "
               "promettre.")},
         ]}),
        ("multiple", {"question": "Quand appelez-vous aussitôt le 112 ?",
         "choices": [
             {"text": "Quelqu’un est gravement blessé ou ne se réveille pas", "correct": True,
              "feedback": "Dites où vous êtes et ce qui s’est passé, et restez en ligne."},
             {"text": "Quelqu’un est menacé en ce moment même", "correct": True,
              "feedback": "La police vient par le même numéro. Mettez-vous d’abord en sécurité."},
             {"text": "Quelqu’un a le mal du pays depuis des semaines", "correct": False,
              "feedback": "Il faut du temps, peut-être le service de l’université, mais pas d’ambulance."},
             {"text": "Quelqu’un est sur le point de se faire du mal", "correct": True,
              "feedback": "C’est une urgence comme une autre. Restez là si vous êtes en sécurité."},
         ]}),
        ("true_false", {"statement": ("Avant de cliquer sur « Quelque chose ne va pas », il faut être "
          "sûr·e et avoir des preuves."), "is_true": False,
         "feedback": "Se sentir mal à l’aise suffit. Établir ce qui s’est passé n’est pas votre tâche."}),
        ("scenario_question", {"situation": ("<p>Votre buddy international·e vous demande 300 euros pour "
          "un dépôt de garantie, « juste en attendant la bourse ». De la chambre, il n’existe que des "
          "photos.</p>"), "question": "Que faites-vous ?",
         "choices": [
             {"text": "Je prête l’argent. Nous nous connaissons, maintenant.", "correct": False,
              "feedback": "L’argent met une dette entre vous, et la chambre n’existe peut-être pas."},
             {"text": ("Je dis non, je mets en garde contre cette chambre et nous cherchons le service "
               "logement."), "correct": True,
              "feedback": "Un non avec une suite. Vous venez peut-être d’éviter une escroquerie."},
             {"text": "Je fais une collecte auprès de mes amis.", "correct": False,
              "feedback": "Le même risque, partagé. Et tout le monde sait maintenant où en est son argent."},
         ]}),
        ("scenario_question", {"situation": ("<p>Votre buddy international·e vous fait des compliments "
          "tard le soir. Vous avez dit que vous n’en vouliez pas. Cela continue.</p>"),
         "question": "Qu’est-ce qui est juste ?",
         "choices": [
             {"text": "Je supporte jusqu’à la fin du semestre, pour ne blesser personne.", "correct": False,
              "feedback": ("Vous ne devez vos soirées à personne. Supporter fait durer, sans rien "
               "améliorer.")},
             {"text": ("J’utilise « Quelque chose ne va pas » ou je mets fin au binôme. L’un ou l’autre "
               "suffit."), "correct": True,
              "feedback": ("Vous avez dit non une fois, c’était bien assez. Personne ne vous demande de "
               "vous justifier.")},
             {"text": "Je mets mes amis en garde contre cette personne.", "correct": False,
              "feedback": ("Les rumeurs n’aident personne et peuvent blesser. Qui peut agir lit ce que "
               "vous signalez.")},
         ]}),
        ("true_false", {"statement": ("Si vous mettez fin à un binôme sans donner de raison, l’autre "
          "apprend la raison plus tard."), "is_true": False,
         "feedback": ("L’autre apprend que c’est terminé, jamais pourquoi. On ne vous réunit "
          "plus.")}),
        ("single", {"question": ("Une amie vous demande le numéro de votre buddy international·e. Que "
          "faites-vous ?"),
         "choices": [
             {"text": "Je le donne. Rencontrer du monde lui fera plaisir.", "correct": False,
              "feedback": "C’est probable. Mais c’est son numéro et son choix."},
             {"text": "Je demande d’abord, ou je transmets plutôt le numéro de mon amie.", "correct": True,
              "feedback": "Le choix reste à qui il appartient."},
             {"text": "Je les ajoute à un même groupe.", "correct": False,
              "feedback": "Cela donne aussi le numéro, et ne laisse aucune occasion de dire non."},
         ]}),
        ("single", {"question": "Cela devient trop pour vous. Qu’est-ce qui aide d’abord ?",
         "choices": [
             {"text": "Le dire à la coordination, tôt", "correct": True,
              "feedback": ("Elle connaît d’autres personnes qui peuvent aider, et préfère l’apprendre à "
               "temps.")},
             {"text": "Tenir bon. D’autres ont la vie plus dure.", "correct": False,
              "feedback": ("Qui tient bon sans aide finit par se taire, et alors il y a deux personnes "
               "seules.")},
             {"text": "Répondre de moins en moins", "correct": False,
              "feedback": "L’autre cherchera la faute chez soi. Un mot clair est plus doux."},
         ]}),
    ],
}  # fmt: skip
