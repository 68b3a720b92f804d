"""The list of people and their pages: search, filters, order, pages, export, notes, confirmation in bulk."""

from __future__ import annotations

import csv
import io

import pytest
from django.urls import reverse
from django.utils import timezone

from buddy.models import Note
from portal.models import AuditEntry, OutboxMessage
from tests.buddy.cities import with_second_factor
from tests.buddy.pages import today
from tests.factories.buddy import (
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


def of(term, name, *more):
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug, *more])


def named(first, last, **fields):
    return StudentFactory(user=UserFactory(first_name=first, last_name=last), **fields)


def listed(client, term, query="", **fields):
    """Last names of the list behind a query."""
    response = client.get(of(term, "desk_people") + query, fields)
    assert response.status_code == 200
    return [row.student.user.last_name for row in response.context["page_obj"]]


@pytest.fixture
def crowd(term, net):
    """One of everything, told by the last name; a neighbour's people are never there."""
    elsewhere = TermFactory()
    for place in (term, elsewhere):
        at = {"term": place, "university": net.university}
        ParticipationFactory(**at, student=named("Élodie", "Ångström"), arrival=today(-2))
        ParticipationFactory(
            term=place, student=named("Zoë", "Later", languages={"it": 4}), arrival=today(50),
            signed_up=timezone.now() - timezone.timedelta(days=15), university_other="Sciences Po",
        )  # fmt: skip
        ParticipationFactory(term=place, student=named("Ola", "Soon"), arrival=today(5))
        ParticipationFactory(term=place, student=named("Kim", "Unknown"), arrival=None)
        PairFactory(
            international__student=named("Ana", "Asked"), local__student=named("Leo", "Full"), term=place
        )
        PairFactory(
            international__student=named("Ben", "Paired"), local__student=named("Lin", "Busy"), term=place,
            active=True,
        )  # fmt: skip
        LocalFactory(**at, student=named("Max", "Free"), capacity=2)
        LocalFactory(term=place, student=named("Uma", "Unconfirmed"), confirmed=None, confirmed_how="")
        LocalFactory(term=place, student=named("Sam", "Silent"), silent_since=timezone.now())
        for state in ("paused", "withdrawn", "completed", "not_served"):
            ParticipationFactory(term=place, student=named("State", state.capitalize()), state=state)
        ParticipationFactory(term=place, student=named("Dora", "Draft"), draft=True)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"q": "elodie"}, {"Ångström"}),
        ({"q": "ÉLODIE angstrom"}, {"Ångström"}),
        ({"q": "zoe"}, {"Later"}),
        ({"q": "nobody at all"}, set()),
        ({"role": "local"}, {"Full", "Busy", "Free", "Unconfirmed", "Silent"}),
        ({"status": "waiting"}, {"Ångström", "Later", "Soon", "Unknown"}),
        ({"status": "proposed"}, {"Asked"}),
        ({"status": "active"}, {"Paired"}),
        ({"status": "free"}, {"Free"}),
        ({"status": "full"}, {"Full", "Busy"}),
        ({"status": "unconfirmed"}, {"Unconfirmed"}),
        ({"status": "silent"}, {"Silent"}),
        ({"status": "paused"}, {"Paused"}),
        ({"status": "withdrawn"}, {"Withdrawn"}),
        ({"status": "completed"}, {"Completed"}),
        ({"status": "not_served"}, {"Not_served"}),
        ({"status": "draft"}, {"Draft"}),
        ({"status": "waiting", "arrival": "here"}, {"Ångström"}),
        ({"status": "waiting", "arrival": "soon"}, {"Soon"}),
        ({"status": "waiting", "arrival": "later"}, {"Later"}),
        ({"status": "waiting", "arrival": "unknown"}, {"Unknown"}),
        ({"waiting": "2"}, {"Later"}),
        ({"waiting": "4"}, set()),
        ({"language": "it"}, {"Later"}),
    ],
)
def test_filters(crowd, term, client, query, names):
    assert set(listed(client, term, **query)) == names


def test_filter_by_university(crowd, term, net, client):
    assert set(listed(client, term, university=net.university.pk)) == {"Ångström", "Free"}
    assert len(listed(client, term, university="999999")) == 15, (
        "an unknown filter is named and does not hide"
    )


def test_unfinished_sign_ups_are_shown_only_when_asked_for(crowd, term, client):
    assert len(listed(client, term)) == 15
    assert "Draft" not in listed(client, term)


@pytest.mark.parametrize("sort", ["name", "status", "university", "arrival", "signed_up"])
def test_every_order_turns_round(crowd, term, client, sort):
    up, down = listed(client, term, sort=sort), listed(client, term, sort=f"-{sort}")
    assert sorted(up) == sorted(down)
    assert up != down


def test_the_usual_order_is_by_name(term, client):
    for name in ("Cruz", "Abel", "Berg"):
        ParticipationFactory(term=term, student=named("X", name))
    assert listed(client, term) == ["Abel", "Berg", "Cruz"]
    assert listed(client, term, sort="-name") == ["Cruz", "Berg", "Abel"]
    assert listed(client, term, sort="nonsense") == ["Abel", "Berg", "Cruz"]


