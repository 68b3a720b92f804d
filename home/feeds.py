"""What feed readers and calendars subscribe to."""

from __future__ import annotations

from datetime import UTC, datetime, time

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from home.events import calendar_of
from home.models import ArticlePage, CityPage, EventPage
from home.queries import news as queries
from portal.queries.pages import reader_url

_SHOWN = 30


class NewsFeed(Feed):
    """Articles of the network in the reader's language, as Atom."""

    feed_type = Atom1Feed

    def title(self) -> str:
        return _("News of Buddy System")

    def link(self) -> str:
        return f"/{get_language()}/"

    def items(self) -> list[ArticlePage]:
        return queries.latest_articles(get_language(), _SHOWN)

    def item_title(self, item: ArticlePage) -> str:
        return item.title

    def item_description(self, item: ArticlePage) -> str:
        return item.introduction

    def item_link(self, item: ArticlePage) -> str:
        return reader_url(item)

    def item_guid(self, item: ArticlePage) -> str:
        return f"urn:uuid:{item.translation_key}"

    def item_pubdate(self, item: ArticlePage) -> datetime:
        return datetime.combine(item.day, time(8), UTC)

    def item_updateddate(self, item: ArticlePage) -> datetime:
        return item.last_published_at


class CityFeed(NewsFeed):
    """News and coming events of one city."""

    def get_object(self, request: HttpRequest, slug: str) -> CityPage:
        page = queries.city_called(slug, get_language())
        if page is None:
            raise Http404
        return page

    def title(self, obj: CityPage) -> str:
        return obj.title

    def link(self, obj: CityPage) -> str:
        return reader_url(obj)

    def items(self, obj: CityPage) -> list[ArticlePage | EventPage]:
        versions = obj.versions.values()
        events = queries.coming_events(versions, get_language(), unit=obj.unit)
        return [*events, *queries.city_articles(versions, get_language())][:_SHOWN]

    def item_pubdate(self, item: ArticlePage | EventPage) -> datetime:
        return item.first_published_at


@require_safe
def event_calendar(request: HttpRequest, pk: int) -> HttpResponse:
    event = queries.live_event(pk)
    if event is None:
        raise Http404
    return _calendar([event], event.unit, event.title, f"{event.slug}.ics")


@require_safe
def city_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """All coming events of a city: an address to subscribe to."""
    page = queries.city_called(slug, get_language())
    if page is None:
        raise Http404
    events = queries.coming_events(page.versions.values(), get_language(), unit=page.unit)
    return _calendar(events, page.unit, page.title, f"{slug}.ics")


def _calendar(events: list[EventPage], unit, name: str, filename: str) -> HttpResponse:
    response = HttpResponse(
        calendar_of(events, unit=unit, name=name), content_type="text/calendar; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response
