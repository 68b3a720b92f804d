"""What on a city's pages looks forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from home.models import CityPage, EventPage

OLD = timedelta(days=182)
# Versions of a page are rarely published in the same minute.
_TOGETHER = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Outdated:
    """Something to look at: on which page, what, and the place where it is mended."""

    page: Page
    what: str
    action: str
    url: str


def outdated(pages: Iterable[Page]) -> list[Outdated]:
    """Return what is outdated on the city pages among `pages`, in their order. Two queries for any number."""
    numbers = [page.pk for page in pages]
    cities = list(CityPage.objects.filter(pk__in=numbers).select_related("locale").order_by("path"))
    if not cities:
        return []
    originals = _originals(cities)
    last_days = _last_days(cities)
    return [
        hint
        for city in cities
        if city.live
        for hint in (
            *_guide(city),
            *_translation(city, originals.get(city.translation_key)),
            *_events(city, last_days.get(city.path)),
        )
    ]


def changed(page: Page) -> datetime | None:
    """When what visitors read was last published."""
    return page.last_published_at or page.first_published_at


def _originals(cities: list[CityPage]) -> dict[object, CityPage]:
    """By translation key the version in the default language, or else the one that stands first."""
    found: dict[object, CityPage] = {}
    default = settings.LANGUAGE_CODE
    for city in sorted(cities, key=lambda city: city.locale.language_code != default):
        if city.live:
            found.setdefault(city.translation_key, city)
    return found


def _last_days(cities: list[CityPage]) -> dict[str, object]:
    """By the path of a city's page the last day of its live events."""
    below = Q(pk__in=[])
    for city in cities:
        below |= Q(path__startswith=city.path)
    events = EventPage.objects.live().filter(below)
    found: dict[str, object] = {}
    for path, day, last_day in events.values_list("path", "day", "last_day"):
        above = path[: -Page.steplen]
        found[above] = max(found.get(above, day), last_day or day)
    return found


def _edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def _guide(city: CityPage) -> list[Outdated]:
    edit = f"{_edit(city)}#panel-child-guide-section"
    empty = sum(
        1
        for block in city.guide
        if not strip_tags(block.value["text"].source if block.value["text"] else "").strip()
    )
    found = []
    if not len(city.guide):
        found.append(
            Outdated(page=city, what=_("The local guide is empty."), action=_("Write the guide"), url=edit)
        )
    elif empty:
        what = ngettext(
            "One section of the guide is empty.", "%(count)s sections of the guide are empty.", empty
        ) % {"count": empty}
        found.append(Outdated(page=city, what=what, action=_("Fill it in"), url=edit))
    when = changed(city)
    if when is not None and when < timezone.now() - OLD:
        what = _("The guide has not changed for more than six months.")
        found.append(Outdated(page=city, what=what, action=_("Look through it"), url=edit))
    return found


def _translation(city: CityPage, original: CityPage | None) -> list[Outdated]:
    if original is None or original.pk == city.pk:
        return []
    own, theirs = changed(city), changed(original)
    if own is None or theirs is None or theirs - own < _TOGETHER:
        return []
    what = _("The page in %(language)s has changed since.") % {"language": original.locale.get_display_name()}
    return [Outdated(page=city, what=what, action=_("Bring it up to date"), url=_edit(city))]


def _events(city: CityPage, last_day: object) -> list[Outdated]:
    if last_day is None or last_day >= timezone.localdate():
        return []
    url = reverse("wagtailadmin_pages:add", args=["home", "eventpage", city.pk])
    return [Outdated(page=city, what=_("All events are over."), action=_("Add an event"), url=url)]
