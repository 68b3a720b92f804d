"""Attempts at a quiz: every type of question with right, wrong, empty and forged answers; versions; two at once."""

import re

import pytest

from tests.factories.portal import UserFactory
from tests.factories.training import QUIZ, read_all, right_answers, wrong_answers
from training.models import Answer, Attempt, Certificate, Progress
from training.services import quizzes

pytestmark = pytest.mark.django_db
KINDS = [kind for kind, _value in QUIZ]


@pytest.fixture
def client(client_for, learner):
    return client_for(learner)


@pytest.fixture
def attempt(module, learner) -> Attempt:
    read_all(module, learner)
    return quizzes.start_attempt(user=learner, page=module)


def form(answers: dict[str, list[str]], attempt: Attempt, do: str = "submit") -> dict:
    return {"do": do, "attempt": attempt.number, **{f"q-{key}": chosen for key, chosen in answers.items()}}


def kind_of(attempt: Attempt, kind: str) -> dict:
    return next(question for question in attempt.questions if question["kind"] == kind)


def test_the_factory_asks_every_kind(attempt):
    assert {question["kind"] for question in attempt.questions} == {
        "single", "multiple", "true_false", "scenario_question",
    }  # fmt: skip


def test_all_right_passes_and_completes(client, learner, module, attempt):
    url = f"{module.url}quiz/"
    response = client.post(url, form(right_answers(attempt.questions), attempt))
    assert response["Location"] == f"{module.url}result-1/"
    html = client.get(response["Location"]).content.decode()
    assert "4 of 4 questions right" in html
    assert "The module is complete" in html
    progress = Progress.objects.get()
    assert progress.completed
    assert Certificate.objects.get().user == learner
    attempt.refresh_from_db()
    assert (attempt.score, attempt.passed) == (100, True)
    assert set(attempt.answers.values_list("correct", flat=True)) == {True}
    # Complete is complete: there is nothing to begin.
    assert client.get(url)["Location"] == f"{module.url}result-1/"
    assert client.post(url, {"do": "start"}, follow=True).status_code == 200
    assert Attempt.objects.count() == 1


@pytest.mark.parametrize("kind", KINDS)
def test_one_wrong_is_marked_wrong_and_explained(client, module, attempt, kind):
    question = kind_of(attempt, kind)
    answers = right_answers(attempt.questions)
    answers[question["id"]] = wrong_answers([question])[question["id"]]
    html = client.post(f"{module.url}quiz/", form(answers, attempt), follow=True).content.decode()
    assert "3 of 4 questions right" in html
    for choice in question["choices"]:
        if choice["correct"] or choice["id"] in answers[question["id"]]:
            assert choice["feedback"] in html
    assert Answer.objects.get(correct=False).question.hex == question["id"].replace("-", "")
    attempt.refresh_from_db()
    assert (attempt.score, attempt.passed) == (75, True)


def test_all_wrong_does_not_pass_and_may_be_tried_again(client, module, attempt):
    html = client.post(
        f"{module.url}quiz/", form(wrong_answers(attempt.questions), attempt), follow=True
    ).content.decode()
    assert "Not yet passed" in html
    assert "Try again" in html
    assert Progress.objects.get().completed is None
    assert client.post(f"{module.url}quiz/", {"do": "start"})["Location"] == f"{module.url}quiz/"
    again = Attempt.objects.get(submitted=None)
    assert again.number == 2
    client.post(f"{module.url}quiz/", form(right_answers(again.questions), again))
    assert Progress.objects.get().completed


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_answer_is_asked_for_and_the_others_are_kept(client, module, attempt, kind):
    question = kind_of(attempt, kind)
    answers = right_answers(attempt.questions)
    del answers[question["id"]]
    html = client.post(f"{module.url}quiz/", form(answers, attempt)).content.decode()
    number = attempt.questions.index(question) + 1
    assert "Answer every question first" in html
    assert re.findall(r'href="#question-(\d)"', html) == [str(number)]
    assert html.count('value="true" checked') == (kind != "true_false")
    attempt.refresh_from_db()
    assert attempt.submitted is None
    kept = {str(row.question): set(row.chosen) for row in attempt.answers.all() if row.chosen}
    assert kept == {key: set(chosen) for key, chosen in answers.items()}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("do", ["save", "submit"])
def test_a_forged_choice_is_refused(client, module, attempt, kind, do):
    question = kind_of(attempt, kind)
    for forged in (["forged"], ["\x00"], ["x" * 10_000], [question["choices"][0]["id"], "forged"]):
        answers = right_answers(attempt.questions) | {question["id"]: forged}
        response = client.post(f"{module.url}quiz/", form(answers, attempt, do), follow=True)
        assert "An answer came that was not on the page" in response.content.decode()
    assert not Answer.objects.exists()
    attempt.refresh_from_db()
    assert attempt.submitted is None


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "multiple"])
def test_two_answers_where_one_is_right_are_refused(client, module, attempt, kind):
    question = kind_of(attempt, kind)
    answers = right_answers(attempt.questions)
    answers[question["id"]] = [choice["id"] for choice in question["choices"]][:2]
    client.post(f"{module.url}quiz/", form(answers, attempt))
    assert not Answer.objects.exists()


