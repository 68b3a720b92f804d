"""The pages of a plan: start it, watch it, stop it, read it."""

from __future__ import annotations

import pytest
from django.urls import reverse

from buddy.enums import PlanState
from buddy.models import Pair, Plan
from buddy.services.planning import FAILED_TEXT, compute_plan
from portal.models import OutboxMessage
from tests.buddy.cities import city, fresh, made_plan, pairs_of, with_second_factor
from tests.factories.buddy import PlanFactory, PlannedPairFactory, StudentFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


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


def test_somebody_left_out_who_withdrew_since_is_marked(plan, client):
    gone, waits = plan.left_out.order_by("pk")[:2]
    gone.international.state = "withdrawn"
    gone.international.save()
    response = client.get(of(plan) + "?show=without")
    marks = {row["pk"]: row["gone"] for row in response.context["rows"]}
    assert marks[gone.pk]
    assert not marks[waits.pk]
    html = response.content.decode()
    assert html.count("Not waiting any more") == 1
    assert "Whom one could give them" not in text(client, of(plan, "plan_person", gone.pk))
    assert "Whom one could give them" in text(client, of(plan, "plan_person", waits.pk))


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
