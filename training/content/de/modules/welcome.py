"""Für internationale Student:innen: Erwartungen, Treffen und was hilft, wenn es nicht klappt."""

MODULE = {
    "slug": "willkommen", "title": "Willkommen: du und dein Buddy",
    "introduction": ("Was ein Buddy für dich sein kann, wie man dich leicht trifft und was du tust, wenn "
     "es nicht klappt."),
}  # fmt: skip
