"""The portal's own pages in one language, written from home.content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale, Page, Site

from home.content import content
from home.models import (
    ArticlePage,
    BasePage,
    CitiesIndexPage,
    ContactField,
    ContactPage,
    ContentPage,
    FaqPage,
    HomePage,
    NewsIndexPage,
    PublicationPage,
)
from home.services.streams import stream
from home.services.translations import record_translation

# What an entry of the content becomes: its page type, and which of its values are lists of blocks.
_KINDS: dict[str, tuple[type[BasePage], tuple[str, ...]]] = {
    "content": (ContentPage, ("body",)),
    "cities": (CitiesIndexPage, ()),
    "news": (NewsIndexPage, ()),
    "article": (ArticlePage, ("body",)),
    "contact": (ContactPage, ("body",)),
    "faq": (FaqPage, ("sections",)),
    "publication": (PublicationPage, ("cards", "chapters", "downloads")),
}
_NO_FIELDS = {"kind", "under", "tags", "days_ago", "form_fields"}


def central_pages(locale: Locale, originals: Mapping[str, Page]) -> tuple[dict[str, Page], list[str]]:
    """Return the home page ("home") and all central pages of one language by key; make those that are missing.

    `originals` are the same pages in the default language, none for that language itself. The keys
    that come second are those of new pages: to be handed to `record` when nobody writes in them any more.
    """
    written = content(locale.language_code)
    home = HomePage.objects.filter(locale=locale).first() or _new_home(
        locale, written.HOME, originals.get("home")
    )
    pages: dict[str, Page] = {"home": home}
    new = add_pages(pages, written.PAGES, originals)
    if not home.body:
        numbers = {key: page.pk for key, page in pages.items()}
        home.body = stream("home", written.HOME["body"], numbers)
        home.header_links = stream("header", _blocks("link", written.HOME["header_links"]), numbers)
        home.footer_groups = stream("footer", _blocks("group", written.HOME["footer_groups"]), numbers)
        home.save()
        new.append("home")
    return pages, new


def add_pages(
    pages: dict[str, Page], entries: Mapping[str, Mapping[str, Any]], originals: Mapping[str, Page]
) -> list[str]:
    """Make the pages of `entries` that are missing below those of `pages`, add them there; return the new keys."""
    new = []
    for key, entry in entries.items():
        model, _streams = _KINDS[entry.get("kind", "content")]
        parent = pages[entry.get("under", "home")]
        page = model.objects.child_of(parent).filter(slug=entry["slug"]).first()
        if page is None:
            page = add(parent, _page(model, entry, parent.locale, originals.get(key)))
            new.append(key)
        pages[key] = page
    # Blocks come second: they link to pages that had to exist first.
    numbers = {key: page.pk for key, page in pages.items()}
    for key in new:
        _model, streams = _KINDS[entries[key].get("kind", "content")]
        for name in streams:
            setattr(pages[key], name, stream(f"{key}/{name}", entries[key].get(name, []), numbers))
        _add_form_fields(pages[key], entries[key].get("form_fields", []))
        if "tags" in entries[key]:
            pages[key].tags.set(entries[key]["tags"])
        pages[key].save()
    return new


def _add_form_fields(page: Page, fields: Iterable[Mapping[str, str]]) -> None:
    for place, field in enumerate(fields):
        key = uuid5(NAMESPACE_URL, f"buddy-system:{page.translation_key}/{field['clean_name']}")
        page.form_fields.add(ContactField(**field, sort_order=place, locale=page.locale, translation_key=key))


def record(pages: Mapping[str, Page], keys: Iterable[str], originals: Mapping[str, Page]) -> None:
    """Make the pages of `keys`, as they stand in the database, known to translators as versions of their originals."""
    for key in originals.keys() & set(keys):
        original, version = (type(page).objects.get(pk=page.pk) for page in (originals[key], pages[key]))
        record_translation(original, version)


def add(parent: Page, page: Page) -> Page:
    now = timezone.now()
    page.live = True
    page.first_published_at = page.last_published_at = now
    return parent.add_child(instance=page)


def same_as(original: Page | None) -> dict:
    return {"translation_key": original.translation_key} if original is not None else {}


def _blocks(kind: str, values: Iterable[Any]) -> list[tuple[str, Any]]:
    return [(kind, value) for value in values]


def _page(model: type[BasePage], entry: Mapping[str, Any], locale: Locale, original: Page | None) -> Page:
    _model, streams = _KINDS[entry.get("kind", "content")]
    fields = {name: value for name, value in entry.items() if name not in _NO_FIELDS and name not in streams}
    if "days_ago" in entry:
        fields["day"] = timezone.localdate() - timedelta(days=entry["days_ago"])
    return model(locale=locale, **fields, **same_as(original))


def _new_home(locale: Locale, fields: Mapping, original: Page | None) -> HomePage:
    root = Page.get_first_root_node()
    home = add(
        root,
        HomePage(
            title=fields["title"],
            slug=fields["slug"],
            seo_title=fields["seo_title"],
            search_description=fields["search_description"],
            locale=locale,
            **{f"base_{name}": value for name, value in fields["base"].items()},
            **same_as(original),
        ),
    )
    if original is None:
        site = Site.objects.filter(is_default_site=True).first() or Site(
            hostname="localhost", is_default_site=True
        )
        welcome = site.root_page if site.pk else None
        site.root_page, site.site_name = home, settings.WAGTAIL_SITE_NAME
        site.save()
        if welcome is not None and welcome.specific_class is Page:
            welcome.delete()
    return home
