"""What a public page says to search engines in their own words: schema.org's, as JSON-LD."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import strip_tags

from home.faq import faq_listing_of
from home.models import ArticlePage, BasePage, EventPage, FaqPage, HomePage

Thing = dict[str, Any]


def things_of(
    page: BasePage, *, request: HttpRequest, address: str, breadcrumbs: list[dict[str, str]], picture: str
) -> list[Thing]:
    """Return what `page`, whose own address is `address`, is about, and the way to it.

    `picture` is the address of the picture under which it is shared. Parts that are not known are left out.
    """
    found: list[Thing] = []
    if isinstance(page, HomePage):
        found.append(_organisation(request))
    elif isinstance(page, EventPage):
        found.append(_event(page, request, address, picture))
    elif isinstance(page, ArticlePage):
        found.append(_article(page, request, address, picture))
    elif isinstance(page, FaqPage):
        found.append(_questions(page, request))
    if breadcrumbs:
        found.append(_way(request, address, breadcrumbs))
    return [{name: value for name, value in thing.items() if value} for thing in found]


def _organisation(request: HttpRequest) -> Thing:
    return {
        "@type": "Organization",
        "name": settings.WAGTAIL_SITE_NAME,
        "url": request.build_absolute_uri("/"),
        "logo": request.build_absolute_uri(static("icons/app-512.png")),
    }


def _event(page: EventPage, request: HttpRequest, address: str, picture: str) -> Thing:
    start, end = page.times(page.unit.time_zone)
    last_day = end or page.last_day
    return {
        "@type": "Event",
        "name": page.title,
        "description": page.introduction or strip_tags(page.text),
        "url": address,
        "image": picture,
        "inLanguage": page.language,
        "startDate": (start if page.starts else page.day).isoformat(),
        "endDate": last_day.isoformat() if last_day else "",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": page.place,
            "address": {
                "@type": "PostalAddress",
                "streetAddress": page.address,
                "addressLocality": page.unit.name,
                "addressCountry": page.unit.country_code,
            },
        },
        "organizer": _organisation(request),
    }


def _article(page: ArticlePage, request: HttpRequest, address: str, picture: str) -> Thing:
    return {
        "@type": "NewsArticle",
        "headline": page.title,
        "description": page.introduction,
        "url": address,
        "image": picture,
        "inLanguage": page.language,
        "datePublished": page.day.isoformat(),
        "dateModified": page.last_published_at.isoformat() if page.last_published_at else "",
        "publisher": _organisation(request),
    }


def _questions(page: FaqPage, request: HttpRequest) -> Thing:
    """Those that the reader sees: search engines want nothing said that is not shown."""
    sections = faq_listing_of(page, request.GET).sections
    return {
        "@type": "FAQPage",
        "inLanguage": page.language,
        "mainEntity": [
            {
                "@type": "Question",
                "name": item["question"],
                "acceptedAnswer": {"@type": "Answer", "text": str(item["answer"])},
            }
            for section in sections
            for item in section.questions
        ],
    }


def _way(request: HttpRequest, address: str, breadcrumbs: list[dict[str, str]]) -> Thing:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": str(item["label"]),
                "item": request.build_absolute_uri(item["url"]) if item["url"] else address,
            }
            for place, item in enumerate(breadcrumbs, start=1)
        ],
    }
