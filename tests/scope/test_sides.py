"""What the two of a pair see of each other and when, and what only a coordinator sees."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from buddy.enums import SupportWish
from buddy.models import Note
from portal.models import AuditEntry
from tests.factories.portal import RoleGrantFactory
from tests.scope.intake import secret
from tests.scope.leaks import words
from tests.scope.world import World, factor

pytestmark = pytest.mark.django_db


def pages_of(world: World, name: str, *more: str) -> set[str]:
    """Secret words on the pages on which `name` of Lille would meet somebody else."""
    user = world.here.user(name)
    client = Client()
    client.force_login(user)
    own = world.here.people[name].uuid
    urls = [reverse("start"), reverse("buddy:semester", args=[own]), reverse("account_data"), *more]
    found: set[str] = set()
    for url in urls:
        response = client.get(url, follow=True)
        assert response.status_code == 200
        found |= words(world, response)
    return found


def own_words(world: World, name: str) -> set[str]:
    place = world.here.place
    return world.here.names(name) | {secret(f"{part}{name}", place) for part in ("phone", "words", "support")}


def of_others(world: World, name: str, *more: str) -> set[str]:
    return pages_of(world, name, *more) - own_words(world, name) - {"day of birth"}


def test_whoever_is_asked_sees_a_short_card_and_the_other_side_nobody(world):
    pair = [reverse(f"buddy:{page}", args=[world.here.proposal.uuid]) for page in ("pair", "proposal")]
    place = world.here.place
    assert of_others(world, "thinking", *pair) == {secret("firstasked", place), secret("wordsasked", place)}
    assert of_others(world, "asked", *pair) == set()


@pytest.mark.parametrize("name", ["waiting", "free"])
def test_a_plan_in_review_is_told_to_nobody(name, world):
    assert of_others(world, name) == set()


@pytest.mark.parametrize(("me", "partner"), [("friend", "buddy"), ("buddy", "friend")])
def test_an_active_pair_sees_the_contact_and_no_support_wish_that_is_not_ticked(me, partner, world):
    page = reverse("buddy:pair", args=[world.here.pair.uuid])
    place, them = world.here.place, world.here.people[partner]
    seen = of_others(world, me, page)
    assert {secret(f"last{partner}", place), secret(f"phone{partner}", place)} <= seen
    assert secret(f"support{partner}", place) not in seen
    them.support_shared = [SupportWish.QUIET, "words"]
    them.save()
    assert secret(f"support{partner}", place) in of_others(world, me, page)


def test_the_desk_reads_support_wishes_and_notes(world, client_of):
    here = world.here
    term = [here.programme.slug, here.term.slug]
    page = reverse("buddy:desk_person", args=[*term, here.people["friend"].uuid])
    found = words(world, client_of("coordinator").get(page))
    assert {secret("supportfriend", here.place), secret("notefriend", here.place)} <= found
    note = reverse("buddy:desk_note", args=[*term, here.people["friend"].uuid])
    assert client_of("coordinator").post(note, {"body": "Spoke on the telephone."}).status_code == 302
    assert Note.objects.filter(participation=here.people["friend"], body__startswith="Spoke").exists()


def test_a_coordinator_who_takes_part_reads_nothing_about_themselves(world):
    here = world.here
    RoleGrantFactory(user=factor(here.user("buddy")), unit=here.unit)
    client = Client()
    client.force_login(here.user("buddy"))
    term = [here.programme.slug, here.term.slug]
    about_me = [
        reverse("buddy:desk_person", args=[*term, here.people["buddy"].uuid]),
        reverse("buddy:desk_pair", args=[*term, here.pair.uuid]),
        reverse("buddy:desk_attention", args=term),
    ]
    for url in about_me:
        assert not words(world, client.get(url)) & here.of("notebuddy", "report")
    assert client.get(reverse("buddy:report", args=[here.report.pk])).status_code == 404
    note = reverse("buddy:desk_note", args=[*term, here.people["buddy"].uuid])
    assert client.post(note, {"body": "I am splendid."}).status_code == 403


class TestRecord:
    """The central role sees figures, and one person's record only after a reason that is logged."""

    url = "buddy:record"

    def test_without_a_reason_nothing_is_shown(self, world, client_of):
        email = world.here.user("friend").email
        for reason in ("", "   ", "because"):
            response = client_of("central").post(reverse(self.url), {"email": email, "reason": reason})
            assert words(world, response) <= {f"friend@{secret('mail', world.here.place)}"}
        assert not AuditEntry.objects.filter(action="person.record_opened").exists()

    def test_with_one_it_is_shown_and_logged(self, world, client_of):
        here, user = world.here, world.here.user("friend")
        data = {"email": user.email.upper(), "reason": "She wrote that nobody answers her."}
        response = client_of("central").post(reverse(self.url), data)
        place = here.place
        assert words(world, response) == here.names("friend") | {
            secret("phonefriend", place), secret("wordsfriend", place), secret("notefriend", place),
        }  # fmt: skip
        assert "no-store" in response["Cache-Control"]
        entry = AuditEntry.objects.get(action="person.record_opened")
        assert (entry.actor, entry.object_id, entry.reason) == (
            world.people["central"],
            str(user.pk),
            data["reason"],
        )

    def test_who_does_not_take_part_has_no_record(self, world, client_of):
        data = {"email": world.people["trainer"].email, "reason": "She wrote that nobody answers her."}
        response = client_of("central").post(reverse(self.url), data)
        assert "Nobody who takes part has this address." in response.content.decode()
        assert not AuditEntry.objects.filter(action="person.record_opened").exists()

    def test_a_look_at_a_units_mails_is_logged_for_a_coordinator_of_another_city_too(self, world, client_of):
        central = world.people["central"]
        RoleGrantFactory(user=central, unit=world.net.krakow)
        url = reverse("mails_sent", args=[world.here.unit.slug])
        assert client_of("central").get(url).status_code == 200
        assert AuditEntry.objects.filter(action="mails.seen", actor=central).count() == 1
        assert client_of("coordinator").get(url).status_code == 200
        assert AuditEntry.objects.filter(action="mails.seen").count() == 1
