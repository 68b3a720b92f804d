"""The trainer's view: hard questions, drop-off, comments, filters, and what it costs with ten thousand learners."""

from __future__ import annotations

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.utils import timezone

from portal.enums import Role
from portal.models import Membership
from tests.factories.portal import UserFactory
from tests.factories.training import QUIZ, read_all
from tests.training.overview import URL, answered, began, cells, granted, learner_in
from training.models import Answer, Attempt, Comment, Progress

pytestmark = pytest.mark.usefixtures("demo")


def test_the_hardest_questions_and_what_is_taken_instead(tree, school, client_for):
    module = school.module(quiz=QUIZ[:1])
    client = client_for(granted(tree.root, Role.TRAINER))
    answered(module, 1, 3)
    assert "Hardest" not in client.get(URL).content.decode()
    answered(module, 0, 2)
    page = client.get(URL).content.decode()
    text = (
        BeautifulSoup(page, "html.parser")
        .select_one("section[aria-labelledby=hardest]")
        .get_text(" ", strip=True)
    )
    assert "83 %" in text
    assert "What is needed most?" in text
    assert "6 answers" in text
    assert "A plan" in text
    # Words of a question that has left the page are those that were asked.
    module.quiz = []
    module.save()
    assert "What is needed most?" in client.get(URL).content.decode()


def test_how_far_they_come(tree, module, client_for):
    answered(module, 5, 5)
    began(module, None, 5)
    page = client_for(granted(tree.root, Role.TRAINER)).get(f"{URL}?module={module.translation_key}")
    chart = BeautifulSoup(page.content, "html.parser").select_one(".chart tbody")
    assert [row.get_text(" ", strip=True) for row in chart("tr")] == [
        "began 15",
        "1. Somebody who knows the city 10",
        "2. As far as you mean it 10",
        "took the quiz 10",
        "passed it 5",
        "completed 5",
    ]


def test_comments_reach_trainers_without_a_name(tree, module, client_for):
    user = learner_in(tree.lille, first_name="CANARY", last_name="CANARY")
    progress = read_all(module, user)
    lesson = module.lesson_list[0]
    Comment.objects.create(progress=progress, lesson=lesson.key, language="en", text="Too short.")
    page = client_for(granted(tree.root, Role.TRAINER)).get(URL).content.decode()
    assert "Too short." in page
    assert lesson.title in page
    assert "CANARY" not in page
    for other in (granted(tree.france, Role.NATIONAL), granted(tree.lille)):
        assert "Too short." not in client_for(other).get(URL).content.decode()


@pytest.mark.parametrize(
    ("query", "people"),
    [
        ("audience=coordinators", 5),
        ("audience=locals", 13),
        ("country=france", 12),
        ("city=lyon", 6),
        ("since=30", 12),
        ("since=soon", 18),
    ],
)
def test_filters(tree, school, client_for, query, people):
    locals_, coordinators = school.module(), school.module(audience="coordinators")
    began(locals_, tree.lille, 6)
    began(locals_, tree.krakow, 7)
    began(coordinators, tree.lyon, 5)
    old = began(coordinators, tree.lyon, 1)
    Progress.objects.filter(module=coordinators.translation_key).update(
        started=timezone.now() - timedelta(days=60)
    )
    assert old
    if query == "audience=coordinators":
        people += 1
    if query.startswith("since=30"):
        people += 1
    if query == "since=soon":
        people += 1
    page = client_for(granted(tree.root, Role.TRAINER)).get(f"{URL}?{query}")
    figure = BeautifulSoup(page.content, "html.parser").select_one(".figure__value").get_text(strip=True)
    assert int(figure) == people


def test_the_cost_does_not_grow(tree, school, client_for, django_assert_num_queries):
    modules = [school.module() for _each in range(3)]
    client = client_for(granted(tree.root, Role.TRAINER))

    def fill() -> None:
        for module in modules:
            answered(module, 3, 3)
            progress = Progress.objects.filter(module=module.translation_key).first()
            Comment.objects.create(
                progress=progress, lesson=module.lesson_list[0].key, language="en", text="!"
            )

    fill()
    client.get(URL)
    with django_assert_num_queries(QUERIES):
        client.get(URL)
    fill()
    with django_assert_num_queries(QUERIES):
        client.get(URL)


QUERIES = 20


def test_a_hundred_modules_and_ten_thousand_learners(tree, school, client_for, django_assert_num_queries):
    modules = [school.module(lessons=[], quiz=[]) for _each in range(100)]
    people = [UserFactory._meta.model(email=f"l{place}@example.org") for place in range(10_000)]
    people = type(people[0]).objects.bulk_create(people)
    cities = [tree.lille, tree.lyon, tree.krakow]
    Membership.objects.bulk_create(
        Membership(user=person, unit=cities[place % 3], kind="local")
        for place, person in enumerate(people[:9000])
    )
    now = timezone.now()
    rows = Progress.objects.bulk_create(
        Progress(
            user=person,
            module=modules[(place + again) % 100].translation_key,
            completed=now if place % 2 else None,
        )
        for place, person in enumerate(people)
        for again in range(2)
    )
    attempts = Attempt.objects.bulk_create(
        Attempt(
            progress=row,
            number=1,
            language="en",
            questions=[],
            pass_mark=70,
            submitted=now,
            passed=True,
            score=100,
        )
        for row in rows
        if row.completed
    )
    question = "7f9f4f0a-0000-4000-8000-000000000001"
    Answer.objects.bulk_create(
        Answer(attempt=row, question=question, chosen=["a"], correct=place % 2 == 0)
        for place, row in enumerate(attempts)
    )
    Comment.objects.create(progress=rows[0], lesson=question, language="en", text="!")
    # The clock of PostgreSQL that counts rows for its plans sees none of an open transaction.
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    client = client_for(granted(tree.root, Role.TRAINER))
    client.get(URL)
    # One less: the question is on no page, so no page is read for its words.
    with django_assert_num_queries(QUERIES - 1):
        page = client.get(URL)
    assert cells(page, "cities") == {
        "Kraków": ["3000", "1500", "50 %"],
        "Lille": ["3000", "1500", "50 %"],
        "Lyon": ["3000", "1500", "50 %"],
        "no city": ["1000", "500", "50 %"],
    }
    assert len(cells(page, "modules")) == 100
