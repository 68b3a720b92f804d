"""The pages of a pair: who sees what when, and that nothing typed is lost."""

from __future__ import annotations

import pytest
from django.urls import reverse

from buddy.enums import AnswerMode, PairState
from buddy.labels import for_desk, for_student
from buddy.models import CheckIn, Message, Report
from tests.factories.buddy import PairFactory
from tests.factories.portal import RoleGrantFactory, UserFactory

pytestmark = pytest.mark.django_db


def page(name: str, pair) -> str:
    return reverse(f"buddy:{name}", args=[pair.uuid])


def secrets_of(participation) -> list[str]:
    student = participation.student
    return [student.user.email, student.user.last_name, student.phone, student.messenger]


@pytest.fixture
def pair():
    return PairFactory(
        international__student__phone="+48 600 100 200",
        international__student__messenger="@ines_intl",
        local__student__phone="+33 6 00 00 00 00",
        local__student__messenger="@camille_local",
        international__support_wishes=["quiet", "slow_speech"],
        international__support_shared=["quiet"],
    )


def test_the_one_asked_sees_a_short_card_and_no_contact(client_for, pair):
    html = client_for(pair.local.student.user).get(page("proposal", pair)).content.decode()
    assert pair.international.student.user.first_name in html
    assert not [secret for secret in secrets_of(pair.international) if secret in html]
    assert "quiet meetings" not in html


def test_the_international_learns_nothing_of_who_is_asked(client_for, pair):
    client = client_for(pair.international.student.user)
    for name in ("proposal", "pair"):
        response = client.get(page(name, pair), follow=True)
        assert pair.local.student.user.first_name not in response.content.decode()
    assert client.get(page("pair_report", pair)).status_code == 404
    assert client.post(page("pair_block", pair)).status_code == 404


def test_after_the_yes_both_see_what_the_other_shares(client_for, pair):
    local, international = pair.local.student.user, pair.international.student.user
    response = client_for(local).post(page("pair_accept", pair), follow=True)
    html = response.content.decode()
    assert all(secret in html for secret in secrets_of(pair.international))
    assert "quiet meetings" in html
    assert "slow and clear speech" not in html
    html = client_for(international).get(page("pair", pair)).content.decode()
    assert all(secret in html for secret in secrets_of(pair.local))


def test_an_address_that_is_not_shared_stays_hidden(client_for):
    pair = PairFactory(active=True, local__student__share_email=False)
    html = client_for(pair.international.student.user).get(page("pair", pair)).content.decode()
    assert pair.local.student.user.email not in html


def test_a_report_hides_the_contact_at_once(client_for, pair):
    pair.state = PairState.ACTIVE
    pair.save()
    client = client_for(pair.international.student.user)
    client.post(page("pair_report", pair), {"kind": "uncomfortable", "body": "I do not feel well"})
    assert Report.objects.get().body == "I do not feel well"
    for user, other in (
        (pair.local.student.user, pair.international),
        (pair.international.student.user, pair.local),
    ):
        html = client_for(user).get(page("pair", pair)).content.decode()
        assert not [secret for secret in secrets_of(other) if secret in html]


def test_the_local_finds_a_first_message_ready_in_the_readers_language(client_for):
    pair = PairFactory(active=True, international__student__user__language="en")
    html = client_for(pair.local.student.user).get(page("pair", pair)).content.decode()
    assert f"Hello {pair.international.student.user.first_name}" in html
    html = client_for(pair.international.student.user).get(page("pair", pair)).content.decode()
    assert "Hello " + pair.local.student.user.first_name not in html


@pytest.mark.parametrize(
    ("name", "data", "kept"),
    [
        ("pair_message", {"body": "x" * 4001}, "x" * 4001),
        ("pair_report", {"body": "Something happened"}, "Something happened"),
        ("pair_report", {"kind": "coordinator", "body": "About a coordinator"}, "About a coordinator"),
        ("pair_end", {"reason": "because"}, ""),
        ("checkin", {"answer": "maybe"}, ""),
    ],
)
def test_a_wrong_answer_gets_a_message_and_loses_nothing(client_for, name, data, kept):
    pair = PairFactory(active=True)
    checkin = CheckIn.objects.create(pair=pair, side="international", kind="first")
    url = reverse("buddy:checkin", args=[checkin.uuid]) if name == "checkin" else page(name, pair)
    response = client_for(pair.international.student.user).post(url, data)
    assert response.status_code == 200
    html = response.content.decode()
    assert kept in html
    assert "error" in html
    assert not Message.objects.exists()
    assert not Report.objects.exists()


