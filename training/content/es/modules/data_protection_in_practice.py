"""The card of "data protection in practice", in Spanish."""

MODULE = {
    "slug": "proteccion-de-datos-en-la-practica",
    "title": "Protección de datos en la práctica",
    "introduction": (
        "Ves lo que las personas nos han contado para que alguien vaya a su encuentro. Qué ves y "
        "qué no ves nunca, qué hábitos lo protegen y qué hacer cuando algo ha salido mal."
    ),
}
