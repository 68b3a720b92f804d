"""The way to a page: found in one query, closed where Wagtail would close it."""

from __future__ import annotations

from django.test import Client
from wagtail.models import PageViewRestriction

LILLE = "/en/cities/france/lille/"


def restrict(page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_what_stands_below_a_closed_page_is_closed(site, client):
    city = site.city(site.network.lille)
    assert client.get(LILLE).status_code == 200
    restrict(city.get_parent().get_parent())
    assert client.get(LILLE).status_code == 302
    assert client.get("/en/how-it-works/").status_code == 200


def test_an_alias_is_closed_with_its_source(site, client):
    page = site.page("how-it-works")
    page.create_alias(update_slug="twin")
    assert client.get("/en/twin/").status_code == 200
    restrict(page)
    assert client.get("/en/twin/").status_code == 302


def test_a_draft_is_no_page_but_what_is_live_below_it_is(site, client):
    city = site.city(site.network.lille)
    country = city.get_parent()
    type(country).objects.filter(pk=country.pk).update(live=False)
    assert client.get("/en/cities/france/").status_code == 404
    assert client.get(LILLE).status_code == 200


def test_an_address_below_a_page_leads_nowhere_unless_the_page_answers_it(site):
    for url in (f"{LILLE}nowhere/", "/en/nowhere/lille/", "/en/lille/", f"{LILLE}{'x/' * 40}"):
        assert Client().get(url).status_code == 404, url
