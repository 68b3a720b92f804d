"""Who has completed which modules: what other apps ask of training."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from training.enums import Audience
from training.models import ModulePage, Progress
from training.queries.modules import in_reader_language


def missing(*, users: Iterable[int], modules: Collection[str]) -> dict[int, list[str]]:
    """Of `modules` (keys as text) those that each of `users` has not completed, or not any more.

    Only people who miss something are in the answer, with keys in the order of `modules`. A module that is not
    live in any language holds nobody up. Two queries, none where `modules` is empty.
    """
    if not modules:
        return {}
    live, people = live_keys(modules), list(users)
    rows = Progress.objects.complete().filter(user__in=people, module__in=live)
    done = {(user, str(module)) for user, module in rows.values_list("user", "module")}
    found = {user: [key for key in modules if key in live and (user, key) not in done] for user in people}
    return {user: keys for user, keys in found.items() if keys}


def live_keys(modules: Collection[str]) -> set[str]:
    """Of `modules` those that can be taken. One query."""
    rows = ModulePage.objects.live().filter(translation_key__in=[UUID(key) for key in modules])
    return {str(key) for key in rows.order_by().values_list("translation_key", flat=True).distinct()}


def modules_for(audience: Audience) -> list[ModulePage]:
    """The live modules of an audience, each in the reader's language, else in the default one. One query."""
    return in_reader_language(ModulePage.objects.filter(audience=audience))


def named(modules: Collection[str]) -> dict[str, ModulePage]:
    """The live modules of these keys (as text), each in the reader's language, else in the default one. One query."""
    if not modules:
        return {}
    rows = ModulePage.objects.filter(translation_key__in=[UUID(key) for key in modules])
    return {str(page.translation_key): page for page in in_reader_language(rows)}
