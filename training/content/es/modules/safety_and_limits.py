"""Para buddies locales, 4: alguien no está bien, algo va mal o es demasiado."""

MODULE = {
    "slug": "seguridad-y-limites", "title": "Seguridad y límites",
    "introduction": ("Qué hacer cuando alguien no está bien, cuando algo va mal o cuando es demasiado "
     "para ti. Breve, para que se te quede."),
}  # fmt: skip
