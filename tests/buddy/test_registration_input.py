"""Bad input while signing up: a clear message, everything typed kept, never a crash."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from buddy.enums import ParticipationState
from buddy.models import Participation, Student, StudentLanguage
from portal.models import Consent, OutboxMessage
from tests.buddy.pages import join_url, languages, step, today
from tests.factories.buddy import (
    LocalFactory,
)

pytestmark = pytest.mark.django_db


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
        ("2099-01-01", "in the future"),
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


def test_under_age_on_the_day_of_arrival(someone, draft):
    _user, client = someone
    arrival = draft.term.arrival_from
    draft.student.birth_date = arrival.replace(year=arrival.year - 18)
    draft.student.save()
    page = step(
        client,
        draft,
        "dates",
        {"arrival_precision": "exact", "arrival": (arrival - timedelta(1)).isoformat()},
    )
    assert "18 or older on the day you arrive" in page.content.decode()
    step(client, draft, "dates", {"arrival_precision": "exact", "arrival": arrival.isoformat()})
    draft.refresh_from_db()
    assert draft.arrival == arrival
