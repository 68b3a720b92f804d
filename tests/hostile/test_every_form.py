"""Every form that the pages show, found by reading them, takes every bad value without a crash.

A new form on a page of ours is among them by itself; `READERS` in `bench.py` says who opens which page.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.bench import Answer, Bench
from tests.hostile.pages import Form, forms_of, messages_of
from tests.hostile.values import EVERYWHERE, SCRIPT, wrong_for

# Answered on the next page, in words above it, because the page has no form to show again.
ANSWERED_ABOVE = {
    "post:buddy:plan_selected", "post:buddy:plan_move", "post:buddy:pair_decline",
    "post:buddy:desk_people_bulk", "post:buddy:followed_confirm",
}  # fmt: skip
# A wrong choice in the address is as none: the list is shown whole.
LENIENT = {
    "get:buddy:plan", "get:buddy:topic:field", "get:buddy:hand_pair", "get:buddy:join",
    "get:wagtail_serve:partners/ city", "get:wagtail_serve:partners/ country",
}  # fmt: skip
EXPECTED = (
    "get:wagtail_serve:questions/", "get:wagtail_serve:partners/", "get:wagtail_serve:not-in-your-city-yet/",
    "post:wagtail_serve:not-in-your-city-yet/", "post:wagtail_serve:become-a-partner/",
    "post:wagtail_serve:bring-it-to-your-city/", "post:partners:request", "post:partners:listing",
    "post:buddy:hand_pair", "post:buddy:sign_up_step:dates", "post:account_login",
)  # fmt: skip


def test_the_forms_are_found(bench: Bench):
    names = {form.name for _who, form in bench.forms}
    assert set(EXPECTED) <= names
    assert names >= ANSWERED_ABOVE | {name.split()[0] for name in LENIENT}
    assert len(bench.forms) > 90


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_value_crashes_a_form(bench: Bench, name: str):
    change = EVERYWHERE[name]
    faults = []
    for who, form in bench.forms:
        answer = bench.submit(who, form, change(form), follow=name == "harmful")
        faults += [f"{form.name} ({who}): {fault}" for fault in _faults(form, answer)]
    assert not faults, "\n".join(faults)


def _faults(form: Form, answer: Answer) -> Iterator[str]:
    if answer.crashed:
        yield f"{answer.status} {answer.then} {answer.problem}"
    if SCRIPT in answer.html:
        yield "markup is shown as it was typed"
    is_refused = "field__error" in answer.html or "data-error-summary" in answer.html
    if form.method == "post" and answer.status == 200 and is_refused and answer.writes:
        yield f"refused, and yet written: {answer.writes}"


def test_a_wrong_value_is_told_beside_its_field_and_what_was_typed_is_kept(bench: Bench):
    """In French and English: the sentences differ, so each is in the reader's language."""
    faults = []
    asked = 0
    for who, form in bench.forms:
        wrong = {
            entry.name: value
            for entry in form.fields
            if (value := wrong_for(entry)) is not None
            # A NUL is left out of addresses.
            and not (form.method == "get" and "\x00" in value)
            and f"{form.name} {entry.name}" not in LENIENT
        }
        if not wrong or form.name in ANSWERED_ABOVE | LENIENT:
            continue
        asked += len(wrong)
        changed = {name: (value,) for name, value in wrong.items()}
        answers = [bench.submit(who, form, changed, language=code) for code in ("en", "fr")]
        typed = {name: text for name, text in wrong.items() if text != "no-such-choice"}
        found = [*_unsaid(form, wrong, answers), *_lost(form, typed, answers[0])]
        faults += [f"{form.name} ({who}): {answers[0].status} {fault}" for fault in found]
    assert asked > 100
    assert not faults, "\n".join(faults)


def _unsaid(form: Form, wrong: dict[str, str], answers: list[Answer]) -> Iterator[str]:
    """Fields with no sentence beside them, or with one sentence in both languages."""
    for answer in answers:
        if answer.crashed:
            yield answer.problem
        if answer.writes and form.method == "post":
            yield f"written: {answer.writes}"
    english, french = (messages_of(answer.html, form) for answer in answers)
    for name in wrong:
        if not (english.get(name) and french.get(name)):
            yield f"{name}: nothing beside the field, but {english}"
        elif english[name] == french[name]:
            yield f"{name}: not in the reader's language: {french[name]}"


def _lost(form: Form, typed: dict[str, str], answer: Answer) -> Iterator[str]:
    """Typed texts that the form, as it is shown again, no longer holds."""
    shown: dict[str, tuple[str, ...]] = {}
    for again in forms_of(answer.html, form.page):
        if set(typed) <= {entry.name for entry in again.fields}:
            shown = again.untouched()
    for name, text in typed.items():
        if text.replace("\x00", "") not in [_plain(value) for value in shown.get(name, ())]:
            yield f"{name}: typed and gone"


def _plain(value: str) -> str:
    return value.replace("\x00", "").replace("\ufffd", "")
