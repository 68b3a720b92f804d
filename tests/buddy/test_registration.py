"""Signing up: from a city to "signed up", in both roles, left and taken up again."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from buddy.enums import ConfirmedHow, ParticipationState
from buddy.models import OpeningReminder, Participation, Student, StudentLanguage
from portal.enums import ConsentKind, UnitKind
from portal.models import Consent, Membership, OutboxMessage, UnitDomain, User
from tests.factories.buddy import (
    LocalFactory,
    ParticipationFactory,
    ProgrammeFactory,
    ServedPlaceFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UnitFactory, UserFactory, network

pytestmark = pytest.mark.django_db


@pytest.fixture
def net():
    return network()


@pytest.fixture
def programme(net):
    return ProgrammeFactory(unit=net.lille, name="Buddy Lille")


@pytest.fixture
def term(programme):
    return TermFactory(programme=programme)


def join_url(programme, role="international"):
    return reverse("buddy:join_programme", args=[programme.slug, role])


def today(offset=0):
    return timezone.localdate() + timedelta(days=offset)


def step(client, row, name, data, **extra):
    row.refresh_from_db()
    url = reverse("buddy:sign_up_step", args=[row.uuid, name])
    return client.post(url, {"version": row.version, **data, **extra})


def languages(*spoken):
    data = {"languages-TOTAL_FORMS": str(len(spoken) or 1), "languages-INITIAL_FORMS": "0"}
    for number, (language, level) in enumerate(spoken):
        data |= {f"languages-{number}-language": language, f"languages-{number}-level": str(level)}
    return data


@pytest.fixture
def someone(client_for):
    user = UserFactory(first_name="Ines", last_name="Costa")
    return user, client_for(user)


@pytest.fixture
def draft(someone, term):
    user, _client = someone
    student = StudentFactory(user=user, languages={})
    return ParticipationFactory(
        draft=True, student=student, term=term, arrival=None, arrival_precision="unknown", kind_of_stay=""
    )


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


def test_a_city_that_closes_meanwhile_keeps_a_locals_answers(someone, draft, term, net):
    user, client = someone
    Participation.objects.filter(pk=draft.pk).update(role="local", university=net.university)
    StudentLanguage.objects.create(student=draft.student, language="fr", level=6)
    term.local_closes = today(-1)
    term.save()
    page = step(client, draft, "agree", {"terms": "on", "privacy": "on"})
    draft.refresh_from_db()
    assert "Your answers are kept" in page.content.decode()
    assert (draft.state, draft.university) == ("draft", net.university)
    assert not Consent.objects.filter(user=user).exists()


def test_two_tabs_lose_nothing(someone, draft, net):
    _user, client = someone
    url = reverse("buddy:sign_up_step", args=[draft.uuid, "dates"])
    old = draft.version
    client.post(url, {"version": old, "arrival_precision": "exact", "arrival": today(40).isoformat()})
    second = client.post(
        url, {"version": old, "arrival_precision": "exact", "arrival": today(50).isoformat()}
    )
    page = second.content.decode()
    assert "another window" in page
    assert today(50).isoformat() in page
    draft.refresh_from_db()
    assert draft.arrival == today(40)
    assert f'name="version" value="{draft.version}"' in page


BAD_DATES = [
    ({"arrival_precision": "exact"}, "Give the day"),
    ({"arrival_precision": "unknown", "arrival": "soon"}, "You gave a day"),
    ({"arrival_precision": "exact", "arrival": "in", "departure": "before"}, "must be after the arrival"),
    ({"arrival_precision": "exact", "arrival": "2027-02-31"}, "not a day of the calendar"),
    ({"arrival_precision": "exact", "arrival": "9" * 500}, "not a day of the calendar"),
    ({"arrival_precision": "exact", "arrival": "9999-01-01"}, "before you arrive"),
    ({"arrival_precision": "exact", "arrival": "0001-01-01"}, "check the year"),
    ({"arrival_precision": "sometime"}, "Select a valid choice"),
    ({}, "required"),
]


@pytest.mark.parametrize(("data", "message"), BAD_DATES)
def test_bad_dates_get_a_message_and_are_kept(someone, draft, data, message):
    _user, client = someone
    days = {"in": today(60).isoformat(), "before": today(50).isoformat(), "soon": today(60).isoformat()}
    data = {key: days.get(value, value) for key, value in data.items()}
    page = step(client, draft, "dates", data)
    assert page.status_code == 200
    html = page.content.decode()
    assert message in html
    for value in data.values():
        assert value in html
    draft.refresh_from_db()
    assert draft.arrival is None


@pytest.mark.parametrize(
    ("born", "message"),
    [
        ("", "required"),
        ("yesterday", "not a day of the calendar"),
        ("2999-01-01", "in the future"),
        ("1800-01-01", "check the year"),
        ("young", "18 or older"),
        ("<b>1</b>", "not a day of the calendar"),
    ],
)
def test_bad_birth_dates_begin_no_draft(someone, programme, term, born, message):
    _user, client = someone
    born = today(-17 * 365).isoformat() if born == "young" else born
    page = client.post(join_url(programme), {"birth_date": born})
    assert message in page.content.decode()
    assert Participation.objects.count() == 0
    assert Student.objects.count() == 0


BAD_LANGUAGES = [
    (languages(), "at least one language"),
    (languages(("en", 5), ("en", 3)), "there twice"),
    (languages(("klingon", 5)), "Select a valid choice"),
    (languages(("en", 9)), "Select a valid choice"),
    (languages(("en", "")), "required"),
    ({}, "at least one language"),
    ({"languages-TOTAL_FORMS": "-1"}, "at least one language"),
    ({"languages-TOTAL_FORMS": "100000", "languages-INITIAL_FORMS": "0"}, "more than twelve"),
]


@pytest.mark.parametrize(("data", "message"), BAD_LANGUAGES)
def test_bad_languages_get_a_message(someone, draft, data, message):
    _user, client = someone
    page = step(client, draft, "languages", data)
    assert page.status_code == 200
    assert message in page.content.decode()
    assert not draft.student.languages.exists()


BAD_UNIVERSITIES = [
    ({"university": ""}, "required"),
    ({"university": "other"}, "name of your school"),
    ({"university": "other", "university_other": "x" * 201}, "at most 200"),
    ({"university": "999999"}, "Select a valid choice"),
    ({"university": "own", "university_other": "Another"}, "You chose one from the list"),
    ({"university": "own", "capacity": "0"}, "from 1 to 3"),
    ({"university": "own", "capacity": "100"}, "from 1 to 3"),
    ({"university": "own", "capacity": "-1"}, "from 1 to 3"),
    ({"university": "own", "capacity": "many"}, "whole number"),
    ({"university": "own", "capacity": "9" * 6000}, "whole number"),
    ({"university": "own", "university_other": "a\x00b"}, "Null characters"),
]


@pytest.mark.parametrize(("data", "message"), BAD_UNIVERSITIES)
def test_bad_universities_and_capacities(someone, draft, net, data, message):
    _user, client = someone
    Participation.objects.filter(pk=draft.pk).update(role="local")
    data = {"capacity": "1", **data}
    data["university"] = net.university.pk if data["university"] == "own" else data["university"]
    page = step(client, draft, "university", data)
    assert page.status_code == 200
    assert message in page.content.decode()
    draft.refresh_from_db()
    assert (draft.university, draft.capacity) == (None, 1)


def test_nobody_is_signed_up_without_code_of_conduct_and_privacy(someone, draft, net):
    _user, client = someone
    Participation.objects.filter(pk=draft.pk).update(university=net.university)
    StudentLanguage.objects.create(student=draft.student, language="fr", level=6)
    page = step(client, draft, "agree", {"terms": "on"})
    assert "tick the box" in page.content.decode()
    draft.refresh_from_db()
    assert draft.state == ParticipationState.DRAFT


def test_a_double_click_signs_up_once(someone, draft, net):
    _user, client = someone
    Participation.objects.filter(pk=draft.pk).update(university=net.university)
    StudentLanguage.objects.create(student=draft.student, language="fr", level=6)
    data = {"version": draft.version, "terms": "on", "privacy": "on"}
    url = reverse("buddy:sign_up_step", args=[draft.uuid, "agree"])
    first, second = client.post(url, data), client.post(url, data)
    assert first.url == second.url
    assert OutboxMessage.objects.filter(kind="welcome").count() == 1


def test_never_both_roles_in_one_term(someone, programme, term):
    user, client = someone
    LocalFactory(student__user=user, term=term)
    page = client.post(join_url(programme), {})
    assert "other role" in page.content.decode()
    assert Participation.objects.count() == 1


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
