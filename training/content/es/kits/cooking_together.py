"""Cooking together, in Spanish: head of the kit."""

KIT = {
    "slug": "cocinar-en-comun",
    "title": "Cocinar en común",
    "introduction": (
        "Cuatro puestos, una comida y manos que tienen algo que hacer mientras se habla. Los platos "
        "están elegidos para que casi todo el mundo pueda comer de todo, y nadie necesita saber cocinar."
    ),
}
