"""What home stores about people: what they wrote to us, by their e-mail addresses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from allauth.account.models import EmailAddress
from django.utils.translation import gettext_lazy as _

from home.models import ContactSubmission
from portal.extensions import PersonalData
from portal.models import OutboxMessage

if TYPE_CHECKING:
    from portal.models import User

KEPT = timedelta(days=365)


def personal_data() -> PersonalData:
    return PersonalData(
        key="contact", label=str(_("Messages to the team")), export=export, erase=erase, retain=retain
    )


def export(user: User) -> list[dict[str, Any]]:
    rows = ContactSubmission.objects.filter(email__in=_addresses(user)).order_by("submit_time")
    return [{"sent": row.submit_time.isoformat(), "answers": row.form_data} for row in rows]


def erase(user: User) -> None:
    """Also from the mails that carried them to the team."""
    addresses = _addresses(user)
    ContactSubmission.objects.filter(email__in=addresses).delete()
    OutboxMessage.objects.filter(kind="contact", reply_to__in=addresses).delete()


def retain(now: datetime) -> int:
    return ContactSubmission.objects.filter(submit_time__lt=now - KEPT).delete()[0]


def _addresses(user: User) -> list[str]:
    more = EmailAddress.objects.filter(user=user).values_list("email", flat=True)
    return [address.lower() for address in (user.email, *more)]
