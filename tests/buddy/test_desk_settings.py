"""Settings of a programme, its terms and texts: what is saved counts from the next plan on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import translation

from buddy.models import MatchingDay, ProgrammeText, Term
from portal.enums import Role
from portal.models import AuditEntry
from tests.buddy.cities import city, made_plan, pairs_of, with_second_factor
from tests.buddy.pages import today
from tests.factories.buddy import TermFactory
from tests.factories.portal import granted

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


def of(programme, name, *more):
    return reverse(f"buddy:{name}", args=[programme.slug, *more])


def filled(response):
    """What a browser would send back of a form that nobody touched."""
    form = response.context["form"]
    data = {}
    for name in form.fields:
        value = form[name].value()
        if value not in (None, False):
            data[name] = value
    return data


def save(client, programme, **changed):
    url = of(programme, "desk_settings")
    return client.post(url, {**filled(client.get(url)), **changed})


def test_saving_without_a_change_changes_nothing(programme, client):
    before = {
        field.attname: getattr(programme, field.attname)
        for field in programme._meta.concrete_fields
        if field.attname != "weights"
    }
    assert save(client, programme)["Location"] == of(programme, "desk_settings")
    programme.refresh_from_db()
    assert {name: getattr(programme, name) for name in before} == before
    assert programme.weights["presence"] == 5
    assert AuditEntry.objects.filter(action="programme.changed").count() == 1


def test_weights_count_from_the_next_plan_on(programme, term, client):
    city(term, 3, 3)
    before = made_plan(term)
    save(client, programme, weight_age=0, weight_language=1, fair="", spread="0")
    plan = made_plan(Term.objects.select_related("programme__unit").get(pk=term.pk))
    assert "age" not in plan.pairs.first().parts
    assert plan.pairs.first().parts["language"]["weight"] == 1
    assert (plan.fair, plan.spread, plan.floor) == (False, 0, None)
    assert (before.fair, before.spread) == (True, 20_000)
    assert len(pairs_of(plan)) == 3


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("weight_age", "6"),
        ("weight_age", "-1"),
        ("weight_age", "x"),
        ("name", ""),
        ("spread", "-1"),
        ("answer_days", "0"),
        ("max_capacity", "0"),
        ("city_languages", ["fr", "en", "nl", "de", "it"]),
        ("priority", "age"),
        ("score_floor", "200000"),
    ],
)
def test_what_cannot_be_is_told_beside_the_field(programme, client, field, value):
    response = save(client, programme, tagline="Typed before", **{field: value})
    assert response.status_code == 200
    assert field in response.context["form"].errors
    assert "Typed before" in response.content.decode()
    programme.refresh_from_db()
    assert programme.weights == {}


def days(*wanted):
    data = {"days-TOTAL_FORMS": str(len(wanted)), "days-INITIAL_FORMS": "0"}
    return data | {f"days-{number}-day": day.isoformat() for number, day in enumerate(wanted)}


def dates(**changed):
    data = {
        "name": "Spring 2027", "international_opens": today(), "international_closes": today(40),
        "local_opens": today(), "local_closes": today(40), "arrival_from": today(50),
        "arrival_to": today(80), "ends": today(200),
    }  # fmt: skip
    return {**data, **changed}


def test_a_term_is_made_with_its_matching_days(programme, client):
    url = of(programme, "desk_term_new")
    response = client.post(url, {**dates(), **days(today(60), today(45), today(60))})
    assert response["Location"] == of(programme, "desk_terms")
    term = Term.objects.get(slug="spring-2027")
    assert list(term.matching_days.order_by("day").values_list("day", flat=True)) == [today(45), today(60)]
    client.post(url, {**dates(), **days(today(45))})
    assert Term.objects.filter(slug="spring-2027-2").exists()
    html = client.get(of(programme, "desk_terms")).content.decode()
    assert html.count("Spring 2027") >= 2


@pytest.mark.parametrize(
    ("first", "language", "title", "slug"),
    [
        (date(2027, 2, 1), "fr", "Printemps 2027", "spring-2027"),
        (date(2026, 12, 27), "de", "Frühjahr 2027", "spring-2027"),
        (date(2027, 8, 23), "es", "Otoño de 2027", "autumn-2027"),
        (date(2027, 11, 30), "en", "Autumn 2027", "autumn-2027"),
    ],
)
def test_a_term_without_a_name_is_called_after_its_season(programme, client, first, language, title, slug):
    dated = dates(name="", arrival_from=first, arrival_to=first, ends=first + timedelta(days=120))
    with translation.override(language):
        client.post(of(programme, "desk_term_new"), {**dated, **days()})
        assert title in client.get(of(programme, "desk_terms")).content.decode()
        term = Term.objects.get()
        assert (term.name, term.title, term.slug) == ("", title, slug)


@pytest.mark.parametrize("name", ["Settings", "Terms", "Texts"])
def test_a_term_never_takes_an_address_of_the_desk(programme, client, name):
    client.post(of(programme, "desk_term_new"), {**dates(name=name), **days()})
    assert Term.objects.get().slug == f"{name.lower()}-2"


def test_changing_a_term_keeps_its_address(programme, term, client):
    MatchingDay.objects.create(term=term, day=today(10))
    url = of(programme, "desk_term_edit", term.slug)
    client.post(url, {**dates(name="Renamed"), **days(today(12))})
    term.refresh_from_db()
    assert (term.name, term.slug) == ("Renamed", "autumn")
    assert [row.day for row in term.matching_days.all()] == [today(12)]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"international_closes": today(-1)}, "international_closes"),
        ({"local_closes": today(-1)}, "local_closes"),
        ({"arrival_to": today(49)}, "arrival_to"),
        ({"ends": today(79)}, "ends"),
        ({"ends": today(100)}, "ends"),
        ({"name": "x" * 101}, "name"),
        ({"arrival_from": "soon"}, "arrival_from"),
    ],
)
def test_a_term_that_contradicts_itself_is_not_made(programme, client, changed, field):
    url = of(programme, "desk_term_new")
    response = client.post(url, {**dates(**changed), **days(today(150))})
    assert response.status_code == 200
    assert field in response.context["form"].errors
    assert not Term.objects.exists()


def test_texts_of_ones_own_and_back_to_the_default(programme, client):
    url = of(programme, "desk_texts", "fr")
    names = list(client.get(url).context["form"].fields)
    client.post(url, {names[0]: "  Venez nous voir !  "})
    row = ProgrammeText.objects.get()
    assert (row.key, row.language, row.body) == (names[0], "fr", "Venez nous voir !")
    assert "Venez nous voir !" in client.get(url).content.decode()
    client.post(url, {names[0]: " "})
    assert not ProgrammeText.objects.exists()
    assert client.get(of(programme, "desk_texts", "xx")).status_code == 404


def test_a_country_may_set_and_a_neighbour_may_not(programme, net, client_for):
    national = client_for(with_second_factor(granted(net.france, Role.NATIONAL)))
    assert national.get(of(programme, "desk_settings")).status_code == 200
    other = client_for(with_second_factor(granted(net.lyon)))
    TermFactory(programme=programme, slug="autumn")
    for name, *more in [
        ("desk_settings",),
        ("desk_terms",),
        ("desk_term_edit", "autumn"),
        ("desk_texts", "en"),
    ]:
        assert other.get(of(programme, name, *more)).status_code == 404
        assert other.post(of(programme, name, *more)).status_code == 404
