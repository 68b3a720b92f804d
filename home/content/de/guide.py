"""A first local guide in German for a city's page, which its coordinators then make their own."""

GUIDE = [
    (
        "arrival",
        "Der Tag deiner Ankunft",
        "<p>Schreib deinem Buddy, wann dein Zug oder Flugzeug in {city} ankommt, und deinem Wohnheim auch: Schlüssel gibt es "
        "oft nur tagsüber. Du kommst spät an? Buch eine Nacht in der Nähe des Bahnhofs und zieh am nächsten Morgen ein.</p>"
        "<ul><li>Halt deine Zulassung, Passfotos und ein wenig Bargeld bereit.</li><li>Speicher die Adresse deines Zimmers "
        "und einen Stadtplan von {city} offline.</li></ul>",
    ),
    (
        "housing",
        "Ein Zimmer finden",
        "<p>Fang mit den Wohnheimen an und such dann nach einer WG. Schick nie Geld für ein Zimmer, das weder du noch jemand, "
        "dem du vertraust, gesehen hat: Wenn der Preis in {city} zu gut klingt, ist er es auch. Dein Buddy kann sich ein "
        "Zimmer ansehen und weiß, welche Straßen weit weg von allem sind.</p><p>Frag vor der Unterschrift, was in der Miete "
        "enthalten ist und wie hoch die Kaution ist, und halt am Tag des Einzugs den Zustand des Zimmers mit Fotos fest.</p>",
    ),
    (
        "paperwork",
        "Ämter und Papiere",
        "<p>{paperwork}</p><p>Nimm die Originale und je eine Kopie mit, und nimm deinen Buddy mit: Zu zweit wartet es sich "
        "besser.</p>",
    ),
    (
        "transport",
        "Unterwegs",
        "<p>Frag nach dem Preis für Student:innen, bevor du eine Fahrkarte kaufst; eine Karte fürs Semester lohnt sich meist "
        "nach ein paar Wochen. {city} versteht man am besten zu Fuß oder mit dem Fahrrad. Gebrauchte Räder wechseln zu jedem "
        "Semesterbeginn die Hände, und ein gutes Schloss ist mehr wert als das Rad.</p>",
    ),
    (
        "health",
        "Wenn du krank bist",
        "<p>{health}</p><p>Die meisten Hochschulen haben eine psychologische Beratung für Student:innen, kostenlos und "
        "vertraulich. Der erste Winter weit weg von zu Hause fällt vielen schwer, und niemand dort wird sich wundern, dich zu "
        "sehen.</p>",
    ),
    (
        "emergency",
        "Im Notfall",
        "<p><b>Wähl die 112</b>: Rettungsdienst, Feuerwehr und Polizei, kostenlos von jedem Telefon. Außerdem: {numbers}.</p>"
        "<p>Sag, wo du bist, was passiert ist und wie viele Menschen verletzt sind, und bleib in der Leitung.</p>",
    ),
    (
        "life",
        "Sich zu Hause fühlen",
        "<p>Komm zu den Willkommenstagen, auch wenn du niemanden kennst: Das geht allen so. Lern zehn Wörter der Sprache von "
        "{city}, bevor du kommst; sie öffnen mehr Türen, als du denkst. Und sag zu den ersten drei Einladungen Ja.</p>",
    ),
]

INTRODUCTIONS = [
    "Du bist neu in {city}, sie sind es nicht. Student:innen, die die Stadt kennen, helfen dir durch die ersten Wochen.",
    "Jemand in {city} weiß noch, wie es ist, neu zu sein. Melde dich an, und wir suchen die Person, die zu dir passt.",
    "Von der ersten Tram bis zu den ersten Freundschaften: Student:innen in {city} zeigen dir, wie es geht.",
    "{city} ist leichter mit jemandem, der schon eine Weile dort lebt. Hier sind sie.",
]
TEAM_TEXT = (
    "Wir sind Freiwillige, die meisten von uns studieren, und wir waren alle schon einmal irgendwo neu. Schreib uns, wenn du "
    "nicht weiterkommst, oder schau in den ersten Wochen des Semesters am Willkommensstand vorbei."
)
