"""A learner's journey: read, tick, decide, answer, pass; with and without JavaScript, in two languages, by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.factories.portal import UserFactory
from tests.factories.training import School, completed, read_all
from training.models import Answer, Attempt, Certificate, Note, Progress
from training.services import quizzes

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]

WORDS = {
    "en": {
        "begin": "Begin", "on": "Done, go on", "quiz": "Done, on to the quiz", "next": "What happens next",
        "in": "Hand in", "all": "Answer every question first", "passed": "Passed", "true": "True",
        "done": "You completed this module", "keep": "Keep my note",
    },
    "fr": {
        "begin": "Commencer", "on": "Lu, continuer", "quiz": "Lu, passer au quiz", "next": "Et ensuite",
        "in": "Remettre", "all": "Répondez d’abord à toutes les questions", "passed": "Réussi", "true": "Vrai",
        "done": "Vous avez terminé ce module", "keep": "Garder ma note",
    },
}  # fmt: skip


@pytest.fixture
def school(live_server) -> School:
    return School()


def choose(page, *labels: str) -> None:
    for label in labels:
        page.get_by_label(label, exact=True).check()


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_learner_takes_a_module(school, visitor, language, javascript):
    words = WORDS[language]
    module = school.module(title="What a buddy is")
    module = school.module(like=module, language="fr") if language == "fr" else module
    user = UserFactory()
    page = visitor(user, width=360, language=language, javascript=javascript)
    page.goto(school.pages[language].url)
    page.get_by_role("link", name=module.title).click()
    page.get_by_role("button", name=words["begin"]).click()

    page.get_by_label("A place").check()
    page.get_by_label("What helped you?").fill("Somebody waved.")
    if javascript:
        page.get_by_label("What helped you?").blur()
        for _ in range(100):
            if Note.objects.count() == 2:
                break
            page.wait_for_timeout(100)
    else:
        page.get_by_role("button", name=words["keep"]).click()
        assert page.get_by_label("What helped you?").input_value() == "Somebody waved."
    assert Note.objects.count() == 2
    page.get_by_role("button", name=words["on"]).click()

    moments = page.locator(".scenario__moment")
    expect(moments.nth(0)).to_be_visible()
    expect(moments.nth(1)).to_be_hidden()
    page.locator("summary", has_text="I say yes").click()
    page.get_by_role("link", name=words["next"]).click()
    expect(moments.nth(0)).to_be_hidden()
    expect(moments.nth(1)).to_be_visible()
    page.locator("summary", has_text="Never").click()
    expect(page.get_by_text("You will be.")).to_be_visible()
    page.get_by_role("button", name=words["quiz"]).click()

    page.get_by_role("button", name=words["begin"]).click()
    choose(page, "Somebody who answers", "The town hall", "An introduction")
    page.get_by_role("button", name=words["in"]).click()
    expect(page.get_by_role("alert")).to_contain_text(words["all"])
    assert page.get_by_label("Somebody who answers", exact=True).is_checked()
    choose(page, words["true"], "In the morning")
    page.get_by_role("button", name=words["in"]).click()
    page.wait_for_url("**/result-1/")
    expect(page.get_by_role("heading", level=1)).to_have_text(words["passed"])
    page.goto(module.url)
    expect(page.locator("main")).to_contain_text(words["done"])
    assert Progress.objects.get(user=user).completed
    assert Certificate.objects.filter(user=user).exists()


def test_answers_survive_a_lost_connection(school, visitor):
    module, user = school.module(), UserFactory()
    read_all(module, user)
    quizzes.start_attempt(user=user, page=module)
    page = visitor(user)
    page.goto(f"{module.url}quiz/")
    choose(page, "Somebody who answers")
    expect(page.locator("[data-keep-status]")).to_have_text("Your answers are kept.")
    page.context.set_offline(True)
    choose(page, "The town hall", "An introduction", "True", "In the morning")
    page.get_by_role("button", name="Hand in").click()
    expect(page.locator("[data-keep-status]")).to_contain_text("No connection")
    assert page.url.endswith("/quiz/")
    assert Attempt.objects.get().submitted is None
    # It goes in by itself once the connection is back.
    page.context.set_offline(False)
    page.wait_for_url("**/result-1/")
    assert Attempt.objects.get().score == 100


def test_answers_wait_on_the_device_for_the_next_visit(school, visitor):
    module, user = school.module(), UserFactory()
    read_all(module, user)
    quizzes.start_attempt(user=user, page=module)
    page = visitor(user)
    page.goto(f"{module.url}quiz/")
    page.context.set_offline(True)
    choose(page, "True")
    expect(page.locator("[data-keep-status]")).to_contain_text("No connection")
    page.close()
    assert not Answer.objects.exists()
    context = page.context
    context.set_offline(False)
    again = context.new_page()
    again.goto(f"{module.url}quiz/")
    expect(again.get_by_label("True", exact=True)).to_be_checked()
    expect(again.locator("[data-keep-status]")).to_have_text("Your answers are kept.")
    assert Answer.objects.exclude(chosen=[]).get().chosen == ["true"]
    assert again.evaluate("localStorage.length") == 0


def test_by_keyboard_alone(school, visitor):
    module, user = school.module(), UserFactory()
    page = visitor(user)
    page.goto(module.url)

    def press(name: str, key: str = "Enter") -> None:
        page.locator("main").focus()
        for _ in range(40):
            page.keyboard.press("Tab")
            if name in page.evaluate(
                "() => { const e = document.activeElement; return e === document.body ? '' : e.innerText || e.labels?.[0]?.innerText || '' }"
            ):
                page.keyboard.press(key)
                return
        pytest.fail(f"{name} is not on the way")

    press("Begin")
    page.wait_for_url("**/1/")
    press("A place", "Space")
    assert page.get_by_label("A place").is_checked()
    press("Done, go on")
    page.wait_for_url("**/2/")
    press("I say yes")
    press("What happens next")
    expect(page.locator(".scenario__moment").nth(1)).to_be_visible()
    press("Done, on to the quiz")
    page.wait_for_url("**/quiz/")
    press("Begin")
    for label in ("Somebody who answers", "The town hall", "An introduction", "True"):
        press(label, "Space")
    press("At once", "ArrowDown")
    press("Hand in")
    page.wait_for_url("**/result-1/")
    assert Attempt.objects.get().passed


@pytest.mark.parametrize(("width", "theme"), [(360, "light"), (1440, "dark")])
def test_every_page_of_a_module_is_accessible(school, visitor, axe, picture, width, theme):
    module = school.module(title="What a buddy is", valid_months=12)
    after = school.module(title="First contact", after=[module])
    user = UserFactory()
    page = visitor(user, width=width, theme=theme)

    def look(url: str, name: str) -> None:
        page.goto(url)
        axe(page)
        picture(page, f"training-{name}-{theme}", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth") <= width

    look(module.url, "new")
    look(after.url, "needed")
    look(f"{after.url}quiz/", "locked")
    look(f"{module.url}1/", "lesson")
    look(f"{module.url}2/", "scenario")
    page.locator("summary", has_text="I wait").click()
    page.locator("summary", has_text="Never").click()
    axe(page)
    read_all(module, user)
    look(module.url, "begun")
    look(f"{module.url}quiz/", "quiz-start")
    page.get_by_role("button", name="Begin").click()
    axe(page)
    page.get_by_role("button", name="Hand in").click()
    page.get_by_role("alert").wait_for()
    axe(page)
    completed(module, user)
    look(f"{module.url}result-1/", "result")
    look(module.url, "complete")
    look(school.pages["en"].url, "list")
