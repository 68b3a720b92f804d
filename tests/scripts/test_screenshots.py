"""The sheet of `make screenshots` shows what was taken and says what is wrong."""

import pytest
from bs4 import BeautifulSoup

from scripts.screenshots.__main__ import arguments
from scripts.screenshots.camera import Picture
from scripts.screenshots.sheet import sheet
from scripts.screenshots.site import own_demo
from scripts.screenshots.tours import TOURS


def test_each_page_is_a_row_of_its_pictures_below_its_tour():
    files = {(360, "light"): "a-360.jpg", (360, "dark"): "a-dark.jpg"}
    pictures = [
        Picture("Desk", "People <b>", "/en/desk/", files),
        Picture("Desk", "Pairs", "/en/pairs/", {}, ["Answered 500, not 200"]),
        Picture("CMS", "Home", "/admin/"),
    ]
    shown = BeautifulSoup(sheet(pictures, "en"), "html.parser")
    assert [title.get_text() for title in shown.select("h2")] == ["Desk", "CMS"]
    assert [link["href"] for link in shown.select("nav a")] == ["#tour-0", "#tour-1"]
    assert [title.get_text() for title in shown.select("#tour-0 h3")] == ["People <b>", "Pairs"]
    row = shown.select_one("article .row")
    assert [(image["src"], image["alt"]) for image in row.select("img")] == [
        ("a-360.jpg", "360 pixels, light"),
        ("a-dark.jpg", "360 pixels, dark"),
    ]
    assert [fault.get_text() for fault in shown.select("article .fault")] == ["Answered 500, not 200"]


def test_tours_have_names_of_their_own_and_every_kind_of_person_goes_on_one():
    assert len({tour.name for tour in TOURS}) == len(TOURS)
    logins = {tour.login for tour in TOURS}
    assert {"", "international", "local", "coordinator", "officer", "national", "central", "editor"} <= logins


def test_a_demo_that_runs_already_is_left_as_it_is(monkeypatch):
    monkeypatch.setattr("scripts.screenshots.site.start", lambda command: pytest.fail("started"))
    with own_demo("http://127.0.0.1:8000/") as url:
        assert url == "http://127.0.0.1:8000"


def test_english_is_taken_unless_another_language_is_asked_for():
    assert arguments([]).language == "en"
    assert arguments(["--language", "fr"]).language == "fr"
