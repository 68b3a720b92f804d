"""The trainer's view: who sees whose figures, what is hidden, and what it costs with ten thousand learners."""

from __future__ import annotations

import csv
import io
import re
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from portal.enums import Role
from portal.models import AuditEntry, Membership, Unit
from tests.factories.portal import UserFactory, network
from tests.factories.portal import granted as granted_with_factor
from tests.factories.training import QUIZ, completed, read_all, right_answers, wrong_answers
from tests.home.conftest import demo  # noqa: F401 (fixture)
from training.models import Answer, Attempt, Comment, ModulePage, Progress
from training.queries.small import table
from training.services import quizzes

pytestmark = pytest.mark.usefixtures("demo")
URL = "/en/training-overview/"


def granted(unit: Unit, role: Role = Role.COORDINATOR, **fields):
    """People of the demo need no second factor."""
    return granted_with_factor(unit, role, is_demo=True, **fields)


@pytest.fixture
def tree(db):
    return network()


def learner_in(unit: Unit | None, kind: str = "local", **fields):
    user = UserFactory(**fields)
    if unit is not None:
        Membership.objects.create(user=user, unit=unit, kind=kind)
    return user


def began(module: ModulePage, unit: Unit | None, number: int, *, done: int = 0) -> list[Progress]:
    """`number` people of `unit` with that module, `done` of them through."""
    now = timezone.now()
    return Progress.objects.bulk_create(
        Progress(
            user=learner_in(unit), module=module.translation_key, completed=now if place < done else None
        )
        for place in range(number)
    )


def cells(response, heading: str) -> dict[str, list[str]]:
    """The rows of the table below the heading with that id."""
    soup = BeautifulSoup(response.content, "html.parser")
    rows = soup.select(f"section[aria-labelledby={heading}] tbody tr")
    return {
        row.th.get_text(strip=True): [
            re.sub(r"\s+", " ", cell.get_text(" ", strip=True)) for cell in row("td")
        ]
        for row in rows
    }


HIDDEN = "– too few to show"


@pytest.mark.parametrize(
    ("role", "unit", "status"),
    [
        (Role.TRAINER, "root", 200),
        (Role.CENTRAL, "root", 200),
        (Role.NATIONAL, "france", 200),
        (Role.COORDINATOR, "lille", 200),
        (Role.OFFICER, "university", 404),
        (Role.EDITOR, "root", 404),
    ],
)
def test_who_opens_it(tree, school, client_for, role, unit, status):
    client = client_for(granted(getattr(tree, unit), role))
    assert client.get(URL).status_code == status
    assert client.get(f"{URL}figures.csv").status_code == status
    people = 200 if role == Role.COORDINATOR else 404
    assert client.get(f"{URL}people.csv").status_code == people
    shown = "Training overview" in client.get("/en/training/").content.decode()
    assert shown == (status == 200)


def test_visitors_sign_in(school, client_for):
    for url in (URL, f"{URL}figures.csv", f"{URL}people.csv"):
        assert "login" in client_for().get(url)["Location"]


def test_a_trainer_counts_everybody_by_module_country_and_city(tree, module, client_for):
    began(module, tree.lille, 12, done=6)
    began(module, tree.lyon, 7, done=0)
    began(module, tree.krakow, 20, done=10)
    began(module, None, 6, done=6)
    page = client_for(granted(tree.root, Role.TRAINER)).get(URL)
    assert cells(page, "modules")[module.title] == ["Local buddies", "45", "0", "0", "22", "49 %"]
    assert cells(page, "countries") == {
        "Poland": ["20", "10", "50 %"],
        "France": ["19", "6", "32 %"],
        "no country": ["6", "6", "100 %"],
    }
    assert cells(page, "cities") == {
        "Kraków": ["20", "10", "50 %"],
        "Lille": ["12", "6", "50 %"],
        "Lyon": ["7", "0", "0 %"],
        "no city": ["6", "6", "100 %"],
    }


def test_coordinators_count_where_they_coordinate(tree, module, client_for):
    for _each in range(5):
        person = granted(tree.association)
        Progress.objects.create(user=person, module=module.translation_key)
    began(module, tree.krakow, 5)
    page = client_for(granted(tree.root, Role.TRAINER)).get(URL)
    assert cells(page, "cities") == {"Kraków": ["5", "0", "0 %"], "Lille": ["5", "0", "0 %"]}


