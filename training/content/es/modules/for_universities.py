"""The card of "for universities", in Spanish."""

MODULE = {
    "slug": "para-universidades",
    "title": "Para universidades: vuestra parte",
    "introduction": (
        "Lo que una oficina internacional aporta a un programa buddy: invitar desde un archivo a "
        "quienes ha propuesto, confirmar a estudiantes locales y ver cómo les va a los suyos. Y "
        "lo que queda entre estudiantes."
    ),
}
