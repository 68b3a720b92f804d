"""The search over everything public, as one request asks for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain

from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import get_language, ngettext, pgettext
from django.utils.translation import gettext as _
from wagtail.models import Page

from home.models import ArticlePage, BasePage, CityPage, CountryPage, EventPage, PublicationPage
from home.queries.search import pages_called, pages_with
from portal.extensions import Hit, SearchSource, search_sources
from portal.queries.pages import reader_url
from portal.text import search_words

SUGGESTED = 6
_PER_PAGE = 20
_KINDS = {
    CityPage: "city",
    CountryPage: "city",
    ArticlePage: "news",
    EventPage: "event",
    PublicationPage: "publication",
}


def page_source() -> SearchSource:
    kinds = {
        "city": _("Cities"),
        "page": _("Pages"),
        "news": _("News"),
        "event": _("Events"),
        "publication": _("Publications"),
    }
    return SearchSource(kinds=kinds, find=_find_pages)


def _find_pages(query: str) -> list[Hit]:
    found = pages_with(query, get_language())
    specific = {
        page.pk: page for page in Page.objects.filter(pk__in=[row.pk for row in found]).specific(defer=False)
    }
    return [_hit(specific[row.pk]) for row in found if isinstance(specific.get(row.pk), BasePage)]


def _hit(page: BasePage) -> Hit:
    return Hit(
        kind=_KINDS.get(type(page), "page"),
        title=page.title,
        url=reader_url(page),
        text=page.introduction,
        language="" if page.language == get_language() else page.language,
    )


@dataclass(frozen=True)
class Results:
    query: str
    tabs: list[dict]
    page_obj: PaginatorPage
    total: int

    @property
    def count_text(self) -> str:
        return ngettext("%(count)s result", "%(count)s results", self.total) % {"count": self.total}


def results_of(request: HttpRequest) -> Results:
    """Everything that has the words of `q`, of one `kind` where one is asked for, in pages."""
    query = " ".join(search_words(request.GET.get("q", "")))
    sources = search_sources() if query else []
    hits = list(chain.from_iterable(source.find(query) for source in sources))
    labels = {key: label for source in sources for key, label in source.kinds.items()}
    counts = Counter(hit.kind for hit in hits)
    kind = request.GET.get("kind", "")
    shown = [hit for hit in hits if hit.kind == kind] if counts.get(kind) else hits
    return Results(
        query=request.GET.get("q", "")[:200],
        tabs=_tabs(request, labels, counts, kind if counts.get(kind) else ""),
        page_obj=Paginator(shown, _PER_PAGE).get_page(request.GET.get("page")),
        total=len(shown),
    )


def _tabs(request: HttpRequest, labels: dict[str, str], counts: Counter, active: str) -> list[dict]:
    def url(kind: str) -> str:
        asked = request.GET.copy()
        asked.pop("page", None)
        asked.pop("kind", None)
        if kind:
            asked["kind"] = kind
        return f"{request.path}?{asked.urlencode()}"

    if len(counts) < 2:
        return []
    every = {
        "label": pgettext("everything", "All"),
        "url": url(""),
        "active": not active,
        "count": counts.total(),
    }
    return [every] + [
        {"label": label, "url": url(key), "active": key == active, "count": counts[key]}
        for key, label in labels.items()
        if counts[key]
    ]


def suggestions_for(typed: str) -> list[dict[str, str]]:
    """Titles that begin with what is being typed, with their addresses."""
    words = search_words(typed)
    if not words:
        return []
    pages = pages_called(" ".join(words), get_language(), SUGGESTED)
    return [{"title": page.title, "url": reader_url(page)} for page in pages]
