"""Para buddies locales, 3: reglas no escritas, preguntas en vez de suposiciones y semanas difíciles."""

MODULE = {
    "slug": "entre-culturas", "title": "Entre culturas",
    "introduction": ("No hace falta conocer todos los países. Basta con notar qué reglas son las tuyas y "
     "preguntar antes de juzgar."),
}  # fmt: skip
