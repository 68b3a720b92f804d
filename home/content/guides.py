"""A first local guide for a city's page, which its coordinators then make their own."""

from __future__ import annotations

from home.content import facts

ENGLISH = [
    (
        "arrival",
        "The day you arrive",
        "<p>Write to your buddy when your train or plane is due in {city}, and to your residence: keys are often handed "
        "out during the day only. Arriving late? Book one night near the station and move in the next morning.</p>"
        "<ul><li>Have your admission letter, passport photos and a little cash at hand.</li><li>Save the address of your "
        "room and a map of {city} offline.</li></ul>",
    ),
    (
        "housing",
        "Finding a room",
        "<p>Start with the student residences, then look for a shared flat. Never send money for a room that neither "
        "you nor anybody you trust has seen: if the price in {city} looks too good, it is. Your buddy can look at a place "
        "and knows which streets are a long way from everything.</p><p>Before you sign, ask what the rent includes, how "
        "much the deposit is, and write down the state of the room with pictures on the day you move in.</p>",
    ),
    ("paperwork", "Offices and papers", "<p>{paperwork}</p><p>Take the originals and a copy of each, and take your buddy: two people wait better than one.</p>"),
    (
        "transport",
        "Getting around",
        "<p>Ask for the student fare before you buy a ticket; a pass for the term usually pays after a few weeks. {city} "
        "is best understood on foot or by bicycle. Second-hand bicycles change hands at the start of each term, and a "
        "good lock is worth more than the bicycle.</p>",
    ),
    (
        "health",
        "If you are ill",
        "<p>{health}</p><p>Most universities have a psychologist for students, free of charge and in confidence. The "
        "first winter away from home is hard for many, and nobody there will be surprised to see you.</p>",
    ),
    (
        "emergency",
        "In an emergency",
        "<p><b>Call 112</b>: ambulance, fire brigade and police, free from any telephone. Also: {numbers}.</p><p>Say where "
        "you are, what has happened and how many people are hurt, and stay on the line.</p>",
    ),
    (
        "life",
        "Feeling at home",
        "<p>Come to the welcome days even if you do not know anybody: nobody does. Learn ten words of the language of "
        "{city} before you come; they open more doors than you would think. And say yes to the first three invitations.</p>",
    ),
]  # fmt: skip

FRENCH = [
    (
        "arrival",
        "Le jour de votre arrivée",
        "<p>Écrivez à votre buddy l’heure de votre train ou de votre avion, et à votre résidence : souvent, les clés ne "
        "se remettent qu’en journée. Vous arrivez tard ? Réservez une nuit près de la gare et emménagez le lendemain.</p>"
        "<ul><li>Gardez sous la main votre lettre d’admission, des photos d’identité et un peu d’argent.</li><li>Enregistrez "
        "hors ligne l’adresse de votre chambre et un plan de {city}.</li></ul>",
    ),
    (
        "housing",
        "Trouver une chambre",
        "<p>Commencez par les résidences universitaires, puis cherchez une colocation. N’envoyez jamais d’argent pour une "
        "chambre que ni vous ni personne de confiance n’a vue : à {city} comme ailleurs, un prix trop beau ne l’est pas. "
        "Votre buddy peut visiter et sait quelles rues sont loin de tout.</p><p>Avant de signer, demandez ce que comprend "
        "le loyer et le montant du dépôt, et photographiez l’état de la chambre le jour de votre entrée.</p>",
    ),
    ("paperwork", "Guichets et papiers", "<p>{paperwork}</p><p>Prenez les originaux et une copie de chacun, et venez avec votre buddy : à deux, on attend mieux.</p>"),
    (
        "transport",
        "Se déplacer",
        "<p>Demandez le tarif étudiant avant d’acheter un ticket ; un abonnement est vite rentable. {city} se découvre à "
        "pied ou à vélo. Les vélos d’occasion changent de main à chaque rentrée, et un bon antivol vaut plus que le "
        "vélo.</p>",
    ),
    (
        "health",
        "Si vous tombez malade",
        "<p>{health}</p><p>La plupart des universités ont un ou une psychologue, gratuitement et en toute confidentialité. Le "
        "premier hiver loin de chez soi est dur pour beaucoup : personne là-bas ne s’étonnera de vous voir.</p>",
    ),
    (
        "emergency",
        "En cas d’urgence",
        "<p><b>Appelez le 112</b> : secours, pompiers et police, gratuit depuis tout téléphone. Aussi : {numbers}.</p><p>Dites "
        "où vous êtes, ce qui s’est passé, combien il y a de blessés, et restez en ligne.</p>",
    ),
    (
        "life",
        "Se sentir chez soi",
        "<p>Venez aux journées d’accueil même sans connaître personne : c’est le cas de tout le monde. Apprenez dix mots de la "
        "langue de {city} avant de venir ; ils ouvrent plus de portes qu’on ne croit. Et dites oui aux trois premières "
        "invitations.</p>",
    ),
]  # fmt: skip

INTRODUCTIONS = {
    "en": [
        "You are new in {city}, they are not. Students who know the city help you through your first weeks.",
        "Somebody in {city} remembers being new. Sign up, and we look for the one who fits.",
        "From the first tram to the first friends: students in {city} show you how it is done.",
        "{city} is easier with somebody who has lived there for a while. Here they are.",
    ],
    "fr": [
        "Vous arrivez à {city}, ils y vivent déjà. Des étudiantes et étudiants vous aident pendant vos premières semaines.",
        "À {city}, quelqu’un se souvient de son arrivée. Inscrivez-vous, nous cherchons la bonne personne.",
        "Du premier ticket de tram aux premières amitiés : à {city}, on vous montre comment faire.",
        "{city} est plus simple avec quelqu’un qui y vit depuis un moment. Nous y sommes.",
    ],
}
TEAM_TEXTS = {
    "en": "We are volunteers, most of us students, and we have all been new somewhere. Write to us if you are stuck, or "
    "come by at the welcome desk in the first weeks of term.",
    "fr": "Nous sommes bénévoles, pour la plupart étudiants, et nous avons tous été nouveaux quelque part. Écrivez-nous si "
    "vous êtes bloqué, ou passez au bureau d’accueil pendant les premières semaines.",
}
_SECTIONS = {"en": (ENGLISH, facts.ENGLISH), "fr": (FRENCH, facts.FRENCH)}


def has_guide(language: str, country: str) -> bool:
    """Whether there is a guide in `language` for cities of `country` (ISO code)."""
    return language in _SECTIONS and country in _SECTIONS[language][1]


def guide(language: str, *, city: str, country: str) -> list[dict[str, str]]:
    """Return the sections (topic, title, text) of a new city's guide. See `has_guide`."""
    sections, known = _SECTIONS[language]
    paperwork, health, numbers = known[country]
    return [
        {
            "topic": topic,
            "title": title,
            "text": text.format(city=city, paperwork=paperwork, health=health, numbers=numbers),
        }
        for topic, title, text in sections
    ]
