"""Messages of the contact page: who gets them, which came before."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet

from home.models import ContactPage, ContactSubmission
from portal.enums import Role
from portal.models import RoleGrant, Unit, User


def recipients(page: ContactPage) -> list[str]:
    """The addresses set on `page`; else the network's; else those of the central admins."""
    chosen = [address.strip().lower() for address in page.to_addresses.split(",") if address.strip()]
    if not chosen and (root := Unit.get_first_root_node()) and root.email:
        chosen = [root.email]
    if not chosen:
        central = RoleGrant.objects.in_force().filter(role=Role.CENTRAL)
        chosen = (
            User.objects.filter(pk__in=central.values("user")).order_by("pk").values_list("email", flat=True)
        )
    return list(dict.fromkeys(chosen))


def recent_from(page: ContactPage, email: str, *, since: datetime) -> QuerySet[ContactSubmission]:
    return ContactSubmission.objects.filter(page=page, email=email, submit_time__gte=since)
