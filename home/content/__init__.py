"""The first content of a new portal, in our own words: written once by home.services.seed, then kept in the CMS.

One package for each language, named by its code, all of the same shape, block for block, so that
wagtail-localize can take the one as the translation of the other. A link names a page by its key: "@how".
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from django.conf import settings


def languages() -> list[str]:
    """Codes of the active languages that have content, the default one first."""
    codes = dict.fromkeys([settings.LANGUAGE_CODE, *(code for code, _ in settings.LANGUAGES)])
    return [code for code in codes if find_spec(f"{__name__}.{code}")]


def content(language: str) -> ModuleType:
    """Return what stands in `language`; see home/content/en/__init__.py for its names."""
    return import_module(f"{__name__}.{language}")


def guide(language: str, *, city: str, country: str) -> list[dict[str, str]]:
    """Return the sections (topic, title, text) of a new city's guide.

    `country` is an ISO code; where nothing is known of it, the text says whom to ask.
    """
    written = content(language)
    paperwork, health, numbers = written.FACTS.get(country) or written.FACTS[""]
    return [
        {
            "topic": topic,
            "title": title,
            "text": text.format(city=city, paperwork=paperwork, health=health, numbers=numbers),
        }
        for topic, title, text in written.GUIDE
    ]
