"""Facilitation kits as readers meet them."""

from __future__ import annotations

from training.models import KitPage
from training.queries.modules import in_reader_language


def all_kits() -> list[KitPage]:
    """All live kits in the order of the tree, each in the reader's language. One query."""
    return in_reader_language(KitPage.objects.all())


def live_kit(pk: int) -> KitPage | None:
    return KitPage.objects.live().filter(pk=pk).select_related("locale").first()
