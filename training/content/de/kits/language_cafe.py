"""Language café, in German: head of the kit."""

KIT = {
    "slug": "sprachcafe",
    "title": "Sprachcafé",
    "introduction": (
        "Ein Tisch für jede Sprache, alle zwanzig Minuten ein neuer Tisch. Kein Unterricht, keine "
        "Korrektur, um die niemand bittet, und wer anfängt, ist überall willkommen, vor allem am Tisch "
        "der Sprache, die am meisten Angst macht."
    ),
}