def test_few_people_are_hidden_and_so_is_what_would_give_them_away(tree, module, client_for):
    began(module, tree.lille, 12, done=11)
    began(module, tree.lyon, 4, done=0)
    client = client_for(granted(tree.france, Role.NATIONAL))
    found = cells(client.get(URL), "cities")
    assert found == {"Lille": [HIDDEN, HIDDEN, ""], "Lyon": [HIDDEN, HIDDEN, ""]}
    rows = list(csv.reader(io.StringIO(client.get(f"{URL}figures.csv").content.decode("utf-8-sig"))))
    assert {row[3]: row[4:] for row in rows[1:]} == {"Lille": ["", ""], "Lyon": ["", ""]}
    steps = client.get(f"{URL}?module={module.translation_key}").content.decode()
    assert "too few to show" in steps


def test_hiding_leaves_no_difference_of_a_few_people():
    assert table({"a": (3, 0), "b": (30, 20), "c": (40, 20)}, exact=False) == {
        "a": (None, None),
        "b": (None, None),
        "c": (40, 20),
    }
    assert table({"a": (30, 29), "b": (30, 15)}, exact=False) == {"a": (30, None), "b": (30, None)}
    assert table({"a": (30, 30), "b": (0, 0)}, exact=False) == {"a": (30, 30), "b": (0, 0)}
    assert table({"a": (3, 1)}, exact=True) == {"a": (3, 1)}


def test_a_national_admin_sees_the_own_country_only(tree, module, client_for):
    began(module, tree.lille, 6, done=6)
    began(module, tree.krakow, 8, done=8)
    began(module, None, 9)
    client = client_for(granted(tree.france, Role.NATIONAL))
    page = client.get(URL)
    assert cells(page, "modules")[module.title][1] == "6"
    assert "Kraków" not in page.content.decode()
    assert client.get(f"{URL}?city=krakow").status_code == 200
    assert "Kraków" not in client.get(f"{URL}figures.csv").content.decode()


def test_a_coordinator_sees_the_own_people_by_name(tree, module, client_for):
    ines = learner_in(tree.lille, "local", first_name="Inès", last_name="Petit")
    completed(module, ines)
    learner_in(tree.lille, "international", first_name="Kenji", last_name="Sato")
    read_all(module, learner_in(tree.krakow, first_name="Zofia", last_name="Nowak"))
    coordinator = granted(tree.lille, first_name="Louis", last_name="Martin")
    client = client_for(coordinator)
    page = client.get(URL)
    found = cells(page, "people")
    assert found["Inès Petit"] == ["local", module.title, ""]
    assert found["Kenji Sato"] == ["international", "nothing yet", ""]
    assert found["Louis Martin"][0] == "team"
    assert "Nowak" not in page.content.decode()
    # Who sees the people sees their numbers.
    assert cells(page, "modules")[module.title][1:] == ["1", "1", "1", "1", "100 %"]
    rows = list(csv.reader(io.StringIO(client.get(f"{URL}people.csv").content.decode("utf-8-sig"))))
    assert [row[:4] for row in rows[1:]] == [["Inès", "Petit", "local", module.title]]
    assert AuditEntry.objects.get(action="training.exported").actor == coordinator


@pytest.mark.parametrize(("role", "unit"), [(Role.TRAINER, "root"), (Role.NATIONAL, "france")])
def test_nobody_else_sees_names(tree, module, client_for, role, unit):
    read_all(module, learner_in(tree.lille, first_name="CANARY"))
    page = client_for(granted(getattr(tree, unit), role)).get(URL).content.decode()
    assert "CANARY" not in page
    assert "Your people" not in page


def test_an_association_sees_figures_of_its_city_and_its_own_people(tree, module, client_for):
    began(module, tree.lille, 4)
    read_all(module, learner_in(tree.association, first_name="Own", last_name="Person"))
    page = client_for(granted(tree.association)).get(URL)
    assert cells(page, "modules")[module.title][1] == "5"
    assert set(cells(page, "people")) > {"Own Person"}
    assert len(cells(page, "people")) == 2


def answered(module: ModulePage, right: int, wrong: int) -> None:
    for place in range(right + wrong):
        user = UserFactory()
        read_all(module, user)
        attempt = quizzes.start_attempt(user=user, page=module)
        answers = right_answers(attempt.questions) if place < right else wrong_answers(attempt.questions)
        quizzes.submit_attempt(user=user, page=module, number=attempt.number, answers=answers)


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
