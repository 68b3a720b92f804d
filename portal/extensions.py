"""Extension points: what a plugin may add to the portal.

A plugin registers functions with `wagtail.hooks.register("<hook>")` in its `wagtail_hooks.py`; the
portal asks through the collectors below, in registration order. The registry is Wagtail's own, so
discovery, `order=` and `hooks.register_temporarily` in tests come with it.

A plugin adds; it never changes what others see of the portal. What it registers must therefore be
cheap when nothing is to be shown: return an empty list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from django.db.models import Model, Q
from wagtail import hooks

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse
    from django.urls import URLPattern, URLResolver
    from django.utils.safestring import SafeString
    from laces.components import Component

    from portal.enums import Role
    from portal.models import Unit, User


@dataclass(frozen=True, kw_only=True)
class NavItem:
    """One entry of the header. Hook `register_nav_items`: `fn(request) -> list[NavItem]`.

    `place`: "site" is the main row, "account" the menu of the person signed in. `icon` names a symbol
    of the sprite. Where visitors sign up is `sign_up_url`.
    """

    label: str
    url: str
    place: Literal["site", "account"] = "site"
    icon: str = ""
    order: int = 100


@dataclass(frozen=True, kw_only=True)
class CityStatus:
    """Whether a city takes sign-ups today.

    Hook `register_city_status`: `fn(unit_ids) -> dict[int, CityStatus]`, for all units in a fixed
    number of queries. Days are local days of the city; None means not planned.
    """

    state: Literal["open", "closed", "soon"]
    opens_on: date | None = None
    closes_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class PageWidget:
    """Living content that editors place in a page's body.

    Hook `register_page_widget`: `fn() -> PageWidget`. `render(request, page)` returns safe HTML.
    A page that names a key which no plugin registers shows nothing there.
    """

    key: str
    label: str
    render: Callable[[HttpRequest, Any], SafeString]


@dataclass(frozen=True, kw_only=True)
class PageView:
    """Who answers pages of the type `model`, where that needs forms and queries: a model may ask neither.

    Hook `register_page_views`: `fn() -> list[PageView]`. `view(request, page, *args, **kwargs)` is asked after
    Wagtail has made sure that the reader may see the page, and for the preview, too, unless `preview` is given.
    """

    model: type[Model]
    view: Callable[..., HttpResponse]
    preview: Callable[[HttpRequest, Any], HttpResponse] | None = None


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One thing that a visitor's search found. `language` is set where it is another one than the reader's."""

    kind: str
    title: str
    url: str
    text: str = ""
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class SearchSource:
    """Public things that the search over everything finds.

    Hook `register_search_source`: `fn() -> SearchSource`. `kinds` names them for the reader by key;
    `find(query)` returns hits of these kinds, the best first, at most `MOST_HITS`, in a fixed number of queries.
    """

    kinds: dict[str, str]
    find: Callable[[str], list[Hit]]


@dataclass(frozen=True, kw_only=True)
class SitemapEntry:
    """A public address that is no page: its path, and when what it shows changed."""

    location: str
    lastmod: datetime | None = None


# More than this of one source nobody looks through.
MOST_HITS = 100


@dataclass(frozen=True, kw_only=True)
class Scope:
    """How rows of `model` reach a person for `action`: `rows(user) -> Q`.

    Hook `register_scopes`: `fn() -> list[Scope]`. Several for the same pair are or-ed together;
    without any, nothing is visible.
    """

    model: type[Model]
    action: str
    rows: Callable[[User], Q]


@dataclass(frozen=True, kw_only=True)
class PersonalData:
    """What a plugin stores about a person. Hook `register_personal_data`: `fn() -> PersonalData`.

    `export(user)` returns JSON-ready data; `erase(user)` removes it at once, inside the caller's
    transaction; `retain(now)` applies the retention periods and returns how many rows went.
    """

    key: str
    label: str
    export: Callable[[User], Any]
    erase: Callable[[User], None]
    retain: Callable[[Any], int]
    # What the keys of the export are called on the page "My data", and how the codes that stand at a key
    # read there; a key that means several things is named with what it stands in: "consents.kind".
    words: Mapping[str, Any] = field(default_factory=dict)
    codes: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Job:
    """Something the clock runs again and again. Hook `register_periodic_jobs`: `fn() -> list[Job]`.

    `run()` must be idempotent: after a kill it is started again.
    """

    name: str
    every: timedelta
    run: Callable[[], None]


