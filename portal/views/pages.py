"""Wagtail's pages, with the fallback for readers whose language has no version of a page."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from wagtail import views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from portal.public_pages import for_everybody
from portal.queries.pages import live_versions


@for_everybody
def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Serve the page at `/<language>/<path>`.

    When no live page of that language routes, `path` is resolved in the default language. Has the
    page found there a live version in the reader's language, the reader is led to it; else the page
    itself is shown, marked as a fallback (see home.models.BasePage.get_context).
    """
    if Page.route_for_request(request, path) is None and (route := _default_route(request, path)):
        version = live_versions(route.page).get(translation.get_language())
        if version is not None:
            query = request.META.get("QUERY_STRING", "")
            rest = _below(request, route.page, path)
            return redirect(version.get_url(request) + rest + (f"?{query}" if query else ""))
        request._wagtail_route_for_request = route
    return views.serve(request, path)


def _below(request: HttpRequest, page: Page, path: str) -> str:
    """What of `path` the page routes itself: "one-partner/" of "partners/one-partner/"."""
    parts = [part for part in path.split("/") if part]
    rest = parts[page.depth - Site.find_for_request(request).root_page.depth :]
    return "".join(f"{part}/" for part in rest)


def _default_route(request: HttpRequest, path: str) -> RouteResult | None:
    if translation.get_language() == settings.LANGUAGE_CODE:
        return None
    site = Site.find_for_request(request)
    if site is None:
        return None
    # Site.root_page is the default language's home page.
    try:
        return site.root_page.specific.route(request, [part for part in path.split("/") if part])
    except Http404:
        return None
