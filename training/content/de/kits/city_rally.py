"""City rally, in German: head of the kit."""

KIT = {
    "slug": "stadtrallye",
    "title": "Stadtrallye",
    "introduction": (
        "Kleine Teams, in jedem eine Person von hier, gehen durch die Stadt und lösen Aufgaben. Es geht "
        "nicht um Sehenswürdigkeiten, sondern um Orte, die man braucht: das Amt, die Arztpraxis, das "
        "günstige Brot, die Bank mit Aussicht. Niemand rennt, nichts muss gekauft werden."
    ),
}
