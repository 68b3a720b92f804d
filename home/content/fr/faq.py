"""Frequent questions, in French."""

PAGES = {
    "faq": {
        "kind": "faq",
        "title": "Questions fréquentes",
        "slug": "questions",
        "introduction": "Ce que l’on demande avant de s’inscrire, pendant l’attente et après la rencontre.",
        "sections": [
            (
                "section",
                {
                    "audience": "international",
                    "title": "Pour les étudiant·e·s internationaux",
                    "questions": [
                        {
                            "question": "Quand m’inscrire ?",
                            "answer": "<p>Dès que vous connaissez votre ville, même sans connaître votre jour d’arrivée. Les villes font les mises en relation par vagues, plusieurs fois par semestre, et vous êtes de la prochaine.</p>",
                        },
                        {
                            "question": "Est-ce que j’aurai un buddy à coup sûr ?",
                            "answer": "<p>Non, et personne ne devrait vous le promettre : dans la plupart des villes, il arrive plus de monde qu’il ne s’inscrit de buddies. Nous cherchons quelqu’un qui connaît la ville et sera content de vous rencontrer. Vous voyez toujours où vous en êtes, et tout ce que l’association organise vous est ouvert.</p>",
                        },
                        {
                            "question": "Combien de temps vais-je attendre ?",
                            "answer": "<p>Votre page indique le prochain jour de mise en relation de votre ville. Ensuite, la personne sollicitée a quelques jours pour dire oui : comptez environ une semaine.</p>",
                        },
                        {
                            "question": "J’arrive en cours de semestre. Est-ce trop tard ?",
                            "answer": "<p>En général, non. Là où les inscriptions sont closes, vous pouvez rejoindre la liste tardive, que la coordination consulte dès que quelqu’un est libre.</p>",
                        },
                        {
                            "question": "Puis-je demander une femme, un homme, ou quelqu’un qui parle ma langue ?",
                            "answer": "<p>Oui. Dites si c’est un souhait ou une condition. Votre page montre lesquels de vos souhaits réduisent le choix, pour que vous décidiez de ce qui compte.</p>",
                        },
                        {
                            "question": "Mon buddy ne répond pas. Que faire ?",
                            "answer": "<p>Dites-le d’un clic sur la page de votre binôme. La coordination le voit aussitôt et cherche quelqu’un d’autre. Ce n’est la faute de personne : on tombe malade, on déménage, on n’ose plus.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "local",
                    "title": "Pour les étudiant·e·s sur place",
                    "questions": [
                        {
                            "question": "Combien de temps cela prend-il ?",
                            "answer": "<p>Deux ou trois heures la première semaine, puis un café de temps en temps. La suite ne dépend que de vous deux.</p>",
                        },
                        {
                            "question": "Je ne suis pas d’ici. Puis-je être buddy ?",
                            "answer": "<p>Oui. L’important est de connaître la ville, quel que soit votre passeport. Beaucoup des meilleurs buddies sont d’abord venus de l’étranger.</p>",
                        },
                        {
                            "question": "Puis-je refuser une proposition ?",
                            "answer": "<p>Oui, sans donner de raison, et personne ne saura que c’était vous. Vous pouvez aussi dire plus tard, ou moins de monde.</p>",
                        },
                        {
                            "question": "De combien de personnes vais-je m’occuper ?",
                            "answer": "<p>D’une seule, sauf si vous en acceptez plus. Vous pouvez faire une pause à tout moment.</p>",
                        },
                        {
                            "question": "Qu’est-ce que j’y gagne ?",
                            "answer": "<p>Une attestation vérifiable, une fois la formation suivie et la rencontre faite. Certaines universités accordent des crédits. Et le plus souvent, une amitié.</p>",
                        },
                        {
                            "question": "Et si quelqu’un a besoin de plus d’aide que je ne peux en donner ?",
                            "answer": "<p>Passez le relais : à la coordination, aux services de l’université, au 112 en cas de danger. Vous êtes étudiant·e, pas psychologue, et personne ne vous le demande.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "coordinators",
                    "title": "Pour la coordination",
                    "questions": [
                        {
                            "question": "Comment notre ville peut-elle participer ?",
                            "answer": "<p>Écrivez-nous par « Dans votre ville ». L’équipe nationale ouvre la ville, avec sa page et son programme prêts à démarrer, et invite la première personne à coordonner.</p>",
                        },
                        {
                            "question": "Devons-nous suivre les binômes proposés ?",
                            "answer": "<p>Non. Le plan est une proposition. Déplacez, retirez, ajoutez et verrouillez selon ce que vous savez ; ce que cela coûte aux autres s’affiche avant votre décision, et personne n’apprend rien avant la publication.</p>",
                        },
                        {
                            "question": "Que se passe-t-il quand l’équipe change ?",
                            "answer": "<p>Les rôles prennent fin chaque automne et se renouvellent d’un clic. L’équipe suivante retrouve tout, et s’il ne reste personne, l’équipe nationale le voit et peut prendre le relais.</p>",
                        },
                        {
                            "question": "Pouvons-nous écrire notre propre page ?",
                            "answer": "<p>Oui, dans autant de langues que vous voulez : le guide, l’équipe, les événements, les nouvelles et les photos. La première publication est relue par votre pays, ensuite vous publiez en autonomie.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "universities",
                    "title": "Pour les universités",
                    "questions": [
                        {
                            "question": "Combien cela coûte-t-il ?",
                            "answer": "<p>Le logiciel est libre et gratuit. Un programme demande du temps : environ deux heures par semaine pour une ville d’une centaine de binômes, davantage à la rentrée.</p>",
                        },
                        {
                            "question": "Pouvons-nous inviter nos étudiant·e·s entrants ?",
                            "answer": "<p>Oui, à partir d’un fichier. Chaque personne reçoit une invitation, décide elle-même et garde la main sur ce qu’elle partage. Une liste déposée n’inscrit personne.</p>",
                        },
                        {
                            "question": "Que voyons-nous de nos étudiant·e·s ?",
                            "answer": "<p>Ce que deviennent celles et ceux qui ont accepté que leur université le sache. Jamais leurs messages, les notes ni leurs souhaits d’accompagnement.</p>",
                        },
                        {
                            "question": "Où sont les données ?",
                            "answer": "<p>Sur les serveurs de l’organisation qui gère le portail. Rien n’est chargé chez des tiers, chacun peut télécharger et effacer ce qui le concerne, et tout est supprimé automatiquement au terme indiqué sur la page de confidentialité.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "everybody",
                    "title": "Pour tout le monde",
                    "questions": [
                        {
                            "question": "Qui est derrière tout cela ?",
                            "answer": "<p>Des bénévoles. Dans chaque ville une association ou une université, dans chaque pays une équipe nationale, et le réseau pour ce qui est commun.</p>",
                        },
                        {
                            "question": "Dans quelles langues puis-je l’utiliser ?",
                            "answer": "<p>Dans celles du menu en haut de la page. Les villes ajoutent leurs pages dans les langues qu’elles parlent.</p>",
                        },
                        {
                            "question": "Comment supprimer mon compte ?",
                            "answer": "<p>Sur la page de votre compte, sous « Mes données ». L’effet est immédiat et définitif.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
