"""The card of "data protection in practice", in German."""

MODULE = {
    "slug": "datenschutz-im-alltag",
    "title": "Datenschutz im Alltag",
    "introduction": (
        "Du siehst, was Menschen uns erzählt haben, damit jemand sie trifft. Was du siehst und "
        "was nie, welche Gewohnheiten es schützen und was zu tun ist, wenn etwas schiefgegangen "
        "ist."
    ),
}
