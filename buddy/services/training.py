"""Training as a gate: who may publish, and the nudge to locals who cannot be planned yet."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from buddy import registration_mails as mails
from buddy.models import Programme, Term
from buddy.queries.training import publisher_misses, untrained_of
from buddy.services.transitions import PairRefused
from portal.queries.pages import reader_url
from portal.services import audit
from portal.services.mail import absolute
from training.queries.completion import named

if TYPE_CHECKING:
    from portal.models import User


def check_trained(*, programme: Programme, by: User | None) -> None:
    """Raise PairRefused when `by` misses training that the programme requires before anybody is asked."""
    left = publisher_misses(programme, by.pk) if by is not None else []
    if left:
        titles = ", ".join(page.title for page in left)
        message = _("Please complete your training first: %(titles)s.") % {"titles": titles}
        raise PairRefused("untrained", message)


@transaction.atomic
def nudge(*, term: Term, participation_ids: Collection[int] | None = None, by: User) -> int:
    """Remind locals of `term` who miss training, all or some; return how many these are.

    Nobody gets more than one such mail in a calendar week, however often this is asked.
    """
    year, week, _day = timezone.localdate().isocalendar()
    links: dict[str, dict[str, dict[str, str]]] = {}
    count = 0
    for row in untrained_of(term):
        if participation_ids is not None and row.participation.pk not in participation_ids:
            continue
        language = row.participation.student.user.language
        if language not in links:
            links[language] = _links(term.programme.local_training, language)
        modules = [links[language][str(page.translation_key)] for page in row.modules]
        row.participation.term = term
        mails.training(row.participation, modules=modules, once=f"{year}-{week}")
        count += 1
    if count:
        audit.record("training.nudged", term, actor=by, unit=term.programme.unit)
    return count


def _links(keys: Collection[str], language: str) -> dict[str, dict[str, str]]:
    """Title and full address of each module for readers of `language`."""
    with override(language):
        return {
            key: {"title": page.title, "url": absolute(reader_url(page))} for key, page in named(keys).items()
        }
