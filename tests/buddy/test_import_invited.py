"""What an invited person makes of the invitation."""

from __future__ import annotations

import pytest
from django.urls import reverse

from buddy.enums import ConfirmedHow, ParticipantRole
from buddy.models import Invitation, Participation, Student
from portal.models import Consent
from tests.buddy.pages import FULL, row
from tests.factories.buddy import (
    InvitationFactory,
    ParticipationFactory,
    StudentFactory,
)
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db
LOCAL = ParticipantRole.LOCAL


@pytest.fixture
def invited(run, client_for):
    run(row(**FULL))
    user = UserFactory(email="ines@example.org", first_name="Ines")
    return Invitation.objects.get(), user, client_for(user)


def test_the_invited_person_confirms_with_consents_and_is_signed_up(invited, net):
    invitation, user, client = invited
    url = reverse("buddy:invitation", args=[invitation.uuid])
    page = client.get(url).content.decode()
    assert "Portuguese (C2)" in page
    assert "Costa" in page
    assert Student.objects.count() == 0
    client.post(url, {"terms": "on", "privacy": "on"})
    participation = Participation.objects.get()
    assert (participation.state, participation.university) == ("open", net.university)
    assert participation.student.field == "0421"
    assert participation.needs == ["housing", "paperwork"]
    assert Consent.objects.filter(user=user).count() == 2
    invitation.refresh_from_db()
    assert invitation.answered is not None
    assert invitation.data == {}


def test_no_consent_no_profile(invited):
    invitation, _user, client = invited
    page = client.post(reverse("buddy:invitation", args=[invitation.uuid]), {"terms": "on"})
    assert "tick the box" in page.content.decode()
    assert Student.objects.count() == 0


def test_own_answers_stay(invited):
    invitation, user, client = invited
    StudentFactory(user=user, nationality="BR", languages={"es": 4}, interests=["chess"])
    client.post(reverse("buddy:invitation", args=[invitation.uuid]), {"terms": "on", "privacy": "on"})
    student = Student.objects.get()
    assert (student.nationality, student.interests) == ("BR", ["chess"])
    assert list(student.languages.values_list("language", flat=True)) == ["es"]


def test_what_is_missing_is_asked(run, client_for):
    run(row())
    client = client_for(UserFactory(email="ines@example.org"))
    url = reverse("buddy:invitation", args=[Invitation.objects.get().uuid])
    after = client.post(url, {"terms": "on", "privacy": "on"}, follow=True)
    participation = Participation.objects.get()
    assert after.redirect_chain[-1][0] == reverse("buddy:sign_up_step", args=[participation.uuid, "birth"])


def test_others_see_nothing_of_it(invited, client_for):
    invitation, _user, _client = invited
    url = reverse("buddy:invitation", args=[invitation.uuid])
    for client in (client_for(), client_for(UserFactory())):
        page = client.get(url).content.decode()
        assert "Costa" not in page
        assert "ines@example.org" not in page
    assert client_for(UserFactory()).post(url, {"terms": "on", "privacy": "on"}).status_code == 200
    assert Participation.objects.count() == 0


def test_a_no_deletes_what_was_known(invited):
    invitation, _user, client = invited
    client.post(reverse("buddy:invitation_decline", args=[invitation.uuid]))
    invitation.refresh_from_db()
    assert invitation.data == {}
    assert "over" in client.get(reverse("buddy:invitation", args=[invitation.uuid])).content.decode()


@pytest.mark.parametrize(("by_invitation", "how"), [(True, ConfirmedHow.INVITATION), (False, "")])
def test_a_coordinators_invitation_confirms_a_local_where_the_programme_says_so(
    run, client_for, term, by_invitation, how
):
    term.programme.confirm_by_invitation = by_invitation
    term.programme.save()
    run(row(birth_date="2004-03-01", languages="fr:C2", host_university="Lycée X"), role=LOCAL)
    client = client_for(UserFactory(email="ines@example.org"))
    client.post(
        reverse("buddy:invitation", args=[Invitation.objects.get().uuid]), {"terms": "on", "privacy": "on"}
    )
    assert Participation.objects.get().confirmed_how == how


def test_an_invitation_to_a_term_that_one_is_in_already_changes_no_participation(invited, term):
    invitation, user, client = invited
    mine = ParticipationFactory(student=StudentFactory(user=user), term=term, needs=["campus_tour"])
    client.post(reverse("buddy:invitation", args=[invitation.uuid]), {"terms": "on", "privacy": "on"})
    mine.refresh_from_db()
    assert mine.needs == ["campus_tour"]
    assert mine.state == "open"


def test_the_start_page_shows_a_pending_invitation(client_for):
    user = UserFactory()
    invitation = InvitationFactory(email=user.email)
    InvitationFactory(email="other@example.org")
    page = client_for(user).get(reverse("start")).content.decode()
    assert page.count(reverse("buddy:invitation", args=[invitation.uuid])) == 1
    assert "invitations/" in page
    assert page.count("/buddy/invitations/") == 1
