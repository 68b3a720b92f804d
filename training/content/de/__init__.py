"""Training in German: heads of the pages that list it."""

PAGES = {
    "training": {
        "title": "Schulung",
        "slug": "schulung",
        "introduction": (
            "Kurze Lektionen für Buddys, Koordination und Hochschulen: lesen, entscheiden, sich prüfen und die Bescheinigung mitnehmen."
        ),
    },
    "kits": {
        "title": "Anleitungen für Treffen",
        "slug": "anleitungen",
        "introduction": (
            "Abende, die gelingen, Schritt für Schritt: was du brauchst, was du sagst und wie niemand außen vor bleibt."
        ),
    },
    "toolkit": {
        "title": "Werkzeugkasten",
        "slug": "werkzeugkasten",
        "introduction": (
            "Plakate, Bilder, Folien und Mailtexte für deine Stadt. Nimm sie, wie sie sind, oder setze Namen und Termine ein."
        ),
    },
}
