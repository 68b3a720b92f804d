"""Wagtail's database search, which on PostgreSQL stems every page in its own language.

Each object is indexed, and each query read, with a text search configuration of the language it is in
(`portal_en`, `portal_fr`, ...). They are PostgreSQL's own configurations with accents taken off, made after migrating
(see `make_configurations`). A language without dictionaries there is searched by whole words. SQLite's FTS5 takes
accents off by itself and knows no stems.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import Model
from django.utils import translation
from modelsearch.backends import database
from modelsearch.backends.base import BaseSearchBackend
from modelsearch.backends.database.postgres.postgres import PostgresIndex, PostgresSearchBackend

_DICTIONARIES = {
    "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french",
    "hu": "hungarian", "it": "italian", "lt": "lithuanian", "nb": "norwegian", "nl": "dutch", "pt": "portuguese",
    "ro": "romanian", "sv": "swedish",
}  # fmt: skip


def configuration(language: str | None) -> str:
    """Name of the text search configuration for `language`, the default one's where there is none."""
    known = {code for code, _name in settings.LANGUAGES}
    return f"portal_{language if language in known else settings.LANGUAGE_CODE}"


def make_configurations() -> None:
    """Create on PostgreSQL what `configuration` names, for every active language. Can be repeated."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute("CREATE EXTENSION IF NOT EXISTS unaccent")
        cursor.execute("SELECT cfgname FROM pg_ts_config")
        has = {name for (name,) in cursor.fetchall()}
        for code, _name in settings.LANGUAGES:
            name, base = configuration(code), _DICTIONARIES.get(code, "simple")
            if name in has:
                continue
            stem = f"{base}_stem" if base != "simple" else "simple"
            cursor.execute(f"CREATE TEXT SEARCH CONFIGURATION {name} (COPY = {base})")
            cursor.execute(
                f"ALTER TEXT SEARCH CONFIGURATION {name} ALTER MAPPING FOR hword, hword_part, word, asciiword, "
                f"asciihword, hword_asciipart WITH unaccent, {stem}"
            )


class _Index(PostgresIndex):
    def add_items(self, model: type[Model], objs: Iterable[Model]) -> None:
        by_language = sorted(objs, key=_language)
        for language, group in groupby(by_language, key=_language):
            with translation.override(language):
                super().add_items(model, list(group))


class _Backend(PostgresSearchBackend):
    index_class = _Index

    @property
    def config(self) -> str:
        return configuration(translation.get_language())

    @config.setter
    def config(self, value: Any) -> None:
        """Not from the settings: always that of the active language."""


def SearchBackend(params: dict[str, Any]) -> BaseSearchBackend:  # noqa: N802 - the name that Wagtail looks for
    return _Backend(params) if connection.vendor == "postgresql" else database.SearchBackend(params)


def _language(obj: Model) -> str:
    locale = getattr(obj, "locale", None)
    return locale.language_code if locale is not None else settings.LANGUAGE_CODE
