"""What people meet when an address is wrong, or when something of ours broke."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.urls import get_resolver
from django.utils.translation import override

LANGUAGES = [code for code, _name in settings.LANGUAGES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_page_needs_no_database_and_knows_the_readers_language(rf, language):
    """Without the mark for it, a test may not ask the database: whatever does, fails here."""
    with override("en"):
        response = get_resolver().resolve_error_handler(500)(rf.get(f"/{language}/cities/"))
    assert response.status_code == 500
    page = BeautifulSoup(response.content, "html.parser")
    assert page.html["lang"] == language
    assert page.select_one("main a")["href"] == f"/{language}/"
    assert page.select_one("main svg")
    assert (page.h1.get_text() == "Something broke on our side") == (language == "en")


def test_without_a_language_in_the_address_the_browsers_counts(rf):
    response = get_resolver().resolve_error_handler(500)(rf.post("/admin/", HTTP_ACCEPT_LANGUAGE="fr"))
    assert BeautifulSoup(response.content, "html.parser").html["lang"] == "fr"


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_address_leads_on(client, language):
    response = client.get(f"/{language}/no-such-page/")
    assert response.status_code == 404
    page = BeautifulSoup(response.content, "html.parser")
    assert page.html["lang"] == language
    assert {link["href"] for link in page.select("main a")} == {f"/{language}/", f"/{language}/search/"}
    assert (page.h1.get_text() == "This page has moved away") == (language == "en")
