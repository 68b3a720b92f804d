"""Loading the demo: the same again, and never beside real people."""

from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from buddy.demo.load import dice, invent
from buddy.demo.people import Addresses, international
from buddy.demo.peoples import coming_to
from buddy.demo.places import cities
from buddy.models import CheckIn, Pair, PairEvent, Participation, Term
from home.models import CityPage
from portal.models import Unit, User
from tests.factories.portal import UserFactory

TODAY = date(2026, 11, 24)


def fingerprint() -> list[tuple]:
    """What the demo has invented, without database keys."""
    return [
        *Participation.objects.order_by("uuid").values_list(
            "uuid", "student__user__email", "student__birth_date", "student__interests", "term__slug", "role", "state",
            "university__slug", "arrival", "departure", "capacity", "needs", "signed_up", "confirmed",
        ),
        *Pair.objects.order_by("uuid").values_list(
            "uuid", "international__uuid", "local__uuid", "state", "proposed", "activated", "closed", "attention"
        ),
        *PairEvent.objects.order_by("pair__uuid", "at").values_list("pair__uuid", "before", "after", "by__email", "why", "at"),
        *CheckIn.objects.order_by("uuid").values_list("uuid", "side", "kind", "asked", "answer", "answered"),
        *Term.objects.order_by("programme__slug", "slug").values_list(
            "programme__slug", "slug", "international_opens", "arrival_from", "ends"
        ),
    ]  # fmt: skip


@pytest.mark.django_db
def test_same_seed_and_day_same_data():
    found = []
    for _time in range(2):
        with transaction.atomic():
            invent(students=150, seed=7, today=TODAY)
            found.append(fingerprint())
            transaction.set_rollback(True)
    assert len(found[0]) > 300
    assert found[0] == found[1]


def test_another_seed_other_people():
    def drawn(seed: int) -> list[str]:
        rng, addresses = dice(seed, "lille"), Addresses()
        return [
            international(
                rng,
                nationality=coming_to("FR").one(rng),
                city=cities()["lille"],
                today=TODAY,
                addresses=addresses,
            ).user.email
            for _person in range(20)
        ]

    assert drawn(7) == drawn(7)
    assert not set(drawn(7)) & set(drawn(8))


@pytest.mark.django_db
def test_it_refuses_where_real_people_are():
    person = UserFactory(is_demo=False)
    with pytest.raises(CommandError, match="real people"):
        call_command("load_demo", students=10)
    call_command("load_demo", "--if-empty")
    assert list(User.objects.all()) == [person]


@pytest.mark.parametrize("wrong", [["--students", "-1"], ["--students", "many"], ["--today", "24.11.2026"]])
def test_wrong_arguments_are_named(wrong):
    with pytest.raises(CommandError, match=wrong[1]):
        call_command("load_demo", *wrong)


@pytest.mark.django_db
def test_one_command_fills_everything():
    out = StringIO()
    call_command("load_demo", "--students", "30", "--today", "2026-11-24", stdout=out)
    assert "30 students in 15 open cities" in out.getvalue()
    assert Participation.objects.count() == 30
    titles = {
        page.locale.language_code: page.title
        for page in CityPage.objects.filter(unit__slug="london").select_related("locale")
    }
    assert titles["en"] == "London"
    assert set(
        CityPage.objects.filter(locale__language_code="en").values_list("unit__slug", flat=True)
    ) == set(cities())
    assert CityPage.objects.get(unit__slug="cologne", locale__language_code="en").title == "Cologne"
    assert Unit.objects.get(slug="cologne").name == "Köln"
