"""What happens in the demo, in German: news of the network, events and news of its cities."""

ARTICLES = {
    "season": {
        "kind": "article",
        "under": "news",
        "title": "Eine neue Saison beginnt",
        "slug": "eine-neue-saison-beginnt",
        "introduction": "Städte in ganz Europa öffnen ihre Anmeldung. Warum es sich lohnt, früh dran zu sein, und was dieses "
        "Jahr neu ist.",
        "days_ago": 6,
        "tags": ["Saison"],
        "body": [
            (
                "text",
                "<p>In den meisten Städten öffnet in diesen Tagen die Anmeldung. Wenn du weißt, wohin du gehst, gibt es keinen "
                "Grund zu warten: Vermittelt wird in Wellen, und in der ersten Welle ist die Auswahl an Buddys am größten.</p>"
                "<p>Neu in diesem Jahr: Auf deiner Seite steht, an welchem Tag deine Stadt das nächste Mal vermittelt und welche "
                "deiner Wünsche die Auswahl verkleinern. Ändere sie jederzeit, bevor der Plan erstellt wird.</p>",
            ),
        ],
    },
    "guide": {
        "kind": "article",
        "under": "news",
        "title": "Unser Leitfaden für gute Praxis ist da",
        "slug": "leitfaden-fuer-gute-praxis",
        "introduction": "Neun Fragen, die jedes Buddy-Programm beantwortet, wissentlich oder nicht, und was wir tun würden.",
        "days_ago": 24,
        "tags": ["Koordination"],
        "body": [
            (
                "text",
                "<p>Wen fragen wir zuerst? Was zählt, wenn zwei Menschen zusammengebracht werden? Was sagen wir denen, für die "
                "niemand da ist? Der Leitfaden bezieht zu jeder Frage Stellung und nennt seine Gründe. Lies ihn, widersprich und "
                "erzähl uns davon.</p>",
            ),
            (
                "cards",
                {
                    "title": "Fang hier an",
                    "text": "",
                    "cards": [
                        {
                            "title": "Der Leitfaden",
                            "text": "<p>Eine halbe Stunde Lesen für ein ganzes Semester.</p>",
                            "link": {"page": "@practice"},
                        },
                        {
                            "title": "Für Koordinator:innen",
                            "text": "<p>Was dir die Plattform abnimmt.</p>",
                            "link": {"page": "@coordinators"},
                        },
                    ],
                },
            ),
        ],
    },
    "walks": {
        "kind": "article",
        "under": "news",
        "title": "Fünf erste Treffen, die nichts kosten",
        "slug": "fuenf-erste-treffen",
        "introduction": "Ein Markt, ein Hügel, ein Waschsalon: Buddys erzählen, wo sie sich zum ersten Mal getroffen haben.",
        "days_ago": 41,
        "tags": ["Saison", "Ideen"],
        "body": [
            (
                "text",
                "<p>Das beste erste Treffen hat ein Ende. Das hat funktioniert.</p><ul><li>Der Wochenmarkt, für beide eine Tasche, "
                "und danach eine Suppe.</li><li>Der Weg zum Rathaus, am Tag vor dem Termin.</li><li>Die Tram von einem Ende der "
                "Linie zum anderen, mit Kommentar.</li><li>Der höchste Punkt, auf den man zu Fuß kommt.</li><li>Der Waschsalon: "
                "vierzig Minuten, und niemand kann weg.</li></ul>",
            ),
        ],
    },
}

# Days from today, and the texts; {city} is the city's name.
EVENTS = [
    {
        "in_days": 5,
        "starts": "18:30",
        "ends": "21:00",
        "title": "Willkommensabend",
        "slug": "welcome-evening",
        "introduction": "Für alle, die neu in {city} sind, und alle, die es nicht sind. Du musst niemanden kennen.",
        "place": "Studierendenhaus",
        "text": "<p>Wir beginnen mit einem Spiel, bei dem niemand klug sein muss, dann gibt es Suppe. Bring ein Wort aus deiner "
        "Sprache mit, das sich nicht übersetzen lässt.</p>",
    },
    {
        "in_days": 12,
        "starts": "14:00",
        "ends": "16:30",
        "title": "Stadtspaziergang für alle, die neu sind",
        "slug": "city-walk",
        "introduction": "Zwei Stunden durch {city}: wo man sich anmeldet, wo man druckt, wo es das gute Brot gibt.",
        "place": "Vor dem Bahnhof",
        "text": "<p>In gemütlichem Tempo und stufenlos auf dem ganzen Weg. Zum Schluss sitzen wir in einem Café, in dem niemand "
        "etwas bestellen muss.</p>",
    },
    {
        "in_days": 19,
        "starts": "19:00",
        "ends": "21:30",
        "title": "Sprachcafé",
        "slug": "language-cafe",
        "introduction": "Ein Tisch für jede Sprache, jede halbe Stunde ein neuer Tisch.",
        "place": "International Office",
        "text": "<p>Anfänger:innen sind an jedem Tisch willkommen, vor allem an dem der Sprache, vor der sie sich fürchten.</p>",
    },
]
CITY_ARTICLE = {
    "days_ago": 3,
    "title": "Wir suchen Buddys",
    "slug": "we-are-looking-for-buddies",
    "introduction": "So viele Student:innen wie nie kommen nach {city}. Könntest du einer Person die Stadt zeigen?",
    "body": [
        (
            "text",
            "<p>Zwei oder drei Stunden in der ersten Woche, ab und zu einen Kaffee: Mehr braucht es nicht. Melde dich auf dieser "
            "Seite an und sag, wie viele Student:innen du willkommen heißen könntest. Eine Person ist schon viel.</p>",
        ),
    ],
}
