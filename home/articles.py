"""The list of news as one request asks for it: by tag, in pages."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.http import HttpRequest
from django.utils.translation import pgettext

from home.models import ArticlePage, NewsIndexPage
from home.queries.news import network_articles, tags_of

_PER_PAGE = 12


@dataclass(frozen=True)
class NewsListing:
    page_obj: Page
    tabs: list[dict]


def news_listing_of(page: NewsIndexPage, request: HttpRequest) -> NewsListing:
    articles = network_articles(page)
    tags = list(tags_of(articles))
    asked = next((tag for tag in tags if tag.slug == request.GET.get("tag")), None)
    shown = articles.filter(tagged__tag=asked) if asked else articles
    tabs = [{"label": pgettext("news", "All"), "url": request.path, "active": asked is None}]
    tabs += [
        {"label": tag.name, "url": f"{request.path}?tag={tag.slug}", "active": tag == asked} for tag in tags
    ]
    return NewsListing(
        page_obj=Paginator(shown, _PER_PAGE).get_page(request.GET.get("page")), tabs=tabs if tags else []
    )


def tag_links(article: ArticlePage) -> list[dict]:
    """Tags of `article`, each with the address of the list where the article's own language has one."""
    index = article.get_parent()
    listed = issubclass(index.specific_class, NewsIndexPage)
    return [
        {"label": tag.name, "url": f"{index.url}?tag={tag.slug}" if listed else ""}
        for tag in article.tags.order_by("name")
    ]
