"""Many cities at once, in a few queries, where making them one by one would take minutes."""

from __future__ import annotations

from uuid import uuid4

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page

from home.models import CityPage
from portal.enums import UnitKind
from portal.models import Unit
from portal.text import search_form


def many_cities(country: Page, number: int) -> list[Unit]:
    """Open `number` cities in the country of the country page `country`, each with a live page in its language."""
    parent = country.unit
    units = Unit.objects.bulk_create(_units(parent, number))
    Unit.objects.filter(pk=parent.pk).update(numchild=parent.numchild + number)
    pages = Page.objects.bulk_create(_pages(country, units))
    Page.objects.filter(pk=country.pk).update(numchild=country.numchild + number)
    fields = CityPage._meta.local_concrete_fields
    # What `save` does for the second of two tables; `bulk_create` refuses models that have two.
    rows = [
        CityPage(page_ptr=page, unit=unit, introduction=f"Come to {unit}.")
        for page, unit in zip(pages, units, strict=True)
    ]
    for start in range(0, number, 50):
        CityPage._base_manager._insert(rows[start : start + 50], fields=fields, using=country._state.db)
    return units


def _units(parent: Unit, number: int) -> list[Unit]:
    return [
        Unit(
            kind=UnitKind.CITY,
            name=f"Town {place}",
            slug=f"many-{parent.slug}-{place}",
            search_text=search_form(f"Town {place}"),
            country_code=parent.country_code,
            latitude=44 + place % 50 / 5,
            longitude=place % 97 / 10,
            path=_path(parent, place),
            depth=parent.depth + 1,
        )
        for place in range(number)
    ]


def _pages(country: Page, units: list[Unit]) -> list[Page]:
    kind, now = ContentType.objects.get_for_model(CityPage), timezone.now()
    return [
        Page(
            title=unit.name,
            draft_title=unit.name,
            slug=unit.slug,
            url_path=f"{country.url_path}{unit.slug}/",
            path=_path(country, place),
            depth=country.depth + 1,
            content_type=kind,
            locale=country.locale,
            translation_key=uuid4(),
            first_published_at=now,
            last_published_at=now,
        )
        for place, unit in enumerate(units)
    ]


def _path(parent: Unit | Page, place: int) -> str:
    """Far behind the children that are there."""
    return type(parent)._get_path(parent.path, parent.depth + 1, 5_000 + place)