@pytest.mark.parametrize("key", ["nonsense", "", "00000000-0000-0000-0000-000000000000", "\x00"])
def test_a_question_that_was_not_asked_is_refused(client, module, attempt, key):
    answers = right_answers(attempt.questions) | {key: ["true"]}
    response = client.post(f"{module.url}quiz/", form(answers, attempt), headers={"X-Background": "1"})
    assert response.status_code == 409
    assert "not on the page" in response.content.decode()
    assert not Answer.objects.exists()


@pytest.mark.parametrize("number", ["", "0", "2", "x", "-1", "99999999999", "²", "1.0"])
@pytest.mark.parametrize("do", ["save", "submit"])
def test_another_attempt_than_the_open_one(client, module, attempt, number, do):
    data = form(right_answers(attempt.questions), attempt, do) | {"attempt": number}
    assert "This attempt is over" in client.post(f"{module.url}quiz/", data, follow=True).content.decode()
    assert not Answer.objects.exists()


def test_somebody_elses_attempt_stays_theirs(client_for, module, attempt):
    other = UserFactory()
    read_all(module, other)
    stranger = client_for(other)
    data = form(right_answers(attempt.questions), attempt)
    assert "This attempt is over" in stranger.post(f"{module.url}quiz/", data, follow=True).content.decode()
    assert not Answer.objects.exists()
    quizzes.submit_attempt(
        user=attempt.progress.user, page=module, number=1, answers=right_answers(attempt.questions)
    )
    assert stranger.get(f"{module.url}result-1/").status_code == 404


def test_nothing_of_what_is_right_is_on_the_page(client, module, attempt):
    html = client.get(f"{module.url}quiz/").content.decode()
    assert "What is needed most?" in html
    for question in attempt.questions:
        for choice in question["choices"]:
            assert choice["text"] in html
            assert choice["feedback"] not in html
    assert "correct" not in html
    assert client.get(f"{module.url}result-1/").status_code == 404


def test_answers_are_kept_as_one_goes(client, module, attempt):
    answers = right_answers(attempt.questions)
    background = {"X-Background": "1"}
    url = f"{module.url}quiz/"
    first = dict(list(answers.items())[:1])
    assert client.post(url, form(first, attempt, "save"), headers=background).status_code == 204
    assert client.get(url).content.decode().count(" checked") == 1 + client.get(
        module.url
    ).content.decode().count(" checked")
    assert client.post(url, form(answers, attempt, "save"))["Location"] == module.url
    assert "Go on with the quiz" in client.get(module.url).content.decode()
    # Whatever was taken back is gone.
    client.post(url, form({}, attempt, "save"))
    assert not Answer.objects.exclude(chosen=[]).exists()


def test_handed_in_twice_counts_once(client, module, attempt):
    url = f"{module.url}quiz/"
    client.post(url, form(right_answers(attempt.questions), attempt))
    again = client.post(url, form(wrong_answers(attempt.questions), attempt))
    assert again["Location"] == f"{module.url}result-1/"
    attempt.refresh_from_db()
    assert attempt.score == 100
    assert Certificate.objects.count() == 1
    assert client.post(url, form({}, attempt, "save"), headers={"X-Background": "1"}).status_code == 409


def test_one_begins_after_the_lessons_only(client, learner, module):
    url = f"{module.url}quiz/"
    assert "Read the lessons first" in client.get(url).content.decode()
    assert "Read the lessons first" in client.post(url, {"do": "start"}, follow=True).content.decode()
    assert not Attempt.objects.exists()


def test_attempts_run_out_in_clear_words(client, learner, school):
    page = school.module(most_attempts=1)
    read_all(page, learner)
    url = f"{page.url}quiz/"
    assert "You have 1 attempt." in client.get(url).content.decode()
    client.post(url, {"do": "start"})
    attempt = Attempt.objects.get()
    html = client.post(url, form(wrong_answers(attempt.questions), attempt), follow=True).content.decode()
    assert "You have used all attempts" in html
    assert "Try again" not in html
    assert "You have used all attempts" in client.post(url, {"do": "start"}, follow=True).content.decode()
    assert Attempt.objects.count() == 1


def test_a_module_without_a_quiz_has_none(client, learner, school):
    page = school.module(quiz=[])
    assert (
        "This module has no quiz"
        in client.post(f"{page.url}quiz/", {"do": "start"}, follow=True).content.decode()
    )
    assert client.get(f"{page.url}quiz/").status_code == 200
