"""What partners hears of units and pages."""

from django.db.models.signals import post_delete, post_save

from home.models import HomePage
from partners.models import Partner, PartnerText
from partners.services.cities import locate
from partners.services.seed import seed_below
from partners.services.units import follow_unit, follow_units
from portal.models import Unit
from portal.public_pages import forget_public_pages
from portal.signals import pages_seeded, units_opened


def _units_opened(sender, units: list[Unit], **_kwargs) -> None:
    locate(units)
    follow_units(units)


def _unit_changed(sender, instance: Unit, created: bool, raw: bool = False, **_kwargs) -> None:
    # New ones are told of together, by `units_opened`.
    if not created and not raw:
        follow_unit(instance)


def _pages_seeded(sender, home: HomePage, **_kwargs) -> None:
    seed_below(home)


def connect() -> None:
    units_opened.connect(_units_opened)
    post_save.connect(_unit_changed, sender=Unit)
    pages_seeded.connect(_pages_seeded)
    for model in (Partner, PartnerText):
        post_save.connect(forget_public_pages, sender=model)
        post_delete.connect(forget_public_pages, sender=model)
