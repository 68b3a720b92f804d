"""What the portal itself registers at its own extension points."""

from __future__ import annotations

from wagtail import hooks

from portal.enums import Role
from portal.extensions import Scope
from portal.models import OutboxMessage, RoleGrant, Unit
from portal.scope import reach


@hooks.register("register_role_actions")
def role_actions() -> dict[Role, frozenset[str]]:
    return {
        Role.COORDINATOR: frozenset({"team.see", "team.invite", "mails.see", "city.edit"}),
        Role.NATIONAL: frozenset(
            {"team.see", "team.invite", "units.open", "roles.grant", "mails.see", "city.edit"}
        ),
        Role.CENTRAL: frozenset(
            {"team.see", "team.invite", "units.open", "roles.grant", "mails.see", "city.edit"}
        ),
    }


@hooks.register("register_scopes")
def scopes() -> list[Scope]:
    return [
        *(
            Scope(model=Unit, action=action, rows=lambda user, action=action: reach(user, action))
            for action in ("team.see", "team.invite", "units.open", "roles.grant", "city.edit")
        ),
        *(
            Scope(
                model=RoleGrant, action=action, rows=lambda user, action=action: reach(user, action, "unit")
            )
            for action in ("team.see", "roles.grant")
        ),
        Scope(model=OutboxMessage, action="mails.see", rows=lambda user: reach(user, "mails.see", "unit")),
    ]
