"""The card of "matching with judgement", in Spanish."""

MODULE = {
    "slug": "emparejar-con-criterio",
    "title": "Emparejar con criterio",
    "introduction": (
        "El plan es el mejor posible para lo que sabe. Tú sabes otras cosas. Cuándo confiar en "
        "él, cuándo cambiarlo y cómo repartir con justicia cuando faltan plazas."
    ),
}
