"""The European study and our own guide of good practice, in French."""

PAGES = {
    "study": {
        "kind": "publication",
        "title": "L’étude européenne",
        "slug": "etude-europeenne",
        "introduction": "Comment l’Europe accueille ses étudiantes et étudiants internationaux : un guide né d’un projet européen.",
        "authors": "Partenaires du projet Erasmus+ Buddy System",
        "year": "2017–2020",
        "summary": "<p>De 2017 à 2020, un projet Erasmus+ a étudié l’accueil des étudiantes et étudiants internationaux en "
        "Europe et la place qu’y tiennent les programmes de buddies. La Fondation universitaire européenne, Erasmus Student "
        "Network et les universités de Vienne, de Finlande orientale et du Hertfordshire y ont travaillé avec celles et ceux "
        "qui avaient commencé à Lille.</p><p>Son étude des bonnes pratiques est devenue un guide des programmes de buddies "
        "en Europe, écrit pour les personnes qui en animent un ou songent à en créer un.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "Ce que le projet s’est proposé",
                    "text": "Trois choses, menées de front.",
                    "cards": [
                        {
                            "title": "Observer",
                            "text": "<p>Étudier comment universités et associations accueillent, et rassembler ce qui a "
                            "fait ses preuves.</p>",
                            "link": {},
                        },
                        {
                            "title": "Relier",
                            "text": "<p>Rapprocher les programmes de buddies de l’application Erasmus+, où les étudiantes "
                            "et étudiants préparent déjà leur séjour.</p>",
                            "link": {},
                        },
                        {
                            "title": "Outiller",
                            "text": "<p>Créer des outils de formation, de communication et d’animation pour les "
                            "équipes de coordination et les bénévoles.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
            (
                "notice",
                {
                    "title": "Pourquoi aucun résultat n’est cité ici",
                    "text": "Une étude mérite d’être lue dans ses propres mots. Nous disons qui l’a faite et où la "
                    "trouver, et laissons ses résultats à ses auteurs et autrices.",
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Où la trouver",
                    "text": "<p>Les projets financés par Erasmus+ publient leurs travaux sur la <b>plateforme des résultats "
                    "des projets Erasmus+</b> de la Commission européenne. Cherchez-y \u00ab Buddy System \u00bb : la fiche "
                    "nomme les partenaires et donne accès au guide et aux autres résultats.</p><p>Les partenaires nommés "
                    "plus haut répondent aux questions sur l’étude elle-même. La bibliothèque de votre université peut "
                    "aussi vous la procurer.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Ce que nous en faisons",
                    "text": "<p>Cette plateforme poursuit le troisième volet du projet : les outils. Ce que nous avons appris "
                    "en animant des programmes figure, avec nos raisons et sous notre propre nom, dans le guide de bonnes "
                    "pratiques voisin de cette page.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Partenaires du projet Buddy System (2017\u20132020). Étude européenne et guide des programmes de buddies. "
        "Projet Erasmus+. Disponible sur la plateforme des résultats des projets Erasmus+.",
    },
    "practice": {
        "kind": "publication",
        "title": "Bien mener un programme de buddies",
        "slug": "bonnes-pratiques",
        "introduction": "Un guide pour la coordination et les universités : neuf questions, ce que nous ferions, et pourquoi.",
        "authors": "Buddy System",
        "year": "2026",
        "summary": "<p>Ce guide parle de décisions. Chaque programme en prend, la plupart dès la première semaine et sans le "
        "remarquer. Pour chacune, nous disons ce que nous ferions et pourquoi, afin que vous puissiez être d’un autre avis en "
        "connaissance de cause. C’est notre expérience et notre opinion, pas une étude.</p>",
        "cards": [
            (
                "cards",
                {
                    "title": "Si vous ne lisez que ceci",
                    "text": "",
                    "cards": [
                        {
                            "title": "Commencez par les buddies",
                            "text": "<p>Il en manque presque toujours. La moitié du travail d’un semestre se fait avant "
                            "la première arrivée.</p>",
                            "link": {},
                        },
                        {
                            "title": "Ne laissez jamais le silence",
                            "text": "<p>On peut vivre avec un \u00ab pas encore \u00bb. Personne ne vit bien sans réponse.</p>",
                            "link": {},
                        },
                        {
                            "title": "Veillez aux deux premières semaines",
                            "text": "<p>Un binôme qui s’est vu une fois continue le plus souvent. Un binôme qui ne s’est pas "
                            "vu en deux semaines ne se verra presque jamais.</p>",
                            "link": {},
                        },
                    ],
                },
            ),
        ],
        "chapters": [
            (
                "chapter",
                {
                    "title": "Recruter",
                    "text": "<p><b>Adressez-vous à des personnes, pas à des murs.</b> Une affiche est vue par beaucoup et suivie "
                    "par peu. Quelqu’un qui se lève deux minutes en amphi et raconte ce qu’un buddy a fait pour lui remplit "
                    "une page de noms. Demandez à celles et ceux qui rentrent de l’étranger : ils savent ce que c’est, et cela "
                    "leur manque.</p><p><b>Dites combien de temps cela prend.</b> \u00ab Deux ou trois heures la première "
                    "semaine, puis un café de temps en temps \u00bb est une promesse que l’on peut faire. \u00ab Devenez "
                    "ambassadeur \u00bb n’en est pas une.</p><p><b>Commencez huit semaines avant le semestre.</b> On décide du "
                    "semestre suivant avant les examens, pas après les vacances.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Sur quoi rapprocher",
                    "text": "<p><b>D’abord une langue dans laquelle les deux peuvent vivre</b>, puis les dates, puis le reste. "
                    "Sans langue commune, on ne se revoit pas, même avec les mêmes loisirs.</p><p><b>La même filière aide à "
                    "répondre aux questions, les mêmes goûts à se lier.</b> Pondérez-les selon ce que vos étudiantes et "
                    "étudiants demandent. La nationalité est un mauvais critère : elle dit peu d’une personne et sépare les "
                    "groupes.</p><p><b>Tous les souhaits ne se valent pas.</b> Une femme qui demande une femme a une raison "
                    "qu’elle ne doit à personne. Traitez ce souhait comme une règle, et le goût commun de l’escalade comme "
                    "un bonus.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Quand il en manque",
                    "text": "<p>La pénurie est le cas normal. Décidez tôt qui passe d’abord et dites-le : qui vient de plus loin, "
                    "qui n’a jamais vécu à l’étranger, qui attend depuis plus longtemps. Une règle que l’on sait expliquer vaut "
                    "mieux qu’une loterie que l’on n’explique pas.</p><p><b>D’abord une personne pour chacun, ensuite une "
                    "deuxième.</b> Ne demandez une deuxième place à un buddy que si personne d’autre n’est libre, et jamais une "
                    "troisième sans demander deux fois.</p><p><b>Qui n’a pas de buddy reste votre invité·e.</b> Envoyez le "
                    "livret d’arrivée, invitez à tout, et dites franchement où en sont les chances.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Le premier contact",
                    "text": "<p>Que la personne qui connaît la ville écrive la première, sous deux jours. Il est plus facile "
                    "d’écrire à un inconnu quand on est chez soi que de demander quand on ne connaît personne. Donnez un premier "
                    "message à modifier : c’est devant la page blanche que l’on perd le plus de binômes.</p><p>Proposez une "
                    "première rencontre qui finit d’elle-même : un café, le chemin de la mairie, le marché. Une soirée sans fin "
                    "est beaucoup demander à deux personnes qui ne se sont jamais vues.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Former",
                    "text": "<p>Vingt minutes suffisent, si ce sont les bonnes : ce qu’un buddy n’est pas, comment écrire en "
                    "premier, que faire quand quelqu’un va mal, et où commence l’aide que des étudiantes et étudiants ne "
                    "peuvent donner. Faites court et obligatoire, sinon ce sera long et ignoré.</p><p>La coordination a besoin "
                    "de plus, surtout d’entraînement aux cas difficiles. Parlez-en à deux, avant qu’ils n’arrivent.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Suivre",
                    "text": "<p>Interrogez les deux côtés après quelques jours, par une question à laquelle on répond d’un clic. "
                    "\u00ab Comment ça se passe ? \u00bb trouve le buddy silencieux ; un questionnaire en fin de semestre ne "
                    "trouve que des regrets.</p><p>Quand un binôme ne marche pas, mettez-y fin sans demander pourquoi et "
                    "cherchez quelqu’un d’autre. Un semestre est trop court pour une médiation, et personne ne devrait avoir à "
                    "se justifier pour être aidé.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Reconnaître",
                    "text": "<p>La plupart des buddies ne demandent rien. Donnez-leur quelque chose quand même : une attestation "
                    "qu’une université ou un employeur peut vérifier, une soirée de remerciement, une ligne dans la lettre "
                    "d’information. Là où l’engagement vaut des crédits, faites les démarches à leur place.</p><p>Reconnaissez "
                    "ce qui a été fait, non ce qui a été promis : formation suivie et contact confirmé.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Inclure",
                    "text": "<p>Étudiantes et étudiants en cursus complet, personnes réfugiées, parents, personnes en situation de "
                    "handicap : leur besoin d’un buddy est au moins aussi grand, et on leur propose le moins souvent. Nommez-les "
                    "quand vous recrutez.</p><p>Demandez ce dont quelqu’un a besoin, jamais ce qu’il a. Un buddy peut proposer "
                    "\u00ab des lieux calmes \u00bb ou \u00ab des chemins sans marches \u00bb ; un diagnostic ne nous regarde pas. "
                    "Que les soirées commencent là où personne ne doit boire ni payer.</p>",
                },
            ),
            (
                "chapter",
                {
                    "title": "Protéger",
                    "text": "<p>Les premières rencontres ont lieu en public. Adresses et numéros sont donnés par les personnes "
                    "elles-mêmes, quand elles le veulent. Chacun sait signaler un problème, et un signalement ferme le contact "
                    "avant toute discussion.</p><p>Décidez avant le semestre qui répond à un signalement, dans quel délai, et qui "
                    "le fait si la personne visée coordonne. Des bénévoles ne sont pas des psychologues : connaissez le numéro "
                    "du service de l’université et celui des urgences, et passez le relais.</p>",
                },
            ),
        ],
        "downloads": [],
        "citation": "Buddy System (2026). Bien mener un programme de buddies : guide de bonnes pratiques.",
    },
}
