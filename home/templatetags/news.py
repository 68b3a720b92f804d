"""What the templates of news, events, publications and questions ask for."""

from __future__ import annotations

from django import template
from django.template.defaultfilters import filesizeformat
from django.utils.translation import get_language
from wagtail.blocks import StreamValue

from home.articles import NewsListing, news_listing_of, tag_links
from home.blocks.publications import DownloadValue
from home.events import EventFacts, facts_of, when
from home.faq import FaqListing, faq_listing_of
from home.models import ArticlePage, CityPage, EventPage, FaqPage, NewsIndexPage
from home.queries import news as queries
from portal.names import language_name
from portal.queries.pages import in_reader_language, reader_url

register = template.Library()


@register.simple_tag(takes_context=True)
def news_listing(context: template.Context, page: NewsIndexPage) -> NewsListing:
    return news_listing_of(page, context["request"])


@register.simple_tag
def news_tags(article: ArticlePage) -> list[dict]:
    return tag_links(article)


@register.simple_tag
def latest_news(count: int = 3) -> list[ArticlePage]:
    return queries.latest_articles(get_language(), count)


@register.simple_tag
def news_index_url() -> str:
    """Where the list of news stands for this reader; "" while there is none."""
    page = in_reader_language(NewsIndexPage)
    return reader_url(page) if page else ""


@register.simple_tag
def city_articles(page: CityPage, count: int = 3) -> list[ArticlePage]:
    return queries.city_articles(page.versions.values(), get_language())[:count]


@register.simple_tag
def city_events(page: CityPage) -> list[EventPage]:
    return queries.coming_events(page.versions.values(), get_language(), unit=page.unit)


@register.simple_tag
def event_facts(page: EventPage) -> EventFacts:
    return facts_of(page)


@register.filter
def event_when(event: EventPage) -> str:
    return when(event)


@register.simple_tag(takes_context=True)
def faq_listing(context: template.Context, page: FaqPage) -> FaqListing:
    return faq_listing_of(page, context["request"].GET)


@register.filter
def download_facts(download: DownloadValue) -> str:
    """Language, format and size of a file: "English · PDF · 1.2 MB"."""
    size = download.size
    parts = [language_name(download["language"]), download.format, filesizeformat(size) if size else ""]
    return " · ".join(part for part in parts if part)


@register.filter
def download_languages(downloads: StreamValue) -> str:
    codes = dict.fromkeys(block.value["language"] for block in downloads)
    return ", ".join(language_name(code) for code in codes)


@register.filter
def in_other_language(page: ArticlePage | EventPage) -> str:
    """The language of a page that is not in the reader's own; "" else."""
    return "" if page.language == get_language() else page.language
