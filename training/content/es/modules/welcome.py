"""Para estudiantes internacionales: qué esperar, cómo encontrarse y qué hacer si no funciona."""

MODULE = {
    "slug": "bienvenida", "title": "Te damos la bienvenida: tú y tu buddy",
    "introduction": ("Qué puede ser un buddy para ti, cómo facilitar que os encontréis y qué hacer "
     "cuando no funciona."),
}  # fmt: skip
