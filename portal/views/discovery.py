"""What search engines read: one sitemap per language, robots.txt."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.contrib.sitemaps import Sitemap, views
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from wagtail.models import Site

from portal.extensions import SitemapEntry, sitemap_entries
from portal.queries.pages import public_pages


class PageSitemap(Sitemap):
    """All public pages of one language, translations only (no fallbacks, no aliases), and what plugins add."""

    limit = 5_000

    def __init__(self, language: str) -> None:
        self.language = language

    def items(self) -> list[SitemapEntry]:
        root = next(
            (root for root in Site.get_site_root_paths() if root.language_code == self.language), None
        )
        if root is None:
            return []
        pages = public_pages(self.language, root.root_path)
        start = len(root.root_path)
        return [
            SitemapEntry(location=f"/{self.language}/{url_path[start:]}", lastmod=changed)
            for url_path, changed in pages.values_list("url_path", "last_published_at")
        ] + sitemap_entries(self.language)

    def location(self, item: SitemapEntry) -> str:
        return item.location

    def lastmod(self, item: SitemapEntry) -> datetime | None:
        return item.lastmod


def _sitemaps() -> dict[str, Sitemap]:
    return {code: PageSitemap(code) for code, _ in settings.LANGUAGES}


def sitemap_index(request: HttpRequest) -> HttpResponse:
    return views.index(request, _sitemaps(), sitemap_url_name="sitemap")


def sitemap(request: HttpRequest, section: str) -> HttpResponse:
    if section not in dict(settings.LANGUAGES):
        raise Http404
    return views.sitemap(request, _sitemaps(), section=section)


def robots(request: HttpRequest) -> HttpResponse:
    context = {"sitemap_url": request.build_absolute_uri(reverse("sitemaps"))}
    return render(request, "portal/robots.txt", context, content_type="text/plain; charset=utf-8")
