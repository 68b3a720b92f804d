"""Pour la coordination : prendre soin des données d’autrui au quotidien."""

MODULE = {
    "slug": "proteger-les-donnees-au-quotidien", "title": "Protéger les données au quotidien",
    "introduction": ("Vous voyez ce que des personnes nous ont dit pour que quelqu’un vienne à leur "
     "rencontre. Ce que vous voyez et ne voyez jamais, les habitudes qui protègent, et que faire quand "
     "quelque chose a mal tourné."), "audience": "coordinators", "minutes": 10, "pass_mark": 70,
    "questions_asked": 5, "prerequisites": [],
    "lessons": [
        ("section", "Ce que vous voyez"),
        ("lesson", {"title": "Prêté, non donné", "minutes": 3,
         "body": [
             ("text", ("<p>Quelqu’un qui s’installe dans une ville étrangère nous dit son nom, ses "
              "dates, ses langues, et parfois qu’il a peur de la foule. Ce n’est pas à vous qu’il le dit. Il "
              "le dit pour que quelqu’un lui convienne, et vous le prête pour cela. Quoi que vous en fassiez "
              ": la personne serait-elle d’accord, si elle se tenait près de vous ?</p>"
              "<h3>Ce que nous demandons, et ce que nous ne demandons pas</h3><ul><li>Nécessaires : nom, "
              "e-mail, date de naissance, rôle, ville, université, dates, langues. Tout le reste peut rester "
              "vide.</li>"
              "<li>La date de naissance est là pour que tout le monde ait 18 ans ou plus. Elle n’est jamais "
              "montrée, à vous non plus.</li>"
              "<li>Il n’y a pas de champ sur la santé, la religion, l’origine ethnique ou l’orientation. Ne "
              "les demandez pas par un autre chemin.</li>"
              "<li>Les souhaits d’accompagnement sont des souhaits, non des diagnostics : « des lieux sans "
              "marches », « des rencontres au calme ». Ils ont leur propre accord. Vous les voyez pour "
              "trouver la bonne personne ; la ou le buddy voit ce qui a été coché pour cela ; quand c’est "
              "fini, ils sont effacés.</li></ul>"
              "<h3>Qui voit quoi</h3><ul><li><b>Les deux d’un binôme :</b> une courte carte au moment de la "
              "question ; le contact, et ce qui a été partagé, après le oui.</li>"
              "<li><b>Vous :</b> les personnes de votre propre programme. Ni ce que les binômes s’écrivent, "
              "ni qui a bloqué qui, ni une autre ville, ni les notes et signalements à votre sujet.</li>"
              "<li><b>Les responsables universitaires :</b> les étudiant·e·s de leur université qui "
              "l’acceptent.</li>"
              "<li><b>Les administrations nationale et centrale :</b> des nombres et des équipes. "
              "L’administration centrale peut ouvrir le dossier d’une personne avec un motif, gardé dans le "
              "journal. Les signalements sont lus par le niveau au-dessus.</li>"
              "<li><b>Tout le monde :</b> les chiffres de la ville, aucun sous cinq "
              "personnes.</li></ul>")),
             ("single", {"question": ("Un bar partenaire voudrait savoir combien de vos internationaux "
               "viennent d’Islande, pour une soirée à thème. Il y en a trois. Que dites-vous ?"),
              "choices": [
                  {"text": "« Trois. » Ce n’est qu’un nombre.", "correct": False,
                   "feedback": ("Dans une ville, trois personnes d’Islande sont trois visages. C’est "
                    "pourquoi les "
                    "nombres sous cinq sont masqués pour l’extérieur.")},
                  {"text": ("« Nous ne donnons pas de si petits nombres. Invitez tout le monde, et tout "
                    "le monde sera bienvenu. »"), "correct": True,
                   "feedback": "La soirée a lieu, et personne n’est montré du doigt."},
                  {"text": "« Je demande à ces trois-là s’ils viendraient. »", "correct": False,
                   "feedback": ("L’intention est bonne, mais vous useriez de leur nationalité pour la "
                    "publicité d’un bar. Elle n’a pas été prêtée pour cela.")},
              ]}),
         ]}),
        ("section", "Ce que vous en faites"),
        ("lesson", {"title": "Sept habitudes", "minutes": 3,
         "body": [
             ("text", ("<ol><li><b>Restez dans le bureau.</b> Cherchez, filtrez, notez et décidez là. Ce "
              "que vous copiez dans un tableur, une discussion ou une boîte mail survit à tout : personne ne "
              "l’efface quand la personne efface le reste.</li>"
              "<li><b>Exportez rarement, et pour un jour.</b> Chaque export est consigné, avec son nombre de "
              "lignes. Demandez-vous d’abord si une liste filtrée du bureau ne suffit pas. Effacez le "
              "fichier le soir même, aussi dans les téléchargements.</li>"
              "<li><b>Écrivez des notes que vous liriez à voix haute.</b> « Arrive avec un enfant, cherche "
              "un parc près du campus » aide. « A l’air difficile » n’aide pas, et la personne le trouve en "
              "téléchargeant ses données. Ni suppositions, ni santé, ni commérages.</li>"
              "<li><b>Un e-mail, une personne.</b> Si vous écrivez tout de même à plusieurs depuis votre "
              "boîte, masquez les adresses les unes aux autres.</li>"
              "<li><b>Pas de photo de l’écran.</b> Ni dans le groupe de l’équipe, ni dans une présentation. "
              "Pour montrer le bureau, il y a la démonstration et ses personnes inventées.</li>"
              "<li><b>Votre accès est à vous.</b> Une personne, un rôle, un second facteur. Qui vient aider "
              "reçoit sa propre invitation ; quand quelqu’un part, votre équipe nationale met fin à son "
              "rôle. Les codes de secours sont là où votre boîte mail n’est pas.</li>"
              "<li><b>Ne partagez jamais à la place de quelqu’un.</b> Un numéro de téléphone est donné par "
              "qui il appartient. « Tu me donnes son numéro ? » n’a qu’une réponse : « Je lui dirai que tu "
              "l’as demandé. »</li></ol>")),
             ("scenario", {"title": "Vendredi à l’association",
              "moments": [
                  {"text": ("<p>Une agence propose à vos internationaux un voyage bon marché, et à vous "
                    "une place gratuite. « Envoyez-nous juste la liste des adresses. » Votre équipe trouve "
                    "l’idée bonne.</p>"),
                   "choices": [
                       {"text": ("Je mets le voyage sur la page de la ville, comme événement. Qui veut "
                         "venir écrit à l’agence."),
                        "consequence": ("Vingt personnes le lisent, huit partent. Personne n’a reçu "
                         "d’e-mail non demandé."), "then": 2},
                       {"text": "J’exporte la liste et l’envoie. C’est à leur avantage.",
                        "consequence": ("Votre doigt est sur le bouton quand vous voyez ce qui est écrit "
                         "au-dessus : des personnes inscrites pour avoir un·e buddy. Vous fermez la fenêtre "
                         "et mettez le voyage sur la page de la ville."), "then": 2},
                       {"text": "Je demande à tout le monde par e-mail si je peux transmettre l’adresse.",
                        "consequence": ("C’est mieux, mais c’est encore de la publicité, de la part de "
                         "qui a leur confiance. Un événement sur la page de la ville ne demande rien à "
                         "personne."), "then": 2},
                   ]},
                  {"text": ("<p>En cherchant le logo, vous trouvez un fichier sur le disque partagé : "
                    "les personnes de l’automne dernier, 140 lignes avec des notes, visibles de quiconque a "
                    "jamais fait partie de l’équipe.</p>"),
                   "choices": [
                       {"text": "Je l’efface, vide la corbeille, et dis à l’équipe pourquoi.",
                        "consequence": ("Une minute de travail. Dans le portail, ces détails ont disparu "
                         "depuis longtemps ; maintenant, ici aussi."), "then": 3},
                       {"text": "Je le déplace dans un dossier que je suis la seule personne à voir.",
                        "consequence": ("Alors une seule personne garde ce que personne ne devrait "
                         "garder. Vous y repensez : pour quoi faire ? Vous l’effacez."), "then": 3},
                       {"text": "Je le garde : nous voudrons peut-être comparer.",
                        "consequence": ("Pour comparer, il y a les statistiques, sans noms. Vous "
                         "l’effacez tout de même et notez le total sur un papier."), "then": 3},
                   ]},
                  {"text": ("<p>Un message de Li : elle a écrit à soixante internationaux pour le café, "
                    "toutes les adresses visibles. « C’est grave ? »</p>"),
                   "choices": [
                       {"text": ("« Cela arrive. Disons-le aujourd’hui aux personnes concernées et à "
                         "l’équipe nationale. »"),
                        "consequence": ("Li écrit deux phrases honnêtes aux soixante ; vous appelez "
                         "l’équipe nationale. Le soir, c’est une erreur dont on s’est occupé."),
                        "then": 0},
                       {"text": "« T’inquiète, personne ne le remarquera. »",
                        "consequence": ("Soixante personnes le remarquent. Si l’une d’elles est "
                         "recherchée par quelqu’un, cela compte beaucoup. Le dire vite est le plus petit "
                         "prix."), "then": 0},
                       {"text": "« Comment as-tu pu ! »",
                        "consequence": ("La prochaine fois, on ne vous dira rien. Qui signale une erreur "
                         "aussitôt a fait l’essentiel."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "Combien de temps, et quand cela tourne mal", "minutes": 2,
         "body": [
             ("text", ("<h3>Cela s’en va tout seul</h3>"
              "<p>Les détails d’une participation et les messages disparaissent six mois après la fin du "
              "dernier binôme, ou du semestre s’il n’y en a pas eu ; les souhaits d’accompagnement dès que "
              "c’est fini ; un compte que personne n’utilise, après deux ans et deux avis. Les nombres "
              "restent, les personnes s’en vont. Cela ne vaut que dans le portail. À vos propres copies, "
              "c’est à vous de penser.</p>"
              "<h3>Cela leur appartient</h3>"
              "<p>Sous <b>Mon compte</b>, <b>Mes données</b>, chaque personne voit, télécharge et efface ce "
              "que l’on sait d’elle, aussitôt et sans vous demander. Si quelqu’un s’adresse à vous, montrez "
              "le chemin ; ne le faites pas à sa place, et ne demandez pas pourquoi. Après cela, il ne "
              "reste d’un binôme que des états et des dates.</p>"
              "<h3>Quand c’est arrivé</h3>"
              "<p>Un téléphone perdu, un fichier à la mauvaise personne, un lien dans une discussion. La "
              "règle est courte : <b>le dire le jour même</b>. D’abord à votre équipe et à l’équipe "
              "nationale, puis aux personnes concernées. Qui fait vivre le portail doit parfois en informer "
              "d’autres rapidement, et ne le peut pas sans le savoir. Délais et autorités diffèrent d’un "
              "pays à l’autre ; le dire aussitôt est juste partout.</p>")),
             ("checklist", {"title": "Cette semaine",
              "items": [
                  ("Cherchez de vieilles listes dans vos téléchargements et sur le disque partagé, et "
                   "effacez-les."),
                  "Regardez Équipe : quelqu’un est-il parti ? Dites-le à votre équipe nationale.",
                  "Lisez les cinq dernières notes de votre équipe comme si elles parlaient de vous.",
                  "Verrouillez téléphone et ordinateur quand vous vous levez.",
                  "Notez qui vous appelleriez si une liste se perdait ce soir.",
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "Quelle note pouvez-vous garder ?",
         "choices": [
             {"text": "« Sans doute dépressif, attention. »", "correct": False,
              "feedback": ("Une supposition sur la santé, que la personne lira. Si vous vous inquiétez, "
               "parlez-lui et montrez-lui où trouver de l’aide.")},
             {"text": "« Appelée le 3 mars : préfère attendre la fin des examens. »", "correct": True,
              "feedback": "Elle aide qui prendra la suite, et la personne serait d’accord."},
             {"text": "« L’ex de Jonas, vous savez qui. »", "correct": False,
              "feedback": ("Un commérage. Si les deux ne doivent pas se rencontrer, veillez-y dans le "
               "plan ; inutile d’en écrire la raison.")},
         ]}),
        ("multiple", {"question": "Que ne voyez-vous jamais, à la coordination ?",
         "choices": [
             {"text": "Ce que s’écrivent les deux d’un binôme", "correct": True,
              "feedback": "Les messages leur appartiennent. Vous voyez s’il y a eu contact."},
             {"text": "Ce que quelqu’un a coché comme souhait d’accompagnement", "correct": False,
              "feedback": ("Cela, vous le voyez, pour trouver la bonne personne. Traitez-le comme une "
               "confidence.")},
             {"text": "Qui a bloqué qui", "correct": True,
              "feedback": "Le plan les tient à distance sans le dire à personne."},
             {"text": "Les notes sur vous-même, si vous participez", "correct": True,
              "feedback": ("Seul le reste de l’équipe les lit. Vous les trouvez, comme tout le "
               "monde, en téléchargeant vos données.")},
         ]}),
        ("true_false", {"statement": ("Quand quelqu’un efface son compte, les copies que vous avez "
          "exportées sont effacées aussi."), "is_true": False,
         "feedback": ("Le portail n’atteint pas votre ordinateur. C’est la meilleure raison d’exporter "
          "rarement et d’effacer le jour même.")}),
        ("scenario_question", {"situation": ("<p>Un père téléphone : sa fille n’a pas donné de nouvelles "
          "depuis trois jours, et il voudrait le numéro de son buddy.</p>"),
         "question": "Que faites-vous ?",
         "choices": [
             {"text": "Lui donner le numéro ; il s’inquiète.", "correct": False,
              "feedback": ("Vous ne pouvez pas savoir qui appelle, et le numéro est à la ou au buddy. "
               "L’inquiétude est réelle, et il y a un meilleur chemin.")},
             {"text": "Noter son numéro et demander à sa fille de le rappeler.", "correct": True,
              "feedback": ("Vous ne confirmez ni ne niez rien, et elle décide. Si vous craignez "
               "vous-même pour elle : le 112.")},
             {"text": "Dire que vous ne connaissez personne de ce nom, et raccrocher.", "correct": False,
              "feedback": ("Inutile de mentir. « Je ne peux rien vous dire, mais je peux transmettre » "
               "est vrai et aimable.")},
         ]}),
        ("single", {"question": ("Votre ordinateur, avec l’export de la semaine dernière, a été volé "
          "dans le train. C’est samedi soir. Quand le dites-vous à l’équipe nationale ?"),
         "choices": [
             {"text": "Ce soir", "correct": True,
              "feedback": ("Ce qu’il faut faire, d’autres le décident ; mais ils ne le peuvent qu’à "
               "partir du moment où ils savent.")},
             {"text": "Lundi, quand le bureau ouvre", "correct": False,
              "feedback": ("Deux jours pendant lesquels personne ne peut prévenir les personnes "
               "concernées.")},
             {"text": "Si l’ordinateur n’a pas reparu après une semaine", "correct": False,
              "feedback": ("Ce serait une semaine pour qui l’a. Et l’on vous demanderait pourquoi vous "
               "avez attendu.")},
         ]}),
        ("true_false", {"statement": ("Une connaissance aide un soir à confirmer des buddies. Il lui "
          "faut une invitation et un rôle à elle."), "is_true": True,
         "feedback": "Ainsi l’on peut voir qui a fait quoi, et le droit prend fin de lui-même à son jour."}),
        ("scenario_question", {"situation": ("<p>Une enseignante écrit : « Pour mon étude sur la "
          "solitude, il me faut les adresses de tous vos internationaux. C’est pour la science. »</p>"),
         "question": "Que répondez-vous ?",
         "choices": [
             {"text": "« Volontiers, les voici. » Une université est digne de confiance.",
              "correct": False,
              "feedback": ("La question n’est pas qui demande, mais pour quoi cela a été prêté. Pas pour "
               "cela.")},
             {"text": ("« Nous ne donnons pas d’adresses. Envoyez un court texte, nous pouvons le mettre "
               "sur notre page. »"), "correct": True,
              "feedback": ("Qui veut participer prend contact de soi-même. Demandez à votre équipe "
               "nationale si une étude a besoin de plus.")},
             {"text": "« Seulement celles des personnes sans buddy. »", "correct": False,
              "feedback": "Ce serait en dire encore plus qu’une adresse."},
         ]}),
        ("multiple", {"question": "Avec quoi les personnes de votre liste seraient-elles d’accord ?",
         "choices": [
             {"text": ("Chercher qui parle portugais, pour trouver un·e buddy à quelqu’un qui arrive "
               "demain"), "correct": True, "feedback": "C’est exactement pour cela qu’on nous l’a dit."},
             {"text": "Les ajouter à la lettre de l’association", "correct": False,
              "feedback": ("Cela demande un oui à part. Les nouvelles ont leur propre accord, qui se "
               "retire aussi facilement.")},
             {"text": "Les appeler quand elles sont en ville et n’ont encore personne", "correct": True,
              "feedback": "Il s’agit de leur propre buddy, et c’est aimable."},
             {"text": "Envoyer la liste des anniversaires à l’équipe des fêtes", "correct": False,
              "feedback": "Vous ne voyez pas les anniversaires, et voilà pourquoi."},
         ]}),
    ],
}  # fmt: skip
