"""Heads of the pages that list others, in French."""

PAGES = {
    "cities": {
        "kind": "cities",
        "title": "Villes",
        "slug": "villes",
        "introduction": "Cherchez votre ville sous n’importe lequel de ses noms. Chacune indique si les inscriptions sont "
        "ouvertes, ou quand elles le seront.",
    },
    "news": {
        "kind": "news",
        "title": "Actualités",
        "slug": "actualites",
        "introduction": "Ce qui change dans le réseau, en quelques mots.",
    },
}
