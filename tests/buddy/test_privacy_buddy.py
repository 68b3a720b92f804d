"""Export, erasure and retention of what buddy knows about a person."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.serializers.json import DjangoJSONEncoder
from django.urls import reverse
from django.utils import timezone, translation

from buddy.models import Invitation, KeepApart, Message, Note, OpeningReminder, Pair, Participation, Student
from buddy.privacy import erase, export, retain
from portal.enums import ConsentKind
from portal.models import Membership
from portal.services import consents, privacy
from tests.factories.buddy import (
    InvitationFactory,
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db
LONG_AGO = timedelta(days=200)


@pytest.fixture
def pair():
    """An active pair with words, a note and messages of both."""
    pair = PairFactory(active=True)
    Participation.objects.filter(pk=pair.international.pk).update(
        words="my words",
        support_wishes=["quiet"],
        support_words="softly",
        needs=["housing"],
        university_other="Mine",
    )
    Message.objects.create(pair=pair, side="international", body="from me")
    Message.objects.create(pair=pair, side="local", body="from the other")
    Note.objects.create(participation=pair.international, body="a note about me")
    pair.international.refresh_from_db()
    return pair


def test_an_export_holds_all_of_ones_own_and_nothing_of_the_partner(pair):
    user = pair.international.student.user
    InvitationFactory(email=user.email, data={"first_name": "Invited"})
    InvitationFactory(data={"first_name": "Stranger"})
    text = json.dumps(export(user), cls=DjangoJSONEncoder)
    for mine in ("my words", "softly", "housing", "from me", "a note about me", "Invited", "hiking"):
        assert mine in text
    partner = pair.local.student.user
    for other in ("from the other", partner.email, partner.last_name, "Stranger"):
        assert other not in text


def test_somebody_without_a_profile_exports_and_erases_too():
    user = UserFactory()
    assert export(user) == {"invitations": [], "reminders": []}
    erase(user)


def test_erasing_leaves_states_and_dates_and_nothing_else(pair):
    mine, user = pair.international, pair.international.student.user
    Membership.objects.create(user=user, unit=mine.term.programme.unit, kind="international")
    InvitationFactory(email=user.email)
    kept = InvitationFactory()
    OpeningReminder.objects.create(
        programme=mine.term.programme, role="local", email=user.email, language="en"
    )
    key = mine.student.person_key
    erase(user)
    mine.refresh_from_db()
    pair.refresh_from_db()
    assert not Student.objects.filter(user=user).exists()
    assert (mine.student, mine.state, pair.state) == (None, "withdrawn", "ended")
    assert (mine.words, mine.support_words, mine.support_wishes, mine.needs) == ("", "", [], [])
    assert mine.university_other == ""
    assert list(Message.objects.order_by("pk").values_list("body", flat=True)) == ["", "from the other"]
    assert Note.objects.count() == 0
    assert Membership.objects.count() == OpeningReminder.objects.count() == 0
    assert list(Invitation.objects.all()) == [kept]
    assert KeepApart.objects.filter(first=key).exists()
    assert pair.events.count() == 3


def test_whoever_comes_back_after_an_erasure_is_known_to_former_partners(pair):
    user, key = pair.international.student.user, pair.international.student.person_key
    address = user.email
    erase(user)
    user.emailaddress_set.all().delete()  # as the portal does
    user.email = "gone@erased.invalid"
    user.save()
    again = StudentFactory(user=UserFactory(email=address.upper()))
    assert again.person_key == key
    assert KeepApart.objects.filter(first=again.person_key, second=pair.local.student.person_key).exists()


def test_support_wishes_go_at_the_end_and_details_after_six_months():
    now = timezone.now()
    term = TermFactory(over=True)
    details = {"words": "mine", "support_wishes": ["quiet"], "support_words": "softly"}
    just_over = ParticipationFactory(term=term, state="not_served", **details)
    long_over = LocalFactory(state="completed", **details)
    PairFactory(local=long_over, term=long_over.term, state="completed", closed=now - LONG_AGO)
    recently = LocalFactory(state="completed", **details)
    PairFactory(local=recently, term=recently.term, state="completed", closed=now - timedelta(days=20))
    still_here = ParticipationFactory(**details)
    assert retain(now) == 4
    assert retain(now) == 0
    words = {row.pk: (row.words, row.support_words) for row in Participation.objects.all()}
    assert words[just_over.pk] == words[recently.pk] == ("mine", "")
    assert words[long_over.pk] == ("", "")
    assert words[still_here.pk] == ("mine", "softly")


def test_messages_go_six_months_after_the_end():
    now = timezone.now()
    old, new = PairFactory(state="ended", closed=now - LONG_AGO), PairFactory(state="ended", closed=now)
    for pair in (old, new):
        Message.objects.create(pair=pair, side="local", body="hello")
    retain(now)
    assert list(Message.objects.values_list("pair", flat=True)) == [new.pk]


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fr", ["Pologne", "randonnée", "actif", "étudiant·e international·e", "code de conduite"]),
        ("de", ["Polen", "Wandern", "aktiv", "internationale:r Student:in", "Verhaltenskodex"]),
        ("es", ["Polonia", "senderismo", "activa", "estudiante internacional", "código de conducta"]),
    ],
)
def test_codes_read_as_words_on_the_page_and_stay_codes_in_the_file(pair, client_for, language, shown):
    user = pair.international.student.user
    Pair.objects.filter(pk=pair.pk).update(state="active")
    InvitationFactory(email=user.email, data={"interests": ["hiking"], "gender": "woman"})
    consents.give(user, ConsentKind.TERMS)
    client = client_for(user)
    with translation.override(language):
        page = BeautifulSoup(client.get(reverse("account_data")).content, "html.parser").main.get_text(" ")
        file = client.get(reverse("account_data_download")).content.decode()
    assert [word for word in shown if word not in page] == []
    codes = ["hiking", "international_student", "undisclosed", "exact", "terms", "active"]
    assert [code for code in codes if f" {code} " in page] == []
    assert '"hiking"' in file
    assert '"terms"' in file


def test_every_key_of_an_export_has_a_name_that_people_read(pair):
    user = pair.international.student.user
    InvitationFactory(email=user.email)
    consents.give(user, ConsentKind.TERMS)

    def keys(value):
        if isinstance(value, dict):
            yield from value
            value = list(value.values())
        for each in value if isinstance(value, list) else []:
            yield from keys(each)

    data = {part: entry["data"] for part, entry in privacy.export(user).items()}
    named = {key for part in privacy.readable(user) for key in part["names"]}
    of_an_invitation = set(data["buddy"]["invitations"][0]["data"])
    found = {key for entry in data.values() for key in keys(entry)}
    assert len(found) > 60
    assert found - of_an_invitation - named == set()
