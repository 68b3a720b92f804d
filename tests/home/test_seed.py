"""The first pages: made once, complete in every language, left alone afterwards."""

import re

import pytest
from django.conf import settings
from wagtail.models import Page, Site
from wagtail_localize.models import StringTranslation, Translation

from home.content import content, fr
from home.content.fr import demo
from home.content.fr.typography import typeset
from home.models import CityPage, ContentPage, CountryPage
from home.services.seed import seed_pages
from home.services.streams import stream
from partners.content import fr as partners_fr
from tests.factories.portal import city, network
from training.models import KitPage, ModulePage

LANGUAGES = [code for code, _name in settings.LANGUAGES]
TRANSLATED = LANGUAGES[1:]


@pytest.fixture
def tree(db):
    return network()


def test_seeding_again_adds_nothing_and_changes_nothing(tree):
    assert seed_pages(network=tree.root) > 20
    page = ContentPage.objects.get(slug="how-it-works")
    page.title = "Changed by an editor"
    page.save()
    rows = list(Page.objects.order_by("path").values_list("path", "title", "slug", "translation_key"))
    assert seed_pages(network=tree.root) == 0
    assert list(Page.objects.order_by("path").values_list("path", "title", "slug", "translation_key")) == rows


def test_a_city_that_joins_later_gets_its_pages(tree):
    seed_pages(network=tree.root)
    tree.france.refresh_from_db()
    city(tree.france, "Nantes")
    assert seed_pages(network=tree.root) == len(LANGUAGES)
    assert CityPage.objects.filter(unit__slug="nantes").count() == len(LANGUAGES)


def test_the_site_starts_at_the_home_page_and_the_welcome_page_is_gone(tree):
    seed_pages(network=tree.root)
    assert Site.objects.get().root_page.slug == "home-en"
    assert set(Page.objects.filter(depth=2).values_list("slug", flat=True)) == {
        f"home-{code}" for code in LANGUAGES
    }


def test_translators_find_the_translated_pages_complete(tree):
    seed_pages(network=tree.root)
    translations = Translation.objects.all()
    central = Page.objects.filter(locale__language_code__in=TRANSLATED).not_type(CityPage, CountryPage)
    assert len(translations) == central.count() > len(content("en").PAGES) * len(TRANSLATED)
    heads_only = {
        (page.translation_key, page.locale_id)
        for pages in (
            ModulePage.objects.exclude(lessons_language=""),
            KitPage.objects.exclude(kit_language=""),
        )
        for page in pages
    }
    assert heads_only
    for translation in translations:
        total, done = translation.get_progress()
        key = (translation.source.object_id, translation.target_locale_id)
        assert done > 0
        assert (total > done) == (key in heads_only)
    how = ContentPage.objects.get(slug="comment-ca-marche")
    before = how.body.raw_data[0]["value"]["title"]
    Translation.objects.get(
        source__object_id=how.translation_key, target_locale__language_code="fr"
    ).save_target(publish=True)
    how.refresh_from_db()
    assert how.body.raw_data[0]["value"]["title"] == before == "Si vous venez de l’étranger"
    assert not StringTranslation.objects.filter(has_error=True).exists()


def shape(value):
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [shape(part) for part in value]
    return type(value).__name__


def tags(value):
    """The HTML tags in every text of `value`, in its order."""
    if isinstance(value, dict):
        return [tags(part) for part in value.values()]
    if isinstance(value, list | tuple):
        return [tags(part) for part in value]
    return re.findall(r"</?\w+[^>]*>", str(value))


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_language_has_the_same_shape(language):
    original, written = content("en"), content(language)
    assert shape(original.HOME) == shape(written.HOME)
    assert shape(original.PAGES) == shape(written.PAGES)
    assert [row[0] for row in original.GUIDE] == [row[0] for row in written.GUIDE]
    for name in ("HOME", "PAGES", "GUIDE", "TEAM_TEXT"):
        assert tags(getattr(original, name)) == tags(getattr(written, name))


def test_facts_are_complete():
    for known in (content(language).FACTS for language in LANGUAGES):
        assert all(len(texts) == 3 and all(texts) for texts in known.values())


def test_streams_link_pages_and_keep_their_ids():
    blocks = [("cards", {"cards": [{"link": {"page": "@how"}}]})]
    assert stream("a", blocks, {"how": 7}) == stream("a", blocks, {"how": 7})
    assert '"page": 7' in stream("a", blocks, {"how": 7})
    assert stream("a", blocks, {"how": 7}) != stream("b", blocks, {"how": 7})


def test_french_pages_never_break_a_line_before_a_sign():
    assert typeset({"a": ["Qui ? « Moi » : oui", ("<p>Non !</p>",)]}) == {
        "a": ["Qui\xa0? «\xa0Moi\xa0»\xa0: oui", ("<p>Non\xa0!</p>",)]
    }
    texts = (fr.PAGES, fr.HOME, fr.FACTS, fr.GUIDE, demo.ARTICLES, demo.EVENTS, partners_fr.PAGES)
    assert not [text for text in map(str, texts) if re.search(r"\w [:;!?»](?=[\s<'\"])", text)]
