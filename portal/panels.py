"""What the portal itself shows on the start page: a person's roles, and what they ask for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils import timezone
from laces.components import Component

from portal.extensions import role_actions
from portal.models import Unit
from portal.queries.units import filtered, with_coordinators
from portal.scope import grants, may_anywhere, scope

if TYPE_CHECKING:
    from portal.models import RoleGrant

ENDS_SOON = timedelta(days=30)


class RolesPanel(Component):
    """Each role with its team and its end; the number of orphaned cities for who can help them."""

    template_name = "portal/panels/roles.html"

    def __init__(self, held: list[RoleGrant], *, orphaned: int, edits_pages: bool) -> None:
        self.held = held
        self.orphaned = orphaned
        self.edits_pages = edits_pages

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        soon = timezone.localdate() + ENDS_SOON
        actions = role_actions()
        rows = [
            {
                "grant": grant,
                "has_team": "team.see" in actions.get(grant.role, ()),
                "ends_soon": grant.until <= soon,
            }
            for grant in self.held
        ]
        return {
            "rows": rows,
            "teams": any(row["has_team"] for row in rows),
            "orphaned": self.orphaned,
            "edits_pages": self.edits_pages,
        }


def dashboard_panels(request: HttpRequest) -> list[Component]:
    held = grants(request.user)
    if not held:
        return []
    orphaned = 0
    if may_anywhere(request.user, "units.open"):
        orphaned = filtered(with_coordinators(scope(Unit, request.user, "units.open")), orphaned=True).count()
    return [RolesPanel(held, orphaned=orphaned, edits_pages=may_anywhere(request.user, "city.edit"))]
