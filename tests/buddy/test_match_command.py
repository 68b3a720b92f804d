"""`manage.py match`: the best plan of a city as JSON that names nobody, and nothing else on standard output."""

from __future__ import annotations

import io
import json
from uuid import UUID

import pytest
from django.core.management import CommandError, call_command

from buddy.enums import PlanState
from buddy.matching import CRITERIA
from buddy.models import Pair, Plan
from buddy.services.planning import queue_plan
from portal.enums import Role
from portal.models import AuditEntry, OutboxMessage
from tests.buddy.cities import city
from tests.factories.buddy import TermFactory
from tests.factories.portal import granted

pytestmark = pytest.mark.django_db

TYPES = {
    "version": int, "unit": str, "term": str, "seed": int, "fair": bool, "spread": int, "keep_bonus": int, "matched": int,
    "score": int, "objective": int, "bound": int, "optimal": bool, "floor": int, "pairs": list,
    "unmatched": list,
}  # fmt: skip
PAIR_TYPES = {"international": str, "local": str, "score": int, "locked": bool, "kept": bool, "parts": dict}


@pytest.fixture
def people(term):
    return city(term, 6, 4)


def match(*args, unit="lille", **more):
    """What the command writes: (standard output, standard error)."""
    out, err = io.StringIO(), io.StringIO()
    call_command("match", "--unit", unit, *args, stdout=out, stderr=err, **more)
    return out.getvalue(), err.getvalue()


def types(found):
    return {key: type(value) for key, value in found.items()}


def test_the_json_has_exactly_what_was_promised(people, term):
    waiting, offering = people
    out, err = match("--term", "autumn")
    found = json.loads(out)
    assert err == ""
    assert types(found) == TYPES
    assert (found["version"], found["unit"], found["term"], found["seed"]) == (1, "lille", "autumn", 0)
    assert (found["fair"], found["spread"]) == (True, 20_000)
    assert (found["matched"], found["optimal"]) == (4, True)
    assert found["objective"] == found["bound"]
    assert found["score"] == sum(pair["score"] for pair in found["pairs"])
    assert found["floor"] == min(pair["score"] for pair in found["pairs"])
    for pair in found["pairs"]:
        assert types(pair) == PAIR_TYPES
        assert set(pair["parts"]) == {rule.key for rule in CRITERIA}
        assert sum(part["contribution"] for part in pair["parts"].values()) == pair["score"]
        for part in pair["parts"].values():
            assert types(part) == {"value": int, "weight": int, "contribution": int}
            assert 0 <= part["value"] <= 1000
            assert 0 <= part["weight"] <= 5
    keys = [pair["international"] for pair in found["pairs"]]
    assert keys == sorted(keys)
    assert {UUID(pair["local"]) for pair in found["pairs"]} == {row.uuid for row in offering}
    left = found["unmatched"]
    assert [set(row) for row in left] == [{"international", "reason"}] * 2
    assert {row["reason"] for row in left} == {"no_capacity"}
    assert {UUID(key) for key in keys} | {UUID(row["international"]) for row in left} == {
        row.uuid for row in waiting
    }


def test_it_names_nobody(people, term):
    out, _err = match()
    for row in (*people[0], *people[1]):
        user = row.student.user
        for word in (user.first_name, user.last_name, user.email):
            assert word not in out
    assert "@" not in out


def test_an_empty_city_has_no_floor(term):
    found = json.loads(match()[0])
    assert types(found) == {**TYPES, "floor": type(None)}
    assert (found["matched"], found["optimal"], found["pairs"], found["unmatched"]) == (0, True, [], [])


def test_the_same_seed_gives_the_same_bytes(people, term):
    first = match("--seed", "7")[0]
    assert match("--seed", "7")[0] == first
    other = json.loads(match("--seed", "8")[0])
    assert other["objective"] == json.loads(first)["objective"]
    assert Plan.objects.filter(state=PlanState.READY).count() == 3


def test_the_current_term_is_taken_unless_one_is_named(people, term):
    TermFactory(programme=term.programme, slug="spring", soon=True)
    TermFactory(programme=term.programme, slug="last-year", over=True)
    assert json.loads(match()[0])["term"] == "autumn"
    assert json.loads(match("--term", "spring")[0])["pairs"] == []


def test_a_file_instead_of_standard_output(people, term, tmp_path):
    file = tmp_path / "plan.json"
    assert match("--json", str(file)) == ("", "")
    assert json.loads(file.read_text())["matched"] == 4


def test_a_file_that_cannot_be_written_publishes_nothing(people, term, tmp_path, coordinator):
    file = tmp_path / "missing" / "plan.json"
    with pytest.raises(CommandError, match=r"plan\.json.*waits for review") as refusal:
        match("--json", str(file), "--publish", "--by", coordinator.email)
    assert refusal.value.returncode == 1
    assert Plan.objects.get().state == PlanState.READY
    assert not Pair.objects.exists()


def test_a_coordinator_publishes(people, term, coordinator):
    out, err = match("--publish", "--by", coordinator.email.upper())
    assert json.loads(out)["matched"] == 4
    assert err == "Published 4 pairs, 0 not.\n"
    plan = Plan.objects.get()
    assert (plan.state, plan.created_by, plan.published_by) == (
        PlanState.PUBLISHED,
        coordinator,
        coordinator,
    )
    assert Pair.objects.filter(made_by=coordinator).count() == 4
    assert OutboxMessage.objects.filter(kind="asking").count() == 4
    assert AuditEntry.objects.filter(action="plan.published", actor=coordinator).count() == 1
    again = json.loads(match("--publish", "--by", coordinator.email)[0])
    assert (again["matched"], len(again["unmatched"])) == (0, 2), "who is asked already is not asked again"


def stranger(net):
    return granted(net.lyon).email


def officer(net):
    return granted(net.university, Role.OFFICER).email


def suspended(net):
    user = granted(net.lille)
    type(user).objects.filter(pk=user.pk).update(suspended_at="2026-01-01T00:00Z")
    return user.email


@pytest.mark.parametrize("by", [stranger, officer, suspended, lambda net: "nobody@example.org"])
def test_who_may_not_publish_computes_nothing(people, term, net, by):
    with pytest.raises(CommandError, match="may not publish"):
        match("--publish", "--by", by(net))
    assert not Plan.objects.exists()


def test_publishing_needs_a_person(people, term):
    with pytest.raises(CommandError, match="--publish needs --by"):
        match("--publish")
    assert not Plan.objects.exists()


@pytest.mark.parametrize(
    ("args", "unit", "text"),
    [
        ([], "atlantis", "'atlantis' runs no programme"),
        ([], "lyon", "'lyon' runs no programme"),
        (["--term", "winter"], "lille", "no term 'winter'; there are: autumn"),
        (["--seed", "-1"], "lille", "not a seed"),
        (["--seed", "²"], "lille", "not a seed"),
        (["--seed", str(1 << 31)], "lille", "not a seed"),
    ],
)
def test_what_is_not_known_is_named(term, args, unit, text):
    with pytest.raises(CommandError, match=text):
        match(*args, unit=unit)
    assert not Plan.objects.exists()


def test_a_plan_at_work_is_waited_for(people, term):
    queue_plan(term=term, by=None)
    with pytest.raises(CommandError, match="Another plan of this term"):
        match()
    assert Plan.objects.count() == 1


def test_a_plan_that_fails_is_no_plan(people, term, monkeypatch):
    from buddy.services import planning

    def broken(*args, **more):
        raise RuntimeError("out of order")

    monkeypatch.setattr(planning, "solve", broken)
    with pytest.raises(CommandError, match="The plan is failed"):
        match()
