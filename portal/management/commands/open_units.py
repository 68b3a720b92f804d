from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from portal.models import Unit
from portal.services.opening import COLUMNS, OpeningRefused, open_units, read_table


class Command(BaseCommand):
    help = (
        "Open countries, cities, universities and associations from a CSV file "
        f"({', '.join(COLUMNS)}). All rows or none; what is there already stays as it is."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *, file: Path, **options: object) -> None:
        network = Unit.get_first_root_node()
        if network is None:
            raise CommandError("There is no network yet: manage.py open_network")
        try:
            text = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as problem:
            raise CommandError(f"{file}: {problem}") from problem
        try:
            opened = open_units(network=network, rows=read_table(text))
        except OpeningRefused as refused:
            for fault in refused.faults:
                self.stdout.write(fault)
            raise CommandError(f"{len(refused.faults)} faults, nothing was opened") from refused
        for unit in opened.units:
            self.stdout.write(f"{unit.get_kind_display()} {unit.name}: {unit.slug}")
        self.stdout.write(f"{len(opened.units)} opened, {opened.unchanged} there already")
