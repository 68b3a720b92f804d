"""What templates of public pages ask for."""

from __future__ import annotations

from html import escape

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from home.listing import Listing, city_listing, spot, status_texts
from home.listing import status_text as status_text_of
from home.models import CitiesIndexPage, CityPage, ContactPage
from home.queries.cities import ListedCity, country_pages, units_around
from portal import extensions
from portal.models import Unit
from portal.names import country_name
from portal.queries.pages import in_reader_language
from portal.queries.pages import reader_url as reader_url_of

register = template.Library()


@register.simple_tag(takes_context=True)
def cities(context: template.Context, country: str = "") -> Listing:
    """All cities that the request asks for; of one country where its code is given."""
    return city_listing(context["request"].GET, country=country)


@register.simple_tag
def city_rows(cities: list[ListedCity]) -> SafeString:
    """The rows of a list of cities. Written here: a template takes four times as long, and there may be hundreds."""
    words, rows = status_texts(cities), []
    for city in cities:
        language = f' lang="{city.language}"' if city.language else ""
        rows.append(
            f'<li class="city-row"><a class="city-row__name" href="{escape(city.url)}"{language}>{escape(city.name)}</a>'
            f'<span class="city-row__state city-row__state--{city.state}">{escape(words[city[-3:]])}</span></li>'
        )
    return mark_safe("".join(rows))  # noqa: S308 - every text is escaped above


@register.simple_tag
def country_addresses() -> dict[str, str]:
    return country_pages()


@register.simple_tag
def city_index_url() -> str:
    """Where the list of cities stands for this reader; "" while there is none."""
    page = in_reader_language(CitiesIndexPage)
    return reader_url_of(page) if page else ""


@register.simple_tag
def contact_url() -> str:
    page = in_reader_language(ContactPage)
    return reader_url_of(page) if page else ""


@register.simple_tag
def sign_up(side: str = "", unit: Unit | None = None) -> str:
    return extensions.sign_up_url(unit=unit, side=side)


@register.simple_tag(takes_context=True)
def city_panels(context: template.Context, page: CityPage) -> list:
    return extensions.city_panels(context["request"], page)


@register.simple_tag
def city_spot(unit: Unit) -> dict | None:
    return spot(unit)


@register.simple_tag
def below(unit: Unit) -> dict[str, list[Unit]]:
    return units_around(unit)


@register.filter
def reader_url(page: Page) -> str:
    return reader_url_of(page)


@register.filter
def status_text(city: ListedCity) -> str:
    return status_text_of(city)


@register.filter
def country(code: str) -> str:
    return country_name(code)


@register.filter
def lookup(mapping: dict, key: str) -> str:
    return mapping.get(key, "")


@register.filter
def headline(value) -> SafeString:
    """The hero's headline with the two groups of words in the colours of the two sides."""
    text = conditional_escape(value["headline"])
    for words, tag in ((value["international_words"], "em"), (value["local_words"], "strong")):
        if words:
            text = text.replace(conditional_escape(words), f"<{tag}>{conditional_escape(words)}</{tag}>", 1)
    return mark_safe(text)  # noqa: S308 - both parts are escaped above
