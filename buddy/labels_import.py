"""What an import told about somebody, in words that this person reads before confirming."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from django.db.models import TextChoices
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from buddy.enums import Degree, Gender, GenderWish, Interest, Need, StayKind, WishStrength
from buddy.queries.programmes import unit_called
from buddy.vocabulary.fields import field_name
from buddy.vocabulary.languages import Level
from portal.names import country_name, language_name


def told(data: dict[str, Any]) -> list[tuple[str | Promise, str]]:
    """Names and values of the answers in an invitation's `data`, in the reader's language."""
    return [(label, words(data[key])) for key, label, words in _ANSWERS if data.get(key)]


def _day(value: str) -> str:
    return date_format(date.fromisoformat(value), "DATE_FORMAT")


def _one(choices: type[TextChoices]) -> Callable[[str], str]:
    return lambda value: str(choices(value).label)


def _several(choices: type[TextChoices]) -> Callable[[Iterable[str]], str]:
    return lambda values: ", ".join(str(choices(value).label) for value in values)


def _languages(rows: Iterable[tuple[str, int]]) -> str:
    return capfirst(", ".join(f"{language_name(code)} ({Level(level).name})" for code, level in rows))


def _university(slug: str) -> str:
    unit = unit_called(slug)
    return unit.name if unit else slug


_ANSWERS: tuple[tuple[str, str | Promise, Callable[[Any], str]], ...] = (
    ("first_name", _("First name"), str),
    ("last_name", _("Last name"), str),
    ("birth_date", _("Date of birth"), _day),
    ("gender", _("Gender"), _one(Gender)),
    ("nationality", _("Nationality"), country_name),
    ("home_university", _("Home university"), str),
    ("university", _("University here"), _university),
    ("university_other", _("University here"), str),
    ("kind_of_stay", _("Kind of stay"), _one(StayKind)),
    ("arrival", _("Arrival"), _day),
    ("departure", _("Departure"), _day),
    ("languages", _("Languages"), _languages),
    ("field", _("Field of study"), field_name),
    ("degree", _("Degree"), _one(Degree)),
    ("interests", _("Interests"), _several(Interest)),
    ("needs", _("Helping hands"), _several(Need)),
    ("capacity", _("Students you could welcome"), str),
    ("gender_wish", _("Whom you would like to meet"), _one(GenderWish)),
    ("gender_wish_strength", _("How important that is"), _one(WishStrength)),
)
