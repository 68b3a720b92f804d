"""What home does when pages or role grants change."""

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from home.models import CityPage, CountryPage
from home.navigation import forget_navigation
from home.services.rights import mirror_holders_of, mirror_unit
from home.services.seed import seed_units
from portal.models import RoleGrant, Unit
from portal.public_pages import forget_public_pages
from portal.signals import units_opened


def _grant_changed(sender, instance: RoleGrant, raw: bool = False, **_kwargs) -> None:
    # In the same transaction: a right and what it opens in the CMS never differ.
    if not raw:
        mirror_unit(instance.unit)


def _page_made(sender, instance: CityPage | CountryPage, created: bool, raw: bool = False, **_kwargs) -> None:
    if created and not raw:
        mirror_holders_of(instance.unit)


def _units_opened(sender, units: list[Unit], **_kwargs) -> None:
    seed_units(units)


def connect() -> None:
    units_opened.connect(_units_opened)
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(forget_navigation)
        signal.connect(forget_public_pages)
    post_delete.connect(forget_navigation, sender=Page)
    post_delete.connect(forget_public_pages, sender=Page)
    for signal in (post_save, post_delete):
        signal.connect(forget_public_pages, sender=PageViewRestriction)
    post_save.connect(_grant_changed, sender=RoleGrant)
    post_delete.connect(_grant_changed, sender=RoleGrant)
    post_save.connect(_page_made, sender=CityPage)
    post_save.connect(_page_made, sender=CountryPage)
