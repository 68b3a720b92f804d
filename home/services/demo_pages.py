"""What goes on in the demo: news of the network, events and news of its open cities."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time, timedelta
from importlib import import_module
from types import ModuleType
from uuid import NAMESPACE_URL, UUID, uuid5

from django.db import transaction
from wagtail.models import Locale, Page

from home.content import content, languages
from home.models import ArticlePage, CityPage, EventPage
from home.services.central_pages import add, add_pages, central_pages, record
from home.services.reviews import trust
from home.services.streams import stream
from portal.models import Unit


@transaction.atomic
def seed_demo_pages(*, cities: Collection[str], today: date) -> None:
    """Write the demo's articles, and events and an article for each of `cities` (slugs of units), in every language.

    Their teams have published before, so they are trusted. To be called once, after `home.services.seed.seed_pages`.
    """
    for unit in Unit.objects.filter(slug__in=cities):
        trust(unit=unit)
    originals: dict[str, Page] = {}
    for code in languages():
        locale = Locale.objects.get(language_code=code)
        written = import_module(f"{content(code).__name__}.demo")
        pages, _new = central_pages(locale, originals)
        record(pages, add_pages(pages, written.ARTICLES, originals), originals)
        for page in CityPage.objects.filter(unit__slug__in=cities, locale=locale).select_related("locale"):
            for event in written.EVENTS:
                add(page, _event(page, event, today))
            add(page, _article(page, written, today))
        originals = originals or pages


def _event(city: CityPage, event: dict, today: date) -> EventPage:
    return EventPage(
        **{name: event[name] for name in ("title", "slug", "place", "text")},
        introduction=event["introduction"].format(city=city.title),
        day=today + timedelta(days=event["in_days"]),
        starts=time.fromisoformat(event["starts"]),
        ends=time.fromisoformat(event["ends"]),
        locale=city.locale,
        translation_key=_key(city, event["slug"]),
    )


def _article(city: CityPage, written: ModuleType, today: date) -> ArticlePage:
    article = written.CITY_ARTICLE
    return ArticlePage(
        title=article["title"],
        slug=article["slug"],
        introduction=article["introduction"].format(city=city.title),
        day=today - timedelta(days=article["days_ago"]),
        body=stream(f"{city.slug}/article", article["body"], {}),
        locale=city.locale,
        translation_key=_key(city, article["slug"]),
    )


def _key(city: CityPage, slug: str) -> UUID:
    """The same for the versions of one page in all languages, and on every load."""
    return uuid5(NAMESPACE_URL, f"buddy-system:{city.translation_key}/{slug}")
