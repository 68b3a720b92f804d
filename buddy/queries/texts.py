"""A programme's own texts, with language fallback."""

from __future__ import annotations

from django.conf import settings

from buddy.enums import TextKey
from buddy.models import Programme, ProgrammeText


def programme_text(programme: Programme, key: TextKey, language: str) -> str:
    """The programme's text in `language`, else in the default language, else in any; "" without one."""
    bodies = dict(ProgrammeText.objects.filter(programme=programme, key=key).values_list("language", "body"))
    for code in (language, settings.LANGUAGE_CODE, *bodies):
        if code in bodies:
            return bodies[code]
    return ""


def own_texts(programme: Programme, language: str) -> dict[str, str]:
    """What the programme wrote itself in `language`, by key; without fallback."""
    return dict(
        ProgrammeText.objects.filter(programme=programme, language=language).values_list("key", "body")
    )
