"""What happens to the toolkit's things."""

from __future__ import annotations

from django.db.models import F

from training.models import Material


def count_download(*, material: Material) -> None:
    """One more; several at once are all counted. Past the signals: the figure may be as old as a kept page."""
    Material.objects.filter(pk=material.pk).update(downloads=F("downloads") + 1)
