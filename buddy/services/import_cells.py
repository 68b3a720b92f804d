"""What each cell of an import of nominated students must look like. Nothing here reads files or writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from buddy.enums import Degree, Gender, GenderWish, Interest, Need, ParticipantRole, StayKind, WishStrength
from buddy.models import Term
from buddy.queries.participations import is_adult
from buddy.services.import_file import COLUMNS, REQUIRED
from buddy.vocabulary.countries import COUNTRY_CODES
from buddy.vocabulary.fields import FIELD_CODES
from buddy.vocabulary.languages import Level
from portal.models import Unit
from portal.names import LANGUAGE_CODES
from portal.text import search_form

_LONGEST = {"email": 254, "first_name": 150, "last_name": 150, "home_university": 200, "host_university": 200}


class CellFault(Exception):
    """A cell cannot be taken; `message` says why."""

    def __init__(self, message: str, column: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.column = column


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What the cells are judged against."""

    term: Term
    role: ParticipantRole
    universities: list[Unit]
    # The officer's university: every nominee studies there.
    own_university: Unit | None = None


def clean_row(cells: dict[str, str], frame: Frame) -> tuple[dict[str, Any], list[CellFault]]:
    """Return the row's answers as an invitation keeps them, and what is wrong, by column."""
    data: dict[str, Any] = {}
    faults: list[CellFault] = []
    for column in COLUMNS:
        text = cells.get(column, "")
        try:
            _check_text(column, text)
            if text or column == "host_university":
                data.update(_CELLS.get(column, _plain)(column, text, frame))
        except CellFault as fault:
            faults.append(CellFault(fault.message, fault.column or column))
    if not faults:
        faults = _contradictions(data, frame)
    return data, faults


def _check_text(column: str, text: str) -> None:
    if not text and column in REQUIRED:
        raise CellFault(_("This cannot be empty."))
    longest = _LONGEST.get(column, 1_000)
    if len(text) > longest:
        raise CellFault(_("This is longer than %(longest)s characters.") % {"longest": longest})
    if any(not char.isprintable() for char in text):
        raise CellFault(_("There are signs in it that cannot be shown."))


def _contradictions(data: dict[str, Any], frame: Frame) -> list[CellFault]:
    faults = []
    arrival, departure = data.get("arrival"), data.get("departure")
    if departure and not arrival:
        faults.append(CellFault(_("A departure needs an arrival."), "departure"))
    elif arrival and departure and departure <= arrival:
        faults.append(CellFault(_("The departure must be after the arrival."), "departure"))
    start = date.fromisoformat(arrival) if arrival else frame.term.arrival_from
    if data.get("birth_date") and not is_adult(date.fromisoformat(data["birth_date"]), start):
        message = _("Must be 18 or older on %(day)s.") % {"day": date_format(start, "DATE_FORMAT")}
        faults.append(CellFault(message, "birth_date"))
    if data.get("gender_wish_strength") == WishStrength.MUST and data.get("gender_wish") != GenderWish.SAME:
        faults.append(CellFault(_("Only the wish “same” can be a must."), "gender_wish_strength"))
    return faults


def _plain(column: str, text: str, frame: Frame) -> dict[str, Any]:
    return {column: text}


def _email(column: str, text: str, frame: Frame) -> dict[str, Any]:
    try:
        validate_email(text)
    except ValidationError as problem:
        raise CellFault(_("This is not an e-mail address.")) from problem
    return {column: text.lower()}


def _day(column: str, text: str, frame: Frame) -> dict[str, Any]:
    try:
        day = date.fromisoformat(text)
    except ValueError as problem:
        raise CellFault(_("Write the day as 2027-02-28.")) from problem
    if not 1900 <= day.year <= 2100:
        raise CellFault(_("This day cannot be right."))
    return {column: day.isoformat()}


def _one_of(values: Any) -> Callable[[str, str, Frame], dict[str, Any]]:
    codes = [str(value) for value in values if value]

    def clean(column: str, text: str, frame: Frame) -> dict[str, Any]:
        if text.casefold() not in codes:
            raise CellFault(
                _("“%(text)s” is not one of: %(codes)s.") % {"text": text[:40], "codes": ", ".join(codes)}
            )
        return {column: text.casefold()}

    return clean


def _several_of(values: Any, key: str = "") -> Callable[[str, str, Frame], dict[str, Any]]:
    one = _one_of(values)

    def clean(column: str, text: str, frame: Frame) -> dict[str, Any]:
        parts = [part.strip() for part in text.split("|") if part.strip()]
        return {key or column: list(dict.fromkeys(one("code", part, frame)["code"] for part in parts))}

    return clean


def _country(column: str, text: str, frame: Frame) -> dict[str, Any]:
    if text.upper() not in COUNTRY_CODES:
        raise CellFault(
            _("“%(text)s” is not a country code of two letters, such as PL.") % {"text": text[:40]}
        )
    return {column: text.upper()}


def _languages(column: str, text: str, frame: Frame) -> dict[str, Any]:
    spoken: dict[str, int] = {}
    for part in filter(None, (part.strip() for part in text.split("|"))):
        code, _colon, level = (piece.strip() for piece in part.partition(":"))
        if code.lower() not in LANGUAGE_CODES or level.upper() not in Level.names:
            raise CellFault(
                _("“%(text)s” is not a language and its level, such as en:C1.") % {"text": part[:40]}
            )
        if code.lower() in spoken:
            raise CellFault(_("“%(text)s” is there twice.") % {"text": code.lower()})
        spoken[code.lower()] = int(Level[level.upper()])
    return {column: [list(pair) for pair in spoken.items()]}


def _field(column: str, text: str, frame: Frame) -> dict[str, Any]:
    if text not in FIELD_CODES:
        raise CellFault(_("“%(text)s” is not a code of ISCED-F 2013, such as 0421.") % {"text": text[:40]})
    return {column: text}


def _capacity(column: str, text: str, frame: Frame) -> dict[str, Any]:
    most = frame.term.programme.max_capacity
    if frame.role != ParticipantRole.LOCAL:
        raise CellFault(_("Only local students have one."))
    if not (text.isascii() and text.isdigit() and len(text) < 4 and 1 <= int(text) <= most):
        raise CellFault(_("Must be a whole number from 1 to %(most)s.") % {"most": most})
    return {column: int(text)}


def _host_university(column: str, text: str, frame: Frame) -> dict[str, Any]:
    own = frame.own_university
    if not text:
        return {"university": own.slug} if own else {}
    wanted = search_form(text)
    for unit in frame.universities:
        names = [unit.name, unit.slug, *unit.other_names.splitlines()]
        if wanted in {search_form(name) for name in names}:
            if own is not None and unit.pk != own.pk:
                raise CellFault(_("You can only nominate students of your own university."))
            return {"university": unit.slug}
    if own is not None:
        raise CellFault(_("You can only nominate students of your own university."))
    return {"university_other": text}


_CELLS: dict[str, Callable[[str, str, Frame], dict[str, Any]]] = {
    "email": _email,
    "birth_date": _day,
    "gender": _one_of(Gender.values),
    "nationality": _country,
    "host_university": _host_university,
    "kind_of_stay": _one_of(StayKind.values),
    "arrival": _day,
    "departure": _day,
    "languages": _languages,
    "field": _field,
    "degree": _one_of(Degree.values),
    "interests": _several_of(Interest.values),
    "needs": _several_of(Need.values),
    "offers": _several_of(Need.values, key="needs"),
    "capacity": _capacity,
    "gender_wish": _one_of(GenderWish.values),
    "gender_wish_strength": _one_of(WishStrength.values),
}
