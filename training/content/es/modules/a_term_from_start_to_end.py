"""The card of "a term from start to end", in Spanish."""

MODULE = {
    "slug": "un-semestre-de-principio-a-fin",
    "title": "Un semestre, de principio a fin",
    "introduction": (
        "Un semestre tiene cinco fases, y Coordinación muestra los días que las separan. Qué "
        "hacer en cada una, qué ocurre por sí solo y qué depende solo de ti."
    ),
}
