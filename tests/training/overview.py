"""People in cities with their modules, and what the trainer's view shows of them."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from django.utils import timezone

from portal.enums import Role
from portal.models import Membership, Unit
from tests.factories.portal import UserFactory
from tests.factories.portal import granted as granted_with_factor
from tests.factories.training import read_all, right_answers, wrong_answers
from training.models import ModulePage, Progress
from training.services import quizzes

URL = "/en/training-overview/"


def granted(unit: Unit, role: Role = Role.COORDINATOR, **fields):
    """People of the demo need no second factor."""
    return granted_with_factor(unit, role, is_demo=True, **fields)


def learner_in(unit: Unit | None, kind: str = "local", **fields):
    user = UserFactory(**fields)
    if unit is not None:
        Membership.objects.create(user=user, unit=unit, kind=kind)
    return user


def began(module: ModulePage, unit: Unit | None, number: int, *, done: int = 0) -> list[Progress]:
    """`number` people of `unit` with that module, `done` of them through."""
    now = timezone.now()
    return Progress.objects.bulk_create(
        Progress(
            user=learner_in(unit), module=module.translation_key, completed=now if place < done else None
        )
        for place in range(number)
    )


def cells(response, heading: str) -> dict[str, list[str]]:
    """The rows of the table below the heading with that id."""
    soup = BeautifulSoup(response.content, "html.parser")
    rows = soup.select(f"[aria-labelledby={heading}] tbody tr")
    return {
        row.th.get_text(strip=True): [
            re.sub(r"\s+", " ", cell.get_text(" ", strip=True)) for cell in row("td")
        ]
        for row in rows
    }


HIDDEN = "– too few to show"


def answered(module: ModulePage, right: int, wrong: int) -> None:
    for place in range(right + wrong):
        user = UserFactory()
        read_all(module, user)
        attempt = quizzes.start_attempt(user=user, page=module)
        answers = right_answers(attempt.questions) if place < right else wrong_answers(attempt.questions)
        quizzes.submit_attempt(user=user, page=module, number=attempt.number, answers=answers)
