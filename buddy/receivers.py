"""What buddy hears of the apps that it builds on."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from buddy.models import Programme, Term
from buddy.services.confirmation import confirm_verified_address
from buddy.services.openings import begin_programmes
from portal.models import Unit
from portal.public_pages import forget_public_pages
from portal.signals import units_opened


@receiver(email_confirmed)
def address_verified(email_address: EmailAddress, **kwargs) -> None:
    confirm_verified_address(email_address.user)


@receiver(post_save, sender=Term)
@receiver(post_delete, sender=Term)
@receiver(post_save, sender=Programme)
def dates_changed(**kwargs) -> None:
    """Whether a city is open stands on public pages."""
    forget_public_pages()


@receiver(units_opened)
def unit_opened(units: list[Unit], **kwargs) -> None:
    begin_programmes(units)
