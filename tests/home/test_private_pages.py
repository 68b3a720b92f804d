"""A page that is made private in the CMS shows nothing to visitors, whoever answers it, kept or not."""

from __future__ import annotations

import pytest
from wagtail.models import PageViewRestriction

from home.models import ContactPage, ContentPage
from partners.models import JoinPage, PartnersPage
from training.models import ModulePage, TrainingPage

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("kept_seconds", [0, 300])
@pytest.mark.parametrize(
    "model", [ContentPage, ContactPage, JoinPage, PartnersPage, TrainingPage, ModulePage]
)
def test_a_private_page_asks_who_one_is(
    site, client_for, settings, django_capture_on_commit_callbacks, model, kept_seconds
):
    page = model.objects.live().filter(locale__language_code="en").first()
    page.introduction = "Words for members only"
    page.save()
    settings.PUBLIC_PAGE_SECONDS = kept_seconds
    assert "Words for members only" in client_for().get(page.url).content.decode()
    login = PageViewRestriction.LOGIN
    with django_capture_on_commit_callbacks(execute=True):
        restriction = PageViewRestriction.objects.create(page=page, restriction_type=login)
    answer = client_for().get(page.url)
    assert answer.status_code == 302
    assert "login" in answer["Location"]
    for below in ("1/", "quiz/", "anybody/"):
        assert client_for().get(page.url + below).status_code in {302, 404}
    with django_capture_on_commit_callbacks(execute=True):
        restriction.delete()
    assert "Words for members only" in client_for().get(page.url).content.decode()
