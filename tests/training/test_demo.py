"""What people of the demo have learnt: the same for the same seed, and consistent in itself."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from django.db import transaction
from django.db.models import Count, F

from home.services.seed import seed_pages
from portal.models import Membership
from tests.factories.portal import UserFactory, granted, network
from training import content
from training.demo.load import load_learning
from training.models import Answer, Attempt, Certificate, ModulePage, Progress

pytestmark = pytest.mark.django_db
FIRST = ["what_a_buddy_is", "first_contact", "recruiting"]


@pytest.fixture
def people():
    net = network()
    with (
        patch("home.services.central_pages.record_translation"),
        patch("training.services.seed.record_translation"),
        patch.object(content, "MODULES", FIRST),
        patch.object(content, "KITS", []),
    ):
        seed_pages(network=net.root)
    for number in range(30):
        user = UserFactory(email=f"local{number}@example.org", first_name="Lou", last_name="Petit")
        Membership.objects.create(user=user, unit=net.lille, kind="local")
    granted(net.lille, email="coordinator@example.org")


def rows():
    return list(
        Progress.objects.order_by("user__email", "module").values_list(
            "user__email", "module", "lesson", F("completed") - F("started")
        )
    )


def test_the_same_seed_gives_the_same_learners(people):
    found = []
    for _time in range(2):
        with transaction.atomic():
            load_learning(seed=3)
            found.append(rows())
            transaction.set_rollback(True)
    assert found[0] == found[1]
    assert len(found[0]) > 20


def test_it_is_as_if_they_had_learnt(people):
    begun = load_learning(seed=3, eager=["lille"], certified=["local7@example.org"])
    assert begun == Progress.objects.values("user").distinct().count()
    first = ModulePage.objects.get(slug="what-a-buddy-is")
    done = Progress.objects.filter(module=first.translation_key)
    assert done.filter(completed__isnull=False).count() >= 24

    lessons = len(first.lesson_list)
    counted = done.annotate(n=Count("lessons_done"))
    for row in counted:
        assert (row.n == lessons) or (row.completed is None and row.lesson)
    for attempt in Attempt.objects.all():
        assert attempt.passed == (attempt.score >= attempt.pass_mark)
        assert {question["id"] for question in attempt.questions} == {
            str(key) for key in attempt.answers.values_list("question", flat=True)
        }
    assert set(Progress.objects.filter(completed__isnull=False)) == {
        attempt.progress for attempt in Attempt.objects.filter(passed=True).select_related("progress")
    }
    assert Answer.objects.filter(correct=None).count() == 0
    holders = set(Certificate.objects.values_list("user__email", flat=True))
    assert holders == {"local7@example.org"}
