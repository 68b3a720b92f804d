"""axe finds nothing on what visitors read: news, events, publications, partners, places, and pages that are missing.

`test_accessibility.py` opens one page of each type as it is seeded; here they are full.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from home.models import ArticlePage, CityPage, EventPage
from home.services.demo_pages import seed_demo_pages
from partners.models import PartnersPage, Wish
from partners.services.wishes import token_of
from portal.enums import Role
from tests.e2e.steps import fill, send
from tests.e2e.tour import SCREENS, all_opened
from tests.factories.partners import EnquiryFactory, PartnerFactory, wishes

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]


@SCREENS
def test_news_events_and_questions(tour, portal, width, theme):
    seed_demo_pages(cities=["lille"], today=timezone.localdate())
    visit = tour()
    city = CityPage.objects.get(unit=portal.network.lille, locale__language_code="en")
    for page in (city, *ArticlePage.objects.child_of(city), *EventPage.objects.child_of(city)):
        visit.page.goto(page.url)
        visit.look()
    addresses = [article.url for article in ArticlePage.objects.exclude(slug="we-are-looking-for-buddies")]
    for url in (
        *addresses,
        "/en/news/",
        "/en/news/?tag=ideas",
        "/en/questions/?q=buddy",
        "/en/questions/?q=nothing+has+this",
        "/fr/questions/",
        "/en/european-study/",
        "/fr/bonnes-pratiques/",
        "/fr/no-such-page/",
        "/en/cities/france/no-such-city/",
    ):
        visit.page.goto(url)
        visit.look()
    EventPage.objects.update(day=timezone.localdate() - timedelta(days=9))
    visit.page.goto(EventPage.objects.first().url)
    visit.look()


@SCREENS
def test_partners_and_places(tour, portal, width, theme):
    partner = PartnerFactory(
        city=portal.network.lille, website="https://example.org", since=2019, texts={"en": "We help."}
    )
    PartnerFactory(city=portal.network.lille)
    wishes("Bayonne", "FR", 7)
    visit = tour()
    # Pages of one's own listing, and of the CMS.
    others = frozenset({"partners/desk/listing.html", "partners/cms/hide.html"})
    with all_opened("partners/templates/partners", but=others):
        index = PartnersPage.objects.get(locale__language_code="en").url
        for url in (
            index,
            f"{index}?q=nobody+at+all",
            f"{index}{partner.slug}/",
            "/en/become-a-partner/",
            "/en/bring-it-to-your-city/?place=Bayonne&country=FR",
            "/en/not-in-your-city-yet/?place=Bayonne&country=FR",
            "/en/not-in-your-city-yet/?place=Lille&country=FR",
            "/fr/pas-encore-dans-votre-ville/",
        ):
            visit.page.goto(url)
            visit.look()
        visit.page.goto("/en/become-a-partner/")
        fill(visit.page, organisation="Adour Accueil")
        send(visit.page)
        visit.page.locator(".error-summary").wait_for()
        visit.look()
        visit.open("partners:wish", token_of(Wish.objects.first()))
        visit.open("partners:wish", "no-such-token")

        enquiry = EnquiryFactory()
        admin = tour(portal.staff(Role.NATIONAL, portal.network.france))
        admin.open("partners:requests")
        admin.open("partners:request", enquiry.pk)
