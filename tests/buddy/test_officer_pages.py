"""A university officer follows the own students who agreed, and says yes to its locals; nobody else's."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from portal.enums import ConsentKind, Role
from portal.models import Consent, OutboxMessage
from tests.buddy.cities import with_second_factor
from tests.factories.buddy import (
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    ProgrammeFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UnitFactory, UserFactory, granted

pytestmark = pytest.mark.django_db
URL, CONFIRM = "buddy:followed", "buddy:followed_confirm"


@pytest.fixture
def officer(net):
    return granted(net.university, Role.OFFICER)


@pytest.fixture
def client(officer, client_for):
    return client_for(with_second_factor(officer))


def named(name):
    return StudentFactory(user=UserFactory(first_name="X", last_name=name))


def agree(row, **fields):
    Consent.objects.create(user=row.student.user, kind=ConsentKind.UNIVERSITY, version="1", **fields)
    return row


@pytest.fixture
def students(term, net):
    """Own ones who agreed, in two cities; and those whom nobody may see, by name."""
    elsewhere = TermFactory(programme=ProgrammeFactory(unit=net.lyon, name="Buddy Lyon"))
    other = UnitFactory(parent=net.lyon, kind="university", name="Université de Lyon")
    own = {"university": net.university}
    agree(ParticipationFactory(term=term, student=named("Waiting"), **own))
    agree(ParticipationFactory(term=elsewhere, student=named("Elsewhere"), **own))
    paired = agree(ParticipationFactory(term=term, student=named("Paired"), **own))
    PairFactory(term=term, international=paired, local__student=named("Partner"), active=True)
    agree(LocalFactory(term=term, student=named("Local"), **own))
    ParticipationFactory(term=term, student=named("Silent"), **own)
    agree(ParticipationFactory(term=term, student=named("Withdrew"), **own), withdrawn=timezone.now())
    agree(ParticipationFactory(term=term, student=named("Draft"), draft=True, **own))
    agree(ParticipationFactory(term=term, student=named("Foreign"), university=other))
    agree(ParticipationFactory(term=term, student=named("Unlisted"), university_other="Université de Lille"))


HIDDEN = ["Silent", "Withdrew", "Draft", "Foreign", "Unlisted", "Partner"]


def shown(client, **query):
    response = client.get(reverse(URL), query)
    assert response.status_code == 200
    return {row["name"].removeprefix("X ") for row in response.context["rows"]}


def test_own_students_who_agreed_and_nobody_else(students, client):
    assert shown(client) == {"Waiting", "Elsewhere", "Paired", "Local"}
    html = client.get(reverse(URL)).content.decode()
    assert "Buddy Lyon" in html
    for name in HIDDEN:
        assert f"X {name}" not in html


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"status": "active"}, {"Paired"}),
        ({"status": "waiting"}, {"Waiting", "Elsewhere"}),
        ({"role": "local"}, {"Local"}),
        ({"q": "elsewhere"}, {"Elsewhere"}),
        ({"q": "foreign"}, set()),
    ],
)
def test_filters(students, client, query, names):
    assert shown(client, **query) == names


def test_locals_of_the_own_university_are_confirmed(term, net, client, officer):
    other = UnitFactory(parent=net.lyon, kind="university", name="Université de Lyon")
    open_ = {"term": term, "confirmed": None, "confirmed_how": ""}
    mine = LocalFactory(university=net.university, student=named("Mine"), **open_)
    later = LocalFactory(university=net.university, student=named("Later"), **open_)
    foreign = LocalFactory(university=other, student=named("Foreign"), **open_)
    withdrawn = LocalFactory(university=net.university, state="withdrawn", **open_)
    page = client.get(reverse(URL))
    assert [row["name"] for row in page.context["to_confirm"]] == ["X Mine", "X Later"]
    chosen = [mine.pk, foreign.pk, withdrawn.pk, "²", "9" * 40]
    page = client.post(reverse(CONFIRM), {"selected": chosen}, follow=True)
    assert "1 local student is confirmed." in page.content.decode()
    assert [row["name"] for row in page.context["to_confirm"]] == ["X Later"]
    for row in (mine, later, foreign, withdrawn):
        row.refresh_from_db()
    assert mine.confirmed_by == officer
    assert not any(row.confirmed for row in (later, foreign, withdrawn))
    assert OutboxMessage.objects.get().user == mine.student.user


def test_an_officer_opens_on_their_students(term, client):
    assert client.get(reverse("buddy:desk"))["Location"] == reverse(URL)
    items = client.get(reverse(URL)).context["account_items"]
    assert "Our students" in [item["label"] for item in items]


def test_no_page_of_the_desk_is_an_officers(term, client):
    for name in ("desk_overview", "desk_people", "desk_pairs", "plans", "desk_statistics"):
        url = reverse(f"buddy:{name}", args=[term.programme.slug, term.slug])
        assert client.get(url).status_code in {403, 404}


def test_nobody_but_officers(term, coordinator, client_for):
    for user in (with_second_factor(coordinator), UserFactory()):
        client = client_for(user)
        assert client.get(reverse(URL)).status_code == 404
        assert client.post(reverse(CONFIRM)).status_code == 404
    assert client_for().get(reverse(URL)).status_code == 302
