"""Goodbye and thanks, in German: head of the kit."""

KIT = {
    "slug": "abschied-und-dank",
    "title": "Abschied und Dank",
    "introduction": (
        "Ein Abend für das Ende des Semesters: Buddys hören, was ihre Stunden wert waren, wer abreist, "
        "hat jemanden zum Umarmen, und was dieses Semester gezeigt hat, wird für die Nächsten "
        "aufgeschrieben. Plan ihn vor den Prüfungen, nicht danach."
    ),
}