@pytest.mark.parametrize(
    "name", ["pair", "proposal", "pair_meeting", "pair_end", "pair_block", "pair_report"]
)
def test_a_strangers_pair_is_not_there(client_for, name):
    pair = PairFactory(active=True)
    assert client_for(UserFactory()).get(page(name, pair)).status_code == 404
    coordinator = RoleGrantFactory(unit=pair.international.term.programme.unit).user
    coordinator.is_demo = True
    assert client_for(coordinator).get(page(name, pair)).status_code in {302, 404}


def test_a_checkin_is_its_own_sides(client_for):
    pair = PairFactory(active=True)
    checkin = CheckIn.objects.create(pair=pair, side="international", kind="first")
    url = reverse("buddy:checkin", args=[checkin.uuid])
    assert client_for(pair.local.student.user).get(url).status_code == 404
    assert client_for(UserFactory()).get(url).status_code == 404
    client = client_for(pair.international.student.user)
    assert client.get(url).status_code == 200
    checkin.refresh_from_db()
    assert checkin.answer == ""
    client.post(url, {"answer": "fine"})
    checkin.refresh_from_db()
    assert checkin.answer == "fine"


def test_the_meeting_is_a_calendar_file_in_the_citys_time(client_for):
    pair = PairFactory(active=True)
    client = client_for(pair.local.student.user)
    response = client.get(
        page("pair_meeting", pair), {"day": "2027-02-01", "time": "17:00", "place": "Grand'Place"}
    )
    assert response["Content-Type"].startswith("text/calendar")
    assert "DTSTART;TZID=Europe/Paris:20270201T170000" in response.content.decode()
    assert client.get(page("pair_meeting", pair), {"day": "soon"}).status_code == 200


def test_answering_twice_or_too_late_is_a_friendly_page(client_for, pair):
    client = client_for(pair.local.student.user)
    client.post(page("pair_decline", pair), {"offer": "nonsense"})
    pair.refresh_from_db()
    assert pair.state == PairState.DECLINED
    response = client.post(page("pair_accept", pair), follow=True)
    assert response.status_code == 200
    assert "over" in response.content.decode()


def test_where_both_answer_the_international_sees_the_card_in_their_turn(client_for, pair):
    programme = pair.international.term.programme
    programme.answer_mode = AnswerMode.BOTH
    programme.save()
    client_for(pair.local.student.user).post(page("pair_accept", pair))
    html = client_for(pair.international.student.user).get(page("proposal", pair)).content.decode()
    assert pair.local.student.user.first_name in html
    assert not [secret for secret in secrets_of(pair.local) if secret in html]


def test_get_changes_nothing(client_for, pair):
    client = client_for(pair.local.student.user)
    for name in ("pair_accept", "pair_decline", "pair_message", "pair_met"):
        assert client.get(page(name, pair)).status_code == 405
    pair.refresh_from_db()
    assert pair.state == PairState.PROPOSED


def test_emergency_numbers_and_ways_out_are_on_the_pairs_page(client_for):
    pair = PairFactory(active=True)
    html = client_for(pair.local.student.user).get(page("pair", pair)).content.decode()
    assert "112" in html
    assert all(page(name, pair) in html for name in ("pair_report", "pair_end", "pair_block"))


def test_ways_out_name_the_other_one(client_for):
    pair = PairFactory(active=True)
    me, them = pair.local.student.user, pair.international.student.user
    client = client_for(me)
    assert (
        f"<h1>End the pair with {them.first_name}</h1>" in client.get(page("pair_end", pair)).content.decode()
    )
    assert f"<h1>Block {them.first_name}</h1>" in client.get(page("pair_block", pair)).content.decode()


def test_reasons_speak_to_the_two_and_at_the_desk_about_them():
    parts = {
        "language": {
            "value": 900,
            "weight": 5,
            "reason": ["language.common", {"language": "fr", "level": 4}],
        },
        "interests": {"value": 900, "weight": 3, "reason": ["interests.common", {"interests": ["music"]}]},
    }
    assert for_student(parts)[0] == "You both speak French (B2)"
    assert for_desk(parts)[0] == "Both speak French (B2)"
    assert for_student(parts)[1].startswith("You share: ")
    assert for_desk(parts)[1].startswith("Both like: ")
