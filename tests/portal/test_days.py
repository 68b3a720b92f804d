"""Short days and names of languages as each language writes them in a sentence."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import timezone, translation

from portal.days import long_day, short_day
from portal.names import language_choices, language_name


@pytest.mark.parametrize(
    ("language", "with_year", "without"),
    [("en", "8 Jan 2027", "8 Jan"), ("fr", "8 janv. 2027", "8 janv.")],
)
def test_a_short_day_is_written_as_its_language_writes_it(language, with_year, without):
    shown = Template('{% load readable %}{{ day|brief }}|{{ day|brief:"day" }}|{{ none|brief }}')
    with translation.override(language):
        assert short_day(date(2027, 1, 8)) == with_year
        assert shown.render(Context({"day": date(2027, 1, 8), "none": None})) == f"{with_year}|{without}|"


def test_a_moment_counts_in_local_time():
    with timezone.override("Europe/Paris"), translation.override("en"):
        assert short_day(datetime(2027, 1, 8, 23, 30, tzinfo=UTC)) == "9 Jan 2027"


def test_languages_have_a_capital_where_a_list_begins_but_not_in_a_french_sentence():
    with translation.override("fr"):
        assert language_name("en") == "anglais"
        assert ("en", "Anglais") in language_choices()
    assert language_name("en", "en") == "English"


def test_the_first_of_a_month_has_its_own_word_in_french():
    first, moment = date(2027, 12, 1), datetime(2027, 12, 1, 11, 1, tzinfo=UTC)
    shown = Template(
        '{% load readable %}{{ day|date:"l j F" }}|{{ day|date:"j" }}|{{ day|brief }}|{{ later|date:"DATE_FORMAT" }}'
    )
    with translation.override("fr"), timezone.override("UTC"):
        text = shown.render(Context({"day": first, "later": date(2027, 12, 21)}))
        assert text == "mercredi 1er décembre|1|1er déc. 2027|21 décembre 2027"
        assert long_day(moment, "DATETIME_FORMAT") == "1er décembre 2027 11:01"
    with translation.override("en"):
        assert long_day(first) == "1 December 2027"


def test_day_and_month_are_joined_as_their_language_joins_them():
    shown = Template(
        '{% load readable %}{{ day|date:"j F" }}|{{ day|date:"l j F, H:i" }}|{{ day|date:"j F Y" }}'
    )
    moment = datetime(2027, 8, 10, 18, 30, tzinfo=UTC)
    with translation.override("es"), timezone.override("UTC"):
        text = shown.render(Context({"day": moment}))
        assert text == "10 de agosto|martes 10 de agosto, 18:30|10 de agosto de 2027"
        assert long_day(moment, "l, j F Y") == "martes, 10 de agosto de 2027"
    with translation.override("en"), timezone.override("UTC"):
        assert shown.render(Context({"day": moment})) == "10 August|Tuesday 10 August, 18:30|10 August 2027"
