"""Pour les universités : le rôle de responsable, les invitations par fichier, et ce que l’on voit."""

MODULE = {
    "slug": "pour-les-universites", "title": "Pour les universités : votre rôle",
    "introduction": ("Ce qu’un service des relations internationales apporte à un programme de buddies : "
     "inviter par fichier les personnes proposées, confirmer les étudiant·e·s d’ici, voir comment vont les "
     "vôtres. Et ce qui reste entre elles et eux."), "audience": "universities", "minutes": 8,
    "pass_mark": 70, "questions_asked": 5, "prerequisites": [],
    "lessons": [
        ("section", "Votre rôle"),
        ("lesson", {"title": "Ce que vous apportez, et selon quelle convention", "minutes": 2,
         "body": [
             ("text", ("<p>Beaucoup de questions viennent à onze heures du soir, dans une cuisine. Un·e "
              "buddy y répond mieux que n’importe quel service. Ce que peut un service, c’est faire en sorte "
              "qu’il y ait un·e buddy : en le disant à qui arrive, en trouvant qui vit ici, et en "
              "confirmant.</p>"
              "<h3>Trois façons de participer</h3><ul><li><b>Avec l’association locale.</b> Elle mène le "
              "programme. Vous le faites connaître et suivez comment vont vos propres étudiant·e·s.</li>"
              "<li><b>Par convention.</b> Vous partagez un programme : pour suivre vos étudiant·e·s, ou pour "
              "coordonner avec les autres. Chaque convention a une date de fin, pour qu’aucun droit ne "
              "survive par oubli. Parlez-en à temps avec la coordination et l’équipe nationale si elle doit "
              "continuer.</li>"
              "<li><b>Par vous-mêmes.</b> Votre université mène le programme, et son personnel ou ses "
              "étudiant·e·s coordonnent. Alors les modules de la coordination sont aussi pour vous.</li></ul>"
              "<p>En tant que <b>responsable universitaire</b>, vous faites trois choses : importer les "
              "personnes que vous proposez, confirmer des étudiant·e·s d’ici, et suivre qui l’accepte. Vous "
              "ne faites ni plans ni binômes. C’est le travail de la coordination, et cela reste ainsi le "
              "même pour tout le monde en ville.</p>")),
             ("checklist", {"title": "Ce qui aide le plus, et coûte peu",
              "items": [
                  ("Une ligne sur le programme dans la lettre d’admission, avec l’adresse de la page de "
                   "la ville."),
                  ("Le domaine de messagerie de vos étudiant·e·s, donné à qui fait vivre le portail : "
                   "les personnes d’ici sont alors confirmées d’elles-mêmes."),
                  "Dix minutes aux journées d’accueil, et dix dans un amphi pour qui vit ici.",
                  ("Un nom et un numéro que la coordination peut appeler quand il faut un service de "
                   "l’université."),
                  ("Un mot pour dire si vos règles permettent des crédits ou une ligne au supplément au "
                   "diplôme."),
              ]}),
         ]}),
        ("lesson", {"title": "Les personnes proposées deviennent des invitations", "minutes": 2,
         "body": [
             ("text", ("<p>Vous savez qui arrive avant les personnes elles-mêmes. Un fichier peut les "
              "inviter toutes. Il n’inscrit <b>personne</b> : chacune reçoit une invitation, et un profil ne "
              "naît que lorsqu’elle se connecte et accepte.</p>")),
             ("steps", {"title": "D’une liste à des invitations",
              "steps": [
                  {"title": "Ouvrez l’import",
                   "text": "Nos étudiant·e·s, puis le lien « Import : » avec le nom du semestre."},
                  {"title": "Prenez le modèle",
                   "text": ("Un fichier CSV, une ligne par personne. L’e-mail et le prénom sont "
                    "obligatoires, le reste peut rester vide. Toute personne que vous importez est réputée "
                    "étudier dans votre université.")},
                  {"title": "Examiner le fichier",
                   "text": ("Les fautes sont dites par ligne : un jour impossible, une adresse en "
                    "double. Rien n’est encore écrit ni envoyé.")},
                  {"title": "Inviter",
                   "text": ("Seul ce bouton envoie. Personne n’est invité deux fois ; une invitation "
                    "sans réponse prend vos réponses plus récentes.")},
              ]}),
             ("text", ("<p>L’e-mail dit que votre université nous a parlé de la personne. Elle lit ce "
              "que vous avez rempli, peut tout changer, et choisit : « Oui, inscrivez-moi », ou « Non merci "
              ": effacez ce que vous savez de moi ». Sans réponse, l’invitation est effacée à la fermeture "
              "des inscriptions, une invitation tardive après 30 jours. Les invitations sans réponse "
              "n’entrent dans aucun plan.</p>"
              "<p>Remplissez ce qui évite de taper : université d’origine, dates, domaine d’études. "
              "Laissez ce que chaque personne doit dire elle-même : genre, souhaits, besoins. Vous pouvez "
              "aussi importer des étudiant·e·s d’ici ; c’est votre oui au fait que ces personnes étudient "
              "chez vous.</p>")),
             ("scenario", {"title": "La liste des personnes proposées",
              "moments": [
                  {"text": ("<p>En juin, vous avez 120 personnes dans un tableur du service, avec numéro "
                    "de passeport, bourse et une colonne « remarques ». L’import est ouvert.</p>"),
                   "choices": [
                       {"text": "Je copie e-mail, prénom, université d’origine et dates dans le modèle.",
                        "consequence": ("Cinq colonnes, dix minutes. « Examiner le fichier » nomme deux "
                         "lignes où le départ précède l’arrivée."), "then": 2},
                       {"text": "Je dépose tout le tableur. Le reste sera ignoré.",
                        "consequence": ("Le portail refuse : il ne connaît pas de colonne pour les "
                         "numéros de passeport, et rien n’a été écrit. Vous copiez les cinq colonnes "
                         "utiles."), "then": 2},
                       {"text": "J’envoie le tableur à la coordination. Elle s’y connaît mieux.",
                        "consequence": ("Alors les données de 120 personnes seraient dans la boîte mail "
                         "d’une bénévole. Vous effacez le brouillon et prenez le modèle."), "then": 2},
                   ]},
                  {"text": ("<p>Les lignes sont corrigées, 120 personnes sont invitées. Une semaine "
                    "après, 64 se sont inscrites. Que faites-vous pour les autres ?</p>"),
                   "choices": [
                       {"text": "J’en dis un mot dans le prochain e-mail de notre service.",
                        "consequence": ("Certaines y ont vu de la publicité. Venant de vous, c’est réel "
                         "; 30 de plus s’inscrivent."), "then": 0},
                       {"text": "J’importe le même fichier, pour que cela fasse un rappel.",
                        "consequence": ("Personne n’est invité deux fois, donc rien ne part. Votre "
                         "propre e-mail en dit plus, et en votre nom."), "then": 0},
                       {"text": ("Je demande à la coordination de les inscrire, puisque ce sont nos "
                         "étudiant·e·s."),
                        "consequence": ("Personne ne peut inscrire quelqu’un d’autre. C’est à chaque "
                         "personne de dire si elle veut un·e buddy, et ne pas répondre est une "
                         "réponse."), "then": 0},
                   ]},
              ]}),
         ]}),
        ("section", "Ce que vous voyez"),
        ("lesson", {"title": "Qui l’accepte, et rien de plus", "minutes": 2,
         "body": [
             ("text", ("<p>À l’inscription, chaque personne lit : « Mon université peut voir si j’ai "
              "un·e buddy. » C’est un choix à part, qui se retire à tout moment. Qui dit oui figure sous "
              "<b>Nos étudiant·e·s</b> : nom, côté, situation, programme, arrivée. Vous filtrez par nom, "
              "côté ou situation.</p>"
              "<h3>Ce que vous ne voyez pas</h3><ul><li>Qui est la ou le buddy, et ce que les deux "
              "s’écrivent.</li>"
              "<li>Les notes de la coordination, les signalements, les souhaits d’accompagnement.</li>"
              "<li>Les étudiant·e·s d’autres universités, et les vôtres qui n’ont pas accepté.</li></ul>"
              "<p>Ne comptez donc pas à rebours. Qui manque dans la liste n’a pas accepté, ou ne s’est pas "
              "inscrit, ou ni l’un ni l’autre. Cela ne dit rien de la présence d’un·e buddy.</p>"
              "<h3>Étudiant·e·s locaux à confirmer</h3>"
              "<p>Au-dessus de la liste figurent des personnes d’ici qui disent étudier chez vous. Là, vous "
              "voyez nom et adresse e-mail, car la question s’adresse à vous. Cochez celles que vous "
              "connaissez, <b>Confirmer la sélection</b> : dès lors, un plan peut les prendre en compte. "
              "Regardez une fois par semaine pendant les inscriptions ; quelqu’un qui veut aider y attend. "
              "Cela dit seulement que la personne étudie chez vous. Ce n’est pas une recommandation.</p>"
              "<h3>Votre rôle a une fin</h3>"
              "<p>Il prend fin le 30 septembre de l’année prochaine. Un e-mail vous le rappelle, et un clic "
              "le renouvelle. Quand vous changez de poste, dites à l’équipe nationale qui vous succède : une "
              "invitation à son propre nom prend une minute.</p>")),
             ("notice", {"title": "Quand une personne vient vous voir",
              "text": ("Si quelque chose ne va pas dans un binôme, le chemin est « Quelque chose ne va "
               "pas » sur la page du binôme : le contact se ferme aussitôt, et celles et ceux qui agissent "
               "le savent. En cas de danger : le 112. Si l’on vous le dit à vous, faites ce chemin "
               "ensemble.")}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": ("Vous importez 80 personnes proposées. Combien sont inscrites le "
          "lendemain matin ?"),
         "choices": [
             {"text": "80 : elles sont dans le programme.", "correct": False,
              "feedback": ("Elles ne sont encore nulle part. Une liste déposée par quelqu’un d’autre "
               "n’inscrit personne.")},
             {"text": "Celles qui se sont connectées et ont accepté d’ici là", "correct": True,
              "feedback": "L’import écrit des invitations. Tout le reste est le oui de chacune."},
             {"text": "Celles dont la ligne avait toutes les colonnes", "correct": False,
              "feedback": "Des lignes complètes évitent de taper. Elles ne remplacent pas un oui."},
         ]}),
        ("multiple", {"question": "Quelles colonnes rempliriez-vous ?",
         "choices": [
             {"text": "E-mail et prénom", "correct": True,
              "feedback": "Ils sont obligatoires : sans eux, on ne peut inviter personne."},
             {"text": "Université d’origine et dates du séjour", "correct": True,
              "feedback": ("Vous les connaissez, et cela évite de taper. La personne peut encore les "
               "changer.")},
             {"text": "Genre et souhaits", "correct": False,
              "feedback": ("Le modèle leur laisse une place, mais c’est à chaque personne de le dire, "
               "ou de le laisser ouvert.")},
             {"text": "Les remarques de votre service", "correct": False,
              "feedback": "Cette colonne n’existe pas, et elles ont été écrites pour autre chose."},
         ]}),
        ("true_false", {"statement": "Qui ne figure pas sous « Nos étudiant·e·s » n’a pas de buddy.",
         "is_true": False,
         "feedback": ("La liste montre qui accepte que vous le voyiez. Qui manque a peut-être bel et "
          "bien quelqu’un.")}),
        ("scenario_question", {"situation": ("<p>Une mère téléphone : elle voudrait savoir qui est le "
          "buddy de son fils.</p>"), "question": "Que pouvez-vous lui dire ?",
         "choices": [
             {"text": "Le nom ; il est dans le portail.", "correct": False,
              "feedback": ("Pas pour vous : les responsables universitaires ne voient pas la ou le "
               "buddy. Et ce serait au fils de le dire.")},
             {"text": "Que vous ne le voyez pas, et que son fils peut le lui dire.", "correct": True,
              "feedback": "C’est simplement vrai, et cela laisse aux deux ce qui est à eux."},
             {"text": "Que vous allez le demander à la coordination.", "correct": False,
              "feedback": "Elle ne peut pas le dire non plus. Épargnez-vous le détour."},
         ]}),
        ("single", {"question": "Que veut dire confirmer une personne d’ici ?",
         "choices": [
             {"text": "Qu’elle étudie chez vous, et qu’un plan peut la prendre en compte",
              "correct": True,
              "feedback": "C’est tout. Quel genre de buddy elle sera, on le verra plus tard."},
             {"text": "Que vous la recommandez comme buddy", "correct": False,
              "feedback": ("Personne n’attend de vous un jugement. La formation et le code de conduite "
               "sont là pour le reste.")},
             {"text": "Qu’elle a aussitôt quelqu’un à accueillir", "correct": False,
              "feedback": ("Un plan peut désormais la prendre en compte. Avec qui et quand, cela se "
               "décide au prochain jour de mise en relation.")},
         ]}),
        ("true_false", {"statement": ("Une invitation à laquelle personne ne répond est effacée "
          "d’elle-même."), "is_true": True,
         "feedback": ("À la fermeture des inscriptions, ou après 30 jours si elle est partie tard. Ce "
          "que vous nous aviez dit de la personne part avec elle.")}),
        ("scenario_question", {"situation": ("<p>Vous quittez le service à la fin du mois. Une collègue "
          "vous succède.</p>"), "question": "Que faites-vous de votre rôle ?",
         "choices": [
             {"text": ("Laisser sur le bureau le téléphone du second facteur et l’accès à votre boîte "
               "mail."), "correct": False,
              "feedback": "Alors votre collègue agit en votre nom, et personne ne peut vous distinguer."},
             {"text": "Rien ; il prend fin en septembre prochain de toute façon.", "correct": False,
              "feedback": ("D’ici là, vous verriez des personnes qui ont accepté d’être vues par leur "
               "université, non par quelqu’un qui l’a quittée.")},
             {"text": "Le dire à l’équipe nationale, qui invite votre collègue et met fin à votre rôle.",
              "correct": True, "feedback": "Deux minutes, et chaque droit est à qui fait le travail."},
         ]}),
    ],
}  # fmt: skip
