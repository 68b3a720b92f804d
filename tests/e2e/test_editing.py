"""Editors at work: a city's page in two languages, and a translator who closes a gap; each is seen by readers at once."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from wagtail.models import Locale

from home.models import CityPage, NewsIndexPage
from portal.enums import Role
from tests.factories.home import article_of

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
# Of the people who edit, and so of the CMS; what they click has the same names in each.
LANGUAGE = pytest.mark.parametrize("language", ["en", "de"])


def publish(page: Page) -> None:
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.locator("button[name=action-publish]").click()
    expect(page.locator(".messages .success")).to_be_visible()


@LANGUAGE
def test_a_city_is_edited_in_two_languages(visitor, portal, language):
    editor = visitor(portal.coordinator(language=language), language=language)
    words = {"en": "Tea at Jumanji on Tuesdays.", "fr": "Le mardi, thé chez Jumanji."}
    pages = {
        code: CityPage.objects.get(unit=portal.network.lille, locale__language_code=code) for code in words
    }
    reader = visitor(width=360)
    for code, text in words.items():
        reader.goto(pages[code].url)
        expect(reader.locator("main")).not_to_contain_text(text)
        editor.goto("/admin/")
        expect(editor.locator("html")).to_have_attribute("lang", language)
        editor.locator(f".own-pages__title[href*='/{pages[code].pk}/']").click()
        editor.locator("[name=introduction]").fill(text)
        publish(editor)
    for code, text in words.items():
        reader.goto("/en/cities/france/lille/")
        reader.locator(".language-menu summary").first.click()
        reader.locator(f".language-menu a[lang={code}]").first.click()
        expect(reader.locator("html")).to_have_attribute("lang", code)
        expect(reader.locator(".lead").first).to_have_text(text)
    # The editor, too, is led from the CMS to what is live.
    editor.goto("/admin/")
    editor.locator(f".own-pages a[href$='{pages['fr'].url}']").click()
    expect(editor.locator(".lead").first).to_have_text(words["fr"])


def translate(page: Page, text: str, translated: str) -> None:
    """In wagtail-localize's editor, which saves each text by itself."""
    gap = page.locator("li.incomplete", has_text=text).first
    gap.locator("button").click()
    gap.locator("textarea").fill(translated)
    gap.locator("textarea").press("Enter")
    expect(page.locator("li.complete", has_text=translated)).to_be_visible()


@LANGUAGE
def test_a_translator_closes_a_gap(visitor, portal, language):
    news = NewsIndexPage.objects.get(locale__language_code="en")
    words = {"Tea on Tuesdays": "Le thé du mardi", "Everybody is invited.": "Venez nombreux."}
    article = article_of(news, title="Tea on Tuesdays", slug="tea", introduction="Everybody is invited.")
    reader = visitor(width=360)
    reader.goto("/fr/news/tea/")
    expect(reader.locator("main [lang=en] h1")).to_have_text("Tea on Tuesdays")
    expect(reader.locator("main .notice")).to_be_visible()

    editor = visitor(portal.staff(Role.EDITOR, portal.network.root, language=language), language=language)
    editor.goto("/admin/")
    editor.locator("#wagtail-sidebar a[href$='/admin/translations/']").click()
    editor.locator("a[href*='/translations/fr/central/missing/']").click()
    editor.locator(f"tbody a[href*='/submit/page/{article.pk}/']").click()
    french = Locale.objects.get(language_code="fr")
    editor.locator(f"[name=locales][value='{french.pk}']").check()
    editor.locator("form[novalidate] input[type=submit]").click()
    for text, translated in words.items():
        translate(editor, text, translated)
    # The last text, what stands in the address, is behind the other tab.
    editor.get_by_role("tab").last.click()
    translate(editor, "tea", "le-the")
    expect(editor.locator("li.incomplete")).to_have_count(0)
    editor.locator("footer button[value=publish]").click()
    expect(editor.locator(".messages .success")).to_be_visible()

    # The reader's old address leads to the translation, and nothing says any more that there is none.
    reader.goto("/fr/news/tea/")
    expect(reader).to_have_url(re.compile("/fr/actualites/le-the/$"))
    expect(reader.locator("h1")).to_have_text(words["Tea on Tuesdays"])
    expect(reader.locator("main [lang=en], main .notice")).to_have_count(0)
    editor.goto("/admin/translations/")
    expect(editor.locator("a[href*='/translations/fr/central/missing/']")).to_have_count(0)
