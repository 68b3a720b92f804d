"""Players get the part of a film that they ask for, and nobody gets one that is private."""

from __future__ import annotations

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from training import recordings

pytestmark = pytest.mark.django_db
BYTES = bytes(range(256)) * 600


@pytest.fixture
def film():
    collection = Collection.get_first_root_node() or Collection.add_root(name="Root")
    return get_document_model().objects.create(
        title="Film", collection=collection, file=ContentFile(BYTES, name="film.mp4")
    )


def ask(client, document, header):
    return client.get(document.url, headers={"Range": header} if header else {})


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [
        ("bytes=0-", 0, len(BYTES) - 1),
        ("bytes=0-0", 0, 0),
        ("bytes=100-299", 100, 299),
        ("bytes=100000-999999999", 100_000, len(BYTES) - 1),
        ("bytes=-500", len(BYTES) - 500, len(BYTES) - 1),
        ("bytes=-999999999", 0, len(BYTES) - 1),
    ],
)
def test_a_part_is_sent(client, film, header, first, last):
    answer = ask(client, film, header)
    assert answer.status_code == 206
    assert answer.getvalue() == BYTES[first : last + 1]
    assert answer["Content-Range"] == f"bytes {first}-{last}/{len(BYTES)}"
    assert int(answer["Content-Length"]) == last - first + 1
    assert answer["Accept-Ranges"] == "bytes"
    assert answer["Content-Type"] == "video/mp4"


def test_a_long_part_comes_in_pieces(client, film, monkeypatch):
    monkeypatch.setattr(recordings, "MOST_BYTES", 1000)
    answer = ask(client, film, "bytes=500-")
    assert answer.getvalue() == BYTES[500:1500]
    assert answer["Content-Range"] == f"bytes 500-1499/{len(BYTES)}"


@pytest.mark.parametrize("header", ["bytes=153600-", "bytes=200000-300000", "bytes=5-2", "bytes=-0"])
def test_a_part_that_is_not_there_is_refused(client, film, header):
    answer = ask(client, film, header)
    assert answer.status_code == 416
    assert answer["Content-Range"] == f"bytes */{len(BYTES)}"


@pytest.mark.parametrize(
    "header",
    ["", "bytes=-", "bytes=0-1,5-6", "lines=0-5", "bytes=a-b", "bytes=٣-٤", "bytes=" + "9" * 400 + "-"],
)
def test_what_is_no_single_range_gets_the_whole_file(client, film, header):
    answer = ask(client, film, header)
    assert answer.status_code == 200
    assert answer.getvalue() == BYTES


def test_a_private_film_stays_private(client, film):
    CollectionViewRestriction.objects.create(
        collection=film.collection, restriction_type=CollectionViewRestriction.LOGIN
    )
    assert ask(client, film, "bytes=0-").status_code == 302


def test_other_files_come_whole(client, film):
    paper = get_document_model().objects.create(
        title="Paper", collection=film.collection, file=ContentFile(b"words", name="paper.txt")
    )
    assert ask(client, paper, "bytes=0-1").getvalue() == b"words"
