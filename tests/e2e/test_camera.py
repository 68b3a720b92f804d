"""The camera of `make screenshots`: every width and theme, links once, and what is wrong is written down."""

from __future__ import annotations

import pytest
from PIL import Image

from scripts.screenshots.camera import THEMES, WIDTHS, Camera

pytestmark = pytest.mark.e2e
HOST = "http://site.example"
PAGES = {
    "/": "<title>Start</title><a href='/a/'>a</a><a href='/a/#more'>a</a><a href='/b/'>b</a>"
    "<a href='http://other.example/'>other</a>",
    "/a/": "<title>A</title><p>Fits.</p>",
    "/b/": "<title>B</title><div style='width: 500px'>Wide</div><script>missing()</script>",
}


@pytest.fixture
def camera(new_context, tmp_path):
    context = new_context(base_url=HOST)
    context.route(
        f"{HOST}/**",
        lambda route: route.fulfill(
            body=PAGES.get(route.request.url.removeprefix(HOST), "<title>Lost</title>"),
            content_type="text/html",
            status=200 if route.request.url.removeprefix(HOST) in PAGES else 404,
        ),
    )
    return Camera(context.new_page(), tmp_path, "Some tour")


def test_a_page_is_taken_at_every_width_in_every_theme(camera, tmp_path):
    camera.open("/a/")
    [picture] = camera.pictures
    assert set(picture.files) == {(width, theme) for width in WIDTHS for theme in THEMES}
    for (width, _theme), file in picture.files.items():
        with Image.open(tmp_path / file) as image:
            assert image.width == width
    assert (picture.title, picture.address, picture.faults) == ("A", "/a/", [])


def test_links_are_followed_once_and_stay_on_the_site(camera):
    camera.open("/")
    camera.each("a")
    camera.open("/a/")
    assert [picture.address for picture in camera.pictures] == ["/", "/a/", "/b/"]


def test_what_is_wrong_is_written_down(camera):
    camera.open("/b/")
    camera.open("/no-such-page/")
    camera.open("/not-found/", status=404)
    camera.follow("a.nowhere")
    wide, lost, missing, link = (picture.faults for picture in camera.pictures)
    assert wide[0].endswith("pixels wide on a screen of 360")
    assert any(fault.startswith("A script failed") for fault in wide)
    assert lost == ["Answered 404, not 200"]
    assert missing == []
    assert link == [f"No link a.nowhere on {HOST}/not-found/"]
