"""What buddy hears of the apps that it builds on."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed
from django.dispatch import receiver

from buddy.services.confirmation import confirm_verified_address
from buddy.services.openings import begin_programmes
from portal.models import Unit
from portal.signals import units_opened


@receiver(email_confirmed)
def address_verified(email_address: EmailAddress, **kwargs) -> None:
    confirm_verified_address(email_address.user)


@receiver(units_opened)
def unit_opened(units: list[Unit], **kwargs) -> None:
    begin_programmes(units)
