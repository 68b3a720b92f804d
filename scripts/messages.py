"""`make messages`: collect the texts of code and templates into the catalogues, then compile them.

Pure Python (Babel reads, polib writes): no gettext tools are needed. English is the source and has no
catalogue; translations already made are kept, texts no longer used are dropped.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import polib
from babel.messages.extract import extract
from django.utils.translation.template import templatize

from portal.settings.languages import LANGUAGE_CODE, LANGUAGES
from scripts.environment import ROOT

# Which folders speak through which catalogue: a plugin brings its own.
CATALOGUES = {
    "locale": ("portal", "home", "partners", "training", "templates"),
    "buddy/locale": ("buddy",),
}
KEYWORDS = {
    name: positions
    for base, positions in {
        "gettext": None,
        "gettext_noop": None,
        "ngettext": (1, 2),
        "pgettext": ((1, "c"), 2),
        "npgettext": ((1, "c"), 2, 3),
    }.items()
    for name in (base, f"{base}_lazy")
} | {"_": None, "_lazy": None, "_now": None}
# Of languages that Babel's and gettext's rules agree on; one more line for one more language.
PLURAL_FORMS = {
    "fr": "nplurals=2; plural=(n > 1);",
    "de": "nplurals=2; plural=(n != 1);",
    "es": "nplurals=2; plural=(n != 1);",
}
# French has a space before these signs, at which no line may break.
FRENCH_SPACE = re.compile(r"(?<=\S) (?=[:;!?»](?:\s|$|<))|(?<=«) ")

Key = tuple[str | None, str, str]


@dataclass
class Message:
    """One text of the source: where it stands and what its translators should know."""

    places: set[str] = field(default_factory=set)
    comments: set[str] = field(default_factory=set)


def languages() -> list[str]:
    """Codes of the languages that are translated into."""
    return [code for code, _name in LANGUAGES if code != LANGUAGE_CODE]


def catalogue_path(folder: str, language: str) -> Path:
    return ROOT / folder / language / "LC_MESSAGES" / "django.po"


def collect(sources: tuple[str, ...]) -> dict[Key, Message]:
    """Return every text below the folders `sources`, keyed by (context, text, plural text or "")."""
    messages: dict[Key, Message] = {}
    for path in sorted(path for source in sources for path in (ROOT / source).rglob("*")):
        if path.suffix in {".py", ".html", ".txt"} and "migrations" not in path.parts:
            for key, comments in _texts(path):
                message = messages.setdefault(key, Message())
                message.places.add(str(path.relative_to(ROOT)))
                message.comments.update(comments)
    return messages


def _texts(path: Path) -> Iterator[tuple[Key, list[str]]]:
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        # Templates become calls of gettext among filler words; indented filler would be no Python.
        source = "\n".join(line.strip() for line in templatize(source, origin=str(path)).splitlines())
    stream = io.BytesIO(source.encode())
    for _line, text, comments, context in extract("python", stream, KEYWORDS, comment_tags=("Translators:",)):
        singular, plural = (text[0], text[1]) if isinstance(text, tuple) else (text, "")
        if singular:
            yield (context, singular, plural), comments


def merge(path: Path, language: str, messages: dict[Key, Message]) -> polib.POFile:
    """Return the catalogue at `path` with exactly `messages`, their translations kept."""
    known = {}
    if path.exists():
        known = {(entry.msgctxt, entry.msgid, entry.msgid_plural): entry for entry in polib.pofile(str(path))}
    catalogue = polib.POFile(wrapwidth=100)
    catalogue.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURAL_FORMS[language],
    }
    for key, message in sorted(messages.items(), key=lambda item: (min(item[1].places), item[0][1])):
        context, singular, plural = key
        entry = known.get(key) or polib.POEntry(msgctxt=context, msgid=singular, msgid_plural=plural)
        if plural and not entry.msgstr_plural:
            entry.msgstr_plural = {0: "", 1: ""}
        entry.comment = "\n".join(sorted(message.comments))
        # Without line numbers: a catalogue changes when a text does, not when a line moves.
        entry.occurrences = [(place, "") for place in sorted(message.places)]
        if language == "fr":
            entry.msgstr = typeset(entry.msgstr)
            entry.msgstr_plural = {number: typeset(text) for number, text in entry.msgstr_plural.items()}
        catalogue.append(entry)
    return catalogue


def typeset(text: str) -> str:
    """Return French `text` with the spaces that hold its signs to the word before them."""
    return FRENCH_SPACE.sub("\N{NO-BREAK SPACE}", text)


def main() -> int:
    for folder, sources in CATALOGUES.items():
        messages = collect(sources)
        for language in languages():
            path = catalogue_path(folder, language)
            path.parent.mkdir(parents=True, exist_ok=True)
            catalogue = merge(path, language, messages)
            catalogue.save(str(path))
            catalogue.save_as_mofile(str(path.with_suffix(".mo")))
            left = len(catalogue.untranslated_entries())
            print(f"{path.relative_to(ROOT)}: {len(catalogue)} texts, {left} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
