"""The card of "matching with judgement", in German."""

MODULE = {
    "slug": "mit-augenmass-vermitteln",
    "title": "Mit Augenmaß vermitteln",
    "introduction": (
        "Der Plan ist der bestmögliche für das, was er weiß. Du weißt anderes. Wann du ihm "
        "vertraust, wann du ihn änderst und wie es fair bleibt, wenn Plätze fehlen."
    ),
}
