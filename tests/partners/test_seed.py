"""The first pages: in every language of the same shape, complete for translators."""

from importlib import import_module

import pytest
from django.conf import settings
from wagtail.models import Page
from wagtail_localize.models import Translation

from home.models import HomePage
from home.services.seed import seed_pages
from partners import content
from partners.content import en
from partners.models import JoinPage, PartnersPage
from tests.factories.portal import network


def shape(value):
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [shape(part) for part in value]
    return type(value).__name__


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_languages_have_the_same_shape(language):
    assert shape(import_module(f"{content.__name__}.{language}").PAGES) == shape(en.PAGES)


def test_seeded_once_and_complete_for_translators(db):
    tree = network()
    seed_pages(network=tree.root)
    assert PartnersPage.objects.count() == JoinPage.objects.count() == len(settings.LANGUAGES)
    keys = PartnersPage.objects.values_list("translation_key", flat=True)
    assert len(set(keys)) == 1
    for model in (JoinPage, HomePage):
        key = model.objects.first().translation_key
        for translation in Translation.objects.filter(source__object_id=key):
            total, done = translation.get_progress()
            assert total == done > 0
    before = Page.objects.count()
    assert seed_pages(network=tree.root) == 0
    assert Page.objects.count() == before
    home = HomePage.objects.get(locale__language_code="en")
    assert (
        sum(block.block_type == "widget" and block.value["key"] == "partner-logos" for block in home.body)
        == 1
    )
