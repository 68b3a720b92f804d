"""Signing up: from a city to "signed up", in both roles, left and taken up again."""

from __future__ import annotations

import re

import pytest
from django.core import mail
from django.urls import reverse

from buddy.enums import ConfirmedHow, ParticipationState
from buddy.models import OpeningReminder, Participation
from portal.enums import ConsentKind, UnitKind
from portal.models import Consent, Membership, OutboxMessage, UnitDomain, User
from portal.services import consents
from tests.buddy.pages import join_url, languages, step, today
from tests.factories.buddy import (
    ParticipationFactory,
    ProgrammeFactory,
    ServedPlaceFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_a_visitor_signs_up_from_the_city_to_the_last_step(client, net, programme, term):
    found = client.get(reverse("buddy:join"), {"q": "lille", "role": "international"})
    assert "?city=lille&amp;role=international" in found.content.decode()
    start = client.get(reverse("buddy:join"), {"city": "lille", "role": "international"}, follow=True)
    assert start.redirect_chain[-1][0] == join_url(programme)

    asked = client.post(
        join_url(programme), {"first_name": "Ines", "last_name": "Costa", "email": "Ines@Example.org"}
    )
    assert asked.status_code == 302
    sent = OutboxMessage.objects.get(kind="login_code")
    code = re.search(r"\b([A-Z0-9]{4}-[A-Z0-9]{4})\b", sent.text).group(1)
    signed_in = client.post(asked.url, {"code": code}, follow=True)
    assert signed_in.redirect_chain[-1][0] == join_url(programme)

    client.post(join_url(programme), {"birth_date": "2004-03-01"})
    row = Participation.objects.get()
    assert (row.state, row.role, row.student.user.email) == ("draft", "international", "ines@example.org")
    step(client, row, "dates", {"arrival_precision": "around", "arrival": today(40).isoformat()})
    step(client, row, "languages", languages(("en", 5), ("pt", 6)))
    answered = step(client, row, "university", {"university": net.university.pk})
    assert answered.url == reverse("buddy:sign_up_step", args=[row.uuid, "agree"])
    done = step(client, row, "agree", {"terms": "on", "privacy": "on", "university": "on"})

    row.refresh_from_db()
    assert done.url == reverse("buddy:semester", args=[row.uuid])
    assert row.state == ParticipationState.OPEN
    assert row.signed_up is not None
    assert not row.late
    assert dict(row.student.languages.values_list("language", "level")) == {"en": 5, "pt": 6}
    assert set(Consent.objects.values_list("kind", flat=True)) == {
        ConsentKind.TERMS,
        ConsentKind.PRIVACY,
        ConsentKind.UNIVERSITY,
    }
    assert Membership.objects.filter(user=row.student.user, unit=net.lille, kind="international").exists()
    assert OutboxMessage.objects.filter(kind="welcome", to="ines@example.org").count() == 1
    assert mail.outbox == []


def test_a_local_with_a_university_address_is_confirmed_at_once(client_for, net, programme, term):
    UnitDomain.objects.create(unit=net.university, domain="univ-lille.fr")
    user = UserFactory(email="camille@etu.univ-lille.fr")
    client = client_for(user)
    client.post(join_url(programme, "local"), {"birth_date": "2003-05-05"})
    row = Participation.objects.get()
    step(client, row, "languages", languages(("fr", 6)))
    step(client, row, "university", {"university": net.university.pk, "capacity": "2"})
    step(client, row, "agree", {"terms": "on", "privacy": "on"})
    row.refresh_from_db()
    assert (row.state, row.capacity, row.confirmed_how) == ("open", 2, ConfirmedHow.DOMAIN)


def test_a_local_of_a_look_alike_domain_is_not_confirmed(client_for, net, programme, term):
    UnitDomain.objects.create(unit=net.university, domain="univ-lille.fr")
    user = UserFactory(email="camille@notuniv-lille.fr")
    client = client_for(user)
    client.post(join_url(programme, "local"), {"birth_date": "2003-05-05"})
    row = Participation.objects.get()
    step(client, row, "languages", languages(("fr", 6)))
    step(client, row, "university", {"university": net.university.pk, "capacity": "1"})
    step(client, row, "agree", {"terms": "on", "privacy": "on"})
    row.refresh_from_db()
    assert (row.state, row.confirmed) == ("open", None)


def test_a_draft_survives_leaving_and_goes_on_at_the_first_open_question(someone, draft):
    _user, client = someone
    step(client, draft, "dates", {"arrival_precision": "exact", "arrival": today(40).isoformat()})
    back = client.get(reverse("buddy:sign_up", args=[draft.uuid]))
    assert back.url == reverse("buddy:sign_up_step", args=[draft.uuid, "languages"])
    page = client.get(reverse("buddy:sign_up_step", args=[draft.uuid, "dates"])).content.decode()
    assert today(40).isoformat() in page


def test_what_is_known_is_never_asked_twice(client_for, term, programme):
    student = StudentFactory(languages={"en": 5})
    client = client_for(student.user)
    page = client.get(join_url(programme)).content.decode()
    assert "birth_date" not in page
    begun = client.post(join_url(programme), follow=True)
    row = Participation.objects.get()
    assert begun.redirect_chain[-1][0] == reverse("buddy:sign_up_step", args=[row.uuid, "dates"])
    after = step(client, row, "dates", {"arrival_precision": "unknown"})
    assert after.url == reverse("buddy:sign_up_step", args=[row.uuid, "university"])


def test_an_account_that_exists_is_not_revealed(client, programme, term):
    UserFactory(email="known@example.org", first_name="Ana", last_name="Silva")
    data = {"first_name": "Eve", "last_name": "Other"}
    new = client.post(join_url(programme), {**data, "email": "new@example.org"})
    other = client.__class__()
    known = other.post(join_url(programme), {**data, "email": "known@example.org"})
    assert (new.status_code, new.url) == (known.status_code, known.url)
    assert User.objects.get(email="known@example.org").first_name == "Ana"


@pytest.mark.parametrize("query", ["LILLE", "lil", "Lille ", "Université", "euratech", "Lile"])
def test_search_knows_places_in_any_spelling(client, programme, term, query):
    ServedPlaceFactory(programme=programme, name="EuraTechnologies")
    page = client.get(reverse("buddy:join"), {"q": query}).content.decode()
    assert "choice-link" in page


@pytest.mark.parametrize(
    "query", ["x" * 5000, "<script>alert(1)</script>", "' OR 1=1 --", "%00", "\u202e", "日本"]
)
def test_hostile_searches_find_nothing(client, programme, term, query):
    page = client.get(reverse("buddy:join"), {"q": query})
    assert page.status_code == 200
    assert "<script>alert" not in page.content.decode()


def test_several_programmes_the_university_decides_else_one_line_each(client, net):
    run_by_city = ProgrammeFactory(unit=net.lille, name="ESN buddies", tagline="For everyone")
    run_by_university = ProgrammeFactory(unit=net.university, name="University tandem")
    TermFactory(programme=run_by_city)
    TermFactory(programme=run_by_university)
    page = client.get(reverse("buddy:join"), {"city": "lille", "role": "local"}).content.decode()
    assert "Université de Lille" in page
    assert join_url(run_by_city, "local") in page
    assert page.count(join_url(run_by_university, "local")) == 2
    assert "For everyone" in page


def test_a_closed_city_says_when_it_opens_and_reminds_once(client, programme):
    term = TermFactory(programme=programme, soon=True)
    page = client.get(join_url(programme, "local")).content.decode()
    assert f"{term.local_opens:%Y}" in page
    for _ in range(2):
        client.post(join_url(programme, "local"), {"email": "Me@Example.org"})
    assert list(OpeningReminder.objects.values_list("email", "role")) == [("me@example.org", "local")]
    assert Participation.objects.count() == 0


def test_after_closing_an_international_joins_the_late_list_and_a_local_does_not(someone, programme):
    _user, client = someone
    TermFactory(programme=programme, closed=True)
    client.post(join_url(programme), {"birth_date": "2004-03-01"})
    row = Participation.objects.get()
    step(client, row, "dates", {"arrival_precision": "unknown"})
    step(client, row, "languages", languages(("en", 5)))
    step(client, row, "university", {"university": "other", "university_other": "École du Nord"})
    step(client, row, "agree", {"terms": "on", "privacy": "on"})
    row.refresh_from_db()
    assert (row.state, row.late, row.university_other) == ("open", True, "École du Nord")
    assert "closed on" in client.get(join_url(programme, "local")).content.decode()


def test_a_draft_of_somebody_else_is_not_there(client_for, draft):
    stranger = client_for(UserFactory())
    for name in ("dates", "languages", "university", "agree"):
        url = reverse("buddy:sign_up_step", args=[draft.uuid, name])
        assert stranger.get(url).status_code == 404
        assert stranger.post(url, {}).status_code == 404
    assert stranger.post(reverse("buddy:sign_up_discard", args=[draft.uuid])).status_code == 404
    assert client_for().get(reverse("buddy:sign_up", args=[draft.uuid])).status_code == 302


def test_a_draft_can_be_thrown_away(someone, draft):
    _user, client = someone
    client.post(reverse("buddy:sign_up_discard", args=[draft.uuid]))
    assert not Participation.objects.exists()


def test_unknown_cities_programmes_and_roles_are_404(client, programme, net):
    assert client.get(reverse("buddy:join"), {"city": "atlantis"}).status_code == 404
    assert client.get(join_url(programme).replace("international", "tourist")).status_code == 404
    assert client.get(join_url(programme).replace(programme.slug, "nothing")).status_code == 404
    nobody = client.get(reverse("buddy:join"), {"city": net.lyon.slug})
    assert "no buddy programme in Lyon yet" in nobody.content.decode()


def test_the_city_page_of_a_university_remembers_it(someone, net, programme, term):
    _user, client = someone
    UnitFactory(parent=net.lille, kind=UnitKind.UNIVERSITY, name="Another school")
    client.get(reverse("buddy:join"), {"city": net.university.slug, "role": "international"})
    client.post(join_url(programme), {"birth_date": "2004-03-01"})
    row = Participation.objects.get()
    page = client.get(reverse("buddy:sign_up_step", args=[row.uuid, "university"])).content.decode()
    assert f'<option value="{net.university.pk}" selected>' in page


def test_an_account_without_a_name_is_asked_for_it(client_for, programme, term):
    user = UserFactory(first_name="", last_name="")
    StudentFactory(user=user)
    client = client_for(user)
    assert "birth_date" not in client.get(join_url(programme)).content.decode()
    assert "required" in client.post(join_url(programme), {"first_name": " "}).content.decode()
    client.post(join_url(programme), {"first_name": "Mei", "last_name": "Chen"})
    assert Participation.objects.get().student.user.get_full_name() == "Mei Chen"


def _is_ticked(page, name):
    return re.search(rf'<input[^>]*name="{name}"[^>]* checked', page) is not None


def test_consents_in_force_are_shown_as_given(client_for, net, term):
    draft = ParticipationFactory(draft=True, term=term, university=net.university)
    user = draft.student.user
    consents.give(user, ConsentKind.UNIVERSITY)
    client = client_for(user)
    page = client.get(reverse("buddy:sign_up_step", args=[draft.uuid, "agree"])).content.decode()
    assert [name for name in ("terms", "privacy", "university", "news") if _is_ticked(page, name)] == [
        "university"
    ]
    step(client, draft, "agree", {"terms": "on", "privacy": "on"})
    assert not consents.has_consent(user, ConsentKind.UNIVERSITY)


@pytest.mark.parametrize(("query", "queries"), [("", 2), ("?q=open", 4)])
def test_cities_cost_the_same_however_many(client, net, assert_list_budget, query, queries):
    def add():
        unit = UnitFactory(parent=net.france, kind=UnitKind.CITY, name="Opentown", country_code="FR")
        return TermFactory(programme=ProgrammeFactory(unit=unit))

    assert_list_budget(client, reverse("buddy:join") + query, add, queries=queries)


def test_several_programmes_cost_the_same_however_many(client, net, assert_list_budget):
    TermFactory(programme=ProgrammeFactory(unit=net.lille))

    def add():
        association = UnitFactory(parent=net.lille, kind=UnitKind.ASSOCIATION)
        return TermFactory(programme=ProgrammeFactory(unit=association))

    assert_list_budget(client, reverse("buddy:join") + "?city=lille&role=local", add, queries=5)
