"""What counts and what never happens in a plan: the matching's own rules, then those of plugins.

Hook `register_matching_criteria`: `fn() -> list[Criterion]`; hook `register_matching_constraints`:
`fn() -> list[Constraint]` (both classes are in `buddy.matching`, with their contract). A plugin that
registers a key which is there already takes its place.
"""

from __future__ import annotations

from wagtail import hooks

from buddy.matching import CONSTRAINTS, CRITERIA, Constraint, Criterion


def criteria() -> list[Criterion]:
    """All criteria, in a fixed order. Programmes weigh them by their key."""
    return _merged(CRITERIA, "register_matching_criteria")


def constraints() -> list[Constraint]:
    """All constraints, in a fixed order."""
    return _merged(CONSTRAINTS, "register_matching_constraints")


def _merged(own, hook: str) -> list:
    found = {rule.key: rule for rule in own}
    for fn in hooks.get_hooks(hook):
        found.update({rule.key: rule for rule in fn()})
    return list(found.values())
