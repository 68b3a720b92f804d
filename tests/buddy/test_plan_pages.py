"""The pages of a plan: start it, watch it, stop it, read it, change it; two coordinators lose nothing."""

from __future__ import annotations

import pytest
from django.urls import reverse

from buddy.enums import PlanState
from buddy.models import LeftOut, Pair, Plan
from buddy.services.planning import FAILED_TEXT, compute_plan
from portal.models import OutboxMessage
from tests.buddy.cities import city, fresh, made_plan, pairs_of, with_second_factor
from tests.factories.buddy import LocalFactory, PairFactory, PlanFactory, PlannedPairFactory, StudentFactory
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


def of_term(term, name):
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug])


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


def test_from_the_button_to_the_plan(term, client):
    city(term, 5, 3)
    assert "Make a plan" in text(client, of_term(term, "plans"))
    response = client.post(of_term(term, "plan_start"))
    plan = Plan.objects.get()
    assert response["Location"] == of(plan)
    assert "Waiting for its turn" in text(client, of(plan))
    again = client.post(of_term(term, "plan_start"), follow=True).content.decode()
    assert "Another plan of this term is being made" in again
    assert "See how far it is" in again
    assert Plan.objects.count() == 1
    compute_plan.call(plan_id=plan.pk)
    html = text(client, of(plan))
    assert "Plan for review" in html
    assert "Publish 3 pairs" in html
    assert not OutboxMessage.objects.exists(), "nobody is told before"


def test_the_bar_follows_the_work_and_ends_with_the_page(term, client):
    plan = PlanFactory(term=term, state=PlanState.RUNNING, progress=420, waiting=12, places=7)
    page = client.get(of(plan, "plan_progress"), headers={"HX-Request": "true"})
    html = page.content.decode()
    assert 'value="420"' in html
    assert "12 waiting, 7 places" in html
    assert "<html" not in html
    assert client.get(of(plan, "plan_progress"))["Location"] == of(plan), "without JavaScript: the whole page"
    Plan.objects.update(state=PlanState.READY)
    assert client.get(of(plan, "plan_progress"), headers={"HX-Request": "true"})["HX-Refresh"] == "true"


def test_a_publication_counts_its_pairs(term, client):
    plan = PlanFactory(term=term, state=PlanState.PUBLISHING)
    for number in range(4):
        PlannedPairFactory(plan=plan, selected=number < 3)
    html = text(client, of(plan))
    assert "0 of 3" in html
    assert of(plan, "plan_cancel") not in html


@pytest.mark.parametrize("state", [PlanState.QUEUED, PlanState.RUNNING])
def test_cancelling(term, client, state):
    plan = PlanFactory(term=term, state=state)
    html = client.post(of(plan, "plan_cancel"), follow=True).content.decode()
    assert "The plan is being stopped." in html
    row = fresh(plan)
    if state == PlanState.QUEUED:
        assert row.state == PlanState.CANCELLED
        assert "This plan was stopped" in html
    else:
        assert row.cancel_requested
        assert "Being stopped." in html


def test_what_is_done_cannot_be_cancelled(plan, client):
    assert "being stopped" not in client.post(of(plan, "plan_cancel"), follow=True).content.decode()
    assert fresh(plan).state == PlanState.READY


def test_a_failed_plan_says_so_and_offers_another(term, client):
    plan = PlanFactory(term=term, state=PlanState.FAILED, error=FAILED_TEXT)
    html = text(client, of(plan))
    assert "This plan could not be made" in html
    assert FAILED_TEXT in html
    assert "Start again" in html


def test_every_pair_has_reasons_and_everybody_else_theirs(plan, client):
    rows = client.get(of(plan)).context["rows"]
    assert len(rows) == 3
    assert all(any("English" in reason for reason in row["reasons"]) for row in rows)
    assert all(row["rank"] for row in rows)
    without = client.get(of(plan) + "?show=without").context["rows"]
    assert [(row["place"], row["reason"]) for row in without] == [
        (4, "All places went to others who come before"),
        (5, "All places went to others who come before"),
    ]


def test_filters_of_pairs(plan, client, coordinator):
    first, second, _third = plan.pairs.order_by("pk")
    first.international.student.user.last_name = "Ångström"
    first.international.student.user.save()
    edit(client, plan, "lock", second)

    def found(**query):
        return {row["pk"] for row in client.get(of(plan), query).context["rows"]}

    assert len(found()) == 3
    assert len(found(q="angstrom")) == 1
    assert len(found(mark="locked")) == 1
    assert found(mark="published") == found(mark="stale") == set()
    assert len(found(mark="open")) == 3
    assert len(found(arrival="later")) == 3
    assert found(arrival="here") == set()
    scores = [row["score"] for row in client.get(of(plan), {"sort": "fit"}).context["rows"]]
    assert scores == sorted(scores)


def test_what_became_stale_is_marked_row_by_row(plan, client):
    gone, paused, fine = plan.pairs.order_by("pk")
    gone.international.state = "withdrawn"
    gone.international.save()
    paused.local.state = "paused"
    paused.local.save()
    response = client.get(of(plan))
    marks = {row["pk"]: row["stale"] for row in response.context["rows"]}
    assert marks == {
        gone.pk: "The international student is not waiting any more.",
        paused.pk: "The local student is not available any more.",
        fine.pk: "",
    }
    html = response.content.decode()
    assert html.count("plan-row--stale") == 2
    assert "2 pairs are not possible any more" in html
    assert "Publish 1 pair" in html
    assert {row["pk"] for row in client.get(of(plan) + "?mark=stale").context["rows"]} == {gone.pk, paused.pk}


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


def test_ones_own_pair_is_marked(term, client, coordinator):
    plan = PlanFactory(term=term)
    PlannedPairFactory(plan=plan, local__student=StudentFactory(user=coordinator))
    PlannedPairFactory(plan=plan)
    assert sorted(row["own"] for row in client.get(of(plan)).context["rows"]) == [False, True]
    assert "this is you" in text(client, of(plan))


def test_a_published_plan_is_read_only(plan, client):
    Plan.objects.filter(pk=plan.pk).update(state=PlanState.PUBLISHED)
    pair = plan.pairs.first()
    html = text(client, of(plan))
    assert "Published plan" in html
    assert of(plan, "plan_again") not in html
    assert not client.get(of(plan, "planned_pair", pair.pk)).context["editable"]
    assert "Somebody has changed this plan" in edit(client, plan, "remove", pair)
    assert pairs_of(plan)


@pytest.mark.parametrize(
    "name",
    ["plan", "plan_progress", "plan_publish", "plan_cancel", "plan_again", "plan_selected", "plan_move"],
)
def test_plans_of_another_city_are_not_there(term, client, name):
    plan = PlanFactory()
    here = reverse(f"buddy:{name}", args=[term.programme.slug, term.slug, plan.uuid])
    for url in (of(plan, name), here):
        assert client.get(url).status_code in {404, 405}
        assert client.post(url).status_code == 404 or name in {"plan", "plan_progress"}
    assert fresh(plan).state == PlanState.READY
    assert not Pair.objects.exists()
