"""What a request asks once, and when it must not."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from portal.forms.select import LongSelect
from portal.memo import Memo, once


def asked_in(method: str) -> list[int]:
    """How often a question was asked that a request with `method` needs twice, in each of two requests."""
    counts = []

    def view(_request) -> HttpResponse:
        answers: list[str] = []
        for _part in range(2):
            once("what", lambda: answers.append("asked"))
        counts.append(len(answers))
        return HttpResponse()

    for _request in range(2):
        Memo(view)(RequestFactory().generic(method, "/"))
    return counts


@pytest.mark.parametrize(("method", "times"), [("GET", 1), ("HEAD", 1), ("POST", 2)])
def test_what_only_reads_asks_once_and_remembers_nothing_after(method, times):
    assert asked_in(method) == [times, times]


def test_outside_a_request_each_asks_for_itself():
    answers: list[str] = []
    once("what", lambda: answers.append("asked"))
    once("what", lambda: answers.append("asked"))
    assert len(answers) == 2


def test_an_error_ends_the_memo_too():
    def fails(_request) -> HttpResponse:
        once("what", lambda: "old")
        raise LookupError

    with pytest.raises(LookupError):
        Memo(fails)(RequestFactory().get("/"))
    assert once("what", lambda: "new") == "new"


def test_a_long_select_says_what_a_select_says():
    widget = LongSelect(choices=[("", "All"), ("a&b", "<A>"), ("c", "C")])
    assert widget.render("city", "a&b", {"id": "id_city"}) == (
        '<select id="id_city" name="city"><option value="">All</option>'
        '<option value="a&amp;b" selected>&lt;A&gt;</option><option value="c">C</option></select>'
    )
