"""The card of "recruiting", in German."""

MODULE = {
    "slug": "buddys-finden",
    "title": "Buddys finden",
    "introduction": (
        "Fast überall fehlen Buddys. Wie viele ihr braucht, wo sie sind, welche Worte sie "
        "gewinnen und wie aus einem ersten Ja ein Platz in einem Plan wird."
    ),
}
