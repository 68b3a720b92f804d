"""City rally, in Spanish: head of the kit."""

KIT = {
    "slug": "rally-por-la-ciudad",
    "title": "Rally por la ciudad",
    "introduction": (
        "Equipos pequeños, cada uno con alguien que vive aquí, recorren la ciudad y resuelven retos. No "
        "se trata de monumentos, sino de los lugares que hacen falta: la oficina, el centro de salud, el "
        "pan barato, el banco con vistas. Nadie corre y no hay que comprar nada."
    ),
}
