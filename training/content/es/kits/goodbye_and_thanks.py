"""Goodbye and thanks, in Spanish: head of the kit."""

KIT = {
    "slug": "despedida-y-gracias",
    "title": "Despedida y gracias",
    "introduction": (
        "Una noche para el final del semestre: los buddies oyen lo que han valido sus horas, quien se va "
        "tiene a quien abrazar y lo aprendido queda escrito para quienes llegarán después. Prevedla "
        "antes de los exámenes, no después."
    ),
}
