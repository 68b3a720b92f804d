"""The card of "recruiting", in Spanish."""

MODULE = {
    "slug": "encontrar-buddies",
    "title": "Encontrar buddies",
    "introduction": (
        "Casi en todas partes lo que falta son buddies. Cuántos hacen falta, dónde están, qué "
        "palabras los atraen y cómo un primer sí se convierte en una plaza en un plan."
    ),
}
