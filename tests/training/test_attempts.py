"""What an attempt keeps: its questions as they were asked, from a pool, in one language; once, however often it is sent."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from tests.factories.portal import UserFactory
from tests.factories.training import School, completed, read_all, right_answers, wrong_answers
from training.models import Attempt, Certificate, ModulePage
from training.services import quizzes
from training.services.learning import LearningRefused

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client_for, learner):
    return client_for(learner)


@pytest.fixture
def attempt(module, learner) -> Attempt:
    read_all(module, learner)
    return quizzes.start_attempt(user=learner, page=module)


def form(answers: dict[str, list[str]], attempt: Attempt) -> dict:
    return {
        "do": "submit",
        "attempt": attempt.number,
        **{f"q-{key}": chosen for key, chosen in answers.items()},
    }


def kind_of(attempt: Attempt, kind: str) -> dict:
    return next(question for question in attempt.questions if question["kind"] == kind)


def test_a_changed_quiz_leaves_the_open_attempt_and_old_results_alone(client, learner, module, attempt):
    raw = list(module.quiz.raw_data)
    changed = [
        {**raw[0], "value": {**raw[0]["value"], "question": "Something else?"}},
        {"type": "true_false", "id": "0e7c5c0a-0000-4000-8000-000000000001", "value": {
            "statement": "New.", "is_true": False, "feedback": "New."}},
    ]  # fmt: skip
    ModulePage.objects.filter(pk=module.pk).update(quiz=changed, pass_mark=100)
    url = f"{module.url}quiz/"
    html = client.get(url).content.decode()
    assert "What is needed most?" in html
    assert "Something else?" not in html
    wrong_once = right_answers(attempt.questions)
    wrong_once |= wrong_answers([kind_of(attempt, "single")])
    client.post(url, form(wrong_once, attempt))
    result = client.get(f"{module.url}result-1/").content.decode()
    assert "What is needed most?" in result
    assert "3 of 4 questions right" in result
    assert "You pass with 70 %." in result  # the mark as it was when the attempt began
    ModulePage.objects.filter(pk=module.pk).update(quiz=[])
    assert client.get(f"{module.url}result-1/").content.decode().count("marked__question--right") == 3


def test_a_pool_asks_some_and_mixes(learner, school):
    pool = [
        ("true_false", {"statement": f"Statement {n}", "is_true": True, "feedback": "So."}) for n in range(12)
    ]
    page = school.module(quiz=pool, questions_asked=4, shuffle=True)
    read_all(page, learner)
    asked = set()
    for number in range(1, 9):
        attempt = quizzes.start_attempt(user=learner, page=page)
        assert len({question["id"] for question in attempt.questions}) == 4
        asked.add(tuple(question["id"] for question in attempt.questions))
        quizzes.submit_attempt(
            user=learner, page=page, number=number, answers=wrong_answers(attempt.questions)
        )
    assert len(asked) > 1
    in_order = school.module(quiz=pool, questions_asked=4, shuffle=False)
    read_all(in_order, learner)
    numbers = [
        int(question["question"].split()[1])
        for question in quizzes.start_attempt(user=learner, page=in_order).questions
    ]
    assert numbers == sorted(numbers)


def test_questions_speak_the_language_of_the_lessons(client_for, learner, school, module):
    french = school.module(like=module, language="fr")
    read_all(french, learner)
    client = client_for(learner)
    client.post(f"{french.url}quiz/", {"do": "start"})
    attempt = Attempt.objects.get()
    assert [choice["text"] for choice in kind_of(attempt, "true_false")["choices"]] == ["Vrai", "Faux"]
    # The same attempt goes on under the other language's address, and says in which it speaks.
    assert 'lang="fr"' in client.get(f"{module.url}quiz/").content.decode()


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_two_at_once_are_one():
    school = School()
    page, user = school.module(), UserFactory()
    read_all(page, user)

    def at_once(work):
        def run(_number):
            try:
                return work()
            except LearningRefused as refused:
                return refused.code
            finally:
                connection.close()

        with ThreadPoolExecutor(4) as pool:
            return list(pool.map(run, range(4)))

    numbers = at_once(lambda: quizzes.start_attempt(user=user, page=page).number)
    assert numbers == [1, 1, 1, 1]
    answers = right_answers(Attempt.objects.get().questions)
    scores = at_once(lambda: quizzes.submit_attempt(user=user, page=page, number=1, answers=answers).score)
    assert scores == [100] * 4
    assert Attempt.objects.count() == Certificate.objects.count() == 1
    other = UserFactory()
    at_once(lambda: completed(page, other).pk)
    assert Certificate.objects.filter(user=other).count() == 1
