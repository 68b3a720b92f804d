"""The page without a connection, and what the service worker keeps: that page, and nothing of anybody."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from django.conf import settings

from tests.factories.portal import UserFactory


def constants(source: str) -> dict:
    return {name: json.loads(value) for name, value in re.findall(r"const ([A-Z]+) = ([\[{\"].*);", source)}


@pytest.fixture
def worker(client, db) -> str:
    response = client.get("/sw.js")
    assert response.status_code == 200
    assert response["Content-Type"] == "text/javascript; charset=utf-8"
    assert "no-cache" in response["Cache-Control"]
    return response.content.decode()


def test_it_keeps_the_page_in_every_language_and_what_it_looks_like(worker, client):
    found = constants(worker)
    assert list(found["PAGES"]) == list(dict(settings.LANGUAGES))
    for language, url in found["PAGES"].items():
        page = BeautifulSoup(client.get(url).content, "html.parser")
        assert page.html["lang"] == language
        assert page.h1.get_text()
        linked = {tag["href"] for tag in page.select("link[href]")} | {tag["src"] for tag in page("script")}
        assert linked <= set(found["FILES"])
    assert all(url.startswith("/static/") for url in found["FILES"])


def test_it_never_keeps_what_was_answered(worker):
    """`addAll` at its installation is the only way into its cache, without cookies."""
    assert worker.count("addAll(") == 1
    assert not re.search(r"\.(put|add)\(", worker)
    assert 'credentials: "omit"' in worker


def test_the_page_is_the_same_for_everybody(client, client_for, db, django_assert_num_queries):
    visitor = client.get("/fr/offline/")
    user = UserFactory(first_name="Zacharias")
    assert client_for(user).get("/fr/offline/").content == visitor.content
    with django_assert_num_queries(0):
        client.get("/fr/offline/")
