"""Speed meeting, in Spanish: head of the kit."""

KIT = {
    "slug": "encuentros-rapidos",
    "title": "Encuentros rápidos",
    "introduction": (
        "Ocho conversaciones de cuatro minutos, cada una con una pregunta para empezar. No son citas y "
        "no se elige a nadie: es lo más fácil para quien no se anima a acercarse a gente desconocida, "
        "porque de eso se encargan las sillas."
    ),
}
