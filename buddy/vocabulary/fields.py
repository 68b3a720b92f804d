"""Fields of study: ISCED-F 2013 behind, everyday names in front.

`FIELDS` holds the detailed fields (four digits) in the order of the classification. The first three
digits are the narrow field and the first two the broad one, which is what the matching compares.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.utils.functional import Promise

from buddy.vocabulary.field_names import BROAD_NAMES, FIELD_NAMES
from portal.text import search_form, search_words


@dataclass(frozen=True)
class Field:
    """A field of study; `words` are everyday names of English and French, by which it is found."""

    code: str
    label: str | Promise
    words: str

    @cached_property
    def known_as(self) -> str:
        return search_form(self.words)

    def called(self, words: list[str]) -> bool:
        """Does each of `words` begin a word of one of its names, in the reader's language too?"""
        names = f" {self.known_as} {search_form(str(self.label))}"
        return all(f" {word}" in names for word in words)


FIELDS = {code: Field(code, label, words) for code, (label, words) in FIELD_NAMES.items()}
# What an import may name: broad, narrow and detailed codes.
FIELD_CODES = frozenset(code[:length] for code in FIELDS for length in (2, 3, 4))


def field_name(code: str) -> str:
    """The name of a detailed field; of a broader code the name of its broad field. "" for none."""
    if code in FIELDS:
        return str(FIELDS[code].label)
    return str(BROAD_NAMES.get(code[:2], ""))


def fields_called(query: str) -> list[Field]:
    """Return the fields that people call `query`, in any spelling; all of them for an empty one."""
    words = search_words(query)
    return [field for field in FIELDS.values() if field.called(words)]


def field_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """Detailed fields under their broad ones, as choices of a select."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for code, field in FIELDS.items():
        groups.setdefault(code[:2], []).append((code, str(field.label)))
    return [(str(BROAD_NAMES[broad]), choices) for broad, choices in groups.items()]
