"""Pour la coordination : trouver des buddies, et les garder jusqu’à ce que quelqu’un arrive."""

MODULE = {
    "slug": "trouver-des-buddies", "title": "Trouver des buddies",
    "introduction": ("Presque partout, ce sont les buddies qui manquent. Combien il vous en faut, où ils "
     "sont, quels mots les font venir, et comment un premier oui devient une place dans un plan."),
    "audience": "coordinators", "minutes": 10, "pass_mark": 70, "questions_asked": 5, "prerequisites": [],
    "lessons": [
        ("section", "Avant de demander à quiconque"),
        ("lesson", {"title": "Combien, et qui", "minutes": 3,
         "body": [
             ("text", ("<p>Les internationaux viennent d’eux-mêmes : ils ont besoin de quelqu’un. Les "
              "étudiant·e·s d’ici ont besoin d’une raison. Dans beaucoup de villes, deux internationaux "
              "s’inscrivent pour un·e buddy, parfois plus, et aucun plan au monde ne crée une place que "
              "personne n’a offerte. Une heure passée à trouver des buddies aide plus qu’une heure passée à "
              "déplacer des binômes.</p>"
              "<h3>Comptez à rebours</h3><ol><li>Combien y avait-il d’internationaux le semestre dernier ? "
              "Les <b>Statistiques</b> le disent, et combien sont restés sans buddy.</li>"
              "<li>Combien de places les buddies ont-ils offertes ? Une chacun·e, c’est bien ainsi.</li>"
              "<li>La différence, c’est le nombre de personnes que vous cherchez. Écrivez-le au "
              "mur.</li></ol>"
              "<p>Puis comptez les semaines. Commencez environ <b>huit semaines avant les premières "
              "arrivées</b> : on décide de son prochain semestre avant les examens, pas après les vacances. "
              "Ouvrez d’ici là l’inscription des locaux, pour qu’un oui ait où aller.</p>"
              "<h3>Qui dit oui</h3><ul><li><b>Qui rentre tout juste de l’étranger.</b> Ces personnes savent "
              "ce que c’est, et cela leur manque.</li>"
              "<li><b>Qui est un jour arrivé ici.</b> Être d’ici, c’est connaître la ville, quel que soit le "
              "passeport. Quelqu’un qui est venu il y a deux ans se rappelle ce qui était difficile.</li>"
              "<li><b>Qui apprend une langue</b> et aimerait la parler avec quelqu’un.</li>"
              "<li><b>Les buddies du semestre dernier.</b> Leur profil est déjà là, et une confirmation vaut "
              "13 mois.</li>"
              "<li><b>Les personnes à qui l’on ne demande jamais</b> : étudiant·e·s avec un enfant, avec un "
              "handicap, en première année, en doctorat, ou qui travaillent à côté. Nommez-les quand vous "
              "cherchez ; des personnes comme elles arrivent aussi.</li></ul>"
              "<p>Un plan vous dit aussi qui chercher. Sous <b>Sans personne</b> figure ce qui aiderait, "
              "compté : « 2 places de plus auprès d’étudiant·e·s d’ici qui parlent espagnol ». Portez cette "
              "ligne au département d’espagnol.</p>")),
             ("single", {"question": ("Le semestre dernier, 90 internationaux se sont inscrits, 35 "
               "buddies ont offert 41 places. Vous en attendez autant. Qu’écrivez-vous au mur ?"),
              "choices": [
                  {"text": "« Chaque buddy prend deux ou trois personnes. »", "correct": False,
                   "feedback": ("Cela remplit le plan et vide les binômes. Qui en prend plus que ses "
                    "forces ne le permettent finit par ne plus répondre.")},
                  {"text": "« 49 places de plus, et la première prise de parole dans huit semaines. »",
                   "correct": True,
                   "feedback": ("Un nombre et un jour. Vous ne l’atteindrez peut-être pas, mais toute "
                    "l’équipe sait maintenant quelle est la tâche.")},
                  {"text": "« De meilleurs critères. »", "correct": False,
                   "feedback": "Les critères décident de qui rencontre qui. Ils ne font pas de places."},
              ]}),
             ("reflection", {"question": ("Qui autour de vous rentre de l’étranger, ou est un jour "
               "arrivé ici ? Notez trois noms."),
              "hint": ("Demandez à ces trois personnes cette semaine, une par une. Une question "
               "personnelle apporte plus qu’un appel général.")}),
         ]}),
        ("lesson", {"title": "Les mots qui font venir", "minutes": 2,
         "body": [
             ("text", ("<p><b>Parlez aux gens, pas aux murs.</b> Une affiche est vue par beaucoup et "
              "suivie par peu. Quelqu’un qui se lève deux minutes dans un amphi et raconte ce qu’un·e buddy "
              "a fait pour lui remplit une page de noms. Demandez ces deux minutes en séminaire, en cours de "
              "langue, à la soirée de retour d’échange, aux journées d’accueil de vos premières "
              "années.</p>")),
             ("steps", {"title": "Deux minutes devant un amphi",
              "steps": [
                  {"title": "Une histoire, pas un programme",
                   "text": ("« Quand je suis arrivée à Porto, personne ne savait où acheter la carte de "
                    "bus. Puis Inês m’y a emmenée. » Une personne, une rue, un sentiment.")},
                  {"title": "Combien c’est",
                   "text": ("« Deux ou trois heures la première semaine, puis un café de temps en temps. "
                    "Une seule personne. Vous pouvez faire une pause à tout moment. »")},
                  {"title": "Ce que ce n’est pas",
                   "text": ("« Vous n’êtes ni guide, ni interprète, ni psychologue. Si c’est trop, nous "
                    "sommes là. »")},
                  {"title": "Maintenant, pas plus tard",
                   "text": ("« Prenez votre téléphone : la page de notre ville, J’habite ici. Deux "
                    "minutes, j’attends. » Puis attendez vraiment.")},
              ]}),
             ("text", ("<p>Dites ce que l’on y gagne, et seulement ce qui est vrai : quelqu’un qui "
              "connaît un autre coin du monde, une langue parlée entre amis, une attestation vérifiable, une "
              "fois la formation suivie et le contact confirmé. Quant aux crédits, c’est à "
              "votre université de dire si elle en accorde.</p>")),
             ("notice", {"title": "Trois promesses que vous ne pouvez pas tenir",
              "text": ("« Vous aurez quelqu’un à coup sûr. » « Ce n’est pas du travail. » « Vous serez "
               "les meilleurs amis du monde. » Dites plutôt : « Nous cherchons quelqu’un qui convient. Cela "
               "prend quelques heures. C’est souvent le début de quelque chose. »")}),
         ]}),
        ("section", "D’un oui à une rencontre"),
        ("lesson", {"title": "Ne les perdez pas en route", "minutes": 3,
         "body": [
             ("text", ("<p>Entre un oui dans un amphi et un premier café passent des semaines. C’est là "
              "qu’un programme perd du monde : non parce que l’on a changé d’avis, mais parce qu’il ne s’est "
              "rien passé.</p><ul><li><b>Que le oui se fasse aussitôt.</b> S’inscrire prend deux minutes. "
              "Une liste de noms sur papier, ce sont des personnes à qui redemander, et des données "
              "personnelles sur lesquelles quelqu’un doit veiller.</li>"
              "<li><b>Confirmez vite.</b> Une adresse de l’université confirme aussitôt. Pour les autres, "
              "regardez deux fois par semaine tant que vous recrutez.</li>"
              "<li><b>Laissez-les dire « une ».</b> Qui accueille bien une personne sera sollicité·e plus "
              "tard pour une deuxième. Le portail donne un premier binôme à chacun·e avant d’en donner "
              "deux à quelqu’un, aussi fort que vous le réglez.</li>"
              "<li><b>Dites quand.</b> Le prochain jour de mise en relation figure sur leur page. « Des "
              "nouvelles le 10 » retient les gens ; « bientôt » non.</li>"
              "<li><b>Prenez bien un non.</b> Un·e buddy qui dit non peut ajouter « plus tard » ou « moins "
              "». Personne ne l’apprend, et cela ne laisse pas de trace. Qui peut dire non revient.</li>"
              "<li><b>Relancez le silence une fois, gentiment.</b> Qui a laissé passer une question "
              "n’est plus pris en compte avant d’avoir cliqué sur <b>Je suis là</b>. Un mot personnel de "
              "vous suffit souvent.</li></ul>")),
             ("scenario", {"title": "Trois semaines avant les arrivées",
              "moments": [
                  {"text": ("<p>60 internationaux attendent, 22 buddies sont confirmés. Une amie d’une "
                    "association étudiante vous propose une liste : 300 adresses de la fête de l’an dernier. "
                    "« Tu la déposes, tout le monde reçoit une invitation. »</p>"),
                   "choices": [
                       {"text": "Je prends la liste. C’est une urgence.",
                        "consequence": ("Vous la regardez et vous arrêtez : personne n’y a accepté "
                         "d’avoir de vos nouvelles, et la première réponse fâchée viendrait dans l’heure. "
                         "Vous remerciez votre amie, rendez la liste et demandez mieux."), "then": 2},
                       {"text": ("Je demande à l’association d’écrire elle-même à ses membres, avec "
                         "notre lien."),
                        "consequence": ("Elle écrit aux siens, en son nom, et qui veut venir s’inscrit "
                         "de soi-même. Neuf le font, et votre amie raconte qu’elle était à Lyon l’an "
                         "dernier."), "then": 2},
                       {"text": "Je laisse et compte sur les affiches.",
                        "consequence": ("Deux semaines passent, quatre personnes viennent. Alors vous "
                         "rappelez votre amie : non pour la liste, mais pour savoir qui pourrait "
                         "parler où."), "then": 2},
                   ]},
                  {"text": "<p>Votre amie parlerait demain devant deux amphis. Que lui donnez-vous ?</p>",
                   "choices": [
                       {"text": "Un dossier sur l’histoire de l’association.",
                        "consequence": ("Elle le lit, poliment. Trois inscriptions : mieux que rien. La "
                         "prochaine fois, vous lui demandez sa propre histoire."), "then": 0},
                       {"text": "La page de la ville à l’écran, et la question « Qui t’a aidée à Lyon ? »",
                        "consequence": ("Elle raconte Madame Perrin et la boulangerie. La page est "
                         "ouverte sur quarante téléphones ; dix-sept finissent avant la sonnerie."),
                        "then": 0},
                       {"text": "Une feuille pour les noms et les numéros.",
                        "consequence": ("Trente noms, et dimanche vous tapez des e-mails. Onze "
                         "répondent. La page à l’écran leur aurait demandé quand l’envie était là."),
                        "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Quand commencer à chercher des buddies ?",
         "choices": [
             {"text": "Quand les premiers internationaux arrivent", "correct": False,
              "feedback": ("Alors les premiers jours de mise en relation sont passés, et qui arrive "
               "attend sur place.")},
             {"text": "Environ huit semaines avant les premières arrivées, avant les examens",
              "correct": True,
              "feedback": ("On prévoit alors son prochain semestre, et le premier jour de mise en "
               "relation trouve des places.")},
             {"text": "Quand un plan montre combien il en manque", "correct": False,
              "feedback": ("Le plan le montre bien, mais tard. Les statistiques du semestre dernier le "
               "montrent maintenant.")},
         ]}),
        ("multiple", {"question": ("Quelles phrases ont leur place dans une prise de parole de deux "
          "minutes ?"),
         "choices": [
             {"text": "« Deux ou trois heures la première semaine, puis un café de temps en temps. »",
              "correct": True, "feedback": "Voilà une mesure à laquelle on peut dire oui."},
             {"text": "« Devenez ambassadeur ou ambassadrice de notre université. »", "correct": False,
              "feedback": ("Personne ne sait ce qu’il faudrait faire, et la plupart ne se sentent pas "
               "concerné·e·s.")},
             {"text": ("« Vous pouvez dire non à une proposition, et personne n’apprend que c’était "
               "vous. »"), "correct": True, "feedback": "C’est vrai, et cela ôte la peur de s’engager."},
             {"text": "« Tout le monde aura quelqu’un. »", "correct": False,
              "feedback": "Vous ne pouvez pas le savoir. Langues, dates et souhaits décident aussi."},
         ]}),
        ("true_false", {"statement": ("Une personne venue de l’étranger qui vit ici depuis deux ans peut "
          "être buddy."), "is_true": True,
         "feedback": ("Être d’ici, c’est connaître la ville, quel que soit le passeport. Beaucoup des "
          "meilleurs buddies sont d’abord venus de l’étranger.")}),
        ("scenario_question", {"situation": ("<p>Après votre prise de parole, une étudiante de première "
          "année vous dit : « J’aimerais bien, mais j’ai un petit garçon. Le soir, je ne peux jamais. "
          "»</p>"), "question": "Que répondez-vous ?",
         "choices": [
             {"text": "« Alors peut-être l’an prochain, quand vous aurez plus de temps. »",
              "correct": False,
              "feedback": ("L’an prochain, le petit garçon sera toujours là. Et ce semestre arrive une "
               "mère qui aurait aimé connaître un parc.")},
             {"text": ("« L’après-midi convient très bien. Dites-le avec vos mots à l’inscription ; "
               "quelqu’un cherche peut-être justement cela. »"), "correct": True,
              "feedback": ("Offres et quelques mots à soi font partie des réponses. Des parents arrivent "
               "aussi, et on pense peu à eux.")},
             {"text": "« Vous pouvez ne pas le dire, cela s’arrangera. »", "correct": False,
              "feedback": ("Alors deux personnes découvrent la première semaine qu’elles ne se "
               "conviennent pas. Un souhait exprimé peut être pris en compte.")},
         ]}),
        ("single", {"question": ("Un·e buddy offre trois places à l’inscription. C’est son premier "
          "semestre. Que faites-vous ?"),
         "choices": [
             {"text": "Laisser trois : chaque place compte.", "correct": False,
              "feedback": ("Cela peut bien se passer. Mais qui est débordé la première semaine se tait "
               "pour trois personnes à la fois.")},
             {"text": "Proposer de commencer par une, et d’augmenter quand tout va bien.",
              "correct": True,
              "feedback": ("La personne change elle-même ce nombre, à tout moment. Un binôme qui se voit "
               "vaut plus que trois sur le papier.")},
             {"text": "Rayer de la liste quelqu’un qui se surestime.", "correct": False,
              "feedback": ("L’intention est bonne. Un mot aimable sur ce qu’est la première semaine "
               "suffit.")},
         ]}),
        ("true_false", {"statement": ("On peut déposer comme invitations une liste de noms de la fête de "
          "l’an dernier, puisque chacun peut refuser."), "is_true": False,
         "feedback": ("Ces personnes ont donné leur adresse pour une fête. Demandez plutôt à qui tient "
          "la liste de transmettre votre lien : qui veut venir s’inscrit.")}),
        ("scenario_question", {"situation": ("<p>Dix personnes qui ont dit oui dans un amphi sont encore "
          "« à confirmer » après deux semaines. Deux ont écrit pour demander ce qui se passe.</p>"),
         "question": "Qu’est-ce qui n’a pas marché ?",
         "choices": [
             {"text": "Rien. On les regardera avant le jour de mise en relation.", "correct": False,
              "feedback": ("En deux semaines de silence, la moitié d’un oui s’en va. Et le prochain plan "
               "vient plus tôt qu’on ne croit.")},
             {"text": "Il fallait utiliser l’adresse universitaire.", "correct": False,
              "feedback": ("C’est possible, et le portail le propose. Mais qui n’en a pas n’a rien à "
               "faire : c’est à vous.")},
             {"text": "Personne dans l’équipe n’était chargé de confirmer.", "correct": True,
              "feedback": ("Mettez-y un nom et deux jours par semaine tant que vous recrutez. Dix "
               "personnes, c’est une minute.")},
         ]}),
        ("multiple", {"question": "Qu’est-ce qui fait revenir les buddies du semestre dernier ?",
         "choices": [
             {"text": "Un merci qui dit ce qui a été différent grâce à eux", "correct": True,
              "feedback": "Qui sait que cela a compté recommence."},
             {"text": "Que ce soit rapide, puisque leur profil est déjà là", "correct": True,
              "feedback": ("On s’inscrit au nouveau semestre en une minute ou deux, et une confirmation "
               "de moins de 13 mois vaut toujours.")},
             {"text": "Les inscrire vous-même, pour leur éviter de le faire", "correct": False,
              "feedback": ("Personne n’est inscrit par quelqu’un d’autre. Un court e-mail personnel fait "
               "de même et leur laisse le choix.")},
             {"text": "Une liste publique de qui a eu combien de personnes", "correct": False,
              "feedback": ("Elle gêne qui en a eu une, ou aucune. Remerciez tout le monde, ne comparez "
               "personne.")},
         ]}),
    ],
}  # fmt: skip
