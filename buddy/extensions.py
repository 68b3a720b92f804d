"""What counts and what never happens in a plan: the matching's own rules, then those of plugins.

The classes are in `buddy.matching`, with their contract:
`Criterion(key, weight, values, reason, load=None, factors=None)` and
`Constraint(key, allowed, loosened, load=None, breaches=None)`.
`load(participation_ids)` is asked once for either side, in a fixed number of queries, and its answers are
`instance.extra[key]` = (internationals', locals'); so no two rules with a `load` share a key. A plugin
that registers a key which is there already takes its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wagtail import hooks

from buddy.matching import CONSTRAINTS, CRITERIA, Constraint, Criterion


def criteria() -> list[Criterion]:
    """All criteria, in a fixed order. Programmes weigh them by their key.

    Hook `register_matching_criteria`: `fn() -> list[Criterion]`.
    """
    return _merged(CRITERIA, "register_matching_criteria")


def constraints() -> list[Constraint]:
    """All constraints, in a fixed order.

    Hook `register_matching_constraints`: `fn() -> list[Constraint]`.
    """
    return _merged(CONSTRAINTS, "register_matching_constraints")


def words(code: str, params: Mapping[str, Any]) -> str:
    """What a plugin says for the key of its criterion or constraint, or for the code of a reason; "" if none does.

    Hook `register_matching_labels`: `fn() -> dict[str, Callable[[Mapping], str]]`, by key or code. The
    callable gets the reason's params ({} for a key) and answers in the reader's language. Coordinators
    read it; students read what buddy's own criteria say.
    """
    for fn in hooks.get_hooks("register_matching_labels"):
        found = fn().get(code)
        if found is not None:
            return str(found(params))
    return ""


def _merged(own, hook: str) -> list:
    found = {rule.key: rule for rule in own}
    for fn in hooks.get_hooks(hook):
        found.update({rule.key: rule for rule in fn()})
    return list(found.values())
