"""What a programme requires before a local is planned and before a coordinator publishes, on every way into a pair."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page

from buddy.enums import PlanState
from buddy.models import LeftOut, Pair, PlannedPair
from buddy.queries.standing import standing_of
from buddy.services.pairs import propose_pair
from buddy.services.plans import PlanRefused, move_person, pair_by_hand
from buddy.services.publishing import queue_publication
from buddy.services.training import nudge
from buddy.services.transitions import PairRefused
from portal.models import OutboxMessage
from tests.buddy.cities import fresh, made_plan, with_second_factor
from tests.factories.buddy import LocalFactory, ParticipationFactory
from training.enums import Audience
from training.models import ModulePage, Progress

pytestmark = pytest.mark.django_db


def module(title: str, audience: Audience = Audience.LOCALS, **fields) -> ModulePage:
    locale, _created = Locale.objects.get_or_create(language_code="en")
    page = ModulePage(title=title, audience=audience, minutes=5, locale=locale, **fields)
    return Page.get_first_root_node().add_child(instance=page)


def complete(user, page: ModulePage, **fields) -> Progress:
    return Progress.objects.create(user=user, module=page.translation_key, completed=timezone.now(), **fields)


@pytest.fixture
def page(programme):
    page = module("What a buddy is")
    programme.local_training = [str(page.translation_key)]
    programme.save()
    return page


@pytest.fixture
def coordinators_page(programme):
    page = module("Matching with judgement", Audience.COORDINATORS)
    programme.coordinator_training = [str(page.translation_key)]
    programme.save()
    return page


@pytest.fixture
def two(term):
    return ParticipationFactory(term=term), LocalFactory(term=term)


def planned(plan) -> list[tuple[int, int]]:
    return list(PlannedPair.objects.filter(plan=plan).values_list("international", "local"))


def test_a_plan_leaves_out_who_misses_it_and_takes_who_has_done_it(term, page, two):
    international, local = two
    trained = LocalFactory(term=term)
    complete(trained.student.user, page)
    first = made_plan(term)
    assert planned(first) == [(international.pk, trained.pk)]
    assert first.places == trained.capacity

    Progress.objects.update(valid_until=timezone.localdate() - timedelta(days=1))
    plan = made_plan(term)
    assert planned(plan) == []
    assert LeftOut.objects.get(plan=plan).international == international
    complete(local.student.user, page, valid_until=timezone.localdate())
    assert planned(made_plan(term)) == [(international.pk, local.pk)]


def test_a_module_that_is_not_live_holds_nobody_up(term, page, two):
    page.unpublish()
    assert len(planned(made_plan(term))) == 1


def test_by_hand_by_moving_and_by_proposing_it_is_the_same(term, page, two, coordinator):
    international, local = two
    trained = LocalFactory(term=term)
    complete(trained.student.user, page)
    plan = made_plan(term)
    with pytest.raises(PlanRefused, match="training"):
        move_person(
            plan_id=plan.pk,
            version=fresh(plan).version,
            international_id=international.pk,
            local_id=local.pk,
            by=coordinator,
        )
    keys = {"international_id": international.pk, "local_id": local.pk}
    with pytest.raises(PairRefused, match="forbidden") as refused:
        pair_by_hand(term=term, by=coordinator, **keys)
    assert "training" in refused.value.message
    with pytest.raises(PairRefused, match="untrained"):
        propose_pair(by=coordinator, **keys)
    assert Pair.objects.count() == 0


def test_what_ran_out_since_the_plan_is_not_published(term, page, two, coordinator, client_for):
    complete(two[1].student.user, page)
    plan = made_plan(term)
    Progress.objects.all().delete()
    call_command(
        "match", unit=term.programme.unit.slug, publish=True, by=coordinator.email, stdout=_Nowhere()
    )
    client = client_for(with_second_factor(coordinator))
    url = reverse("buddy:plan", args=[term.programme.slug, term.slug, plan.uuid])
    assert "1 local student misses training" in client.get(url).content.decode()
    assert Pair.objects.count() == 0


class _Nowhere:
    def write(self, text: str, **_options) -> None:
        pass


def test_who_misses_it_publishes_nothing(term, coordinators_page, two, coordinator, client_for):
    plan = made_plan(term)
    ids = list(PlannedPair.objects.values_list("pk", flat=True))
    order = {"plan_id": plan.pk, "version": plan.version, "pair_ids": ids, "by": coordinator}
    with pytest.raises(PairRefused, match="untrained") as refused:
        queue_publication(**order)
    assert "Matching with judgement" in refused.value.message
    with pytest.raises(PairRefused, match="untrained"):
        pair_by_hand(term=term, international_id=two[0].pk, local_id=two[1].pk, by=coordinator)
    with pytest.raises(CommandError, match="Matching with judgement"):
        call_command(
            "match", unit=term.programme.unit.slug, publish=True, by=coordinator.email, stdout=_Nowhere()
        )

    client = client_for(with_second_factor(coordinator))
    url = reverse("buddy:plan_publish", args=[term.programme.slug, term.slug, plan.uuid])
    text = client.get(url).content.decode()
    assert "Your training comes first" in text
    assert "Publish now" not in text
    data = {"only": "all", "version": plan.version, "chosen": ""}
    assert "Please complete your training first" in client.post(url, data, follow=True).content.decode()
    assert fresh(plan).state == PlanState.READY

    complete(coordinator, coordinators_page)
    assert "Publish now" in client.get(url).content.decode()
    assert queue_publication(**order).state == PlanState.PUBLISHING


def test_the_local_reads_what_is_missing_and_is_reminded_once_a_week(term, page, two, coordinator):
    local = two[1]
    unconfirmed = LocalFactory(term=term, confirmed=None)
    assert standing_of(local).code == "untrained"
    assert nudge(term=term, by=coordinator) == 1
    assert nudge(term=term, participation_ids=[local.pk], by=coordinator) == 1
    mail = OutboxMessage.objects.get(kind="training")
    assert mail.to == local.student.user.email
    assert "What a buddy is: http" in mail.text
    complete(local.student.user, page)
    assert nudge(term=term, by=coordinator) == 0
    assert standing_of(local).code == "ready"
    assert standing_of(unconfirmed).code == "unconfirmed"


def test_the_coordinator_reads_who_misses_what_and_reminds(term, page, two, coordinator, client_for):
    client = client_for(with_second_factor(coordinator))
    url = reverse("buddy:desk_training", args=[term.programme.slug, term.slug])
    text = client.get(url).content.decode()
    assert str(two[1].student.user) in text
    assert "What a buddy is" in text
    answer = client.post(url, {"person": two[1].pk}, follow=True).content.decode()
    assert "1 person is reminded" in answer
    assert OutboxMessage.objects.filter(kind="training").count() == 1
    assert client.post(url, {"person": "\0 nobody"}, follow=True).status_code == 200


def test_it_is_chosen_in_the_settings(programme, page, coordinators_page, coordinator, client_for):
    programme.local_training = programme.coordinator_training = []
    programme.save()
    client = client_for(with_second_factor(coordinator))
    url = reverse("buddy:desk_settings", args=[programme.slug])
    form = client.get(url).context["form"]
    data = {field.html_name: field.value() for field in form if field.value() not in (None, False)}
    key = str(page.translation_key)
    client.post(url, {**data, "local_training": [key]})
    programme.refresh_from_db()
    assert programme.local_training == [key]
    answer = client.post(url, {**data, "local_training": [str(coordinators_page.translation_key)]})
    assert answer.status_code == 200
    assert answer.context["form"].errors.keys() == {"local_training"}


def test_a_list_of_locals_costs_the_same_whether_one_or_three_miss_it(
    term, page, coordinator, client_for, assert_list_budget
):
    LocalFactory(term=term)
    client = client_for(with_second_factor(coordinator))
    url = reverse("buddy:desk_training", args=[term.programme.slug, term.slug])
    assert_list_budget(client, url, lambda: LocalFactory(term=term), queries=12)
