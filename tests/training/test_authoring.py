"""Trainers write modules in the CMS: what they see before learners do, and what does not go live."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from portal.enums import Role
from tests.factories.portal import UnitFactory, granted
from tests.factories.training import LESSONS, QUIZ
from tests.home.cms import form_data
from training.models import KitPage, KitsPage, ModulePage, ToolkitPage, TrainingPage

pytestmark = pytest.mark.usefixtures("demo")
QUESTION = {"statement": "We meet.", "is_true": "on", "feedback": "We do."}
LESSON = {
    "title": "One",
    "minutes": "3",
    "body": streamfield([("notice", {"title": "", "text": "Nobody walks alone."})]),
}


@pytest.fixture
def trainer(school, client_for):
    return client_for(granted(UnitFactory(), role=Role.TRAINER, is_demo=True))


def sent(
    client, url: str, lessons: list, quiz: list, after: list[ModulePage] | None = None, **fields
) -> dict:
    """The editor at `url` filled in as a browser would send it."""
    response = client.get(url)
    assert response.status_code == 200
    streams = {
        "lessons": streamfield(lessons),
        "quiz": streamfield(quiz),
        "prerequisites": streamfield([("module", str(page.pk)) for page in after or []]),
    }
    return form_data(response) | nested_form_data(streams) | fields


def errors(response) -> str:
    """What the editor says is wrong, also within the data of its streams."""
    soup = BeautifulSoup(response.content, "html.parser")
    streams = [
        element["data-w-block-arguments-value"] for element in soup.select("[data-w-block-arguments-value]")
    ]
    return " ".join(
        [*(element.get_text(" ", strip=True) for element in soup.select(".error-message")), *streams]
    )


def post(client, page: ModulePage, **given):
    url = f"/admin/pages/{page.pk}/edit/"
    streams = {"lessons": given.pop("lessons", [("lesson", LESSON)]), "quiz": given.pop("quiz", [])}
    return client.post(url, sent(client, url, after=given.pop("after", None), **streams, **given))


@pytest.fixture
def kit(school) -> KitPage:
    training = TrainingPage.objects.get(pk=school.pages["en"].pk)
    kits = training.add_child(instance=KitsPage(title="Kits", slug="kits", locale=training.locale))
    training.refresh_from_db()
    training.add_child(instance=ToolkitPage(title="Toolkit", slug="toolkit", locale=training.locale))
    return kits.add_child(
        instance=KitPage(title="Evening", slug="evening", group="8", minutes=60, locale=training.locale)
    )


@pytest.mark.parametrize("model", [TrainingPage, ModulePage, KitsPage, KitPage, ToolkitPage])
def test_every_page_of_training_is_previewed_as_a_draft(school, module, kit, trainer, model):
    page = model.objects.get(locale__language_code="en")
    page.title = "Not live yet"
    page.save_revision()
    response = trainer.get(f"/admin/pages/{page.pk}/view_draft/")
    assert response.status_code == 200
    assert "Not live yet" in BeautifulSoup(response.content, "html.parser").h1.get_text()
    assert model.objects.get(pk=page.pk).title != "Not live yet"


def test_a_module_is_previewed_with_lessons_and_quiz(module, trainer):
    response = trainer.get(f"/admin/pages/{module.pk}/view_draft/")
    shown = BeautifulSoup(response.content, "html.parser").main
    titles = [heading.get_text() for heading in shown.select("h2")]
    assert titles == ["1. Somebody who knows the city", "2. As far as you mean it", "Quiz"]
    text = shown.get_text(" ")
    for part in ("You know where the sun is at four.", "A time", "Three things.", "A small promise."):
        assert part in text
    for kind, question in QUIZ:
        assert question["statement" if kind == "true_false" else "question"] in text
    assert len(shown.select(".check-yourself")) == len(QUIZ) + 1


def test_a_module_is_previewed_before_it_is_saved(school, trainer):
    url = f"/admin/pages/add/training/modulepage/{school.pages['en'].pk}/"
    data = sent(
        trainer, url, [("section", "Before"), ("lesson", LESSON)], [("true_false", QUESTION)],
        title="New", slug="new", audience="locals", minutes="5",
    )  # fmt: skip
    assert trainer.post(f"{url}preview/", data).json() == {"is_valid": True, "is_available": True}
    html = trainer.get(f"{url}preview/?mode=").content.decode()
    assert "Nobody walks alone." in html
    assert "We meet." in html
    assert not ModulePage.objects.filter(title="New").exists()


def test_a_draft_may_be_empty_and_a_live_module_may_not(module, trainer):
    assert post(trainer, module, lessons=[], quiz=[]).status_code == 302
    response = post(trainer, module, lessons=[], quiz=[], **{"action-publish": "1"})
    assert response.status_code == 200
    assert "has a lesson at least" in errors(response)
    assert len(ModulePage.objects.get(pk=module.pk).lesson_list) == len(LESSONS) // 2


def test_a_quiz_asks_no_more_than_it_has(module, trainer):
    quiz = [("true_false", QUESTION)]
    response = post(trainer, module, quiz=quiz, questions_asked="2", **{"action-publish": "1"})
    assert "The quiz has 1 questions" in errors(response)
    response = post(trainer, module, quiz=quiz, questions_asked="1", **{"action-publish": "1"})
    assert response.status_code == 302


def test_modules_do_not_wait_for_each_other(school, module, trainer):
    second = school.module(after=[module])
    third = school.module(after=[second])
    french = school.module(like=module, language="fr")
    for after, said in (
        ([module], "cannot come before itself"),
        ([french], "cannot come before itself"),
        ([second], "already comes after this module"),
        ([third], "already comes after this module"),
    ):
        assert said in errors(post(trainer, module, after=after))
    assert post(trainer, third, after=[module], **{"action-publish": "1"}).status_code == 302
    assert [child.value.pk for child in ModulePage.objects.get(pk=third.pk).prerequisites] == [module.pk]


def test_a_module_goes_live_when_it_is_due(module, trainer):
    module.live = False
    module.save()
    due = timezone.now() + timedelta(minutes=5)
    response = post(trainer, module, go_live_at=due.strftime("%Y-%m-%d %H:%M"), **{"action-publish": "1"})
    assert response.status_code == 302
    assert not ModulePage.objects.get(pk=module.pk).live
    with time_machine.travel(due + timedelta(minutes=1)):
        call_command("publish_scheduled", verbosity=0)
    assert ModulePage.objects.get(pk=module.pk).live


def test_an_older_version_comes_back(module, trainer):
    post(trainer, module, title="First", **{"action-publish": "1"})
    first = ModulePage.objects.get(pk=module.pk).latest_revision
    post(trainer, module, title="Second", **{"action-publish": "1"})
    assert ModulePage.objects.get(pk=module.pk).title == "Second"
    assert trainer.get(f"/admin/pages/{module.pk}/history/").status_code == 200
    assert "First" in trainer.get(f"/admin/pages/{module.pk}/revisions/{first.pk}/view/").content.decode()
    url = f"/admin/pages/{module.pk}/revisions/{first.pk}/revert/"
    data = sent(trainer, url, [("lesson", LESSON)], [])
    edit = f"/admin/pages/{module.pk}/edit/"
    assert trainer.post(edit, data | {"action-publish": "1", "revision": str(first.pk)}).status_code == 302
    assert ModulePage.objects.get(pk=module.pk).title == "First"


def test_modules_are_put_in_another_order(school, module, trainer):
    second = school.module()
    listing = trainer.get(f"/admin/pages/{school.pages['en'].pk}/?ordering=ord")
    assert "data-w-orderable" in listing.content.decode()
    response = trainer.post(f"/admin/pages/{second.pk}/set_position/?position=0")
    assert response.status_code == 200
    order = Page.objects.get(pk=school.pages["en"].pk).get_children().values_list("pk", flat=True)
    assert list(order) == [second.pk, module.pk]
