"""Words for the toolkit in French: posters and social pictures, mails to copy, slides for a talk."""

POSTERS = {
    "be_a_buddy": {
        "headline": "Soyez le premier visage connu",
        "line": "On vient du monde entier étudier à {city}. Montrez votre ville à quelqu’un.",
        "call": "Inscrivez-vous jusqu’au {date}",
        "scan": "Scannez et inscrivez-vous",
    },
    "find_a_buddy": {
        "headline": "Quelqu’un connaît le chemin",
        "line": "Vous arrivez à {city} ? Nous cherchons quelqu’un qui y vit et aimerait vous rencontrer.",
        "call": "Inscrivez-vous jusqu’au {date}",
        "scan": "Scannez et inscrivez-vous",
    },
    "welcome_evening": {
        "headline": "Venez sans connaître personne",
        "line": "Soirée d’accueil à {city} : un jeu, de la soupe et des gens qui connaissent la ville.",
        "call": "Le {date}, entrée libre",
        "scan": "Scannez et inscrivez-vous",
    },
}

MAILS = [
    {
        "key": "recruit_locals",
        "title": "Demander à des étudiant·e·s d’ici d’être buddy",
        "purpose": "recruit",
        "subject": "Deux heures de votre semaine dont quelqu’un se souviendra",
        "body": (
            "Bonjour,\n\n"
            "en [mois], environ [nombre] étudiant·e·s arriveront à [ville] sans y connaître personne. "
            "Vous, vous connaissez tout cela : le guichet où l’on attend, la boulangerie ouverte tard, "
            "le tram qui ne va pas vraiment à la gare.\n\n"
            "Voulez-vous être buddy pour l’une de ces personnes ? Cela prend deux ou trois heures la "
            "première semaine, puis un café de temps en temps. Vous écrivez en premier, vous montrez la "
            "ville et vous répondez aux questions auxquelles aucun site ne répond. Pas besoin de parler "
            "sa langue, d’avoir vécu à l’étranger ni d’être d’ici.\n\n"
            "Vous dites combien de personnes vous pourriez accueillir (une, c’est déjà beaucoup) et à "
            "partir de quand. Une courte formation explique ce que fait un·e buddy et où cela s’arrête ; "
            "ensuite, une fois la rencontre faite, une attestation vérifiable vous attend.\n\n"
            "L’inscription prend deux minutes : [lien], jusqu’au [date].\n\n"
            "Une question ? Répondez à cet e-mail.\n\n"
            "[votre nom], pour l’équipe de [ville]"
        ),
    },
    {
        "key": "ask_university",
        "title": "Demander à une université de relayer notre appel",
        "purpose": "partners",
        "subject": "Pourriez-vous transmettre ceci à vos étudiant·e·s ?",
        "body": (
            "Bonjour [nom],\n\n"
            "chaque semestre, [nom de l’association] met en relation à [ville] des étudiant·e·s "
            "internationaux et des étudiant·e·s qui connaissent la ville. Il arrive plus de monde qu’il "
            "ne s’inscrit de buddies, et certaines personnes attendent en vain. Vos étudiant·e·s "
            "pourraient y changer quelque chose.\n\n"
            "Pourriez-vous envoyer le texte ci-dessous à celles et ceux de [faculté ou filière] avant le "
            "[date] ? Par votre propre liste : nous ne demandons aucune adresse. Chaque personne "
            "s’inscrit elle-même, son adresse universitaire la confirme aussitôt, et elle décide si "
            "votre service peut suivre la suite.\n\n"
            "Une affiche avec votre logo ou deux minutes en amphi : un e-mail suffit. Si votre "
            "université accorde des crédits pour l’engagement bénévole, voyons ensemble ce qu’il faut.\n\n"
            "Texte à transmettre : « Devenez buddy d’une personne qui arrive à [ville] : quelques heures "
            "la première semaine, puis un café de temps en temps. Inscription jusqu’au [date] : [lien] "
            "»\n\n"
            "Avec nos remerciements,\n"
            "[votre nom], [association], [téléphone]"
        ),
    },
    {
        "key": "invite_welcome_evening",
        "title": "Inviter à la soirée d’accueil",
        "purpose": "event",
        "subject": "Venez sans connaître personne : soirée d’accueil le [date]",
        "body": (
            "Bonjour,\n\n"
            "le [date] à [heure], nous ouvrons les portes de [lieu] à toutes les personnes qui arrivent "
            "à [ville], et à toutes celles qui se rappellent ce que cela fait.\n\n"
            "Au programme : un jeu où personne n’a besoin d’être brillant, un grand plan pour savoir qui "
            "habite près de chez vous, une soupe sans viande, ni lait, ni fruits à coque, et deux "
            "minutes sur la suite. Pas besoin de connaître quelqu’un, d’apporter quelque chose ni "
            "d’avoir un buddy. C’est gratuit, et sans alcool.\n\n"
            "Pour venir : [arrêt et ligne], puis [nombre] minutes à pied. L’entrée est [de plain-pied / "
            "a une marche, nous avons une rampe]. Il y a un coin calme, et quelqu’un vous attend à la "
            "porte. Besoin que l’on vous attende à l’arrêt, ou d’autre chose pour pouvoir venir ? "
            "Répondez à cet e-mail.\n\n"
            "Prévenez-nous : [lien]. Vous hésitez ? Venez quand même.\n\n"
            "À [jour],\n"
            "[votre nom] et l’équipe de [ville]"
        ),
    },
    {
        "key": "before_arrival",
        "title": "Écrire aux personnes internationales avant leur arrivée",
        "purpose": "welcome",
        "subject": "Avant d’arriver à [ville] : cinq choses à savoir",
        "body": (
            "Bonjour,\n\n"
            "vous serez bientôt là. Cinq choses utiles :\n\n"
            "1. Dites à votre résidence quand vous arrivez. Remise des clés : [jours et heures].\n"
            "2. Gardez sous la main votre lettre d’admission, des photos d’identité et un peu "
            "d’argent.\n"
            "3. Enregistrez hors ligne l’adresse de votre chambre et un plan. De la gare : [ligne] "
            "jusqu’à [arrêt].\n"
            "4. N’envoyez jamais d’argent pour une chambre que personne de confiance n’a vue.\n"
            "5. Réservez le [date] : notre soirée d’accueil, [lieu], [heure].\n\n"
            "« Mon semestre » vous dit où vous en êtes et quand aura lieu la prochaine mise en relation. "
            "Si nous trouvons quelqu’un, cette personne vous écrit en premier, sous deux jours. Il "
            "arrive plus de monde qu’il n’y a de buddies, nous ne promettons donc rien ; tout le reste "
            "vous est ouvert.\n\n"
            "En cas d’urgence : 112. Sinon, répondez à cet e-mail : nous le lisons [jours].\n\n"
            "Au plaisir de vous rencontrer,\n"
            "[votre nom] et l’équipe de [ville]"
        ),
    },
    {
        "key": "thank_buddies",
        "title": "Remercier les buddies à la fin du semestre",
        "purpose": "thanks",
        "subject": "Merci : voilà ce que vos heures ont valu",
        "body": (
            "Bonjour,\n\n"
            "le semestre s’achève, et avant que les examens nous avalent : merci.\n\n"
            "Vous avez attendu dans des gares, lu des formulaires à voix haute, expliqué le tri et "
            "répondu tard le soir. Une personne arrivée ce semestre nous a écrit : « [une phrase, avec "
            "son accord] ». Si votre binôme parlait peu, ou si le courant ne passait pas, vous avez "
            "donné autant que les autres. Et si vous vous êtes inscrit·e sans jamais être sollicité·e : "
            "c’est grâce à vous que nous avons pu prévoir.\n\n"
            "Deux choses pour vous. Si vous avez suivi la formation et fait la rencontre, votre "
            "attestation vous attend ici : [lien]. Et le [date] à [heure], nous fêtons cela à [lieu] : "
            "[quelque chose à manger], gratuitement.\n\n"
            "Serez-vous là au prochain semestre ? Votre profil reste ; dites quand, et combien de "
            "personnes : [lien]. Sinon, parlez-en autour de vous.\n\n"
            "Un grand merci,\n"
            "[votre nom] et l’équipe de [ville]"
        ),
    },
    {
        "key": "ask_for_a_room",
        "title": "Demander une salle à un partenaire",
        "purpose": "partners",
        "subject": "Une salle pour un soir : voulez-vous nous accueillir ?",
        "body": (
            "Bonjour [nom],\n\n"
            "nous sommes [nombre] bénévoles à [ville] et nous aidons des étudiant·e·s internationaux "
            "pendant leurs premières semaines. Le [date], de [heure] à [heure], nous aimerions inviter "
            "environ [nombre] personnes à une soirée d’accueil, et nous cherchons une salle. "
            "Pourriez-vous nous recevoir à [nom du lieu] ?\n\n"
            "Il nous faut des tables et des chaises pour [nombre], un évier, des toilettes et une entrée "
            "sans marche ou avec une rampe. Nous apportons le repas, la vaisselle et des bras pour "
            "ranger ; vous retrouverez la salle plus propre qu’avant. Ni alcool, ni musique forte. Une "
            "personne est responsable toute la soirée : [nom, téléphone].\n\n"
            "Nous n’avons pas de quoi payer un loyer, mais votre nom figurera sur la page de notre ville "
            "et sur l’invitation, et bien sûr vous êtes de la fête.\n\n"
            "Puis-je passer voir la salle ces jours-ci ? Une réponse avant le [date] nous aiderait "
            "beaucoup.\n\n"
            "Bien cordialement,\n"
            "[votre nom], [association]"
        ),
    },
]

