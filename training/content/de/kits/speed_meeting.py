"""Speed meeting, in German: head of the kit."""

KIT = {
    "slug": "speed-meeting",
    "title": "Speed-Meeting",
    "introduction": (
        "Acht Gespräche von vier Minuten, jedes mit einer Frage für den Anfang. Es geht nicht ums Daten, "
        "und niemand wird ausgewählt: Für alle, die nicht gern auf Fremde zugehen, ist es der leichteste "
        "Weg, denn das übernehmen die Stühle."
    ),
}
