"""Import nominated students: all rows or none, as invitations and never as profiles."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext as _

from buddy.enums import ParticipantRole
from buddy.models import Invitation, Programme, Term
from buddy.queries.programmes import universities_of
from buddy.services.import_cells import Frame, clean_row
from buddy.services.import_file import Fault, columns_for, read_table
from buddy.services.invitations import send_invitation
from portal.enums import UnitKind
from portal.scope import can, granted_units
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import Unit, User


class ImportRefused(Exception):
    """The import as a whole cannot be; the message says why."""


@dataclass(frozen=True, kw_only=True)
class ImportResult:
    """What an import did, or with `dry_run` would do. With faults nothing was written.

    The same counts whether the people have an account or not: `unchanged` are invitations that were
    there with the same answers, or that have been answered.
    """

    rows: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    faults: list[Fault] = field(default_factory=list)


def template_file(role: ParticipantRole | str) -> bytes:
    """An empty file with the columns for `role`, as spreadsheets open it (UTF-8 with BOM)."""
    out = io.StringIO()
    csv.writer(out).writerow(columns_for(role))
    return out.getvalue().encode("utf-8-sig")


def nominating_university(by: User, programme: Programme) -> Unit | None:
    """None when `by` imports for the whole programme; their university when they are its officer.

    Raises ImportRefused for everybody else.
    """
    if can(by, "imports.run", programme):
        return None
    own = {
        unit.pk: unit for unit in granted_units(by, "students.nominate") if unit.kind == UnitKind.UNIVERSITY
    }
    for university in universities_of(programme):
        if university.pk in own:
            return university
    raise ImportRefused(_("You may not import students into this programme."))


def import_invitations(
    *, term: Term, role: ParticipantRole, data: bytes, by: User, dry_run: bool = False
) -> ImportResult:
    """Invite everybody in the file `data` to `term`; each new one is promised a mail.

    A row whose (term, role, e-mail) is there already is never doubled: unanswered it takes the newer
    answers, answered it stays. Raises ImportRefused when `by` may not, or the term has closed.
    """
    programme = term.programme
    own = nominating_university(by, programme)
    if programme.today > _last_day(term, role):
        raise ImportRefused(_("Sign-up for this term has closed."))
    frame = Frame(
        term=term,
        role=ParticipantRole(role),
        universities=list(universities_of(programme)),
        own_university=own,
    )
    table, faults = read_table(data)
    rows, more = _clean(table, frame)
    faults = sorted([*faults, *more], key=lambda fault: fault.row)
    if faults:
        return ImportResult(rows=len(table), faults=faults)
    with transaction.atomic():
        result = _write(rows, frame, by=by, dry_run=dry_run)
        if not dry_run:
            audit.record("students.imported", term, actor=by, unit=programme.unit)
    return result


def _last_day(term: Term, role: ParticipantRole | str) -> Any:
    """Internationals may join the late list until the term ends."""
    return term.ends if role == ParticipantRole.INTERNATIONAL else term.local_closes


def _clean(table: list[tuple[int, dict[str, str]]], frame: Frame) -> tuple[list[dict[str, Any]], list[Fault]]:
    rows: list[dict[str, Any]] = []
    faults: list[Fault] = []
    seen: dict[str, int] = {}
    for number, cells in table:
        data, problems = clean_row(cells, frame)
        faults += [Fault(number, problem.column, problem.message) for problem in problems]
        email = data.get("email", "")
        if email in seen:
            faults.append(
                Fault(number, "email", _("This address is in row %(row)s already.") % {"row": seen[email]})
            )
        elif email:
            seen[email] = number
        rows.append(data)
    return rows, faults


def _write(rows: list[dict[str, Any]], frame: Frame, *, by: User, dry_run: bool) -> ImportResult:
    there = {
        row.email: row
        for row in Invitation.objects.select_for_update().filter(term=frame.term, role=frame.role)
    }
    new = [
        Invitation(
            term=frame.term,
            role=frame.role,
            email=data["email"],
            data=data,
            invited_by=by,
            university=frame.own_university,
        )
        for data in rows
        if data["email"] not in there
    ]
    changed = []
    for data in rows:
        row = there.get(data["email"])
        if row is not None and row.answered is None and row.data != data:
            row.data = data
            changed.append(row)
    if not dry_run:
        Invitation.objects.bulk_create(new, ignore_conflicts=True, batch_size=500)
        Invitation.objects.bulk_update(changed, ["data"], batch_size=500)
        emails = {row.email for row in new}
        for row in Invitation.objects.filter(term=frame.term, role=frame.role, answered=None).select_related(
            "term__programme__unit", "university"
        ):
            if row.email in emails:
                send_invitation(row)
    return ImportResult(
        rows=len(rows), new=len(new), changed=len(changed), unchanged=len(rows) - len(new) - len(changed)
    )
