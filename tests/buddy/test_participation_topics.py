"""The cards of a semester: open until they count, with a message for every bad answer."""

from __future__ import annotations

import pytest

from buddy.forms.topics import TOPICS, topics_for
from buddy.models import Participation
from portal.enums import ConsentKind
from portal.services import consents
from tests.buddy.pages import pair_for, save, url
from tests.factories.buddy import (
    LocalFactory,
    ParticipationFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client_for, mine):
    return client_for(mine.student.user)


def test_every_card_can_be_opened_by_its_role(client_for, term):
    for row in (ParticipationFactory(term=term), LocalFactory(term=term)):
        client = client_for(row.student.user)
        shown = {topic.key for topic in topics_for(row)}
        for key in TOPICS:
            expected = 200 if key in shown else 404
            assert client.get(url("topic", row, key)).status_code == expected, key


def test_cards_are_saved(client, mine):
    save(client, mine, "interests", {"interests": ["chess", "food"]})
    save(client, mine, "field", {"field": "0421"})
    save(client, mine, "help", {"needs": ["housing"], "online": "on"})
    save(client, mine, "expectations", {"expectations": ["meet_often"]})
    save(client, mine, "words", {"words": "I look forward to it"})
    save(client, mine, "studies", {"degree": "master", "nationality": "PT", "home_university": "Porto"})
    save(client, mine, "contact", {"phone": "+33 6 12 34 56 78"})
    mine = Participation.objects.get(pk=mine.pk)
    student = mine.student
    assert (student.interests, student.field, student.degree) == (["chess", "food"], "0421", "master")
    assert (student.nationality, student.phone, student.share_email) == ("PT", "+33 6 12 34 56 78", False)
    assert (mine.needs, mine.online, mine.expectations) == (["housing"], True, ["meet_often"])
    assert mine.words == "I look forward to it"


@pytest.mark.parametrize("query", ["droit", "LAW", "Jurisprudence"])
def test_fields_are_found_by_everyday_names(client, mine, query):
    html = client.get(url("topic", mine, "field"), {"q": query}).content.decode()
    assert 'value="0421"' in html
    assert html.count('type="radio"') < 5


BAD_CARDS = [
    ("interests", {"interests": ["gambling"]}, "not in the list"),
    ("field", {"field": "9999"}, "Select a valid choice"),
    ("help", {"needs": ["money"]}, "not in the list"),
    ("words", {"words": "x" * 601}, "at most 600"),
    ("studies", {"nationality": "XX"}, "Select a valid choice"),
    ("contact", {"phone": "call me"}, "A phone number has digits"),
    ("contact", {"messenger": "x" * 121}, "at most 120"),
    ("wishes", {"gender": "woman", "gender_wish": "man", "gender_wish_strength": "must"}, "can be a condition"),
    ("wishes", {"gender": "undisclosed", "gender_wish": "same", "gender_wish_strength": "must"}, "need to know"),
    ("support", {"support_wishes": ["quiet"]}, "Tick this box"),
    ("support", {"support_words": "slowly", "support_shared": ["quiet"], "consent": "on"}, "did not ask for"),
    ("dates", {"arrival_precision": "exact", "arrival": "2027-09-01", "departure": "2027-08-01"}, "after the arrival"),
]  # fmt: skip


@pytest.mark.parametrize(("topic", "data", "message"), BAD_CARDS)
def test_bad_input_gets_a_message_and_is_kept(client, mine, topic, data, message):
    before = (mine.version, mine.student.interests)
    response = save(client, mine, topic, data)
    assert response.status_code == 200
    html = response.content.decode()
    assert message in html
    for value in data.values():
        if isinstance(value, str) and len(value) > 8:
            assert value in html
    mine = Participation.objects.get(pk=mine.pk)
    assert (mine.version, mine.student.interests) == before


BAD_WELCOMES = [
    ({"capacity": "0"}, "from 1 to 3"),
    ({"capacity": "100"}, "from 1 to 3"),
    ({"arrival": "2027-02-10", "departure": "2027-02-01"}, "after the first one"),
    ({"away_from_0": "2027-02-10"}, "Give both days"),
    ({"away_from_0": "2027-02-10", "away_until_0": "2027-02-01"}, "not be before"),
]


@pytest.mark.parametrize(("data", "message"), BAD_WELCOMES)
def test_a_locals_contradictions(client_for, term, data, message):
    local = LocalFactory(term=term)
    response = save(client_for(local.student.user), local, "welcome", {"capacity": "1", **data})
    assert message in response.content.decode()


def test_a_locals_absences_are_kept(client_for, term):
    local = LocalFactory(term=term)
    data = {"capacity": "2", "away_from_1": "2027-02-01", "away_until_1": "2027-02-14"}
    save(client_for(local.student.user), local, "welcome", data)
    local.refresh_from_db()
    assert (local.capacity, local.absences) == (2, [["2027-02-01", "2027-02-14"]])


def test_support_wishes_have_a_consent_of_their_own(client, mine):
    user = mine.student.user
    data = {"support_wishes": ["quiet"], "support_shared": ["quiet"], "consent": "on"}
    save(client, mine, "support", data)
    mine.refresh_from_db()
    assert (mine.support_wishes, consents.has_consent(user, ConsentKind.SUPPORT)) == (["quiet"], True)
    save(client, mine, "support", {})
    mine.refresh_from_db()
    assert (mine.support_wishes, consents.has_consent(user, ConsentKind.SUPPORT)) == ([], False)


def test_wishes_close_once_somebody_is_asked_and_the_contact_does_not(client, mine):
    pair_for(mine)
    assert "Closed for now" in client.get(url("topic", mine, "interests")).content.decode()
    refused = save(client, mine, "interests", {"interests": ["chess"]})
    assert "can no longer be changed" in refused.content.decode()
    save(client, mine, "contact", {"messenger": "@ines"})
    student = Participation.objects.get(pk=mine.pk).student
    assert (student.interests, student.messenger) == (["hiking", "cinema"], "@ines")


def test_a_local_may_lower_the_number_at_any_time(client_for, term):
    local = LocalFactory(term=term, capacity=3)
    pair_for(local, active=True)
    save(client_for(local.student.user), local, "welcome", {"capacity": "1"})
    local.refresh_from_db()
    assert local.capacity == 1
