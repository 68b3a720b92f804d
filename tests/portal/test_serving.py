"""What a running site answers to machines."""

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.urls import reverse

from portal.health import healthy


@pytest.mark.django_db
def test_health_asks_the_database_and_costs_one_query(client, django_assert_num_queries):
    with django_assert_num_queries(1):
        response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-cache" in response["Cache-Control"]
    assert "Set-Cookie" not in response
    assert client.post("/healthz").status_code == 405


def test_without_a_database_the_site_is_not_well(client, monkeypatch):
    def away():
        raise DatabaseError("gone")

    monkeypatch.setattr(connection, "cursor", away)
    assert client.get("/healthz").status_code == 503


@pytest.fixture
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    for folder in ("images", "original_images", "documents"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "lille.jpg").write_bytes(b"picture")
    return tmp_path


def test_renditions_are_served_and_kept_long(client, media):
    response = client.get(reverse("image", args=["lille.jpg"]))
    assert b"".join(response.streaming_content) == b"picture"
    assert response["Content-Type"] == "image/jpeg"
    assert response["Cache-Control"] == "public, max-age=2592000, immutable"
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "/media/images/nosuch.jpg",
        "/media/images/",
        "/media/images/../documents/lille.jpg",
        "/media/images/%2e%2e/documents/lille.jpg",
        "/media/original_images/lille.jpg",
        "/media/documents/lille.jpg",
    ],
)
def test_nothing_else_below_media_is(client, media, path):
    response = client.get(path, follow=True)
    assert response.status_code == 404
    assert b"picture" not in response.content


@pytest.mark.django_db
def test_a_foreign_host_gets_a_page_that_says_no_and_one_line_in_the_log(settings, caplog):
    settings.ALLOWED_HOSTS = ["buddy.example"]
    response = Client(raise_request_exception=False).get("/en/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert b"evil" not in response.content
    [line] = [record for record in caplog.records if "evil.example" in record.getMessage()]
    assert line.exc_info is None
    assert not [record for record in caplog.records if record.exc_info]


@pytest.mark.django_db(transaction=True)
def test_a_container_asks_by_the_sites_own_name(live_server, settings):
    settings.ALLOWED_HOSTS = ["buddy.example"]
    port = live_server.thread.port
    assert healthy(" buddy.example", port=port)
    assert not healthy("evil.example", port=port)
    assert not healthy("buddy.example", port=9)
