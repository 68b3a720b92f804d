"""The page before publishing: what goes out to whom, which pairs, once; and a single pair made by hand."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

from buddy.enums import PlanState
from buddy.models import KeepApart, Pair, Plan
from buddy.services.publishing import publish_plan
from portal.models import OutboxMessage
from tests.buddy.cities import city, fresh, made_plan, with_second_factor
from tests.buddy.pages import today
from tests.factories.buddy import LocalFactory, PairFactory, ParticipationFactory, StudentFactory
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


@pytest.fixture
def plan(term):
    """Six who wait, of whom four get somebody; two of those arrive within a month."""
    waiting, _offering = city(term, 6, 4)
    for row in waiting[:2]:
        row.arrival = today(20)
        row.save()
    return made_plan(term)


def of(plan, name):
    term = plan.term
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug, plan.uuid])


def publish(client, plan, only="all", **more):
    data = {"version": fresh(plan).version, "only": only, **more}
    return client.post(of(plan, "plan_publish"), data)


def planned(plan):
    return list(plan.pairs.order_by("pk"))


def test_mails_are_seen_before_they_go_out(plan, client):
    best = plan.pairs.order_by("-score", "pk").first()
    best.local.student.user.language = "fr"
    best.local.student.user.save()
    response = client.get(of(plan, "plan_publish"))
    mails = response.context["mails"]
    assert len(mails) == 6, "both mails of three pairs"
    assert {mail["side"] for mail in mails} == {"international", "local"}
    [french] = [mail for mail in mails if mail["name"] == str(best.local.student.user)]
    english = next(mail for mail in mails if mail["side"] == "local" and mail is not french)
    assert french["subject"] != english["subject"]
    assert french["subject"] in response.content.decode().replace("&#x27;", "'")
    told = next(mail for mail in mails if mail["name"] == str(best.international.student.user))
    assert best.local.student.user.first_name not in told["text"], (
        "the international sees nobody before the yes"
    )
    assert not OutboxMessage.objects.exists()
    assert not Pair.objects.exists()


def test_all_are_published_once(plan, client):
    assert publish(client, plan)["Location"] == of(plan, "plan")
    assert publish(client, plan)["Location"] == of(plan, "plan"), "the second click finds it at work"
    assert DBTaskResult.objects.count() == 1
    assert "Publishing" in client.get(of(plan, "plan")).content.decode()
    publish_plan.call(plan_id=plan.pk)
    assert "Published plan" in client.get(of(plan, "plan")).content.decode()
    assert client.get(of(plan, "plan_publish"))["Location"] == of(plan, "plan")
    publish(client, plan)
    assert (Pair.objects.count(), OutboxMessage.objects.count()) == (4, 8)


def test_those_who_arrive_soon(plan, client):
    form = client.get(of(plan, "plan_publish")).context["form"]
    assert [label for _key, label in form.fields["only"].choices] == [
        "all of them (4)",
        "those who arrive within 30 days (2)",
    ]
    publish(client, plan, "soon")
    publish_plan.call(plan_id=plan.pk)
    assert Pair.objects.filter(international__arrival=today(20)).count() == Pair.objects.count() == 2
    html = client.get(of(plan, "plan")).content.decode()
    assert "Publish 2 pairs" in html
    publish(client, plan)
    publish_plan.call(plan_id=plan.pk)
    assert fresh(plan).state == PlanState.PUBLISHED
    assert Pair.objects.count() == 4


def test_the_ticked_ones(plan, client):
    one, two, *_rest = planned(plan)
    response = client.post(
        of(plan, "plan_selected"), {"action": "publish", "version": 0, "selected": [one.pk, two.pk]}
    )
    page = client.get(response["Location"])
    assert page.context["form"].fields["only"].choices[-1] == ("chosen", "the ticked ones (2)")
    assert page.context["form"]["only"].initial == "chosen"
    assert len(page.context["mails"]) == 4
    publish(client, plan, "chosen", chosen=f"{one.pk},{two.pk}")
    publish_plan.call(plan_id=plan.pk)
    assert set(Pair.objects.values_list("international", flat=True)) == {
        one.international_id,
        two.international_id,
    }


@pytest.mark.parametrize("chosen", ["0", "²", "9" * 40, "x,,1e9"])
def test_a_tampered_choice_publishes_nobody(plan, client, chosen):
    response = publish(client, plan, "chosen", chosen=chosen)
    assert response.status_code == 200
    assert response.context["form"].errors["only"]
    assert fresh(plan).state == PlanState.READY


def test_stale_pairs_are_named_and_left_out(plan, client):
    gone = planned(plan)[0]
    gone.international.state = "withdrawn"
    gone.international.save()
    page = client.get(of(plan, "plan_publish"))
    assert [row["pk"] for row in page.context["stale"]] == [gone.pk]
    assert "The international student is not waiting any more." in page.content.decode()
    assert page.context["form"].fields["only"].choices[0] == ("all", "all of them (3)")
    publish(client, plan)
    publish_plan.call(plan_id=plan.pk)
    assert Pair.objects.count() == 3
    assert fresh(plan).state == PlanState.READY


def test_what_could_not_be_published_is_marked(plan, client):
    late = planned(plan)[0]
    publish(client, plan)
    late.local.state = "paused"
    late.local.save()
    publish_plan.call(plan_id=plan.pk)
    rows = {row["pk"]: row for row in client.get(of(plan, "plan")).context["rows"]}
    assert rows[late.pk]["missed"]
    assert [row["published"] for pk, row in rows.items() if pk != late.pk] == [True] * 3
    assert "was not published" in client.get(of(plan, "plan")).content.decode()


def test_a_plan_that_changed_meanwhile_is_looked_at_again(plan, client):
    Plan.objects.filter(pk=plan.pk).update(version=3)
    response = client.post(of(plan, "plan_publish"), {"version": 0, "only": "all"}, follow=True)
    assert "Somebody has changed this plan in the meantime" in response.content.decode()
    assert fresh(plan).state == PlanState.READY
    assert not DBTaskResult.objects.exists()


def test_while_another_plan_is_at_work(plan, client, term):
    Plan.objects.create(term=term, state=PlanState.RUNNING)
    response = client.post(of(plan, "plan_publish"), {"version": 0, "only": "all"}, follow=True)
    assert "Another plan of this term" in response.content.decode()
    assert fresh(plan).state == PlanState.READY


# A pair made by hand.


def by_hand(row):
    return reverse("buddy:hand_pair", args=[row.term.programme.slug, row.term.slug, row.uuid])


def test_best_fitting_locals_with_a_place_are_offered(term, client):
    waiting, offering = city(term, 2, 7)
    PairFactory(term=term, local=offering[0], active=True)
    page = client.get(by_hand(waiting[0]))
    scores = [choice["score"] for choice in page.context["choices"]]
    assert len(scores) == 5
    assert scores == sorted(scores, reverse=True)
    assert offering[0].pk not in {choice["other"] for choice in page.context["choices"]}


def test_first_in_line_are_offered_to_a_local(term, client):
    waiting, offering = city(term, 7, 1)
    page = client.get(by_hand(offering[0]))
    assert [choice["other"] for choice in page.context["choices"]] == [row.pk for row in waiting[:5]]
    later = page.context["choices"][2]
    assert "2 people come before" in later["warnings"]


def test_asking_makes_a_proposal(term, client, coordinator):
    [mine], [local] = city(term, 1, 1)
    response = client.post(by_hand(mine), {"other": local.pk})
    pair = Pair.objects.get()
    assert (pair.state, pair.made_by, pair.plan) == ("proposed", coordinator, None)
    assert response["Location"].endswith(f"/pairs/{pair.uuid}/")
    assert OutboxMessage.objects.count() == 2
    again = client.post(by_hand(mine), {"other": local.pk})
    assert "This international student is not waiting any more." in again.content.decode()
    assert Pair.objects.count() == 1


def test_from_the_side_of_a_local(term, client):
    [mine], [local] = city(term, 1, 1)
    client.post(by_hand(local), {"other": mine.pk})
    assert (Pair.objects.get().international, Pair.objects.get().local) == (mine, local)


def test_the_same_rules_hold(term, client):
    [mine], [apart, mute, full, fine] = city(term, 1, 4)
    KeepApart.objects.create(
        first=mine.student.person_key, second=apart.student.person_key, kind=KeepApart.Kind.BLOCK
    )
    mute.student.languages.update(language="eo")
    PairFactory(term=term, local=full)
    for other, why in [
        (apart, "cannot be paired"),
        (mute, "They do not speak a common language well enough."),
        (full, "All places of this local student are taken"),
    ]:
        response = client.post(by_hand(mine), {"other": other.pk})
        assert response.status_code == 200
        assert why in response.content.decode()
    stranger = LocalFactory()
    assert client.post(by_hand(mine), {"other": stranger.pk}).status_code == 404
    for wrong in ("", "x", "²", "9" * 40):
        assert client.post(by_hand(mine), {"other": wrong}).context["form"].errors
    assert Pair.objects.count() == 1
    client.post(by_hand(mine), {"other": fine.pk})
    assert Pair.objects.count() == 2


def test_somebody_is_found_by_name_in_any_spelling(term, client):
    mine = ParticipationFactory(term=term)

    def called(last_name, **fields):
        student = StudentFactory(user=UserFactory(first_name="Łucja", last_name=last_name))
        return LocalFactory(term=term, student=student, **fields)

    called("Free"), called("Paused", state="paused"), called("Unconfirmed", confirmed=None)
    found = client.get(by_hand(mine), {"q": "lucja"}).context["found"]
    assert [row["name"] for row in found] == ["Łucja Free"]
    html = client.get(by_hand(mine), {"q": "Nobody"}).content.decode()
    assert "Nobody by this name could be asked." in html
