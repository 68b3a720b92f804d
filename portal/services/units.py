"""Open units in the organisation tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyascii import anyascii
from django.db import transaction
from django.utils.text import slugify

from portal.enums import UnitKind
from portal.models import Unit
from portal.services import audit
from portal.signals import units_opened

if TYPE_CHECKING:
    from portal.models import User


def open_unit(*, parent: Unit | None, kind: UnitKind, name: str, by: User | None, **fields: object) -> Unit:
    """Create a unit below `parent` (None: the root), with what other apps add to it. Country and time zone
    come from the parent unless given; the slug is made from the name and is unique."""
    with transaction.atomic():
        unit = add_unit(parent=parent, kind=kind, name=name, by=by, **fields)
        units_opened.send(Unit, units=[unit])
    return unit


def add_unit(*, parent: Unit | None, kind: UnitKind, name: str, by: User | None, **fields: object) -> Unit:
    """`open_unit` for a caller who opens many and sends `units_opened` once, in the same transaction."""
    if parent is not None:
        fields = {"country_code": parent.country_code, "time_zone": parent.time_zone, **fields}
    with transaction.atomic():
        unit = Unit(kind=kind, name=name, slug=free_slug(name), **fields)
        # Read again under a lock: treebeard takes the next path from what the parent row says.
        unit = (
            Unit.objects.select_for_update().get(pk=parent.pk).add_child(instance=unit)
            if parent
            else Unit.add_root(instance=unit)
        )
        audit.record("unit.opened", unit, actor=by, unit=unit)
    return unit


def free_slug(name: str) -> str:
    """`name` in ASCII with a number where it is taken: "Kraków" -> "krakow", then "krakow-2"."""
    base = slugify(anyascii(name))[:90] or "unit"
    taken = set(Unit.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    if base not in taken:
        return base
    return next(slug for number in range(2, len(taken) + 3) if (slug := f"{base}-{number}") not in taken)
