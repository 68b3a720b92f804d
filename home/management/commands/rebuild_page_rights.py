from django.core.management.base import BaseCommand

from home.services.rights import rebuild_page_rights


class Command(BaseCommand):
    help = "Makes everybody's rights in the CMS what their role grants in force today say."

    def handle(self, *args, **options) -> None:
        count = rebuild_page_rights()
        self.stdout.write(f"Page rights of {count} units are what their grants say.")
