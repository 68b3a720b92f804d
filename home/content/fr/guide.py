"""A first local guide in French for a city's page, which its coordinators then make their own."""

GUIDE = [
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

INTRODUCTIONS = [
    "Vous arrivez à {city}, ils y vivent déjà. Des étudiantes et étudiants vous aident pendant vos premières semaines.",
    "À {city}, quelqu’un se souvient de son arrivée. Inscrivez-vous, nous cherchons la bonne personne.",
    "Du premier ticket de tram aux premières amitiés : à {city}, on vous montre comment faire.",
    "{city} est plus simple avec quelqu’un qui y vit depuis un moment. Nous y sommes.",
]
TEAM_TEXT = (
    "Nous sommes bénévoles, pour la plupart étudiants, et nous avons tous été nouveaux quelque part. Écrivez-nous si "
    "vous êtes bloqué, ou passez au bureau d’accueil pendant les premières semaines."
)
