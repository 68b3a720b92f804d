"""Events and articles below a city's page: its own people's from beginning to end, while the page itself stays."""

import pytest
from wagtail.models import Page

from home.models import ArticlePage, EventPage
from tests.factories.home import article_of, event_of
from tests.factories.portal import granted
from tests.home.cms import form_data

pytestmark = pytest.mark.usefixtures("demo")
EVENT = {"title": "Quiz night", "day": "2027-10-01", "place": "Le Bar", "action-publish": "action-publish"}
ARTICLE = {
    "title": "A tandem day",
    "day": "2027-10-01",
    "body-count": "0",
    "action-publish": "action-publish",
}


@pytest.fixture
def page(site):
    return site.city(site.network.lille)


@pytest.fixture
def own(site, client_for):
    return client_for(granted(site.network.lille, is_demo=True))


@pytest.mark.parametrize(
    ("model", "data", "slug"),
    [(EventPage, EVENT, "quiz-night"), (ArticlePage, ARTICLE, "a-tandem-day")],
    ids=["event", "article"],
)
def test_own_ones_are_added_edited_published_and_deleted(own, page, model, data, slug):
    url = f"/admin/pages/add/home/{model._meta.model_name}/{page.pk}/"
    own.post(url, form_data(own.get(url)) | data | {"slug": slug})
    made = model.objects.get(slug=slug)
    assert made.live
    assert made.get_parent().pk == page.pk
    url = f"/admin/pages/{made.pk}/edit/"
    own.post(url, form_data(own.get(url)) | data | {"title": "Changed"})
    made.refresh_from_db()
    assert (made.title, made.has_unpublished_changes) == ("Changed", False)
    own.post(f"/admin/pages/{made.pk}/unpublish/")
    made.refresh_from_db()
    assert not made.live
    own.post(f"/admin/pages/{made.pk}/delete/")
    assert not model.objects.exists()


def test_a_live_one_is_deleted_in_one_step(own, page):
    event = event_of(page)
    own.post(f"/admin/pages/{event.pk}/delete/")
    assert not EventPage.objects.exists()


@pytest.mark.parametrize("make", [event_of, article_of])
def test_own_ones_do_not_wander_to_another_city(own, site, make):
    neighbour = site.city(site.network.krakow)
    made = make(site.city(site.network.lille))
    own.post(f"/admin/pages/{made.pk}/move/{neighbour.pk}/confirm/")
    copy = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": neighbour.pk}
    own.post(f"/admin/pages/{made.pk}/copy/", copy)
    assert list(Page.objects.child_of(neighbour)) == []
    made.refresh_from_db()
    assert made.get_parent().pk == site.city(site.network.lille).pk


def test_own_ones_are_deleted_in_bulk(own, page):
    events = [event_of(page), event_of(page)]
    query = "&".join(f"id={event.pk}" for event in events)
    assert own.get(f"/admin/bulk/wagtailcore/page/delete/?{query}").status_code == 200
    own.post(f"/admin/bulk/wagtailcore/page/delete/?{query}", {"next": "/admin/"})
    assert not EventPage.objects.exists()


@pytest.mark.parametrize("action", ["delete", "move", "unpublish"])
def test_the_city_page_stays_when_asked_in_bulk(own, site, page, action):
    event_of(page)
    before = sorted(Page.objects.values_list("path", "url_path", "live"))
    own.post(
        f"/admin/bulk/wagtailcore/page/{action}/?id={page.pk}",
        {
            "move_applies": "on",
            "chooser": site.city(site.network.lille, "fr").get_parent().pk,
            "next": "/admin/",
        },
    )
    assert sorted(Page.objects.values_list("path", "url_path", "live")) == before
