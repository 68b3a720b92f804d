"""Welcome evening, in Spanish: head of the kit."""

KIT = {
    "slug": "noche-de-bienvenida",
    "title": "Noche de bienvenida",
    "introduction": (
        "La primera noche del semestre: para quienes acaban de llegar a la ciudad y para quienes ya "
        "viven en ella. No hace falta conocer a nadie, beber ni tener gracia. Al final cada persona se "
        "lleva dos nombres, el camino hasta su propia calle y la fecha del próximo encuentro."
    ),
}
