from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from buddy.enums import ParticipantRole
from buddy.models import Term
from buddy.queries.programmes import programmes_in
from buddy.services.imports import ImportRefused, import_invitations
from portal.models import Unit, User


class Command(BaseCommand):
    help = (
        "Invite the nominated students of a CSV file to a term. All rows or none; every fault is printed as "
        "'row N: column: message' and the exit code is 1."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--unit", required=True, help="slug of the unit that runs the programme")
        parser.add_argument("--term", required=True, help="slug of the term")
        parser.add_argument("--role", required=True, choices=ParticipantRole.values)
        parser.add_argument(
            "--by", required=True, help="e-mail address of the coordinator or officer who imports"
        )
        parser.add_argument("--dry-run", action="store_true", help="check the file and write nothing")

    def handle(
        self, *, file: Path, unit: str, term: str, role: str, by: str, dry_run: bool, **options
    ) -> None:
        person = User.objects.filter(email=by.strip().lower(), is_active=True).first()
        if person is None:
            raise CommandError(f"--by: nobody has the address {by}")
        try:
            data = file.read_bytes()
        except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
            raise CommandError(f"{file}: {problem}") from problem
        try:
            result = import_invitations(
                term=_term(unit, term), role=ParticipantRole(role), data=data, by=person, dry_run=dry_run
            )
        except ImportRefused as problem:
            raise CommandError(str(problem)) from problem
        for fault in result.faults:
            self.stdout.write(str(fault))
        if result.faults:
            raise CommandError(f"{len(result.faults)} faults, nothing was imported")
        verb = "would be invited" if dry_run else "invited"
        self.stdout.write(
            f"{result.rows} rows: {result.new} {verb}, {result.changed} changed, {result.unchanged} as before"
        )


def _term(unit_slug: str, term_slug: str) -> Term:
    unit = Unit.objects.filter(slug=unit_slug).first()
    if unit is None:
        raise CommandError(f"--unit: there is no unit {unit_slug}")
    all_terms = Term.objects.filter(programme__in=programmes_in(unit)).select_related("programme__unit")
    # Compared here, as a database may refuse what was typed.
    terms = [term for term in all_terms if term.slug == term_slug]
    own = [term for term in terms if term.programme.unit_id == unit.pk] or terms
    if len(own) != 1:
        raise CommandError(f"--term: {unit_slug} has no single term {term_slug}")
    return own[0]
