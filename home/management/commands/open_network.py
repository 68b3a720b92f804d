from __future__ import annotations

from argparse import ArgumentParser

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.db import transaction
from django.urls import reverse
from django.utils import translation

from home.services.seed import seed_pages
from portal.enums import Role, UnitKind
from portal.models import Unit
from portal.services.roles import invitation_token, invite
from portal.services.units import open_unit


class Command(BaseCommand):
    help = (
        "Begin a site: the network, the portal's first pages and an invitation for its central admin, whose link is "
        "printed too. Run again it invites one more central admin and leaves all else as it is."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--name", default=settings.WAGTAIL_SITE_NAME, help="name of the network")
        parser.add_argument("--email", required=True, help="address of the central admin")
        parser.add_argument(
            "--language",
            default=settings.LANGUAGE_CODE,
            choices=[code for code, _name in settings.LANGUAGES],
            help="language of the invitation",
        )

    def handle(self, *, name: str, email: str, language: str, **options: object) -> None:
        try:
            validate_email(email)
        except ValidationError as problem:
            raise CommandError(f"--email: {' '.join(problem.messages)}") from problem
        with transaction.atomic():
            network = Unit.get_first_root_node() or open_unit(
                parent=None, kind=UnitKind.NETWORK, name=name, by=None
            )
            pages = seed_pages(network=network)
            invitation = invite(email=email, unit=network, role=Role.CENTRAL, by=None, language=language)
        with translation.override(language):
            address = settings.BASE_URL + reverse("role_invitation", args=[invitation_token(invitation)])
        self.stdout.write(
            f"{network.name}: {pages} pages made. {invitation.email} becomes central admin at\n{address}"
        )
