"""Figures of a term: exact for those who see the people, without small numbers for everybody else."""

from __future__ import annotations

import itertools
import random

import pytest
from django.urls import reverse

from buddy.queries import dashboard
from buddy.queries.dashboard import SMALLEST, Group
from portal.enums import Role
from tests.buddy.cities import with_second_factor
from tests.factories.buddy import LocalFactory, PairFactory, ParticipationFactory, StudentFactory
from tests.factories.portal import granted

pytestmark = pytest.mark.django_db


def people(term, number, *, served=0, **fields):
    rows = [ParticipationFactory(term=term, **fields) for _ in range(number)]
    for row in rows[:served]:
        PairFactory(term=term, international=row, active=True)
    return rows


@pytest.fixture
def city(term):
    """Twelve exchange students of whom ten are served, eight full degrees of whom five are, two trainees."""
    people(term, 12, served=10)
    people(term, 8, served=5, kind_of_stay="full_degree")
    people(term, 2, kind_of_stay="traineeship")
    people(term, 3, state="withdrawn")
    people(term, 1, draft=True)


def page(client, term):
    response = client.get(reverse("buddy:desk_statistics", args=[term.programme.slug, term.slug]))
    assert response.status_code == 200
    return response


def test_a_coordinator_reads_every_number(city, term):
    found = dashboard.statistics(term, exact=True)
    assert (found.internationals, found.locals, found.served, found.waiting) == (22, 15, 15, 7)
    assert (found.not_served, found.withdrawn) == (0, 3)
    assert found.pair_states["active"] == 15
    assert {group.label: (group.people, group.served, group.share) for group in found.by_stay} == {
        "exchange": (12, 10, 83),
        "full degree": (8, 5, 62),
        "traineeship": (2, 0, 0),
    }


def test_small_numbers_and_what_would_reveal_them_are_hidden(city, term):
    found = dashboard.statistics(term, exact=False)
    assert (found.internationals, found.served, found.waiting) == (22, 15, 7)
    assert found.withdrawn is None
    assert found.not_served == 0, "nought reveals nobody"
    # Two trainees are too few; from the total they would follow without the next smallest group.
    assert [group.people for group in found.by_stay] == [12, None, None]
    # Two exchange students were not served: neither their share is told nor what is left beside others.
    assert [group.served for group in found.by_stay] == [None, None, None]


def test_one_hidden_share_hides_another(term):
    people(term, 10, served=8)
    people(term, 20, served=10, kind_of_stay="full_degree")
    people(term, 40, served=20, kind_of_stay="doctorate")
    found = dashboard.statistics(term, exact=False)
    # 38 served in all, so that the eight would follow from the ten and the twenty.
    assert found.served == 38
    assert [(group.people, group.served) for group in found.by_stay] == [(40, 20), (20, None), (10, None)]


def test_no_table_gives_a_small_number_away():
    """Whatever the groups are, what is not told sums up to nought or to five and more, and never stands alone."""
    rng = random.Random(5)
    for _ in range(300):
        sizes = {str(key): rng.choice([1, 2, 4, 5, 6, 9, 12, 30]) for key in range(rng.randint(1, 5))}
        got = {key: rng.randint(0, size) for key, size in sizes.items()}
        rows = [(key, place < got[key]) for key, size in sizes.items() for place in range(size)]
        groups = dashboard._groups(rows, str, exact=False)
        check(groups, sizes, got)


def check(groups: list[Group], sizes: dict[str, int], got: dict[str, int]) -> None:
    hidden = [group.label for group in groups if group.served is None]
    for group in groups:
        assert group.people is None or group.people >= SMALLEST
        if group.served is not None:
            assert all(not 0 < n < SMALLEST for n in (group.served, sizes[group.label] - group.served))
    if hidden and len(hidden) < len(groups):
        assert len(hidden) > 1
        yes = sum(got[key] for key in hidden)
        for number in (yes, sum(sizes[key] for key in hidden) - yes):
            assert number == 0 or number >= SMALLEST


@pytest.mark.parametrize("role", [Role.NATIONAL, Role.CENTRAL])
def test_who_sees_no_people_sees_no_small_numbers(city, term, net, client_for, role):
    unit = {Role.NATIONAL: net.france, Role.CENTRAL: net.root}[role]
    client = client_for(with_second_factor(granted(unit, role)))
    response = page(client, term)
    assert not response.context["exact"]
    html = response.content.decode()
    assert "too few to show" in html
    assert "83 %" not in html


def test_a_coordinator_opens_exact_figures(city, term, coordinator, client_for):
    response = page(client_for(with_second_factor(coordinator)), term)
    assert response.context["exact"]
    assert "83 % of 12" in response.content.decode()


def test_regions_of_the_world_are_told_apart(term):
    for code, number in {"DE": 5, "PL": 5, "BR": 6}.items():
        for _ in range(number):
            ParticipationFactory(term=term, student=StudentFactory(nationality=code))
    found = dashboard.statistics(term, exact=True)
    assert sum(group.people for group in found.by_region) == 16
    assert len({group.label for group in found.by_region}) == len(found.by_region) >= 2


def test_figures_cost_the_same_whatever_the_size(term, django_assert_num_queries):
    for number in (1, 20):
        people(term, number)
        LocalFactory(term=term)
        with django_assert_num_queries(2):
            dashboard.statistics(term, exact=False)


def test_lines_of_programmes_hide_small_numbers_where_people_are_not_seen(city, term):
    for exact, served in ((set(), 15), ({term.programme.pk}, 15)):
        [line] = dashboard.by_programme([term.programme], exact=exact)
        assert (line["internationals"], line["served"], line["waiting"]) == (22, served, 7)
    people(term, 1, state="not_served")
    [line] = dashboard.by_programme([term.programme], exact=set())
    assert (line["not_served"], line["waiting"]) == (None, None)
    [line] = dashboard.by_programme([term.programme], exact={term.programme.pk})
    assert (line["not_served"], line["waiting"]) == (1, 7)


def test_hiding_together_leaves_no_small_rest():
    for numbers in itertools.product([0, 1, 3, 5, 8], repeat=3):
        found = dashboard._together({str(k): n for k, n in enumerate(numbers)}, exact=False)
        rest = sum(numbers[int(key)] for key, value in found.items() if value is None)
        assert rest == 0 or rest >= SMALLEST or rest == sum(numbers)
