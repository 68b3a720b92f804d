"""Pour la coordination : lire, changer et publier un plan avec discernement."""

MODULE = {
    "slug": "mettre-en-relation-avec-discernement", "title": "Mettre en relation avec discernement",
    "introduction": ("Le plan est le meilleur possible pour ce qu’il sait. Vous savez d’autres choses. "
     "Quand s’y fier, quand le changer, et comment rester juste quand les places manquent."),
    "audience": "coordinators", "minutes": 13, "pass_mark": 70, "questions_asked": 6,
    "prerequisites": ["a_term_from_start_to_end"],
    "lessons": [
        ("section", "Ce que sait le plan"),
        ("lesson", {"title": "Dans quel ordre un plan décide", "minutes": 3,
         "body": [
             ("text", ("<p>Un plan est une proposition : qui pourrait rencontrer qui, pour toutes les "
              "personnes qui attendent et toutes les places libres. Il ne devine pas. Le programme regarde "
              "toutes les possibilités ensemble et prouve qu’aucun autre plan n’est meilleur, dans cet ordre "
              ":</p><ol><li><b>Le plus de personnes possible ont un·e buddy.</b></li>"
              "<li><b>Si les places manquent, passent d’abord celles que votre programme fait passer "
              "d’abord.</b> D’ordinaire : qui a gardé sa place en tête parce qu’une personne d’ici a dit non "
              "ou rien, puis qui est déjà sur place, puis par semaine d’arrivée, puis par inscription.</li>"
              "<li><b>Personne ne reçoit une affinité très faible</b> si cela peut s’éviter.</li>"
              "<li><b>L’ensemble convient le mieux possible</b>, et chacun·e a une première personne avant "
              "que quiconque en ait une deuxième.</li></ol>"
              "<p>L’ordre décide donc <b>qui</b> a un·e buddy, jamais <b>avec qui</b> ; l’affinité décide "
              "<b>avec qui</b>, jamais qui. Personne n’attend parce qu’une autre personne serait plus "
              "intéressante.</p>"
              "<h3>Ce qui n’arrive jamais</h3>"
              "<p>Certaines choses sont des règles, non une question de plus ou de moins. Deux personnes ne "
              "sont pas réunies si elles n’ont pas de langue commune au niveau que vous fixez, si l’une ne "
              "veut que son propre genre et que l’autre est d’un autre, si elles ne sont jamais en ville "
              "ensemble (sauf si en ligne convient aux deux), si elles ont déjà formé un binôme, ou si l’une "
              "a bloqué l’autre. On ne vous dit pas qui a bloqué qui. Vous n’en avez pas besoin : le plan "
              "les tient à distance pour vous.</p>"
              "<h3>Ce qui compte plus ou moins</h3>"
              "<p>Être en ville au début, une langue commune, des intérêts communs, le domaine d’études, "
              "l’aide souhaitée et proposée, et quelques choses moindres. Vos <b>Réglages</b> donnent à "
              "chacune un poids de 0 à 5. Une question laissée ouverte compte pour moitié, si bien que "
              "personne ne perd à dire peu.</p>")),
             ("notice", {"title": "La nationalité n’est pas un critère",
              "text": ("Une personne d’ici peut aimer rencontrer quelqu’un d’un certain pays, et cela "
               "compte un peu. L’origine en soi ne compte pas. Elle dit peu d’une personne, et des groupes "
               "triés par passeport restent à part.")}),
             ("true_false", {"statement": ("Deux personnes attendent une seule place libre. Celle qui "
               "convient le mieux à la personne d’ici l’obtient."), "is_true": False,
              "feedback": ("C’est l’ordre qui décide qui a une place, non l’affinité. L’affinité dit "
               "seulement avec qui, parmi les personnes servies.")}),
         ]}),
        ("lesson", {"title": "Le lire en vingt minutes", "minutes": 3,
         "body": [
             ("text", ("<p>Vous n’avez pas à regarder cent binômes avec le même soin. Commencez là où "
              "vos yeux sont utiles.</p>")),
             ("steps", {"title": "De haut en bas",
              "steps": [
                  {"title": "L’en-tête",
                   "text": ("Combien attendaient, combien de places, combien de binômes, quelle affinité "
                    "moyenne, et la plus faible. S’il sort bien moins de binômes que de places, les deux "
                    "côtés ne parlent pas les mêmes langues, ou ne sont pas là en même temps.")},
                  {"title": "À regarder",
                   "text": ("Le filtre montre les binômes qui ne sont plus possibles, parce que "
                    "quelqu’un s’est retiré, s’est mis en pause ou a trouvé quelqu’un. Ils sont écartés "
                    "d’eux-mêmes à la publication.")},
                  {"title": "Affinité la plus faible d’abord",
                   "text": ("Triez, et lisez les raisons des dix derniers. Les mots viennent d’abord, "
                    "les chiffres sont derrière pour qui veut savoir.")},
                  {"title": "Sans personne",
                   "text": ("Pour chacun·e la raison : toutes les places sont allées à des personnes qui "
                    "passent avant, ou personne ne remplit les conditions. En haut, ce qui aiderait.")},
                  {"title": "Votre propre nom",
                   "text": ("Si vous participez comme buddy, vos binômes portent « c’est vous ». Laissez "
                    "quelqu’un d’autre de l’équipe regarder ceux-là.")},
              ]}),
             ("text", ("<p>L’<b>affinité</b> est un nombre qui compare les binômes d’un même plan. Ce "
              "n’est ni une note pour une personne, ni une prévision d’amitié. Un binôme à 45, avec une "
              "langue, une arrivée accompagnée et deux semaines libres, peut vivre un meilleur semestre "
              "qu’un autre à 80. C’est pourquoi les étudiant·e·s ne la voient jamais, et pourquoi mieux vaut "
              "ne pas leur en parler.</p>"
              "<p>À côté d’un binôme, vous lisez peut-être « 4 autres personnes conviendraient mieux ». Ce "
              "n’est pas une erreur. Ces quatre-là sont plus utiles ailleurs : le plan regarde tout le "
              "monde, vous en regardez une.</p>"
              "<p>Pour qui n’a personne, regardez <b>Ce qui réduit le choix</b>. « Seulement le même genre : "
              "sans ce souhait, 6 de plus seraient possibles », la personne le lit aussi, sur sa propre "
              "page. La décision est la sienne. Vous pouvez l’expliquer ; ne dissuadez personne d’une "
              "condition.</p>")),
         ]}),
        ("section", "Ce que vous savez"),
        ("lesson", {"title": "Le changer quand vous savez mieux", "minutes": 3,
         "body": [
             ("text", ("<p><b>Changer</b>, à côté d’un binôme, montre jusqu’à cinq autres personnes pour "
              "l’un·e ou l’autre, chacune avec ses raisons et ce qu’elle coûte au reste : « ne coûte rien "
              "aux autres », « les autres conviennent un peu moins bien », « 2 personnes de moins ont un·e "
              "buddy ». Choisissez, <b>Réunir ces deux personnes</b> : le binôme est verrouillé et le reste "
              "est choisi à nouveau autour de lui. <b>Verrouiller</b> garde un binôme, <b>Retirer</b> laisse "
              "quelqu’un hors de ce plan ; la personne continue d’attendre.</p>"
              "<h3>De bonnes raisons</h3><ul><li>Vous savez quelque chose qui compte et qu’aucun formulaire "
              "ne demande : les deux partagent un logement, travaillent dans le même café, ou se sont fâchés "
              "l’an dernier.</li>"
              "<li>Un mot personnel dit plus qu’une case : « J’ai peur des grands groupes », et vous "
              "connaissez la ou le buddy le plus calme de la ville.</li>"
              "<li>Un souhait d’accompagnement demande justement cette personne-là : des lieux sans marches, "
              "une langue des signes.</li></ul>"
              "<h3>De faibles raisons</h3><ul><li>« Ils iraient bien ensemble. » Vous avez deux noms et un "
              "sentiment.</li>"
              "<li>« Elle est italienne, il est allé une fois à Rome. » De quoi parler un soir.</li>"
              "<li>« Il m’en a demandé une jolie. » Ce n’est pas un souhait ; c’est une raison de lui "
              "parler.</li>"
              "<li>« Mon amie mérite quelqu’un de bien. » Tout le monde le mérite.</li></ul>"
              "<p>Une règle simple : si vous ne diriez pas la raison à voix haute aux deux, et à qui en paie "
              "le prix, laissez le plan tel qu’il est.</p>")),
             ("scenario", {"title": "Une soirée avec un plan",
              "moments": [
                  {"text": ("<p>Le binôme le plus faible a une affinité de 31. Domaines différents, pas "
                    "d’intérêt commun. Les deux parlent bien espagnol, et la personne d’ici est en ville dès "
                    "le premier jour. Que faites-vous ?</p>"),
                   "choices": [
                       {"text": "Je le laisse.",
                        "consequence": ("Une langue commune et quelqu’un qui est là : voilà de quoi "
                         "porter une première semaine. Vous passez au binôme suivant."), "then": 2},
                       {"text": "Je regarde ce que coûterait un changement.",
                        "consequence": ("Le meilleur autre choix priverait quelqu’un de buddy. Vous "
                         "laissez le binôme : une affinité faible amène quelqu’un, un·e buddy qui manque "
                         "n’amène personne."), "then": 2},
                       {"text": "Je retire la personne internationale. On fera mieux la prochaine fois.",
                        "consequence": ("Elle atterrit vendredi. Vous pensez à un samedi vide dans une "
                         "ville nouvelle, et la remettez dans le plan."), "then": 2},
                   ]},
                  {"text": ("<p>Votre téléphone vibre. Marek, confirmé comme buddy : « Salut, je "
                    "pourrais avoir une fille cette fois ? Brésilienne ou comme ça :) »</p>"),
                   "choices": [
                       {"text": "Je cherche quelqu’un qui y corresponde.",
                        "consequence": ("Il y en aurait une. Mais elle s’est inscrite pour les démarches "
                         "et une amitié ; vous choisiriez selon sa demande à lui, non selon son besoin à "
                         "elle. Vous l’appelez plutôt. Il est gêné, et fait une pause ce semestre."),
                        "then": 3},
                       {"text": "Je l’appelle : que cherche-t-il dans ce programme ?",
                        "consequence": ("Il rit, puis comprend. Un·e buddy n’est pas un rendez-vous "
                         "amoureux ; c’est dans le code de conduite qu’il a accepté. Il dit qu’il préfère "
                         "faire une pause ce semestre, et la fait."), "then": 3},
                       {"text": "Je n’écris rien et laisse faire le plan.",
                        "consequence": ("Le plan lui donne une femme qui arrive seule. Vous lisez le "
                         "binôme, repensez au message, et l’appelez tout de même. Il fait une pause ce "
                         "semestre."), "then": 3},
                   ]},
                  {"text": ("<p>Sans Marek, une personne internationale n’a personne. Deux buddies en "
                    "ont déjà une et ont offert deux places.</p>"),
                   "choices": [
                       {"text": "Je clique sur Choisir à nouveau.",
                        "consequence": ("L’un·e des deux est maintenant prévu·e avec une deuxième "
                         "personne, le reste ne bouge pas. L’en-tête dit combien de binômes "
                         "changent, et vous lisez ceux-là."), "then": 0},
                       {"text": "Je demande à Marek de revenir. Il n’y a personne d’autre.",
                        "consequence": ("Si : il y a deux places libres. Et même sans elles, personne vaut "
                         "encore mieux que quelqu’un qui cherche autre chose."), "then": 0},
                       {"text": "J’inscris vite une connaissance comme buddy.",
                        "consequence": ("Personne n’est inscrit par quelqu’un d’autre. Mais cette "
                         "personne peut le faire, en deux minutes, et être dans le plan quand vous "
                         "choisissez à nouveau."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "Quand les places manquent", "minutes": 2,
         "body": [
             ("text", ("<p>Le manque est le cas ordinaire, et ce n’est pas votre faute. Ce que vous "
              "devez aux personnes qui attendent n’est pas un·e buddy ; c’est un ordre que vous pouvez "
              "expliquer, et un mot honnête.</p><ul><li><b>Ne rompez pas l’ordre pour qui écrit le plus.</b> "
              "Qui n’ose pas écrire attend aussi.</li>"
              "<li><b>Si vous faites une exception, dites pourquoi</b>, à votre équipe, en une phrase que "
              "vous pourriez dire à tout le monde.</li>"
              "<li><b>Ne promettez jamais.</b> « Nous cherchons quelqu’un qui connaît la ville. Le prochain "
              "jour de mise en relation est le 10. Venez en tout cas au café de jeudi. »</li>"
              "<li><b>Regardez qui reste derrière.</b> Les <b>Statistiques</b> montrent la part de personnes "
              "avec un·e buddy par type de séjour et par région d’origine. Si les doctorant·e·s ou une "
              "région arrivent toujours en dernier, ce n’est pas le hasard : cherchez les buddies qu’il leur "
              "faudrait.</li></ul>")),
             ("checklist", {"title": "Avant Publier maintenant",
              "items": [
                  "J’ai lu les dix binômes les plus faibles et ceux qui sont à regarder.",
                  "Chacun de mes changements a une raison que je pourrais dire à voix haute.",
                  "Quelqu’un d’autre a regardé les binômes où je participe, ou mes proches.",
                  "Je sais quoi dire aux personnes qui restent sans personne.",
                  "J’ai lu un des e-mails qui vont partir.",
                  "Le jour de mise en relation suivant a une date.",
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Les places manquent. Qu’est-ce qui décide qui a un·e buddy ?",
         "choices": [
             {"text": "L’affinité : les meilleurs binômes sont faits d’abord", "correct": False,
              "feedback": ("Alors les loisirs répandus seraient toujours servis, et d’autres jamais. "
               "L’affinité dit avec qui, non qui.")},
             {"text": "L’ordre fixé par votre programme", "correct": True,
              "feedback": ("Tête de file, déjà sur place, semaine d’arrivée, inscription : un ordre que "
               "l’on peut expliquer à tout le monde.")},
             {"text": "Le hasard, pour être juste", "correct": False,
              "feedback": ("Les mêmes personnes et les mêmes réglages donnent le même plan. Le hasard ne "
               "s’explique à personne qui attend.")},
             {"text": "Qui a le plus rempli son profil", "correct": False,
              "feedback": "Une question laissée ouverte compte pour moitié. Personne ne perd à dire peu."},
         ]}),
        ("multiple", {"question": "Quelles sont de bonnes raisons de changer un binôme ?",
         "choices": [
             {"text": "Vous savez que les deux se sont fâchés en colocation l’an dernier.",
              "correct": True,
              "feedback": ("Aucun formulaire ne le demande. Retirez la personne ou choisissez-en une "
               "autre, et n’écrivez pas de commérages dans les notes.")},
             {"text": "Une autre personne d’ici est de la même ville que la personne internationale.",
              "correct": False,
              "feedback": ("Cela fait peut-être une belle soirée. Ce n’est pas une raison de déplacer "
               "deux personnes qui ont une langue et du temps en commun.")},
             {"text": "Les mots de la personne demandent quelqu’un de calme, et vous savez qui.",
              "correct": True,
              "feedback": ("Vous connaissez les gens, le plan connaît les réponses. Regardez ce que cela "
               "coûte aux autres, puis décidez.")},
             {"text": "L’affinité n’est que de 40.", "correct": False,
              "feedback": ("Bas ne veut pas dire mauvais. Regardez ce qui porte une première semaine : "
               "une langue, et être là.")},
         ]}),
        ("true_false", {"statement": ("À côté d’un binôme figure « 3 autres personnes conviendraient "
          "mieux ». Le plan s’est donc trompé."), "is_true": False,
         "feedback": ("Ces trois-là sont plus utiles ailleurs. Le plan est le meilleur pour l’ensemble, "
          "et c’est parfois le quatrième pour une personne.")}),
        ("scenario_question", {"situation": ("<p>Une étudiante internationale ne veut que son propre "
          "genre, comme condition. Sans ce souhait, huit personnes de plus seraient possibles. Elle attend "
          "pour la deuxième vague.</p>"), "question": "Que lui écrivez-vous ?",
         "choices": [
             {"text": "« Changez cela, sinon je ne peux pas vous aider. »", "correct": False,
              "feedback": ("Elle ne doit de raison à personne. Une condition que l’on fait céder revient "
               "en mauvaise première rencontre.")},
             {"text": ("« Vous êtes près de la tête de la file. Nous cherchons plus de femmes comme "
               "buddies ; le prochain jour de mise en relation est le 24. »"), "correct": True,
              "feedback": ("C’est honnête, et la tâche reste à sa place. Ce qui réduit le choix, elle le "
               "lit sur sa propre page.")},
             {"text": "Rien. Elle le voit sur sa page.", "correct": False,
              "feedback": ("Elle y voit le fait. À la deuxième vague d’attente, un mot d’un être humain "
               "vaut bien une minute.")},
         ]}),
        ("single", {"question": ("Un changement coûterait « 2 personnes de moins ont un·e buddy ». Vous "
          "trouvez le nouveau binôme plus beau. Que faites-vous ?"),
         "choices": [
             {"text": "Je le fais ; les deux seront servies la prochaine fois.", "correct": False,
              "feedback": ("Deux personnes attendraient pour qu’un binôme soit plus beau. Et la "
               "prochaine fois, d’autres sont aussi dans la file.")},
             {"text": "Je laisse le plan tel qu’il est.", "correct": True,
              "feedback": "Un·e buddy qui convient moins en est un·e. Pas de buddy, c’est personne."},
             {"text": "Je le fais, et en retire deux autres pour que cela ne se voie pas.",
              "correct": False,
              "feedback": ("Cela se verrait, par quatre personnes. Le coût figure à côté de chaque choix "
               "pour que vous n’ayez rien à cacher.")},
         ]}),
        ("true_false", {"statement": ("Si vous participez vous-même, quelqu’un d’autre devrait regarder "
          "votre propre binôme avant la publication."), "is_true": True,
         "feedback": ("Il porte « c’est vous ». Personne ne doute de vous ; mais un second regard fait "
          "que personne n’aura à le faire.")}),
        ("scenario_question", {"situation": ("<p>Vous verrouillez un binôme et choisissez à nouveau. "
          "L’en-tête dit : 9 binômes sur 48 changent, et une personne de plus a un·e buddy.</p>"),
         "question": "Comment voir si c’est bien ainsi ?",
         "choices": [
             {"text": "Regarder si l’affinité moyenne a monté.", "correct": False,
              "feedback": ("Elle peut même baisser un peu. Une personne de plus avec un·e buddy passe "
               "d’abord.")},
             {"text": "Filtrer « a changé » et lire ces neuf.", "correct": True,
              "feedback": "Peu d’autres bougent, et vous voyez qui. Personne n’a encore rien appris."},
             {"text": "Publier, et voir qui se plaint.", "correct": False,
              "feedback": ("On ne se plaint pas, on se tait. Avant la publication, tout peut changer ; "
               "après, les gens ont été sollicités.")},
         ]}),
        ("multiple", {"question": ("Que pouvez-vous dire à une personne internationale qui demande "
          "pourquoi il n’y a personne pour elle ?"),
         "choices": [
             {"text": "Qu’il y avait moins de places que de monde, et dans quel ordre elles sont données.",
              "correct": True, "feedback": "C’est vrai, et cela dit que ce n’est pas à cause d’elle."},
             {"text": "Quand est le prochain jour de mise en relation, et ce qui lui est ouvert d’ici là.",
              "correct": True, "feedback": "Une date et une invitation aident plus que des excuses."},
             {"text": "Qu’une personne d’ici lui avait dit non.", "correct": False,
              "feedback": ("Personne ne l’apprend, et ce n’est pas sans raison. Un non ne dit rien d’une "
               "personne, mais on le ressent autrement.")},
             {"text": "Avec qui son affinité aurait été bonne, et combien.", "correct": False,
              "feedback": ("Les chiffres sur les personnes sont pour le bureau. Pour elle, ce serait une "
               "note.")},
         ]}),
    ],
}  # fmt: skip
