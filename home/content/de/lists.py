"""Heads of the pages that list others, in German."""

PAGES = {
    "cities": {
        "kind": "cities",
        "title": "Städte",
        "slug": "staedte",
        "introduction": "Such deine Stadt unter einem ihrer Namen. Bei jeder steht, ob die Anmeldung offen ist oder wann sie "
        "das nächste Mal öffnet.",
    },
    "news": {
        "kind": "news",
        "title": "Neuigkeiten",
        "slug": "neuigkeiten",
        "introduction": "Was es im Netzwerk Neues gibt, in einfachen Worten.",
    },
}
