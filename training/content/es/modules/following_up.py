"""The card of "following up", in Spanish."""

MODULE = {
    "slug": "seguir-de-cerca",
    "title": "Seguir de cerca, también los casos difíciles",
    "introduction": (
        "La mayoría de las dificultades son silencio, y contra el silencio bastan cinco minutos. "
        "Unas pocas son graves. Cómo verlas a tiempo, qué decir y cuándo pasar el relevo."
    ),
}
