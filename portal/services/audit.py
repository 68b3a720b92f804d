"""Write down who did what to whom, when and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Model

from portal.models import AuditEntry

if TYPE_CHECKING:
    from portal.models import Unit, User


def record(
    action: str, obj: Model, *, actor: User | None, unit: Unit | None = None, reason: str = ""
) -> AuditEntry:
    """Add one row, in the caller's transaction, e.g. `record("role.granted", grant, actor=me, unit=city)`.

    `action` is "<thing>.<past participle>"; `actor` is None for what the clock does. Only the id of
    `obj` is kept, so that the log outlives it and names nobody who was erased. Kept for 12 months.
    """
    return AuditEntry.objects.create(
        actor=actor,
        action=action,
        unit=unit,
        object_type=obj._meta.label_lower,
        object_id=str(obj.pk),
        reason=reason,
    )
