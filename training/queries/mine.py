"""A person's training in one query, for the start page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef, Q, Subquery

from portal.models import Membership
from portal.scope import roles
from training.enums import State
from training.models import ModulePage, Progress
from training.queries.modules import OF_KIND, OF_ROLE, in_reader_language
from training.queries.progress import state_of

if TYPE_CHECKING:
    from portal.models import User


@dataclass(frozen=True)
class Mine:
    """A module that is for this reader, or that they have begun."""

    page: ModulePage
    progress: Progress | None

    @property
    def state(self) -> State:
        return state_of(self.progress)


def my_modules(user: User) -> list[Mine]:
    """Modules that `user` has begun, and those of their own audiences. One query."""
    own = Progress.objects.filter(user=user, module=OuterRef("translation_key"))
    is_mine = Q(audience__in={OF_ROLE[role] for role in roles(user) if role in OF_ROLE})
    for kind, audience in OF_KIND.items():
        is_mine |= Q(Exists(Membership.objects.filter(user=user, kind=kind)), audience=audience)
    rows = ModulePage.objects.annotate(
        progress_pk=_of(own, "pk"),
        progress_completed=_of(own, "completed"),
        progress_valid_until=_of(own, "valid_until"),
        progress_seen=_of(own, "seen"),
    ).filter(is_mine | Q(progress_pk__isnull=False))
    return [Mine(page=page, progress=_progress(user, page)) for page in in_reader_language(rows)]


def _of(own: Any, name: str) -> Subquery:
    return Subquery(own.values(name)[:1])


def _progress(user: User, page: Any) -> Progress | None:
    if page.progress_pk is None:
        return None
    return Progress(
        pk=page.progress_pk,
        user=user,
        module=page.translation_key,
        completed=page.progress_completed,
        valid_until=page.progress_valid_until,
        seen=page.progress_seen,
    )
