"""Every form that a learner meets, found by reading the pages, takes every bad value of tests/hostile without a crash."""

from __future__ import annotations

import pytest
from django.db import transaction
from django.test import Client

from tests.factories.training import read_all
from tests.hostile.pages import Form, body, forms_of
from tests.hostile.values import EVERYWHERE, SCRIPT
from training.models import Comment, Note
from training.services import quizzes

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def forms(client_for, learner, school) -> list[Form]:
    """Of a module that is new, one with its quiz before it, and one within its quiz."""
    new, read, asked = (school.module() for _ in range(3))
    for page in (read, asked):
        read_all(page, learner)
    quizzes.start_attempt(user=learner, page=asked)
    urls = [new.url, f"{new.url}1/", f"{new.url}2/", read.url, f"{read.url}quiz/", f"{asked.url}quiz/"]
    client = client_for(learner)
    found = [form for url in urls for form in forms_of(client.get(url).content, url)]
    return [form for form in found if form.method == "post"]


def test_the_forms_are_found(forms):
    names = {frozenset(field.name.partition("-")[0] for field in form.fields) for form in forms}
    assert {frozenset(name.split()) for name in (
        "do", "do days", "do text", "do held note tick", "do attempt q",
    )} <= names  # fmt: skip


@pytest.mark.parametrize("name", EVERYWHERE)
@pytest.mark.parametrize("keep_buttons", [True, False])
def test_no_value_crashes_a_form(client_for, learner, forms, name, keep_buttons):
    client = client_for(learner)
    for form in forms:
        changed = {**form.untouched(), **EVERYWHERE[name](form)}
        buttons = [field.options for field in form.fields if field.name == "do"] if keep_buttons else []
        for button in [option for options in buttons for option in options] or [""]:
            answers = _sent(client, form, changed | ({"do": (button,)} if button else {}))
            assert all(status < 400 for status, _html in answers), (form.action, button, answers)
            assert not any(SCRIPT in html for _status, html in answers)


def _sent(client: Client, form: Form, data: dict[str, tuple]) -> list[tuple[int, str]]:
    """What came back, and where it led; nothing of it remains."""
    with transaction.atomic():
        response = client.generic("POST", form.action, body(data), content_type=FORM)
        answers = [(response.status_code, response.content.decode())]
        if response.status_code == 302:
            then = client.get(response["Location"])
            answers.append((then.status_code, then.content.decode()))
        transaction.set_rollback(True)
    return answers


def test_what_was_typed_in_earnest_is_kept_as_it_is(client_for, learner, forms):
    client = client_for(learner)
    harmful = EVERYWHERE["harmful"]
    lesson = next(form for form in forms if any(field.name == "held" for field in form.fields))
    remark = next(form for form in forms if any(field.name == "text" for field in form.fields))
    for form, button in ((lesson, "keep"), (remark, "comment")):
        data = {**form.untouched(), **harmful(form), "do": (button,)}
        client.generic("POST", form.action, body(data), content_type=FORM)
    assert SCRIPT in Comment.objects.get().text
    assert any(SCRIPT in note.value for note in Note.objects.all())
