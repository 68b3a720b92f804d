"""Every kind of public page in every language, on a new site and on one that is in use.

What is particular to one kind is tested with its app; here is what all have to be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from tests.public import site
from tests.public.site import LANGUAGES, STATES, address
from tests.public.words import left_in_english

HOST = "http://testserver"
# Each has a query more in other languages than in English. Exact: tests/buddy/test_public_budgets.py.
MOST_QUERIES = {
    "home": 20, "content": 10, "cities": 14, "country": 14, "city": 25, "news": 14, "article": 11, "event": 12,
    "publication": 10, "faq": 11, "contact": 12, "partners": 19, "partner": 17, "join": 10, "bring": 13, "not_yet": 15,
    "training": 13, "module": 10, "kits": 11, "kit": 11, "toolkit": 12, "search": 17, "offline": 0, "missing": 10,
}  # fmt: skip
# No place of their own in the portal: what they answer depends on what was asked.
WITHOUT_ADDRESS = {"search", "offline", "missing"}


@dataclass
class Answer:
    url: str
    status: int
    soup: BeautifulSoup
    queries: int


@dataclass
class Portal:
    """One state of the portal. Each address is asked once, whatever number of tests looks at it."""

    name: str
    pages: dict[str, Answer] = field(default_factory=dict)
    links: dict[str, int] = field(default_factory=dict)

    def get(self, kind: str, language: str) -> Answer:
        url = address(kind, language, self.name)
        if url not in self.pages:
            Client().get(url)  # fills caches that live longer than a request
            with CaptureQueriesContext(connection) as asked:
                response = Client().get(url)
            soup = BeautifulSoup(response.content, "html.parser")
            self.pages[url] = Answer(url, response.status_code, soup, len(asked))
        return self.pages[url]

    def status(self, url: str) -> int:
        """What a link to `url` leads to in the end."""
        path = url.removeprefix(HOST)
        if path.startswith("/static/"):
            return 200 if finders.find(path.removeprefix("/static/")) else 404
        if path in self.pages:
            return self.pages[path].status
        if path not in self.links:
            self.links[path] = Client().get(path, follow=True).status_code
        return self.links[path]

    def check(self, language: str, find: Callable[[Portal, str, str], list[str]]) -> None:
        """Fail with what `find` finds on any kind of page."""
        found = {kind: find(self, kind, language) for kind in STATES[self.name]}
        lines = [f"{kind}: {fault}" for kind, faults in found.items() for fault in faults]
        assert not lines, "\n".join(lines)


@pytest.fixture(scope="module")
def _new_site(django_db_setup, django_db_blocker) -> Iterator[None]:
    with django_db_blocker.unblock(), translation.override("en"), transaction.atomic():
        site.new_site()
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module", params=STATES)
def state(request, _new_site, django_db_blocker) -> Iterator[Portal]:
    written = {"bare": site.write_bare, "full": site.fill}
    with django_db_blocker.unblock(), translation.override("en"), transaction.atomic():
        if request.param in written:
            written[request.param]()
        yield Portal(request.param)
        transaction.set_rollback(True)


@pytest.fixture
def portal(state: Portal, db: None) -> Portal:
    return state


LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


@LANGUAGE
def test_each_is_a_whole_page_in_its_language(portal, language):
    portal.check(language, whole)


def whole(portal: Portal, kind: str, language: str) -> list[str]:
    """What the page lacks of what every page has."""
    answer = portal.get(kind, language)
    page, head = answer.soup, answer.soup.head
    description = head.select_one("meta[name=description]")
    spoken = page.h1.get("lang") or page.h1.find_parent(lang=True)["lang"]
    wanted = {
        f"status {answer.status}": answer.status == (404 if kind == "missing" else 200),
        f"lang {page.html.get('lang')}": page.html.get("lang") == language,
        f"{len(page.select('h1'))} h1": len(page.select("h1")) == 1,
        f"h1 in {spoken}": spoken == language,
        "no words in h1": page.h1.get_text(strip=True) != "",
        "no title": page.title.get_text().partition(" · ")[0].strip() != "",
        # Made without a request and kept by the browser, it is read by nobody else.
        "no description": kind == "offline" or len(description["content"]) > 20,
        # As it is where a page is shown in another language for want of its own.
        "kept from search engines": kind in WITHOUT_ADDRESS or not head.select("meta[name=robots]"),
    }
    return [fault for fault, is_right in wanted.items() if not is_right]


@LANGUAGE
def test_each_says_where_it_is_in_every_language(portal, language):
    portal.check(language, addresses)


def addresses(portal: Portal, kind: str, language: str) -> list[str]:
    """What is wrong in what search engines are told of the page's address and its translations."""
    head = portal.get(kind, language).soup.head
    canonical = [link["href"] for link in head.select("link[rel=canonical]")]
    alternates = {link["hreflang"]: link["href"] for link in head.select("link[rel=alternate][hreflang]")}
    if kind in WITHOUT_ADDRESS:
        return [*canonical, *alternates]
    own = {code: HOST + address(kind, code) for code in LANGUAGES}
    faults = [f"canonical {canonical}"] if canonical != [own[language]] else []
    return [*faults, f"hreflang {alternates}"] if alternates != own | {"x-default": own["en"]} else faults


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_nothing_is_left_in_english(portal, language):
    portal.check(language, english)


def english(portal: Portal, kind: str, language: str) -> list[str]:
    return sorted(left_in_english(portal.get(kind, language).soup, portal.get(kind, "en").soup, language))


@LANGUAGE
def test_no_link_is_dead(portal, language):
    portal.check(language, dead_links)


def dead_links(portal: Portal, kind: str, language: str) -> list[str]:
    answer = portal.get(kind, language)
    names = {tag["id"] for tag in answer.soup.select("[id]")}
    dead = []
    for tag in answer.soup.select("a[href], link[href], form[action]"):
        url, anchor = urldefrag(urljoin(HOST + answer.url, tag.get("href") or tag.get("action")))
        if urlsplit(url).netloc != urlsplit(HOST).netloc or tag.get("method") == "post":
            continue
        # One may read in another language that a page is missing.
        here = url == HOST + answer.url or (kind == "missing" and url.endswith(answer.url[3:]))
        if (here and anchor and anchor not in names) or (not here and portal.status(url) != 200):
            dead.append(f"{url}#{anchor}")
    return dead


@LANGUAGE
def test_each_asks_the_database_little(portal, language):
    portal.check(language, greed)


def greed(portal: Portal, kind: str, language: str) -> list[str]:
    queries = portal.get(kind, language).queries
    return [f"{queries} queries"] if queries > MOST_QUERIES[kind] else []
