"""What the pages of partners.models.pages answer; registered by the hook `register_page_views`."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from home.map_projection import VIEW_BOX, on_map, project
from partners.filters import PartnerFilter
from partners.models import BringPage, JoinPage, Partner, PartnersPage
from partners.queries import listing as queries
from partners.queries.listing import PAGE_LOGO, logo_of, words_of
from portal.models import Unit
from portal.queries.pages import in_language

PER_PAGE = 24
NEIGHBOURS = 6


def partners(request: HttpRequest, page: PartnersPage, slug: str = "") -> HttpResponse:
    """The list with its filters, or below it one partner."""
    return _partner(request, page, slug) if slug else _list(request, page)


def _list(request: HttpRequest, page: PartnersPage) -> HttpResponse:
    found = PartnerFilter(request.GET)
    shown = Paginator(queries.for_cards(found.qs), PER_PAGE).get_page(request.GET.get("page"))
    count = shown.paginator.count
    context = page.get_context(request) | {
        "filter": found,
        "page_obj": shown,
        "cards": [card(partner, f"{request.path}{partner.slug}/") for partner in shown],
        "count_text": ngettext("%(count)s partner", "%(count)s partners", count) % {"count": count},
        "view_box": VIEW_BOX,
        "countries": sorted({city.country_code for city in found.cities if found.city_counts.get(city.pk)}),
        "points": _points(request, found),
        "join_url": queries.page_url(JoinPage),
        "bring_url": queries.page_url(BringPage),
        # One address for each list: filters are kept, the page of the list is not.
        "is_narrowed": bool(request.GET),
    }
    return TemplateResponse(request, page.template, context)


def card(partner: Partner, url: str) -> dict:
    words = words_of(partner)
    return {
        "name": partner.name,
        "url": url,
        "kind": partner.get_kind_display(),
        "place": ", ".join(filter(None, [partner.place, partner.country])),
        "text": words.first,
        "language": words.language,
        "logo": logo_of(partner, loading="lazy"),
        "icon": ICONS.get(partner.kind, "landmark"),
    }


ICONS = {
    "university": "graduation-cap",
    "association": "users",
    "company": "globe",
    "funder": "hand-heart",
}


def _points(request: HttpRequest, found: PartnerFilter) -> list[dict]:
    """A dot for each city with a partner; pressing it narrows the list to that city."""
    counts = found.city_counts
    points = [_point(request, city, counts[city.pk]) for city in found.cities if counts.get(city.pk)]
    return [point for point in points if point]


def _point(request: HttpRequest, city: Unit, number: int) -> dict | None:
    if city.latitude is None or city.longitude is None or not on_map(city.longitude, city.latitude):
        return None
    query = request.GET.copy()
    query.pop("page", None)
    query["city"] = city.slug
    x, y = project(city.longitude, city.latitude)
    return {
        "x": x,
        "y": y,
        "label": city.name,
        "status": ngettext("%(count)s partner", "%(count)s partners", number) % {"count": number},
        "state": "open",
        "url": f"{request.path}?{query.urlencode()}#partners",
    }


def _partner(request: HttpRequest, page: PartnersPage, slug: str) -> HttpResponse:
    partner = queries.partner_called(slug)
    if partner is None:
        raise Http404
    words = words_of(partner)
    context = page.get_context(request)
    others = (
        queries.in_city(partner.city).exclude(pk=partner.pk)
        if partner.city
        else queries.shown_partners().none()
    )
    neighbours = list(queries.for_cards(others)[:NEIGHBOURS])
    listing = request.path.removesuffix(f"{slug}/")
    context |= {
        "partner": partner,
        "words": words,
        "logo": logo_of(
            partner,
            PAGE_LOGO,
            sizes="(max-width: 30rem) 60vw, 16rem",
            alt=_("Logo of %(name)s") % {"name": partner.name},
        ),
        "city_url": queries.city_page_url(partner.city) if partner.city else "",
        "list_url": listing,
        "website_label": urlsplit(partner.website).netloc.removeprefix("www."),
        "cards": [card(row, f"{listing}{row.slug}/") for row in neighbours],
        "title": _("%(name)s, %(kind)s in %(place)s")
        % {
            "name": partner.name,
            "kind": partner.get_kind_display(),
            "place": partner.place or partner.country,
        },
        **_addresses(request, page, partner, words.language),
    }
    context["breadcrumbs"] = [*page.breadcrumbs()[:-1], {"label": page.title, "url": listing}]
    context["breadcrumbs"].append({"label": partner.name, "url": ""})
    return TemplateResponse(request, "partners/partner.html", context)


def _addresses(request: HttpRequest, page: PartnersPage, partner: Partner, other_language: str) -> dict:
    """The partner's address in every language; real translations are those in which it has a text."""
    default = page.versions.get(settings.LANGUAGE_CODE, page)
    urls = {
        code: f"{page.versions[code].url if code in page.versions else in_language(default.url, code)}{partner.slug}/"
        for code, _name in settings.LANGUAGES
    }
    reader = get_language()
    written = [code for code in queries.written_languages(partner) if code in page.versions]
    own = urls[other_language] if other_language in urls else urls[page.language]
    alternates = [{"code": code, "url": request.build_absolute_uri(urls[code])} for code in written]
    if len(alternates) > 1:
        alternates.append({"code": "x-default", "url": alternates[0]["url"]})
    shown = other_language or (page.language if page.language != reader else "")
    return {
        "content_lang": shown,
        "canonical_url": request.build_absolute_uri(own),
        "is_fallback": bool(shown),
        "alternates": alternates if len(alternates) > 1 and not shown else [],
        "language_links": [
            {"code": code, "label": name, "url": urls[code], "active": code == reader}
            for code, name in settings.LANGUAGES
        ],
    }
