"""What people paste, what broken programs send, and what somebody sends who means harm: for a whole form at once."""

from __future__ import annotations

from collections.abc import Callable

from tests.hostile.pages import CHOSEN, Field, Form

SCRIPT = "<script>alert(1)</script>"
FAMILY = "\U0001f469\u200d\U0001f52c"
# Short and of allowed signs: it is stored, and shown on other pages.
HARMFUL = f"=1+1'; DROP--%s{{{{7|add:7}}}}{{0}}../\"{SCRIPT}{FAMILY}"
# Whatever one could look at first is wrong: length, signs, encoding.
BROKEN = (
    f"\u202e{FAMILY}\x00\x1b[31m\r\nBcc: x@example.org {SCRIPT}" + "ab " * 7_000
).encode() + b"\xed\xa0\x80\xff"
# Too much for the column or for the arithmetic behind it.
EXTREME = {
    "date": "9999-12-31", "time": "24:00", "number": "9" * 5_000, "text": "\u0663\u00b2", "email": "a@b." + "c" * 300,
}  # fmt: skip
PLAUSIBLE = {
    "email": "ada@example.org",
    "url": "https://example.org/?a='b",
    "date": "2027-02-28",
    "number": "1",
}

Values = dict[str, tuple]


def _empty(form: Form) -> Values:
    return {entry.name: ("",) for entry in form.fields}


def _broken(form: Form) -> Values:
    return {entry.name: (BROKEN,) for entry in form.fields}


def _extreme(form: Form) -> Values:
    return {entry.name: (EXTREME.get(entry.kind, "9" * 20),) for entry in form.fields}


def _shapes(form: Form) -> Values:
    """Every name twice and as an array, and names that nobody asked for."""
    twice = {entry.name: (*entry.values, "1", "1") for entry in form.fields}
    arrays = {f"{entry.name}[a][]": ("1",) for entry in form.fields}
    strangers = dict.fromkeys(("is_staff", "id", "pk", "state", "page"), ("x", "1"))
    return {**strangers, **arrays, **twice}


def _harmful(form: Form) -> Values:
    """A form filled in so that it is accepted where it can be, with harm in every text."""
    return {entry.name: _filled(entry) for entry in form.fields if entry.kind not in {"hidden", "submit"}}


def _filled(entry: Field) -> tuple[str, ...]:
    if entry.kind in CHOSEN:
        return next(((option,) for option in entry.options if option), ())
    return (PLAUSIBLE.get(entry.kind, HARMFUL),)


EVERYWHERE: dict[str, Callable[[Form], Values]] = {
    "empty": _empty,
    "broken": _broken,
    "extreme": _extreme,
    "shapes": _shapes,
    "harmful": _harmful,
}
_WRONG = {
    "email": "nobody at example", "number": "many", "date": "31.31.2027", "time": "25:61", "url": "http://[",
    "select": "no-such-choice", "multiple": "no-such-choice", "radio": "no-such-choice",
    "text": "a\x00b", "textarea": "a\x00b",
}  # fmt: skip


def wrong_for(field: Field) -> str | None:
    """A value that this field must refuse with a sentence; None where it may be anything."""
    if field.kind == "checkbox":
        return "no-such-choice" if len(field.options) > 1 else None
    return _WRONG.get(field.kind)
