"""Training in French: heads of the pages that list it."""

PAGES = {
    "training": {
        "title": "Formation",
        "slug": "formation",
        "introduction": (
            "De courtes leçons pour les buddies, les coordinations et les universités : lire, décider, se tester, et repartir avec son attestation."
        ),
    },
    "kits": {
        "title": "Kits d’animation",
        "slug": "kits",
        "introduction": (
            "Des soirées qui fonctionnent, pas à pas : ce qu’il faut, ce que l’on dit, et comment n’oublier personne."
        ),
    },
    "toolkit": {
        "title": "Boîte à outils",
        "slug": "boite-a-outils",
        "introduction": (
            "Affiches, images, diapositives et modèles de courriels pour votre ville. À prendre tels quels, ou avec votre nom et vos dates."
        ),
    },
}
