"""The card of "for universities", in German."""

MODULE = {
    "slug": "fuer-hochschulen",
    "title": "Für Hochschulen: euer Teil",
    "introduction": (
        "Was ein International Office zu einem Buddy-Programm beiträgt: Nominierte aus einer "
        "Datei einladen, Student:innen vor Ort bestätigen, sehen, wie es den eigenen geht. Und "
        "was zwischen ihnen bleibt."
    ),
}
