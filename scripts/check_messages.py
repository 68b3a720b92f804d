"""Check the catalogues: every text translated, none fuzzy, placeholders as in the source, .mo files true,
and no text that two catalogues translate differently.

A start needs no gettext tools because compiled catalogues are committed; this keeps them up to date.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

from scripts.environment import ROOT
from scripts.messages import CATALOGUES, Key, catalogue_path, collect, languages

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|{\w*}")
# A plural form may say "one" or "a pair" instead of the figure.
FIGURES = {"%(count)s", "%(count)d", "%(counter)s", "%(number)s", "%(days)s", "%(hours)s"}


def faults(path: Path, texts: Iterable[Key]) -> Iterator[str]:
    """Yield what is wrong with the catalogue at `path`, which is to hold exactly `texts`."""
    if not path.exists():
        yield "there is no such catalogue (make messages)"
        return
    catalogue = polib.pofile(str(path))
    entries = {(entry.msgctxt, entry.msgid, entry.msgid_plural): entry for entry in catalogue}
    for key in sorted(set(texts) ^ set(entries), key=str):
        yield f"{'no longer used' if key in entries else 'not collected'} (make messages): {key[1]!r}"
    for entry in catalogue:
        if entry.fuzzy or entry.obsolete:
            yield f"fuzzy or obsolete: {entry.msgid!r}"
        elif not entry.translated():
            yield f"not translated: {entry.msgid!r}"
        else:
            yield from placeholder_faults(entry)
    compiled = path.with_suffix(".mo")
    if not compiled.exists() or compiled.read_bytes() != catalogue.to_binary():
        yield "the .mo file is not what this compiles to (make messages)"


def placeholder_faults(entry: polib.POEntry) -> Iterator[str]:
    """Yield translations of `entry` that invent or lose a placeholder."""
    allowed = _placeholders(entry.msgid) | _placeholders(entry.msgid_plural)
    required = allowed - FIGURES if entry.msgid_plural else allowed
    for translation in entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]:
        if not required <= _placeholders(translation) <= allowed:
            yield f"placeholders differ: {entry.msgid!r} / {translation!r}"


def disagreements(paths: Iterable[Path]) -> Iterator[str]:
    """Yield texts that the catalogues at `paths`, of one language, translate differently.

    Django looks texts up as if all catalogues were one: of two translations one would never be seen. What
    really means two things gets a context in the source.
    """
    known: dict[Key, tuple] = {}
    for entry in (entry for path in paths for entry in polib.pofile(str(path)) if entry.translated()):
        said = (entry.msgstr, *entry.msgstr_plural.values())
        if known.setdefault((entry.msgctxt, entry.msgid, entry.msgid_plural), said) != said:
            yield f"translated differently in two catalogues (give it a context): {entry.msgid!r}"


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text.replace("%%", "")))


def main() -> int:
    found = [
        f"{path.relative_to(ROOT)}: {fault}"
        for folder, sources in CATALOGUES.items()
        for texts in [collect(sources)]
        for path in (catalogue_path(folder, language) for language in languages())
        for fault in faults(path, texts)
    ]
    for language in languages():
        paths = [path for folder in CATALOGUES if (path := catalogue_path(folder, language)).exists()]
        found += [f"{language}: {fault}" for fault in disagreements(paths)]
    print(*found or ["All catalogues are complete."], sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
