"""Articles and events as visitors find them."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from home.models import ArticlePage, ArticleTag, CityPage, EventPage, NewsIndexPage
from portal.models import Unit
from portal.queries.pages import by_language, language_of, public


def network_articles(index: NewsIndexPage) -> QuerySet[ArticlePage]:
    """Live articles of the network (not of single cities) in the language of `index`, newest first."""
    return _newest(ArticlePage.objects.child_of(index))


def latest_articles(language: str, count: int) -> list[ArticlePage]:
    """The newest articles of the network in `language`, in the default language where it has none."""
    indexes = by_language(NewsIndexPage)
    for code in dict.fromkeys([language, settings.LANGUAGE_CODE]):
        if code in indexes and (found := list(network_articles(indexes[code])[:count])):
            return found
    return []


def _newest(articles: QuerySet[ArticlePage]) -> QuerySet[ArticlePage]:
    return (
        public(articles.live())
        .defer_streamfields()
        .select_related("picture")
        .prefetch_related("picture__renditions")
        .order_by("-day", "-pk")
    )


def tags_of(articles: QuerySet[ArticlePage]) -> QuerySet[ArticleTag]:
    """Tags that lead to at least one of `articles`, by name."""
    return (
        ArticleTag.objects.filter(tagged_articles__content_object__in=articles.order_by().values("pk"))
        .distinct()
        .order_by("name")
    )


def below(pages: Iterable[CityPage]) -> Q:
    found = Q(pk__in=[])
    for page in pages:
        found |= Q(path__startswith=page.path, depth=page.depth + 1)
    return found


def city_articles(versions: Iterable[CityPage], language: str) -> list[ArticlePage]:
    """News of a city from its page in any language, newest first; each once, best in `language`."""
    return _each_once(_newest(ArticlePage.objects.filter(below(versions))), language)


def coming_events(versions: Iterable[CityPage], language: str, *, unit: Unit) -> list[EventPage]:
    """Events of the city `unit` that are not over there, soonest first; each once, best in `language`."""
    today = timezone.localdate(timezone=ZoneInfo(unit.time_zone))
    ahead = Q(day__gte=today) | Q(last_day__gte=today)
    events = public(EventPage.objects.live()).filter(below(versions) & ahead).defer_streamfields()
    return _each_once(events.order_by("day", "starts", "pk"), language)


def live_event(pk: int) -> EventPage | None:
    return public(EventPage.objects.live()).filter(pk=pk).first()


def city_called(slug: str, language: str) -> CityPage | None:
    """The live page of the city with that slug: in `language`, else in the default one, else any."""
    pages = public(CityPage.objects.live()).filter(unit__slug=slug).select_related("unit")
    return next(iter(_each_once(pages, language)), None)


def _each_once(pages: Iterable, language: str) -> list:
    """Keep of the versions of each page the one in `language`, else in the default language, else any."""
    wishes = {settings.LANGUAGE_CODE: 1, language: 0}
    best: dict = {}
    for page in pages:
        other = best.get(page.translation_key)
        if other is None or _wish(page, wishes) < _wish(other, wishes):
            best[page.translation_key] = page
    kept = {page.pk for page in best.values()}
    return [page for page in pages if page.pk in kept]


def _wish(page, wishes: dict[str, int]) -> int:
    return wishes.get(language_of(page), 2)
