"""What training hears of pages."""

from home.models import HomePage
from portal.signals import pages_seeded
from training.services.seed import seed_below


def _pages_seeded(sender, home: HomePage, **_kwargs) -> None:
    seed_below(home)


def connect() -> None:
    pages_seeded.connect(_pages_seeded)
