"""What training hears of pages and role grants."""

from django.db.models.signals import post_delete, post_save

from home.models import HomePage
from portal.models import RoleGrant
from portal.public_pages import forget_public_pages
from portal.signals import page_rights_rebuilt, pages_seeded
from training.models import Material, TrainingPage
from training.services.rights import mirror_trainers
from training.services.seed import seed_below


def _pages_seeded(sender, home: HomePage, **_kwargs) -> None:
    seed_below(home)


def _rights_changed(sender, raw: bool = False, **_kwargs) -> None:
    # In the same transaction: a right and what it opens in the CMS never differ.
    if not raw:
        mirror_trainers()


def _page_made(sender, created: bool, raw: bool = False, **_kwargs) -> None:
    if created and not raw:
        mirror_trainers()


def connect() -> None:
    pages_seeded.connect(_pages_seeded)
    post_save.connect(_rights_changed, sender=RoleGrant)
    post_delete.connect(_rights_changed, sender=RoleGrant)
    page_rights_rebuilt.connect(_rights_changed)
    post_save.connect(_page_made, sender=TrainingPage)
    for signal in (post_save, post_delete):
        signal.connect(forget_public_pages, sender=Material)
