"""Every kind of page can be looked at in the CMS before it is published, as visitors will get it."""

from __future__ import annotations

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.models import Page

from home.models import ArticlePage, BasePage, EventPage
from portal.enums import Role
from tests.factories.home import article_of, event_of
from tests.factories.portal import granted
from tests.home.cms import form_data

pytestmark = pytest.mark.usefixtures("demo")
APPS = ("home", "partners")
KINDS = [
    model
    for model in apps.get_models()
    if issubclass(model, BasePage) and model._meta.app_label in APPS and not model._meta.abstract
]
FORMS = {"ContactPage", "JoinPage", "BringPage", "NotYetPage"}
# What only the view that answers for such a page puts there.
BY_VIEW = {
    "ContactPage": "form textarea[name=message]",
    "PartnersPage": "#partners",
    "JoinPage": "form [name=organisation]",
    "BringPage": "form [name=organisation]",
    "NotYetPage": "form [name=place]",
}


@pytest.fixture
def editor(site, client_for):
    return client_for(granted(site.network.root, role=Role.EDITOR, is_demo=True))


def page_of(site, model: type[Page]) -> Page:
    if model is EventPage:
        return event_of(site.city(site.network.lille), day=date(2031, 9, 2))
    if model is ArticlePage:
        return article_of(site.page("news"))
    return model.objects.filter(locale__language_code="en").first()


def previewed(client, page: Page, mode: str = "", **changed: str) -> BeautifulSoup:
    """What the side panel shows of the form as it stands, unsaved."""
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    streams = [field.name for field in page._meta.get_fields() if isinstance(field, StreamField)]
    data = form_data(edit) | {f"{name}-count": "0" for name in streams} | changed
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    answer = client.post(url, data)
    assert answer.json()["is_valid"], answer.json()
    response = client.get(url, {"mode": mode})
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize("model", KINDS, ids=[model.__name__ for model in KINDS])
def test_a_page_is_previewed_as_it_stands_in_the_editor(site, editor, model):
    page = page_of(site, model)
    assert page is not None
    assert page.is_previewable()
    shown = previewed(editor, page, title="Not yet published")
    name = model.__name__
    assert "Not yet published" in (shown.h1 or shown.title).get_text() or name == "HomePage"
    assert shown.select_one(".header"), "the shell is there, too"
    assert shown.select_one(BY_VIEW.get(name, "main")) is not None
    page.refresh_from_db()
    assert page.title != "Not yet published"


@pytest.mark.parametrize("model", [model for model in KINDS if model.__name__ in FORMS])
def test_a_page_with_a_form_shows_what_is_read_after_sending_it(site, editor, model):
    page = page_of(site, model)
    assert [mode for mode, _label in page.preview_modes] == ["", "landing"]
    before = previewed(editor, page)
    after = previewed(editor, page, mode="landing")
    thanks = after.select_one(".notice--success")
    assert thanks is not None
    assert thanks.get_text(strip=True) not in before.get_text()
