from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from training.services.importing import ImportRefused, import_module


class Command(BaseCommand):
    help = "Takes in a module from a file as drafts; nothing goes live by itself."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="a file that export_module or the CMS wrote")

    def handle(self, *args, **options) -> None:
        try:
            with options["file"].open("rb") as opened:
                found = import_module(opened)
        except OSError as missing:
            raise CommandError(str(missing)) from missing
        except ImportRefused as refused:
            raise CommandError(refused.message) from refused
        for code, page in found.pages.items():
            self.stdout.write(f"{code}: {page.title} ({'new draft' if found.is_new else 'new version'})")
        if found.left_out:
            self.stdout.write(f"Not taken, no language of this site: {', '.join(found.left_out)}")
        if found.missing_first:
            self.stdout.write(f"Modules that come first and are not here: {found.missing_first}")
