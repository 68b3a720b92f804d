"""The page explorer of a national admin with a whole country of cities: queries, not seconds."""

import uuid

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from home.models import CityPage
from portal.enums import Role, UnitKind
from portal.models import Unit
from tests.factories.portal import granted

pytestmark = pytest.mark.usefixtures("demo")


def many_cities(parent: Page, country: Unit, numbers: range) -> None:
    """A city and its page below `parent` for each number, in bulk."""
    units = Unit.objects.bulk_create(
        Unit(
            path=f"{country.path}{Unit._int2str(1000 + n).rjust(Unit.steplen, '0')}",
            depth=country.depth + 1,
            kind=UnitKind.CITY,
            name=f"Town {n}",
            slug=f"town-{n}",
        )
        for n in numbers
    )
    kind = ContentType.objects.get_for_model(CityPage)
    pages = Page.objects.bulk_create(
        Page(
            path=f"{parent.path}{Page._int2str(1000 + n).rjust(Page.steplen, '0')}",
            depth=parent.depth + 1,
            title=unit.name,
            draft_title=unit.name,
            slug=unit.slug,
            url_path=f"{parent.url_path}{unit.slug}/",
            content_type=kind,
            translation_key=uuid.uuid4(),
            locale=parent.locale,
            last_published_at=timezone.now(),
        )
        for n, unit in zip(numbers, units, strict=True)
    )
    for page, unit in zip(pages, units, strict=True):
        # The row of the city alone: its page is there.
        CityPage(page_ptr=page, unit=unit).save_base(raw=True)
    Page.objects.filter(pk=parent.pk).update(numchild=Page.objects.child_of(parent).count())


def queries(client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def test_it_opens_with_550_cities_by_as_many_queries_as_with_one_full_page_of_the_list(site, client_for):
    client = client_for(granted(site.network.france, role=Role.NATIONAL, is_demo=True))
    france = site.city(site.network.lille).get_parent()
    urls = [
        "/admin/",
        "/admin/pages/",
        f"/admin/pages/{france.pk}/",
        "/admin/reviews/",
        "/admin/translations/",
    ]
    many_cities(france, site.network.france, range(60))
    before = {url: queries(client, url) for url in urls}
    many_cities(france, site.network.france, range(60, 550))
    after = {url: queries(client, url) for url in urls}
    body = client.get(urls[2]).content.decode()
    assert "Town 1" in body
    assert after == before
    # Two of these for each of the 50 rows of a list are wagtail-localize's.
    assert after.pop(urls[2]) <= 160
    assert max(after.values()) <= 60