SLIDES = [
    {
        "title": "Votre premier jour dans une ville",
        "points": [
            "Une clé, une valise, aucun plan",
            "Tout le monde a l’air de savoir",
            "À qui auriez-vous pu demander ?",
        ],
        "notes": (
            "Faites lever les mains : « Qui a déménagé ici pour ses études ? » Attendez, regardez autour "
            "de vous. Puis racontez en une minute votre propre premier jour, avec une chose qui a mal "
            "tourné. Le vrai, le petit et le drôle valent mieux que l’impressionnant. Finissez par : « "
            "Pour certaines personnes, ce jour, c’est le mois prochain. Dans une langue qu’elles "
            "apprennent encore. »"
        ),
    },
    {
        "title": "Ce que fait un·e buddy",
        "points": [
            "Écrire en premier",
            "Montrer la ville où l’on vit",
            "Accompagner à un guichet",
            "Répondre aux petites questions",
        ],
        "notes": (
            "Donnez un exemple par ligne, tiré de votre propre semestre : le message envoyé, le lieu "
            "visité, la file d’attente partagée. Dites le temps que cela a pris : deux ou trois heures "
            "la première semaine, puis un café de temps en temps. La suite, on la décide à deux."
        ),
    },
    {
        "title": "Ce qu’un·e buddy n’est pas",
        "points": [
            "Pas interprète à la demande",
            "Ni bailleur, ni banque, ni médecin",
            "Pas de garde la nuit",
            "Pas sans soutien : il y a une équipe",
        ],
        "notes": (
            "Cette diapositive enlève la peur de trop promettre. Dites que l’on peut refuser une "
            "proposition sans donner de raison, et que personne n’apprend qui a dit non. Si quelqu’un va "
            "mal, on passe le relais : à la coordination, aux services de l’université, au 112 en cas de "
            "danger."
        ),
    },
    {
        "title": "Comment ça marche",
        "points": [
            "S’inscrire : deux minutes",
            "Dire combien, et à partir de quand",
            "Nous proposons : dites oui ou non",
            "Se rencontrer, et voir à deux",
        ],
        "notes": (
            "Expliquez que des personnes s’en occupent, pas seulement une machine : la coordination "
            "regarde chaque binôme avant que quiconque en entende parler. Les langues et les dates "
            "communes d’abord, les goûts ensuite. Pas besoin d’être d’ici : il suffit de connaître la "
            "ville, quel que soit votre passeport."
        ),
    },
    {
        "title": "Ce que vous en gardez",
        "points": [
            "Le monde, sans valise",
            "Une langue, avec quelqu’un qui rit",
            "Une attestation vérifiable",
            "Le plus souvent : une amitié",
        ],
        "notes": (
            "Soyez honnête : la plupart des buddies le font pour les gens. Citez l’attestation, remise "
            "après la courte formation et une fois la rencontre faite. Si votre université accorde des "
            "crédits, dites ici combien et à qui s’adresser ; sinon, n’en parlez pas. Si vous le pouvez, "
            "laissez une personne arrivée au dernier semestre dire deux phrases maintenant."
        ),
    },
    {
        "title": "Maintenant, avant de partir",
        "points": [
            "Scannez le code",
            "Votre ville, puis « J’habite ici »",
            "C’est fait avant le prochain cours",
            "Des questions ? Nous restons à la porte",
        ],
        "notes": (
            "Taisez-vous et laissez la diapositive : on s’inscrit quand c’est calme, pas pendant que "
            "vous parlez. À deux, passez dans les rangs avec le code sur papier. Dites la date limite, "
            "remerciez l’enseignant·e et attendez ensuite à la porte : c’est là que viennent celles et "
            "ceux qui hésitent. Notez le nombre d’inscriptions, pour le prochain semestre."
        ),
    },
]
