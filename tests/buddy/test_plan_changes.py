"""Changing a plan on its pages: what it costs, who is given whom, ticked rows; two coordinators lose nothing."""

from __future__ import annotations

import pytest
from django.urls import reverse

from buddy.models import LeftOut, Plan
from buddy.services.planning import compute_plan
from tests.buddy.cities import city, fresh, made_plan, pairs_of, with_second_factor
from tests.factories.buddy import LocalFactory, PairFactory, PlannedPairFactory
from tests.factories.portal import granted

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


@pytest.fixture
def colleague(net, client_for):
    return client_for(with_second_factor(granted(net.lille)))


@pytest.fixture
def plan(term):
    city(term, 5, 3)
    return made_plan(term)


def of(plan, name="plan", *more):
    term = plan.term
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug, plan.uuid, *more])


def text(client, url):
    response = client.get(url, follow=True)
    assert response.status_code == 200
    return response.content.decode()


def edit(client, plan, action, *pairs, version=None):
    version = fresh(plan).version if version is None else version
    return client.post(
        of(plan, "plan_selected"),
        {"action": action, "version": version, "selected": [row.pk for row in pairs]},
        follow=True,
    ).content.decode()


def test_alternatives_for_either_side_say_what_they_cost(plan, client):
    pair = plan.pairs.first()
    for query in ("", "?for=local"):
        response = client.get(of(plan, "planned_pair", pair.pk) + query)
        choices = response.context["choices"]
        assert 1 <= len(choices) <= 5
        for choice in choices:
            assert choice["cost"]
            assert choice["matches_lost"] is not None
            assert choice["points_lost"] is not None
            assert choice["cost"] in response.content.decode()


def test_never_more_than_five(term, client):
    city(term, 8, 9)
    plan = made_plan(term)
    url = of(plan, "planned_pair", plan.pairs.first().pk)
    assert len(client.get(url).context["choices"]) == 5
    assert len(client.get(url + "?for=local").context["choices"]) == 5


def test_moving_somebody(plan, client):
    pair = plan.pairs.first()
    page = of(plan, "planned_pair", pair.pk)
    choice = client.get(page).context["choices"][0]
    response = client.post(of(plan, "plan_move"), {"version": 0, "pair": choice["pair"], "back": page})
    assert response["Location"] == of(plan)
    assert pairs_of(plan)[pair.international_id] == choice["other"]
    html = text(client, of(plan))
    assert "These two are together now, and locked." in html
    assert "Choose anew around 1 locked pair" in html
    assert "the best possible plan around your choices" in html


def test_somebody_without_is_given_one(plan, client):
    left = plan.left_out.first()
    page = client.get(of(plan, "plan_person", left.pk))
    choice = page.context["choices"][0]
    client.post(of(plan, "plan_move"), {"version": 0, "pair": choice["pair"]})
    assert pairs_of(plan)[left.international_id] == choice["other"]


@pytest.mark.parametrize("pair", ["", "x", "1", "-", "1-", "²-1", "0-0", f"{'9' * 30}-1"])
def test_a_tampered_choice_changes_nothing(plan, client, pair):
    before = pairs_of(plan)
    response = client.post(
        of(plan, "plan_move"), {"version": 0, "pair": pair, "back": "https://elsewhere.example/"}, follow=True
    )
    assert response.status_code == 200
    assert response.redirect_chain[-1][0].startswith(of(plan))
    assert pairs_of(plan) == before
    assert fresh(plan).version == 0


def test_who_was_published_is_not_planned_twice(plan, client):
    """Their proposal was declined; a tampered form puts them into the same plan once more."""
    planned = plan.pairs.first()
    planned.pair = PairFactory(international=planned.international, local=planned.local, state="declined")
    planned.save()
    other = plan.pairs.exclude(pk=planned.pk).first()
    data = {"version": 0, "pair": f"{planned.international_id}-{other.local_id}"}
    html = client.post(of(plan, "plan_move"), data, follow=True).content.decode()
    assert "This person was published with this plan." in html