def portal_urls() -> list[URLPattern | URLResolver]:
    """Addresses below `/<language>/`. Hook `register_portal_urls`: `fn() -> list[URLPattern]`."""
    return [pattern for fn in hooks.get_hooks("register_portal_urls") for pattern in fn()]


def nav_items(request: HttpRequest) -> list[NavItem]:
    items = [item for fn in hooks.get_hooks("register_nav_items") for item in fn(request)]
    return sorted(items, key=lambda item: item.order)


def dashboard_panels(request: HttpRequest) -> list[Component]:
    """Cards of the start page. Hook `register_dashboard_panels`: `fn(request) -> list[Component]`."""
    return [panel for fn in hooks.get_hooks("register_dashboard_panels") for panel in fn(request)]


def city_panels(request: HttpRequest, page: Any) -> list[Component]:
    """Cards of a city page. Hook `register_city_panels`: `fn(request, page) -> list[Component]`."""
    return [panel for fn in hooks.get_hooks("register_city_panels") for panel in fn(request, page)]


_OPENNESS = {"open": 2, "soon": 1, "closed": 0}


def city_status(unit_ids: Sequence[int]) -> dict[int, CityStatus]:
    """Status of each unit that any plugin knows; where several do, the most open one."""
    found: dict[int, CityStatus] = {}
    for fn in hooks.get_hooks("register_city_status"):
        for unit_id, status in fn(unit_ids).items():
            if unit_id not in found or _OPENNESS[status.state] > _OPENNESS[found[unit_id].state]:
                found[unit_id] = status
    return found


def sign_up_url(*, unit: Unit | None = None, side: Literal["", "international", "local"] = "") -> str:
    """Where a visitor signs up, for one city and one side where given.

    Hook `register_sign_up`: `fn(*, unit, side) -> str`. The first plugin that returns an address is
    followed; "" when none does, and then no page offers a sign-up.
    """
    answers = (fn(unit=unit, side=side) for fn in hooks.get_hooks("register_sign_up"))
    return next((url for url in answers if url), "")


def page_widgets() -> dict[str, PageWidget]:
    widgets = (fn() for fn in hooks.get_hooks("register_page_widget"))
    return {widget.key: widget for widget in widgets}


def page_view(model: type[Model]) -> PageView | None:
    """What is registered for pages of exactly this type."""
    entries = (entry for fn in hooks.get_hooks("register_page_views") for entry in fn())
    return next((entry for entry in entries if entry.model is model), None)


def search_sources() -> list[SearchSource]:
    return [fn() for fn in hooks.get_hooks("register_search_source")]


def sitemap_entries(language: str) -> list[SitemapEntry]:
    """What search engines may read in `language` besides pages.

    Hook `register_sitemap_entries`: `fn(language) -> list[SitemapEntry]`, in a fixed number of queries.
    """
    return [entry for fn in hooks.get_hooks("register_sitemap_entries") for entry in fn(language)]


def role_actions() -> dict[Role, frozenset[str]]:
    """Actions of each role, all plugins together.

    Hook `register_role_actions`: `fn() -> dict[Role, frozenset[str]]`.
    """
    merged: dict[Role, frozenset[str]] = {}
    for fn in hooks.get_hooks("register_role_actions"):
        for role, actions in fn().items():
            merged[role] = merged.get(role, frozenset()) | actions
    return merged


def scopes() -> Iterable[Scope]:
    for fn in hooks.get_hooks("register_scopes"):
        yield from fn()


def personal_data() -> list[PersonalData]:
    return [fn() for fn in hooks.get_hooks("register_personal_data")]


def periodic_jobs() -> list[Job]:
    return [job for fn in hooks.get_hooks("register_periodic_jobs") for job in fn()]
