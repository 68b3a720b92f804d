"""What must hold before the site starts (`manage.py check`, `make run`, deployment)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Tags, register
from django.db import DatabaseError


@register(Tags.database)
def demo_people_only_in_the_demo(
    databases: Sequence[str] | None = None, **_kwargs: Any
) -> list[CheckMessage]:
    """Demo people need no second factor: with DEMO off they would be open doors, so they must be gone."""
    if settings.DEMO or not databases:
        return []
    from portal.models import User

    try:
        count = User.objects.filter(is_demo=True).count()
    except DatabaseError:
        return []  # not migrated yet
    if not count:
        return []
    return [
        checks.Error(
            f"{count} demo people exist while DEMO is off.",
            hint="Use a database of its own for the demo; never turn a demo into a real site.",
            id="portal.E001",
        )
    ]


@register(Tags.security, deploy=True)
def demo_is_off_in_production(**_kwargs: Any) -> list[CheckMessage]:
    """The demo shows mailed codes to everybody."""
    if settings.DEMO:
        return [checks.Warning("DEMO is on: everybody can read every mail.", id="portal.W001")]
    return []
