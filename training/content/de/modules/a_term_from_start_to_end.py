"""The card of "a term from start to end", in German."""

MODULE = {
    "slug": "ein-semester-von-anfang-bis-ende",
    "title": "Ein Semester von Anfang bis Ende",
    "introduction": (
        "Ein Semester hat fünf Phasen, und der Arbeitsplatz zeigt die Tage dazwischen. Was in "
        "jeder zu tun ist, was von selbst geschieht und was nur du kannst."
    ),
}
