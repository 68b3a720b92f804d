"""How well somebody speaks a language."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.IntegerChoices):
    """CEFR levels in everyday words, as stored in StudentLanguage.level."""

    A1 = 1, _("a few words")
    A2 = 2, _("simple everyday things")
    B1 = 3, _("I can chat")
    B2 = 4, _("I can talk about almost everything")
    C1 = 5, _("I live in it")
    C2 = 6, _("my own language, or like it")
