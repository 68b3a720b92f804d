"""What the portal itself registers at its own extension points."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail import hooks

from portal import panels
from portal.enums import Role
from portal.extensions import Job, NavItem, Scope
from portal.models import OutboxMessage, RoleGrant, RoleInvitation, Unit
from portal.scope import may_anywhere, reach
from portal.services import lapsing, privacy, upkeep

_NATIONAL = frozenset({"team.see", "team.invite", "units.open", "roles.grant", "city.edit"})


@hooks.register("register_role_actions")
def role_actions() -> dict[Role, frozenset[str]]:
    return {
        Role.COORDINATOR: frozenset({"team.see", "team.invite", "mails.see", "city.edit"}),
        Role.NATIONAL: _NATIONAL,
        # What a central admin reads of a unit's mails is logged (portal.views.mails).
        Role.CENTRAL: _NATIONAL | {"mails.see"},
        Role.EDITOR: frozenset({"city.edit"}),
    }


@hooks.register("register_scopes")
def scopes() -> list[Scope]:
    def below(model: type, action: str, field: str = "") -> Scope:
        return Scope(model=model, action=action, rows=lambda user: reach(user, action, field))

    return [
        *(
            below(Unit, action)
            for action in ("team.see", "team.invite", "units.open", "roles.grant", "mails.see", "city.edit")
        ),
        *(below(RoleGrant, action, "unit") for action in ("team.see", "roles.grant")),
        *(below(RoleInvitation, action, "unit") for action in ("team.see", "team.invite")),
        below(OutboxMessage, "mails.see", "unit"),
        # A role is kept by one click of its holder while it is in force, or by who grants roles there.
        Scope(
            model=RoleGrant,
            action="roles.renew",
            rows=lambda user: (
                Q(user_id=user.pk, until__gte=timezone.localdate()) | reach(user, "roles.grant", "unit")
            ),
        ),
    ]


@hooks.register("register_nav_items")
def nav_items(request: HttpRequest) -> list[NavItem]:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return []
    items = [
        NavItem(label=_("Start"), url=reverse("start"), place="account", icon="house", order=10),
        NavItem(label=_("My account"), url=reverse("account"), place="account", icon="settings", order=90),
    ]
    if may_anywhere(user, "team.see"):
        items.append(NavItem(label=_("Teams"), url=reverse("teams"), place="account", icon="users", order=80))
    if settings.DEMO:
        items.append(
            NavItem(
                label=_("Demo mails"), url=reverse("demo_mailbox"), place="account", icon="mail", order=95
            )
        )
    return items


hooks.register("register_dashboard_panels", panels.dashboard_panels, order=100)


@hooks.register("register_periodic_jobs")
def periodic_jobs() -> list[Job]:
    day = timedelta(days=1)
    return [
        Job(name="portal.retention", every=day, run=privacy.retain_all),
        Job(name="portal.roles_lapsing", every=day, run=lapsing.warn),
        Job(name="portal.sessions", every=day, run=upkeep.clear_sessions),
        Job(name="portal.task_results", every=day, run=upkeep.prune_task_results),
    ]
