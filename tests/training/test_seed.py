"""The first modules and kits: made once, one in all languages, complete for translators."""

import json
from collections.abc import Iterator

import pytest
from django.conf import settings
from wagtail.models import Page
from wagtail_localize.models import Translation

from home.models import HomePage
from home.services.seed import seed_pages
from portal.models import Unit
from tests.factories.portal import network
from tests.scope.conftest import undone
from training import content
from training.models import KitPage, KitsPage, ModulePage, ToolkitPage, TrainingPage

LANGUAGES = [code for code, _name in settings.LANGUAGES]


@pytest.fixture(scope="module")
def everything(django_db_setup: None, django_db_blocker) -> Iterator[Unit]:
    with django_db_blocker.unblock(), undone():
        root = network().root
        seed_pages(network=root)
        yield root


@pytest.fixture
def root(db: None, everything: Unit) -> Unit:
    return everything


def written(language: str) -> list[str]:
    return [name for name in content.MODULES if content.module(name, language)]


def block_ids(page: ModulePage) -> list[str]:
    def ids(value):
        if isinstance(value, dict):
            own = [value["id"]] if "id" in value else []
            return own + [found for part in value.values() for found in ids(part)]
        return [found for part in value for found in ids(part)] if isinstance(value, list) else []

    return ids(json.loads(json.dumps([*page.lessons.raw_data, *page.quiz.raw_data])))


def test_seeded_once_in_every_language(root):
    for model in (TrainingPage, KitsPage, ToolkitPage):
        assert model.objects.live().count() == len(LANGUAGES)
        assert len(set(model.objects.values_list("translation_key", flat=True))) == 1
    for language in LANGUAGES:
        modules = ModulePage.objects.live().filter(locale__language_code=language)
        expected = [content.module(name, language)["slug"] for name in written(language)]
        assert list(modules.order_by("path").values_list("slug", flat=True)) == expected
    assert KitPage.objects.live().count() == sum(
        bool(content.kit(name, code)) for name in content.KITS for code in LANGUAGES
    )


def test_seeding_again_changes_nothing(root):
    before = list(Page.objects.order_by("path").values_list("path", "title", "translation_key"))
    module = ModulePage.objects.filter(locale__language_code="en").first()
    module.title = "Changed by a trainer"
    module.save()
    assert seed_pages(network=root) == 0
    after = Page.objects.order_by("path").values_list("path", "title", "translation_key")
    changed = [row for row in after if row not in before]
    assert changed == [(module.path, "Changed by a trainer", module.translation_key)]


def test_languages_are_one_module_with_the_same_lessons_and_questions(root):
    for original in ModulePage.objects.filter(locale__language_code="en"):
        for version in original.get_translations():
            version = version.specific
            assert block_ids(version) == block_ids(original)
            assert version.audience == original.audience
            assert [child.value.translation_key for child in version.prerequisites] == [
                child.value.translation_key for child in original.prerequisites
            ]
            same = list(version.lessons.raw_data) == list(original.lessons.raw_data)
            assert bool(version.lessons_language) == same


def test_translators_and_the_header_know_them(root):
    page = TrainingPage.objects.get(locale__language_code="en")
    for key in (page.translation_key, ModulePage.objects.first().translation_key):
        for translation in Translation.objects.filter(source__object_id=key):
            total, done = translation.get_progress()
            assert total == done > 0
    for home in HomePage.objects.select_related("locale"):
        training = TrainingPage.objects.child_of(home).get()
        linked = [child.value["page"].pk for child in home.header_links if child.value["page"]]
        assert linked.count(training.pk) == 1
