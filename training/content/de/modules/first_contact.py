"""Für Buddys vor Ort, 2: die erste Nachricht und das erste Treffen."""

MODULE = {
    "slug": "erster-kontakt", "title": "Erster Kontakt",
    "introduction": ("Ein Paar, das sich einmal getroffen hat, macht fast immer weiter. So kommt ihr "
     "dahin: eine Nachricht von fünf Zeilen und ein Treffen, das von selbst endet."),
}  # fmt: skip
