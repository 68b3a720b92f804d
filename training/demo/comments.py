"""What learners of the demo tell the trainers: language and text."""

COMMENTS = [
    ("en", "The scenario with the late answer is exactly what happened to me last year. Very helpful."),
    ("en", "Could you add one more example for students who arrive in the middle of the semester?"),
    ("en", "Short and clear. I did it on the tram."),
    ("en", "I was not sure about the second question: both answers could be right in a small town."),
    ("fr", "Très clair, merci. J’aurais aimé un exemple de premier message un peu plus long."),
    ("fr", "La mise en situation sur les limites m’a fait réfléchir."),
    ("de", "Kurz und gut. Ein Beispiel für Studierende mit Kind wäre schön."),
    ("es", "Me ha servido mucho. Añadiría algo sobre los horarios de comida."),
]
