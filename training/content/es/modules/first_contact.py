"""Para buddies locales, 2: el primer mensaje y el primer encuentro."""

MODULE = {
    "slug": "primer-contacto", "title": "Primer contacto",
    "introduction": ("Una pareja que se ha visto una vez casi siempre sigue. Así se llega hasta ahí: un "
     "mensaje de cinco líneas y un encuentro que se acaba solo."),
}  # fmt: skip
