"""What happens in the demo, in French: news of the network, events and news of its cities."""

from home.content.fr.typography import typeset

ARTICLES = {
    "season": {
        "kind": "article",
        "under": "news",
        "title": "Une nouvelle saison commence",
        "slug": "une-nouvelle-saison-commence",
        "introduction": "Partout en Europe, les villes ouvrent leurs inscriptions. Pourquoi s’y prendre tôt, et ce qui change.",
        "days_ago": 6,
        "tags": ["Saison"],
        "body": [
            (
                "text",
                "<p>Dans la plupart des villes, les inscriptions ouvrent ces jours-ci. Si vous savez où vous allez, rien ne sert "
                "d’attendre : les mises en relation se font par vagues, et c’est à la première qu’il y a le plus de buddies."
                "</p><p>Nouveau cette année : votre page vous dit quel jour votre ville fera la prochaine mise en relation, et "
                "lesquels de vos souhaits réduisent le choix. Modifiez-les tant que le plan n’est pas fait.</p>",
            ),
        ],
    },
    "guide": {
        "kind": "article",
        "under": "news",
        "title": "Notre guide de bonnes pratiques est paru",
        "slug": "guide-de-bonnes-pratiques",
        "introduction": "Neuf questions auxquelles tout programme répond, en le sachant ou non, et ce que nous ferions.",
        "days_ago": 24,
        "tags": ["Coordination"],
        "body": [
            (
                "text",
                "<p>À qui demander d’abord ? Qu’est-ce qui compte pour rapprocher deux personnes ? Que dire à celles et ceux pour "
                "qui il n’y a personne ? Le guide prend position sur chaque question et donne ses raisons. Lisez-le, soyez d’un "
                "autre avis, et dites-le-nous.</p>",
            ),
            (
                "cards",
                {
                    "title": "Par où commencer",
                    "text": "",
                    "cards": [
                        {
                            "title": "Le guide",
                            "text": "<p>Une demi-heure de lecture pour tout un semestre.</p>",
                            "link": {"page": "@practice"},
                        },
                        {
                            "title": "Pour la coordination",
                            "text": "<p>Ce dont la plateforme vous décharge.</p>",
                            "link": {"page": "@coordinators"},
                        },
                    ],
                },
            ),
        ],
    },
    "walks": {
        "kind": "article",
        "under": "news",
        "title": "Cinq premières rencontres qui ne coûtent rien",
        "slug": "cinq-premieres-rencontres",
        "introduction": "Un marché, une colline, une laverie : des buddies racontent où ils se sont vus la première fois.",
        "days_ago": 41,
        "tags": ["Saison", "Idées"],
        "body": [
            (
                "text",
                "<p>La meilleure première rencontre a une fin. Voici ce qui a marché.</p><ul><li>Le marché, un sac chacun, et une "
                "soupe ensuite.</li><li>Le chemin de la mairie, la veille du rendez-vous.</li><li>Le tram d’un bout à l’autre de "
                "la ligne, avec commentaires.</li><li>Le point le plus haut où l’on monte à pied.</li><li>La laverie : quarante "
                "minutes, et personne ne peut partir.</li></ul>",
            ),
        ],
    },
}

# Days from today, and the texts; {city} is the city's name.
EVENTS = [
    {
        "in_days": 5,
        "starts": "18:30",
        "ends": "21:00",
        "title": "Soirée d’accueil",
        "slug": "welcome-evening",
        "introduction": "Pour qui est nouveau à {city} et pour qui ne l’est pas. Nul besoin de connaître quelqu’un.",
        "place": "Maison des étudiants",
        "text": "<p>On commence par un jeu où personne n’a besoin d’être brillant, puis il y a de la soupe. Apportez un mot de votre "
        "langue qui ne se traduit pas.</p>",
    },
    {
        "in_days": 12,
        "starts": "14:00",
        "ends": "16:30",
        "title": "Promenade pour découvrir la ville",
        "slug": "city-walk",
        "introduction": "Deux heures dans {city} : où s’inscrire, où imprimer, où trouver du bon pain.",
        "place": "Devant la gare",
        "text": "<p>Au pas, sans marches sur tout le parcours. On finit dans un café où personne n’est obligé de commander.</p>",
    },
    {
        "in_days": 19,
        "starts": "19:00",
        "ends": "21:30",
        "title": "Café des langues",
        "slug": "language-cafe",
        "introduction": "Une table par langue, une nouvelle table toutes les demi-heures.",
        "place": "Service des relations internationales",
        "text": "<p>On débute à toutes les tables, surtout à celle de la langue qui fait peur.</p>",
    },
]
CITY_ARTICLE = {
    "days_ago": 3,
    "title": "Nous cherchons des buddies",
    "slug": "we-are-looking-for-buddies",
    "introduction": "Jamais autant de monde n’avait choisi {city}. Feriez-vous visiter la ville à l’un ou l’une d’eux ?",
    "body": [
        (
            "text",
            "<p>Deux ou trois heures la première semaine, un café de temps en temps : c’est tout. Inscrivez-vous sur cette page et "
            "dites combien de personnes vous pourriez accueillir. Une, c’est très bien.</p>",
        ),
    ],
}

ARTICLES, EVENTS, CITY_ARTICLE = typeset(ARTICLES), typeset(EVENTS), typeset(CITY_ARTICLE)
