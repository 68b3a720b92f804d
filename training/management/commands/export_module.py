from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from training.queries.authoring import module_called
from training.services.exporting import export_module


class Command(BaseCommand):
    help = "Writes a module with its media and all languages to one file."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("module", help="its slug in any language, or its key")
        parser.add_argument("file", type=Path, help="where to write it, for example first-contact.zip")

    def handle(self, *args, **options) -> None:
        page = module_called(options["module"])
        if page is None:
            raise CommandError(f"There is no module called {options['module']}.")
        options["file"].write_bytes(export_module(page))
        self.stdout.write(f"{page.title}: {options['file']}")