def test_pages_show_everybody_once(term, client):
    for number in range(53):
        ParticipationFactory(term=term, student=named("Same", "Name"), arrival=today(number % 3))
    seen = [
        row.pk
        for page in (1, 2)
        for row in client.get(of(term, "desk_people"), {"page": page}).context["page_obj"]
    ]
    assert len(seen) == len(set(seen)) == 53
    last = client.get(of(term, "desk_people"), {"page": 999}).context["page_obj"]
    assert (last.number, len(last.object_list)) == (2, 3)


HOSTILE = ["=HYPERLINK(1)", "+1+1", "-2+3", "@SUM(A1)", "|calc"]


@pytest.mark.parametrize("text", HOSTILE)
def test_cells_that_look_like_formulas_lose_their_power(term, client, text):
    ParticipationFactory(term=term, student=named(text, text), university_other=text)
    response = client.get(of(term, "desk_people_export"))
    [_head, row] = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert row[0] == row[1] == row[5] == f"'{text.replace('|', chr(92) + '|')}"


def test_the_export_has_the_rows_of_the_list(crowd, term, client, coordinator):
    response = client.get(of(term, "desk_people_export"), {"role": "local", "sort": "-name"})
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert 'filename="buddy-lille-autumn.csv"' in response["Content-Disposition"]
    head, *rows = csv.reader(io.StringIO(response.content.decode("utf-8-sig")))
    assert head[:3] == ["First name", "Last name", "E-mail"]
    assert [row[1] for row in rows] == ["Unconfirmed", "Silent", "Full", "Free", "Busy"]
    assert rows[3][3:6] == ["local student", "has places", "Université de Lille"]
    assert rows[3][9] == "2"
    entry = AuditEntry.objects.get(action="people.exported")
    assert (entry.actor, entry.reason) == (coordinator, "5 rows")


def test_the_export_of_a_selection(crowd, term, client):
    mine = term.participations.get(student__user__last_name="Free")
    foreign = TermFactory().participations
    assert not foreign.exists()
    other = ParticipationFactory()
    response = client.post(
        of(term, "desk_people_bulk"),
        {"action": "export", "selected": [mine.pk, other.pk, "²", "9" * 30, "x"]},
    )
    _head, *rows = csv.reader(io.StringIO(response.content.decode("utf-8-sig")))
    assert [row[1] for row in rows] == ["Free"]


def test_locals_are_confirmed_in_bulk_and_told(term, client, coordinator):
    rows = [LocalFactory(term=term, confirmed=None, confirmed_how="") for _ in range(3)]
    elsewhere = LocalFactory(confirmed=None, confirmed_how="")
    international = ParticipationFactory(term=term)
    chosen = [row.pk for row in (*rows[:2], elsewhere, international)]
    for _ in range(2):
        response = client.post(
            of(term, "desk_people_bulk"),
            {"action": "confirm", "selected": chosen, "filters": "role=local&q=a"},
        )
        assert response["Location"] == of(term, "desk_people") + "?role=local&q=a"
    for row, confirmed in [(rows[0], True), (rows[1], True), (rows[2], False), (elsewhere, False)]:
        row.refresh_from_db()
        assert (row.confirmed is not None) == confirmed
    assert rows[0].confirmed_by == coordinator
    assert OutboxMessage.objects.count() == 2
    page = client.get(of(term, "desk_people")).content.decode()
    assert "2 local students are confirmed." in page
    assert "None of them had to be confirmed." in page


def test_nobody_selected_is_said(term, client):
    client.post(of(term, "desk_people_bulk"), {"action": "confirm"})
    assert "Nobody was selected." in client.get(of(term, "desk_people")).content.decode()


def test_one_local_is_confirmed_on_their_page(term, client):
    row = LocalFactory(term=term, confirmed=None, confirmed_how="")
    url = of(term, "desk_person", row.uuid)
    assert client.get(url).context["may_confirm"]
    assert client.post(of(term, "desk_confirm", row.uuid))["Location"] == url
    assert not client.get(url).context["may_confirm"]


def test_a_note_is_kept_with_its_author(term, client, coordinator):
    row = ParticipationFactory(term=term)
    url = of(term, "desk_person", row.uuid)
    assert client.post(of(term, "desk_note", row.uuid), {"body": "Called <b>twice</b>"})["Location"] == url
    assert Note.objects.get().author == coordinator
    html = client.get(url).content.decode()
    assert "Called &lt;b&gt;twice&lt;/b&gt;" in html
    assert str(coordinator) in html


@pytest.mark.parametrize("body", ["", "x" * 2001])
def test_a_note_that_cannot_be_kept_is_shown_again(term, client, body):
    row = ParticipationFactory(term=term)
    response = client.post(of(term, "desk_note", row.uuid), {"body": body})
    assert response.status_code == 200
    assert response.context["note_form"].errors["body"]
    assert body in response.content.decode()
    assert not Note.objects.exists()


def test_a_coordinator_reads_no_notes_about_themselves(term, client, coordinator):
    row = ParticipationFactory(term=term, student=StudentFactory(user=coordinator))
    Note.objects.create(participation=row, author=UserFactory(), body="Talks too much")
    response = client.get(of(term, "desk_person", row.uuid))
    assert "Talks too much" not in response.content.decode()
    assert client.post(of(term, "desk_note", row.uuid), {"body": "I am great"}).status_code == 403


def test_people_of_another_city_are_not_there(term, client):
    stranger = ParticipationFactory()
    assert client.get(of(term, "desk_person", stranger.uuid)).status_code == 404
    assert client.get(of(stranger.term, "desk_people")).status_code == 404
