"""Finds what a page says in English although it is in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import polib
from bs4 import BeautifulSoup, Comment, NavigableString, Tag
from django.conf import settings

_ATTRIBUTES = ("alt", "aria-label", "placeholder", "title")
_METAS = "meta[name=description], meta[property='og:title'], meta[property='og:image:alt']"
# The same in some other language as well.
_NAMES = {"Erasmus+ Project Results Platform", "Isle of Man", "Université de Lille"}
_WORD = re.compile(r"[^\W\d_]{2,}")
# Placeholders and tags stand between the parts of a text that are on the page as they are in the catalogue.
_GAP = re.compile(r"%\(\w+\)[sd]|%%|\{\w*\}|<[^>]+>|\s{2,}|\n")


def is_sentence(text: str) -> bool:
    """Three words or more: fewer are names, and the same in two languages. Addresses are no words."""
    return "@" not in text and len(_WORD.findall(text)) >= 3


def said(soup: BeautifulSoup, language: str) -> set[str]:
    """Every text of the page that is meant to be in `language`: not what its `lang` says is in another one."""
    metas = {meta["content"] for meta in soup.select(_METAS)}
    texts = {" ".join(text.split()) for text in _walk(soup, language, language)}
    return {text.removesuffix(" · Buddy System") for text in texts | metas}


def _walk(tag: Tag, wanted: str, language: str) -> Iterator[str]:
    for child in tag.children:
        if isinstance(child, Tag):
            own = child.get("lang") or language
            if child.name in {"script", "style"}:
                continue
            if own == wanted:
                yield from (child[name] for name in _ATTRIBUTES if child.get(name))
            yield from _walk(child, wanted, own)
        elif isinstance(child, NavigableString) and not isinstance(child, Comment) and language == wanted:
            yield str(child)


@cache
def catalogue(language: str) -> dict[str, str]:
    """Parts of the English texts that read otherwise in `language`, with what they should be."""
    parts = {}
    for path in Path(settings.BASE_DIR).glob(f"**/locale/{language}/LC_MESSAGES/django.po"):
        if ".venv" in path.parts:
            continue
        for entry in polib.pofile(str(path)):
            pairs = zip((entry.msgid, entry.msgid_plural), _translations(entry), strict=True)
            for text, translated in pairs:
                parts |= {part: translated for part in map(str.strip, _GAP.split(text)) if is_sentence(part)}
    return {part: translated for part, translated in parts.items() if part not in translated}


def _translations(entry: polib.POEntry) -> tuple[str, str]:
    if not entry.msgid_plural:
        return entry.msgstr, ""
    return entry.msgstr_plural[0], entry.msgstr_plural[max(entry.msgstr_plural)]


def left_in_english(soup: BeautifulSoup, english: BeautifulSoup, language: str) -> set[str]:
    """Sentences of the English catalogue on the page, and those that its English version says in the same words."""
    texts = said(soup, language)
    whole = "\n".join(texts)
    from_catalogue = {part for part in catalogue(language) if part in whole}
    return from_catalogue | {text for text in texts & said(english, "en") - _NAMES if is_sentence(text)}
