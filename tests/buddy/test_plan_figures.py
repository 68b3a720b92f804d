"""What a plan's page says of the plan as a whole."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.translation import override

from buddy.models import Plan
from buddy.views.plans.rows import fairness_words, help_words
from portal.enums import Role
from tests.buddy.cities import city, made_plan, with_second_factor
from tests.factories.portal import granted


def priced(objective, weakest):
    figures = {"floor_price": {"objective": objective, "weakest": weakest}}
    return Plan(score=10_000_000, figures=figures)


def test_the_price_of_fairness_in_words():
    assert fairness_words(priced(28_900, 8_468)) == (
        "The weakest pair fits 8.5 points better than without the fair choice; all pairs together fit 0.3% less well."
    )
    with override("fr"):
        assert "8,5 points" in fairness_words(priced(28_900, 8_468))
        assert "0,3 %" in fairness_words(priced(28_900, 8_468))


@pytest.mark.parametrize("plan", [Plan(), priced(0, 0), Plan(figures={"floor_price": {"weakest": 5}})])
def test_where_fairness_changes_nothing_nothing_is_said(plan):
    assert fairness_words(plan) == ""


@pytest.mark.parametrize(
    ("places", "language", "gender", "words"),
    [
        (1, "", "", "1 more place with a local"),
        (3, "", "woman", "3 more places with locals (gender: woman)"),
        (2, "es", "", "2 more places with locals who speak Spanish"),
        (1, "es", "woman", "1 more place with a local who speaks Spanish (gender: woman)"),
    ],
)
def test_what_would_help_in_words(places, language, gender, words):
    assert help_words({"places": places, "language": language, "level": 3, "gender": gender}) == words


@pytest.mark.django_db
def test_the_page_of_those_without_somebody_says_what_would_help(term, client_for):
    city(term, 4, 1)
    plan = made_plan(term)
    client = client_for(with_second_factor(granted(term.programme.unit, Role.COORDINATOR)))
    url = reverse("buddy:plan", args=[term.programme.slug, term.slug, plan.uuid])
    page = client.get(url, {"show": "without"}).content.decode()
    assert "What would help:" in page
    assert "3 more places with locals who speak" in page
    assert plan.figures["deciles"] == [int(k == plan.score // 10_000) for k in range(10)]
