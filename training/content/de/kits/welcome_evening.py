"""Welcome evening, in German: head of the kit."""

KIT = {
    "slug": "willkommensabend",
    "title": "Willkommensabend",
    "introduction": (
        "Der erste Abend des Semesters: für alle, die neu in der Stadt sind, und alle, die es nicht "
        "sind. Niemand muss jemanden kennen, etwas trinken oder witzig sein. Am Ende nehmen alle zwei "
        "Namen, den Weg in die eigene Straße und den Termin des nächsten Treffens mit."
    ),
}
