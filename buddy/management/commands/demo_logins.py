from __future__ import annotations

from django.core.management.base import BaseCommand

from buddy.demo.logins import PASSWORD, logins
from portal.models import User


class Command(BaseCommand):
    help = "Print who may sign in to the demo: one person for each role."

    def handle(self, **options) -> None:
        there = set(User.objects.filter(is_demo=True).values_list("email", flat=True))
        table = [("Role", "Name", "E-mail", "Password", "Finds")] + [
            (
                str(login.role.label),
                f"{login.first_name} {login.last_name}",
                login.email,
                PASSWORD,
                login.finds,
            )
            for login in logins()
            if login.email in there
        ]
        if len(table) == 1:
            self.stdout.write("No demo is loaded: manage.py load_demo")
            return
        widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in table
        ]
        lines.insert(1, "  ".join("-" * width for width in widths))
        self.stdout.write("\n".join(line.rstrip() for line in lines))