def test_two_coordinators_at_once_get_a_message_and_lose_nothing(plan, client, colleague):
    first, second, _third = plan.pairs.order_by("pk")
    page = of(plan, "planned_pair", second.pk)
    choice = client.get(page).context["choices"][0]
    edit(colleague, plan, "lock", first)
    response = client.post(
        of(plan, "plan_move"), {"version": 0, "pair": choice["pair"], "back": page}, follow=True
    )
    assert "Somebody has changed this plan in the meantime" in response.content.decode()
    assert response.redirect_chain[0][0].startswith(page), "the same choice, as it is now"
    [ticked] = [each for each in response.context["choices"] if each["checked"]]
    assert ticked["pair"] == choice["pair"]
    assert response.context["plan"].version == 1
    assert plan.pairs.get(locked=True).international_id == first.international_id
    for action in ("lock", "unlock", "remove"):
        row = plan.pairs.get(international=second.international_id)
        assert "Somebody has changed this plan" in edit(client, plan, action, row, version=0)
    left = plan.left_out.first()
    html = client.post(of(plan, "plan_bring_back", left.pk), {"version": "²"}, follow=True).content.decode()
    assert "Somebody has changed this plan" in html
    assert fresh(plan).version == 1


def test_rows_that_are_gone_lead_to_the_plan(plan, client):
    pair, left = plan.pairs.first(), plan.left_out.first()
    choice = client.get(of(plan, "plan_person", left.pk)).context["choices"][0]
    client.post(of(plan, "plan_move"), {"version": 0, "pair": choice["pair"]})
    edit(client, plan, "remove", pair)
    for url in (of(plan, "plan_person", left.pk), of(plan, "planned_pair", pair.pk)):
        assert "This has changed since you looked." in text(client, url)
    response = client.post(of(plan, "plan_bring_back", left.pk), {"version": 2}, follow=True)
    assert "This has changed since you looked." in response.content.decode()


def test_ticked_rows(plan, client):
    first, second, _third = plan.pairs.order_by("pk")
    assert "2 pairs are locked." in edit(client, plan, "lock", first, second)
    one = plan.pairs.filter(locked=True).first()
    assert "1 pair is unlocked." in edit(client, plan, "unlock", one)
    assert plan.pairs.filter(locked=True).count() == 1
    gone = plan.pairs.get(locked=True)
    assert "1 person is out of this plan and goes on waiting." in edit(client, plan, "remove", gone)
    left = LeftOut.objects.get(plan=plan, reason="removed")
    assert left.international_id == gone.international_id
    page = text(client, of(plan, "plan_person", left.pk))
    assert "Let them take part again" in page
    version = fresh(plan).version
    client.post(of(plan, "plan_bring_back", left.pk), {"version": version})
    assert gone.international_id in pairs_of(plan)


def test_nothing_ticked_and_what_is_not_there(plan, client):
    assert "Please tick at least one row." in edit(client, plan, "lock")
    foreign = PlannedPairFactory()
    assert "Somebody has changed this plan" in edit(client, plan, "lock", foreign)
    assert edit(client, plan, "explode", plan.pairs.first())
    assert fresh(plan).version == 0


def test_a_new_run_around_the_locks(plan, client, term):
    kept = plan.pairs.order_by("pk").first()
    edit(client, plan, "lock", kept)
    LocalFactory(term=term)
    response = client.post(of(plan, "plan_again"))
    again = Plan.objects.latest("pk")
    assert response["Location"] == of(again)
    assert "being made" in client.post(of(plan, "plan_again"), follow=True).content.decode()
    compute_plan.call(plan_id=again.pk)
    assert again.pairs.count() == 4
    assert again.pairs.get(locked=True).local_id == kept.local_id
    assert plan.pairs.count() == 3, "the plan before stays as it was"
