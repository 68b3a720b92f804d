"""Heads of the pages that list others, in Spanish."""

PAGES = {
    "cities": {
        "kind": "cities",
        "title": "Ciudades",
        "slug": "ciudades",
        "introduction": "Busca tu ciudad por cualquiera de sus nombres. Cada una dice si la inscripción "
        "está abierta o cuándo abre.",
    },
    "news": {
        "kind": "news",
        "title": "Noticias",
        "slug": "noticias",
        "introduction": "Qué hay de nuevo en la red, en palabras sencillas.",
    },
}
