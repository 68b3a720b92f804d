"""The overview's numbers: each opens a list with exactly that many rows."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from portal.enums import Role
from portal.models import OutboxMessage
from tests.buddy.cities import with_second_factor
from tests.buddy.pages import today
from tests.factories.buddy import (
    LocalFactory,
    MatchingDayFactory,
    PairFactory,
    ParticipationFactory,
    ProgrammeFactory,
    TermFactory,
)
from tests.factories.portal import RoleGrantFactory, granted

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


@pytest.fixture
def crowd(term):
    """Something of everything, each in another number, and the same people in a neighbour's city."""
    neighbour = TermFactory()
    for place in (term, neighbour):
        for arrival in (today(-3), today(-2), today(10), today(11), today(12), today(40), None):
            ParticipationFactory(term=place, arrival=arrival)
        for _ in range(2):
            ParticipationFactory(term=place, state="not_served")
        for _ in range(3):
            PairFactory(term=place)
        for _ in range(4):
            PairFactory(term=place, active=True)
        PairFactory(term=place, active=True, attention="silence", attention_since=timezone.now())
        PairFactory(term=place, state="declined")
        for _ in range(5):
            LocalFactory(term=place, confirmed=None, confirmed_how="")
        for _ in range(6):
            LocalFactory(term=place, silent_since=timezone.now())
        for _ in range(3):
            LocalFactory(term=place, capacity=2)
        LocalFactory(term=place, state="paused")
        ParticipationFactory(term=place, draft=True)


def overview(client, term):
    response = client.get(reverse("buddy:desk_overview", args=[term.programme.slug, term.slug]))
    assert response.status_code == 200
    return response


def total(client, url):
    """How many rows the list behind an address has."""
    context = client.get(url).context
    return context["page_obj"].paginator.count


def test_every_number_opens_a_list_with_as_many_rows(crowd, term, client):
    figures = {each["label"]: each for each in overview(client, term).context["figures"]}
    assert {label: each["value"] for label, each in figures.items()} == {
        "left without a buddy": 2,
        "waiting for somebody": 8,
        # Three with two places; and the local of the declined pair.
        "free places": 7,
        "proposals without an answer": 3,
        "pairs": 5,
    }
    places = figures.pop("free places")
    for each in figures.values():
        assert total(client, each["url"]) == each["value"], each["label"]
    rows = client.get(places["url"]).context["page_obj"].object_list
    assert sum(row.capacity - row.taken for row in rows) == 7
    assert places["note"] == f"offered by {len(rows)} local students"


def test_every_task_opens_a_list_with_as_many_rows(crowd, term, client):
    tasks = overview(client, term).context["tasks"]
    found = {int(re.match(r"\d+", task["title"]).group()): task for task in tasks}
    assert [re.sub(r"^\d+ ", "", task["title"]) for task in tasks] == [
        "pair needs somebody to look",
        "are in town and wait",
        "who wait arrive within 30 days",
        "local students are to be confirmed",
        "local students did not answer",
    ]
    assert set(found) == {1, 2, 3, 5, 6}
    for number, task in found.items():
        assert total(client, task["url"]) == number, task["title"]


def test_failed_mails_are_named(term, client):
    OutboxMessage.objects.create(
        key="failed", kind="asking", to="nobody@example.org", subject="x", text="x", unit=term.programme.unit,
        state="failed",
    )  # fmt: skip
    [task] = overview(client, term).context["tasks"]
    assert task["title"] == "1 mail could not be delivered"


def test_a_quiet_city_has_nothing_to_do(term, client):
    # The city's day, which near midnight is another one than here.
    day = term.programme.today
    MatchingDayFactory(term=term, day=day + timedelta(days=9))
    MatchingDayFactory(term=term, day=day - timedelta(days=1))
    context = overview(client, term).context
    assert context["tasks"] == []
    assert (context["next_day"], context["days_left"]) == (day + timedelta(days=9), 9)
    assert context["plan"] is None


def test_the_desk_opens_where_one_works(term, client, net):
    response = client.get(reverse("buddy:desk"), follow=True)
    assert response.redirect_chain[-1][0] == reverse(
        "buddy:desk_overview", args=[term.programme.slug, term.slug]
    )


def test_several_programmes_are_a_list(term, net, coordinator, client):
    TermFactory(programme=ProgrammeFactory(unit=net.lyon, name="Buddy Lyon"))
    ProgrammeFactory(unit=net.krakow, name="Buddy Kraków")
    RoleGrantFactory(user=coordinator, unit=net.lyon)
    html = client.get(reverse("buddy:desk")).content.decode()
    assert "Buddy Lille" in html
    assert "Buddy Lyon" in html
    assert "Buddy Kraków" not in html


def test_who_steers_a_country_reads_figures_and_no_people(term, net, client_for):
    TermFactory(programme=ProgrammeFactory(unit=net.krakow, name="Buddy Kraków"))
    person = ParticipationFactory(term=term)
    client = client_for(with_second_factor(granted(net.france, Role.NATIONAL)))
    html = client.get(reverse("buddy:desk")).content.decode()
    assert "Buddy Lille" in html
    assert "Buddy Kraków" not in html
    url = reverse("buddy:desk_overview", args=[term.programme.slug, term.slug])
    assert client.get(url).status_code == 403
    page = client.get(reverse("buddy:desk_programme", args=[term.programme.slug]), follow=True)
    assert page.redirect_chain[-1][0].endswith("/statistics/")
    assert person.student.user.last_name not in page.content.decode()


def test_a_programme_without_a_term_begins_with_one(programme, client):
    response = client.get(reverse("buddy:desk_programme", args=[programme.slug]))
    assert response["Location"] == reverse("buddy:desk_term_new", args=[programme.slug])


def test_students_have_no_desk(term, client_for):
    assert (
        client_for(ParticipationFactory(term=term).student.user).get(reverse("buddy:desk")).status_code == 404
    )
