"""The first modules, kits and toolkit texts of a new portal: made once by training.services.seed, then kept in the CMS.

One package for each language, with one file for each module and kit, of the same shape in all languages. A file
that holds only title and introduction has the rest in English so far.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from home.content.fr.typography import typeset

MODULES = [
    "what_a_buddy_is",
    "first_contact",
    "between_cultures",
    "safety_and_limits",
    "a_term_from_start_to_end",
    "recruiting",
    "matching_with_judgement",
    "following_up",
    "data_protection_in_practice",
    "for_universities",
    "welcome",
]
KITS = [
    "welcome_evening",
    "speed_meeting",
    "language_cafe",
    "city_rally",
    "cooking_together",
    "goodbye_and_thanks",
]


def module(name: str, language: str) -> Mapping[str, Any] | None:
    """Return the module as it is written in `language`; None where it is not."""
    return _written(f"{language}.modules.{name}", "MODULE")


def kit(name: str, language: str) -> Mapping[str, Any] | None:
    """Return the kit as it is written in `language`; None where it is not."""
    return _written(f"{language}.kits.{name}", "KIT")


def poster_words(language: str) -> Mapping[str, Mapping[str, str]]:
    """Words of posters and pictures by template; empty where there are none in `language`."""
    return _written(f"{language}.toolkit", "POSTERS") or {}


def mails(language: str) -> list[Mapping[str, str]]:
    """Mails to copy: key, title, purpose, subject and body."""
    return _written(f"{language}.toolkit", "MAILS") or []


def slides(language: str) -> list[Mapping[str, Any]]:
    """A talk: title, points and what one says to each slide."""
    return _written(f"{language}.toolkit", "SLIDES") or []


def _written(path: str, constant: str) -> Mapping[str, Any] | None:
    full = f"{__name__}.{path}"
    if not find_spec(full.rpartition(".")[0].removesuffix(".modules").removesuffix(".kits")) or not find_spec(
        full
    ):
        return None
    written = getattr(import_module(full), constant)
    return typeset(written) if path.startswith("fr.") else written
