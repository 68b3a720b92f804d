"""What buddy hears of the apps that it builds on."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed
from django.dispatch import receiver

from buddy.services.confirmation import confirm_verified_address


@receiver(email_confirmed)
def address_verified(email_address: EmailAddress, **kwargs) -> None:
    confirm_verified_address(email_address.user)
