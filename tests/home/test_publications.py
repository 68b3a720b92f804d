"""Publications and frequent questions."""

from __future__ import annotations

import json

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from wagtail.blocks import StructBlockValidationError
from wagtail.documents.models import Document

from home.blocks.publications import DownloadBlock


def soup(client, url: str) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_a_publication_has_contents_that_lead_to_its_chapters(client, site):
    page = soup(client, site.page("good-practice").url)
    links = [link["href"] for link in page.select(".contents a")]
    assert len(links) == 9
    assert all(page.select_one(link) for link in links)
    assert page.select_one(".citation").get_text().startswith("Buddy System (2026)")


def test_a_download_says_language_format_and_size(client, site):
    document = Document.objects.create(title="Handbook", file=ContentFile(b"x" * 2048, name="handbook.pdf"))
    page = site.page("european-study")
    page.downloads = json.dumps(
        [{"type": "download", "value": {"title": "Handbook", "language": "en", "document": document.pk}}]
    )
    page.save()
    shown = soup(client, page.url).select_one(".downloads li")
    assert shown.get_text(" ", strip=True).replace("\xa0", " ") == "Handbook English · PDF · 2.0 KB"
    assert client.get(shown.a["href"]).status_code == 200


@pytest.mark.parametrize("both", [True, False])
def test_a_download_is_a_document_or_an_address(db, both):
    document = Document.objects.create(title="Handbook", file=ContentFile(b"x", name="handbook.pdf"))
    value = {"document": document.pk, "address": "https://example.org/"} if both else {}
    block = DownloadBlock()
    with pytest.raises(StructBlockValidationError) as problem:
        block.clean(block.to_python({"title": "Study", "language": "en", **value}))
    assert "document" in problem.value.block_errors


def questions(page: BeautifulSoup) -> list[str]:
    return [
        summary.get_text(strip=True).replace("\xa0", " ")
        for summary in page.select("main .disclosure summary")
    ]


def test_questions_by_audience_and_words_without_accents(client, site):
    page = site.page("questions")
    everything = questions(soup(client, page.url))
    local = questions(soup(client, f"{page.url}?audience=local"))
    assert 0 < len(local) < len(everything)
    assert questions(soup(client, f"{page.url}?q=CERTIFICATE")) == ["Do I get anything for it?"]
    french = site.page("questions", "fr")
    assert "Comment supprimer mon compte ?" in questions(soup(client, f"{french.url}?q=definitif"))


@pytest.mark.parametrize("query", ["q=zzzz", "audience=nobody", "q=%00%ff", "q=" + "a" * 5000])
def test_questions_that_nobody_asked_lead_back(client, site, query):
    page = site.page("questions")
    assert soup(client, f"{page.url}?{query}").select(".empty-state a, .disclosure, .error-summary")
