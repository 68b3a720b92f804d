"""Für Buddys vor Ort, 4: Jemandem geht es nicht gut, etwas stimmt nicht, oder es wird zu viel."""

MODULE = {
    "slug": "sicherheit-und-grenzen", "title": "Sicherheit und Grenzen",
    "introduction": ("Was du tust, wenn es jemandem nicht gut geht, wenn etwas nicht stimmt oder wenn es "
     "dir zu viel wird. Kurz, damit du es behältst."),
}  # fmt: skip
