"""Für Buddys vor Ort, 3: ungeschriebene Regeln, Fragen statt Raten und die schweren Wochen."""

MODULE = {
    "slug": "zwischen-kulturen", "title": "Zwischen Kulturen",
    "introduction": ("Du musst nicht jedes Land kennen. Es reicht zu merken, welche Regeln deine sind, "
     "und zu fragen, bevor du urteilst."),
}  # fmt: skip
