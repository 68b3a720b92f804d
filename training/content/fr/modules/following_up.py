"""Pour la coordination : binômes silencieux, nouveaux binômes, signalements, et où s’arrête l’aide."""

MODULE = {
    "slug": "suivre-les-binomes", "title": "Suivre les binômes, et les cas difficiles",
    "introduction": ("La plupart des difficultés sont du silence, et cinq minutes y suffisent. "
     "Quelques-unes sont graves. Comment voir les deux à temps, quoi dire, et quand passer le relais."),
    "audience": "coordinators", "minutes": 13, "pass_mark": 70, "questions_asked": 6,
    "prerequisites": ["a_term_from_start_to_end"],
    "lessons": [
        ("section", "Quand le silence s’installe"),
        ("lesson", {"title": "Comment le silence vient à vous", "minutes": 3,
         "body": [
             ("text", ("<p>Un binôme qui s’est vu une fois continue le plus souvent. Un binôme qui ne "
              "s’est pas vu en deux semaines ne se verra presque jamais. C’est donc pendant la première "
              "quinzaine que votre aide compte, et le portail la surveille avec vous.</p><h3>Ce qui se "
              "fait sans vous</h3><ul><li>La personne d’ici écrit en premier, dans les deux jours, avec un "
              "message tout prêt à modifier.</li><li>Le troisième jour sans un mot, la personne "
              "internationale est invitée à écrire.</li><li>Après quatre et dix jours, et cinq jours après "
              "l’arrivée, qui n’a pas écrit récemment lit : <b>Comment ça se passe ?</b> Il y a quatre "
              "réponses : « Tout va bien », « Pas encore en contact, pas d’inquiétude », « Je n’ai pas de "
              "réponse », « Quelque chose ne va pas ». Vous voyez la réponse, l’autre personne "
              "non.</li></ul><h3>Ce qui arrive dans À suivre</h3><ul><li>L’un·e des deux n’a pas de "
              "réponse.</li><li>Aucun·e n’a répondu depuis trois jours, et l’on n’a vu passer aucun mot "
              "entre les deux.</li><li>L’un·e des deux dit que quelque chose ne va pas.</li><li>Là où les "
              "deux "
              "répondent : un deuxième non de la même personne internationale. Demandez ce qui "
              "manque.</li><li>Et avant tout le reste : les <b>signalements</b>.</li></ul><p>Plus bas "
              "figure qui a <b>dit non, ou rien</b>, pour que vous voyiez à qui le tour, et en haut si un "
              "e-mail n’a pas pu être remis. Parfois, le silence n’est qu’une adresse fausse.</p>")),
             ("notice", {"title": "Vous voyez que l’on s’écrit, non ce que l’on s’écrit",
              "text": ("Les messages d’un binôme sont aux deux. Vous voyez s’il y a eu contact, ce qui a "
               "été répondu et ce qui s’est passé quand. Cela suffit pour aider.")}),
             ("single", {"question": ("Une personne d’ici répond « Pas encore en contact, pas "
               "d’inquiétude ». Que faites-vous ?"),
              "choices": [
                  {"text": "Rien. La prochaine question viendra d’elle-même.", "correct": True,
                   "feedback": ("L’autre a peut-être des examens, ou les deux attendent l’arrivée. On "
                    "vous dit que tout va bien ; croyez-le.")},
                  {"text": "Appeler les deux pour savoir quand ils se verront.", "correct": False,
                   "feedback": ("Une réponse tranquille devient un reproche. La prochaine fois, on "
                    "cliquera sur « Tout va bien » quoi qu’il en soit.")},
                  {"text": "Mettre fin au binôme, par prudence.", "correct": False,
                   "feedback": ("Deux personnes contentes liraient que c’est terminé, et ne seraient "
                    "plus jamais réunies.")},
              ]}),
         ]}),
        ("lesson", {"title": "Écrire, attendre un peu, choisir", "minutes": 3,
         "body": [
             ("text", ("<p>Écrivez à chacune des deux personnes, séparément et brièvement. Ni pourquoi, "
              "ni reproche ; une issue qui ne coûte rien.</p>")),
             ("steps", {"title": "Un binôme silencieux",
              "steps": [
                  {"title": "À qui se tait",
                   "text": ("« Bonjour Tom, Aylin est arrivée et serait contente d’un mot. Si ce n’est "
                    "pas le moment, répondez juste “plus tard”, je chercherai quelqu’un d’autre. Personne ne "
                    "vous en voudra. »")},
                  {"title": "À qui attend",
                   "text": ("« Bonjour Aylin, j’ai vu que c’est calme. Je demande, et jeudi vous aurez "
                    "de mes nouvelles en tout cas. Avez-vous ce qu’il faut pour les premiers jours ? »")},
                  {"title": "Deux ou trois jours",
                   "text": "Pas deux semaines. La semaine de l’arrivée, un jour."},
                  {"title": "Puis décider",
                   "text": ("Le contact est là : Je m’en suis occupé·e. Rien n’est venu : Mettre fin au "
                    "binôme, et chercher quelqu’un d’autre.")},
              ]}),
             ("text", ("<p><b>Mettre fin au binôme</b> vous demande une raison, que seule votre équipe "
              "lit, et si la personne internationale attend quelqu’un d’autre. Laissez la case cochée : elle "
              "passe en tête de la file. Les deux reçoivent un e-mail disant que c’est terminé, jamais "
              "pourquoi. Ensuite <b>Chercher quelqu’un d’autre</b> montre qui convient et a une place, avec "
              "les raisons habituelles, et <b>Lui demander</b> envoie la question aussitôt. Ou vous laissez "
              "faire le prochain plan, si son jour est proche.</p><p>Une question en suspens, c’est autre "
              "chose. Tant que la personne d’ici a le temps de répondre, laissez-le-lui : un rappel vient à "
              "mi-chemin, et le délai court tout seul. Si vous vous êtes trompé·e, <b>Reprendre la "
              "proposition</b>.</p><p>Et la personne qui s’est tue ? On tombe malade, on déménage, on n’ose "
              "plus. On ne réunira plus ces deux personnes, mais la place est libre, et un plan peut y "
              "faire appel. Si cette question-là reste aussi sans réponse, on ne la sollicite plus avant "
              "qu’elle clique sur <b>Je suis là</b>. Une ligne aimable, « au plaisir de vous revoir quand "
              "vous voudrez », c’est plus que n’en reçoivent la plupart.</p>")),
             ("scenario", {"title": "Aylin et Tom",
              "moments": [
                  {"text": ("<p>À suivre dit : l’un·e des deux n’a pas de réponse. Aylin est arrivée "
                    "samedi ; Tom a dit oui il y a deux semaines et n’a pas écrit depuis. Nous sommes "
                    "lundi.</p>"),
                   "choices": [
                       {"text": "J’écris aux deux aujourd’hui et laisse à Tom jusqu’à demain soir.",
                        "consequence": ("Aylin répond en dix minutes : elle ne sait pas comment "
                         "s’inscrire à la mairie. Vous le lui dites, et que vous reviendrez vers elle "
                         "demain."), "then": 2},
                       {"text": "J’écris seulement à Tom. Aylin ne doit pas s’inquiéter.",
                        "consequence": ("Elle s’inquiète de toute façon ; c’est elle qui est dans "
                         "l’appartement vide. Après déjeuner, vous lui écrivez aussi, et elle demande pour "
                         "la mairie."), "then": 2},
                       {"text": "J’attends mon regard hebdomadaire de vendredi.",
                        "consequence": ("Vendredi, Aylin a abandonné le programme, et l’a raconté en "
                         "colocation. Vous respirez et écrivez aux deux ; désormais, vous regardez deux fois "
                         "par semaine pendant les arrivées."), "then": 2},
                   ]},
                  {"text": ("<p>Mardi soir. Tom n’a pas répondu. Le prochain jour de mise en relation "
                    "est dans neuf jours. Noor a une place et habite au coin de la rue.</p>"),
                   "choices": [
                       {"text": ("Je mets fin au binôme, Aylin attend encore, et je demande à Noor à la "
                         "main."),
                        "consequence": ("Noor dit oui le lendemain et écrit aussitôt. Jeudi, les deux "
                         "font la queue à la mairie."), "then": 0},
                       {"text": "Je laisse faire le prochain plan.",
                        "consequence": ("C’est juste envers tout le monde, et souvent bien. Mais neuf "
                         "jours sont longs pour quelqu’un qui est là et avait commencé à espérer. La tête de "
                         "la file est faite pour cela, et un binôme à la main aussi."), "then": 0},
                       {"text": "J’écris encore à Tom, avec ce que j’en pense.",
                        "consequence": ("Il le lit, se sent pris en faute et ne reviendra pas. Aylin "
                         "attend toujours. Y mettre fin sans un mot de reproche aurait aidé les deux."),
                        "then": 0},
                   ]},
              ]}),
         ]}),
        ("section", "Quand c’est grave"),
        ("lesson", {"title": "Un signalement : la première heure", "minutes": 3,
         "body": [
             ("text", ("<p>« Quelque chose ne va pas » figure sur la page de chaque binôme. Qui clique "
              "dit de quoi il s’agit : un malaise, du harcèlement ou des menaces, une discrimination, de "
              "l’argent ou un faux profil, une personne de la coordination, autre chose. À cet instant, sans "
              "vous, trois choses se passent : <b>le contact des deux est fermé</b>, vous et le niveau "
              "au-dessus recevez un e-mail sans ce qui a été écrit, et le binôme est en haut de À suivre. Un "
              "signalement sur une personne de la coordination ne lui parvient pas, et aucun sur votre "
              "propre binôme ne vous parvient.</p>")),
             ("steps", {"title": "Aujourd’hui",
              "steps": [
                  {"title": "Le lire sans témoin",
                   "text": ("Lire et répondre. Ce qui est écrit reste dans le bureau : ni capture "
                    "d’écran, ni groupe de discussion, ni transfert.")},
                  {"title": "Le danger d’abord",
                   "text": ("Si quelqu’un est peut-être en danger maintenant : le 112, puis le niveau "
                    "au-dessus. Tout le reste peut attendre.")},
                  {"title": "Parler à qui a signalé",
                   "text": ("Par téléphone ou au calme. Écoutez. « Merci de me le dire. De quoi "
                    "avez-vous besoin maintenant ? » Ne faites rien répéter, ne demandez pas de preuve.")},
                  {"title": "Parler à l’autre, séparément",
                   "text": ("Seulement si la première personne est en sûreté, et après avoir convenu de "
                    "ce que vous pouvez dire. « Quelque chose a été signalé, le contact est fermé, je "
                    "voudrais vous entendre. » Pas de verdict.")},
                  {"title": "Jamais les deux ensemble",
                   "text": ("Ni médiation, ni rendez-vous à trois. Un semestre est trop court pour cela, "
                    "et cela peut être dangereux.")},
                  {"title": "Écrire ce qui a été fait",
                   "text": ("En quelques phrases sobres ; les personnes concernées peuvent les lire dans "
                    "leurs données. La case qui leur permet de s’écrire à nouveau ne se coche que si les "
                    "deux le veulent.")},
              ]}),
             ("text", ("<p>Vous ne jugez pas, et vous n’enquêtez pas. Votre tâche est que personne ne "
              "subisse davantage de mal et que celles et ceux qui peuvent aider sachent. « Qui enfreint ces "
              "règles quitte le programme », tout le monde l’a accepté dans le code de conduite. Si l’on "
              "en est là, vous le décidez avec votre équipe et le niveau au-dessus, jamais en solitaire et "
              "jamais la nuit.</p>")),
             ("scenario", {"title": "Un signalement dimanche",
              "moments": [
                  {"text": ("<p>Harcèlement ou menaces. Une étudiante internationale écrit que son buddy "
                    "attend devant sa résidence et ne cesse d’appeler. Cette nuit, elle est chez une "
                    "amie.</p>"),
                   "choices": [
                       {"text": "Je l’appelle maintenant : est-elle en sûreté, lui faut-il la police ?",
                        "consequence": ("Elle est en sûreté et ne veut pas appeler ce soir. Vous lui "
                         "dites que le 112 répond à toute heure, ce que vous faites ensuite et quand elle "
                         "aura de vos nouvelles, puis appelez l’équipe nationale."), "then": 2},
                       {"text": "Je lui écris, à lui, d’arrêter.",
                        "consequence": ("Alors il sait, et vous ne savez pas où elle est ce soir. Vous "
                         "effacez le message sans l’envoyer et l’appelez, elle, d’abord."), "then": 2},
                       {"text": ("Je réponds demain aux heures de permanence. Le contact est fermé de "
                         "toute façon."),
                        "consequence": ("Sur le portail, oui. Devant sa résidence, non. Vous "
                         "l’appelez tout de même."), "then": 2},
                   ]},
                  {"text": ("<p>Lundi. Elle veut que cela cesse, et aimerait rester dans le programme. "
                    "Elle demande : « Est-ce qu’il apprend ce que j’ai dit ? »</p>"),
                   "choices": [
                       {"text": ("« Pas par moi, sauf si vous le voulez. Il apprend que le contact est "
                         "fermé et que quelqu’un lui parlera. »"),
                        "consequence": ("Elle respire. Vous mettez fin au binôme avec la raison « "
                         "quelque chose n’allait pas », lui dites où est le service de l’université, et "
                         "proposez de venir avec elle."), "then": 0},
                       {"text": "« Je dois le lui dire, pour qu’il puisse se défendre. »",
                        "consequence": ("Ce n’est pas un tribunal. Il peut être entendu sans qu’on lui "
                         "lise ses mots à elle. Vous rappelez et le dites, avant qu’elle regrette d’avoir "
                         "parlé."), "then": 0},
                       {"text": "« Écrivez-moi tout encore une fois, avec les dates. »",
                        "consequence": ("Si la police ou l’université en ont besoin, elles le "
                         "demanderont. Vous avez lu le signalement ; raconter encore et encore fait "
                         "mal."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("lesson", {"title": "Où s’arrête votre aide", "minutes": 2,
         "body": [
             ("text", ("<p>Vous êtes étudiant·e ou collègue, ni psychologue, ni juriste, ni médecin. "
              "Passer le relais n’est pas abandonner. C’est ce que vous pouvez faire de plus utile, si vous "
              "le faites avec chaleur : nommez une personne, un lieu, une heure, et proposez d’aller jusqu’à "
              "la porte.</p><ul><li><b>Ne va pas bien depuis des semaines, ne sort plus :</b> psychologue ou "
              "service d’écoute de l’université, médecin.</li><li><b>Dit ne plus vouloir vivre :</b> restez, "
              "au téléphone s’il le faut, et appelez le 112 ou la ligne d’écoute de votre pays. Ne promettez "
              "pas de le garder pour vous.</li><li><b>Violence, menaces, harcèlement :</b> police, point de "
              "contact de l’université, lieu d’accueil sur place.</li><li><b>Argent, loyer, titre de séjour "
              ":</b> service social de l’université, association étudiante, relations internationales. Ne "
              "prêtez jamais, ne signez jamais pour quelqu’un.</li></ul><p>Les services et leurs noms "
              "diffèrent selon le pays et l’université. Trouvez les vôtres avant le semestre.</p>")),
             ("checklist", {"title": "Sur une feuille, avant les premières arrivées",
              "items": [
                  "Les numéros d’urgence de notre pays, le 112 d’abord",
                  "Psychologue ou service d’écoute de l’université, avec les horaires",
                  "Le point de contact contre les discriminations et le harcèlement",
                  "Le service social, et le conseil juridique pour étudiant·e·s",
                  "Le nom et le numéro de notre équipe nationale",
                  "Qui de nous répond à un signalement quelle semaine",
              ]}),
             ("reflection", {"question": ("Qu’est-ce qui vous serait le plus difficile à entendre, et "
               "avec qui pourriez-vous en parler ensuite, sans nommer personne ?"),
              "hint": ("Vous aussi avez besoin de quelqu’un. Les entretiens difficiles se partagent à "
               "deux, et personne n’en porte un en solitaire plus d’un jour.")}),
         ]}),
    ],
    "quiz": [
        ("multiple", {"question": "Qu’est-ce qui met un binôme dans À suivre ?",
         "choices": [
             {"text": "L’un·e des deux répond « Je n’ai pas de réponse »", "correct": True,
              "feedback": "Aussitôt, pour que vous puissiez aider tant que cela compte."},
             {"text": ("Aucun·e ne dit comment ça se passe pendant trois jours, et il n’y a pas eu de "
               "contact"), "correct": True,
              "feedback": "Le silence des deux se voit aussi, même si personne ne se plaint."},
             {"text": "Pas de rencontre pendant la première semaine", "correct": False,
              "feedback": ("Deux personnes peuvent avoir de bonnes raisons. Vous l’apprenez quand l’une "
               "manque de quelque chose.")},
             {"text": "Un signalement", "correct": True,
              "feedback": "Il est tout en haut, et se lit le jour même."},
         ]}),
        ("single", {"question": "Vous mettez fin à un binôme silencieux. Qu’apprennent les deux ?",
         "choices": [
             {"text": "Que c’est terminé, jamais pourquoi", "correct": True,
              "feedback": ("La raison est pour votre équipe. Ainsi personne n’est mis en cause, et les "
               "deux peuvent recommencer.")},
             {"text": "Laquelle des deux personnes n’a pas répondu", "correct": False,
              "feedback": "Ce serait un reproche public. Qui a honte ne revient pas."},
             {"text": "Rien, avant qu’il y ait quelqu’un d’autre", "correct": False,
              "feedback": ("Alors l’une continuerait d’attendre un message. Un e-mail dit que c’est "
               "terminé et ce qui vient ensuite.")},
         ]}),
        ("true_false", {"statement": ("Pour régler un conflit signalé, invitez les deux à un entretien "
          "avec vous, afin que chaque côté soit entendu."), "is_true": False,
         "feedback": ("Entendez les deux, mais séparément. Un rendez-vous à trois enferme qui a parlé "
          "avec ce dont il est question.")}),
        ("scenario_question", {"situation": ("<p>Un signalement arrive. Il concerne Lena, qui coordonne "
          "avec vous, et il vous est parvenu.</p>"), "question": "Que faites-vous ?",
         "choices": [
             {"text": "Le transférer à Lena, pour qu’elle s’explique.", "correct": False,
              "feedback": "Le portail le lui a caché pour une raison. Qui l’a écrit y a fait confiance."},
             {"text": "Parler avec l’équipe nationale, et laisser Lena en dehors.", "correct": True,
              "feedback": "Elle a le signalement aussi. Ensemble, vous décidez qui parle à qui."},
             {"text": "Attendre la prochaine réunion d’équipe.", "correct": False,
              "feedback": ("Il doit être lu et suivi d’effet aujourd’hui, comme tout autre. Et la "
               "réunion est aussi celle de Lena.")},
         ]}),
        ("single", {"question": ("Dans le groupe de l’équipe, quelqu’un demande : « C’était quoi, ce "
          "signalement ? » Qu’écrivez-vous ?"),
         "choices": [
             {"text": "Un bref résumé sans noms.", "correct": False,
              "feedback": "Dans une même ville, après deux détails, tout le monde sait de qui il s’agit."},
             {"text": "« On s’en occupe. Les détails restent dans le bureau. »", "correct": True,
              "feedback": "Qui agit le sait. Les autres aident le mieux en ne demandant pas."},
             {"text": "Une capture d’écran, pour couper court aux rumeurs.", "correct": False,
              "feedback": ("Elle reste alors pour toujours sur six téléphones. La personne vous a écrit "
               "à vous, pas au groupe.")},
         ]}),
        ("true_false", {"statement": ("Quand quelqu’un dit ne plus vouloir vivre, vous faites venir de "
          "l’aide même si la personne vous demande de le garder pour vous."), "is_true": True,
         "feedback": ("Promettre le silence est la seule promesse à ne pas faire. Restez, écoutez, et "
          "appelez le 112 ou la ligne d’écoute de votre pays.")}),
        ("scenario_question", {"situation": ("<p>Une personne internationale demande 300 euros pour le "
          "dépôt : « Mon buddy n’a pas d’argent et vous êtes l’association. » Le propriétaire veut une "
          "réponse aujourd’hui.</p>"), "question": "Qu’est-ce qui aide ?",
         "choices": [
             {"text": "Les prêter à titre privé. C’est urgent.", "correct": False,
              "feedback": ("L’argent entre deux personnes change tout, et un propriétaire aussi pressé "
               "n’en est peut-être pas un.")},
             {"text": "Regarder l’offre ensemble, et aller demain au service social.", "correct": True,
              "feedback": ("La hâte et un dépôt pour une chambre jamais vue sont des signes de fraude. "
               "Le service connaît les aides honnêtes.")},
             {"text": "Écrire que cela ne vous regarde pas.", "correct": False,
              "feedback": "Prêter, non. Savoir à qui s’adresser, oui, et cela vous prend deux minutes."},
         ]}),
        ("multiple", {"question": "Qu’écrit-on sous « Qu’est-ce qui a été fait ? »",
         "choices": [
             {"text": "Quand vous avez parlé à qui, et ce qui a été convenu", "correct": True,
              "feedback": "C’est ce dont a besoin qui devra poursuivre le mois prochain."},
             {"text": "Votre avis sur le caractère des deux", "correct": False,
              "feedback": "Les personnes concernées peuvent le lire, et un avis n’aide personne."},
             {"text": "À quel service vous avez passé le relais", "correct": True,
              "feedback": "Pour que personne ne recommence à zéro."},
             {"text": "Le signalement encore une fois, avec vos mots", "correct": False,
              "feedback": "Il est déjà là. Le redire le change."},
         ]}),
    ],
}  # fmt: skip
