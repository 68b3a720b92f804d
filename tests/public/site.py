"""The public portal in three states, and where each kind of page stands in it."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from home.models import (
    ArticlePage,
    CitiesIndexPage,
    CityPage,
    ContactPage,
    ContentPage,
    CountryPage,
    EventPage,
    FaqPage,
    HomePage,
    NewsIndexPage,
    PublicationPage,
)
from home.services.demo_pages import seed_demo_pages
from home.services.seed import seed_pages
from home.services.streams import stream
from partners.models import BringPage, JoinPage, NotYetPage, PartnersPage
from portal.enums import UnitKind
from portal.models import Unit
from tests.factories.buddy import MatchingDayFactory, PairFactory, ProgrammeFactory, TermFactory
from tests.factories.home import article_of, event_of
from tests.factories.partners import PartnerFactory, wishes
from tests.factories.portal import UnitFactory, city, country
from training.models import KitPage, KitsPage, ModulePage, ToolkitPage, TrainingPage

LANGUAGES = [code for code, _name in settings.LANGUAGES]
PAGES: dict[str, type[Page]] = {
    "home": HomePage,
    "content": ContentPage,
    "cities": CitiesIndexPage,
    "country": CountryPage,
    "city": CityPage,
    "news": NewsIndexPage,
    "article": ArticlePage,
    "event": EventPage,
    "publication": PublicationPage,
    "faq": FaqPage,
    "contact": ContactPage,
    "partners": PartnersPage,
    "join": JoinPage,
    "bring": BringPage,
    "not_yet": NotYetPage,
    "training": TrainingPage,
    "module": ModulePage,
    "kits": KitsPage,
    "kit": KitPage,
    "toolkit": ToolkitPage,
}
PARTNER = "adour-accueil"
# What exists on a new site only once somebody has written it.
WRITTEN = ["article", "event", "partner"]
KINDS = [*PAGES, "partner", "search", "offline", "missing"]
# In "bare" is what has been written, with nothing but what it must have.
STATES = {"empty": [kind for kind in KINDS if kind not in WRITTEN], "bare": WRITTEN, "full": KINDS}
# What is asked of a page besides: something is found, or nothing is.
QUERIES = {
    ("search", "empty"): "?q=zanzibar",
    ("search", "full"): "?q=lille",
    ("faq", "empty"): "?q=zanzibar",
    ("bring", "full"): "?place=Bayonne&country=FR",
    ("not_yet", "full"): "?place=Bayonne&country=FR",
}


def new_site() -> None:
    """As a new portal begins: one city, nobody and nothing in it."""
    root = UnitFactory(name="Buddy network", slug="network")
    france = country(root, "France", "FR", "Europe/Paris")
    city(france, "Lille")
    # What translators need is half of the time, and has its own tests.
    with (
        patch("home.services.central_pages.record_translation"),
        patch("partners.services.seed.record_translation"),
        patch("training.services.seed.record_translation"),
    ):
        seed_pages(network=root)


def write_bare() -> None:
    """An article, an event and a partner of which only the names are known."""
    today = timezone.localdate()
    same: dict[str, dict] = {}
    for page in CityPage.objects.order_by("pk").select_related("locale"):
        article = article_of(page, title="Tea", slug="short", **same.get("article", {}))
        event = event_of(
            page, title="Tea", slug="soon", day=today + timedelta(days=3), **same.get("event", {})
        )
        for kind, made in (("article", article), ("event", event)):
            same.setdefault(kind, {"translation_key": made.translation_key})
    PartnerFactory(slug=PARTNER, name="Adour Accueil")


def fill() -> None:
    """An open programme with a pair, events, news, pictures, a team, partners, and people who wait elsewhere."""
    lille = Unit.objects.get(slug="lille")
    UnitFactory(parent=lille, kind=UnitKind.ASSOCIATION, name="ESN Lille", slug="esn-lille")
    UnitFactory(
        parent=lille, kind=UnitKind.UNIVERSITY, name="Université de Lille", slug="universite-de-lille"
    )
    with patch("home.services.central_pages.record_translation"):
        seed_pages(network=lille.get_root())
        seed_demo_pages(cities=["lille"], today=timezone.localdate())
    programme = ProgrammeFactory(unit=lille, name="Buddy Lille", slug="lille")
    term = TermFactory(programme=programme, name="", slug="spring")
    MatchingDayFactory(term=term)
    PairFactory(international__term=term, local__term=term, active=True)
    image = get_image_model().objects.create(title="A square", file=get_test_image_file(size=(960, 720)))
    for page in CityPage.objects.filter(unit=lille):
        page.gallery = stream("gallery", [("picture", {"image": image.pk, "caption": "Grand-Place"})], {})
        page.team = stream("team", [("person", {"name": "Inès", "role": ""})], {})
        page.save()
    words = {code: f"{code}: Adour Accueil. Bayonne." for code in LANGUAGES}
    details = {"website": "https://example.org", "email": "hello@example.org", "since": 2019, "logo": image}
    PartnerFactory(slug=PARTNER, name="Adour Accueil", city=lille, texts=words, on_home_page=True, **details)
    PartnerFactory(name="Voisins", slug="voisins", city=lille, texts=words)
    wishes("Bayonne", "FR", 7)


def address(kind: str, language: str, state: str = "") -> str:
    """Where the page of a kind stands in `language`, with what is asked of it in `state`."""
    asked = QUERIES.get((kind, state), "")
    if kind == "missing":
        return f"/{language}/no/such/page/"
    if kind in {"search", "offline"}:
        with override(language):
            return reverse(kind) + asked
    if kind == "partner":
        return f"{address('partners', language)}{PARTNER}/"
    pages = PAGES[kind].objects.filter(locale__language_code="en").order_by("path")
    original = pages.last() if kind == "article" else pages.first()
    return original.get_translations(inclusive=True).get(locale__language_code=language).url + asked
