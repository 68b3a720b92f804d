"""What buddy shows on pages of the portal."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.test import RequestFactory
from django.urls import reverse

from buddy import panels
from buddy.queries.figures import city_figures
from buddy.queries.status import city_status
from home.models import HomePage
from portal.extensions import page_widgets
from tests.factories.buddy import (
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    ProgrammeFactory,
    TermFactory,
)
from tests.factories.portal import UserFactory, city, network

pytestmark = pytest.mark.django_db


@pytest.fixture
def net():
    return network()


@pytest.fixture
def term(net):
    return TermFactory(programme=ProgrammeFactory(unit=net.lille))


def rendered(unit):
    found = panels.city_panels(RequestFactory().get("/"), SimpleNamespace(unit=unit))
    return "".join(panel.render_html() for panel in found)


def test_a_city_panel_leads_to_exactly_this_city(net, term):
    TermFactory(programme=ProgrammeFactory(unit=net.lyon))
    html = rendered(net.lille)
    for role in ("international", "local"):
        assert reverse("buddy:join_programme", args=[term.programme.slug, role]) in html
    assert "buddy-lyon" not in html
    assert f"{term.local_closes:%Y}" in html
    assert rendered(net.krakow) == ""


def test_a_city_that_is_closed_offers_to_remind(net):
    TermFactory(programme=ProgrammeFactory(unit=net.lille), soon=True)
    assert rendered(net.lille).count("Tell me when it opens") == 2


def test_small_figures_are_hidden(net, term):
    for _ in range(4):
        LocalFactory(term=term)
    for _ in range(5):
        ParticipationFactory(term=term)
    ParticipationFactory(term=term, draft=True)
    PairFactory(term=term, active=True)
    figures = city_figures(net.lille)
    assert (figures.internationals, figures.locals, figures.pairs) == (6, 5, None)
    assert city_figures(net.lyon).locals is None


def test_city_status_is_one_answer_for_all_units(net, django_assert_num_queries):
    TermFactory(programme=ProgrammeFactory(unit=net.lille))
    TermFactory(programme=ProgrammeFactory(unit=net.association), closed=True)
    soon = TermFactory(programme=ProgrammeFactory(unit=net.lyon), soon=True)
    TermFactory(programme=ProgrammeFactory(unit=net.krakow), closed=True)
    others = [city(net.france, f"Town {number}", slug=f"town-{number}") for number in range(10)]
    units = [net.lille, net.lyon, net.krakow, *others]
    with django_assert_num_queries(2):
        found = city_status([unit.pk for unit in units])
    states = {unit.name: found[unit.pk].state for unit in units if unit.pk in found}
    assert states == {"Lille": "open", "Lyon": "soon", "Kraków": "closed"}
    assert found[net.lyon.pk].opens_on == soon.local_opens
    with django_assert_num_queries(2):
        city_status([net.lille.pk])


def test_the_widget_shows_the_base_of_the_home_page_and_what_is_counted(term, django_assert_max_num_queries):
    cache.clear()
    PairFactory(term=term, active=True)
    widget = page_widgets()["buddy-figures"]
    home = HomePage(base_students=2_000, base_nationalities=145, base_pairs=700, base_cities=30,
                    base_source="Counted by <us>", base_day=date(2020, 8, 31))  # fmt: skip
    with django_assert_max_num_queries(5):
        html = widget.render(RequestFactory().get("/"), home)
    shown = BeautifulSoup(html, "html.parser")
    assert [tag.get_text() for tag in shown.select(".figure__value")] == ["2,002", "145", "701", "30"]
    assert "Counted by <us> (until 31 August 2020)." in shown.select_one("p").get_text()
    assert "cities in" not in html


def test_without_a_base_the_widget_shows_what_is_counted(term):
    cache.clear()
    PairFactory(term=term, active=True)
    html = page_widgets()["buddy-figures"].render(RequestFactory().get("/"), None)
    shown = BeautifulSoup(html, "html.parser")
    assert [tag.get_text() for tag in shown.select(".figure__value")] == ["2", "1", "1", "1"]
    assert "cities in 1 country" in html
    assert shown.select_one("p") is None


def test_sign_up_addresses(net, term):
    assert panels.sign_up_url(unit=None, side="") == reverse("buddy:join")
    assert (
        panels.sign_up_url(unit=net.lille, side="local") == f"{reverse('buddy:join')}?city=lille&role=local"
    )
    assert panels.sign_up_url(unit=net.krakow, side="") == ""


def test_the_start_page_shows_ones_own_semesters_only(client_for, term):
    mine, other = ParticipationFactory(term=term), ParticipationFactory(term=term)
    html = client_for(mine.student.user).get(reverse("start")).content.decode()
    assert reverse("buddy:semester", args=[mine.uuid]) in html
    assert str(other.uuid) not in html
    assert "/buddy/semester" not in client_for(UserFactory()).get(reverse("start")).content.decode()


def test_the_start_page_leads_back_to_what_was_begun(client_for, client, term):
    url = reverse("buddy:join_programme", args=[term.programme.slug, "local"])
    client.post(url, {"first_name": "A", "last_name": "B", "email": "ab@example.org"})
    assert client.session[panels.SESSION_KEY] == url
    client.force_login(UserFactory())
    assert url in client.get(reverse("start")).content.decode()
