"""States of what the pages' teams have to do."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ReviewState(TextChoices):
    OPEN = "open", _("waits for the country's team")
    APPROVED = "approved", _("approved")
    RETURNED = "returned", _("sent back")


class TranslationState(TextChoices):
    """Of a page in another language than its original's."""

    CURRENT = "current", _("Up to date")
    OUTDATED = "outdated", _("Outdated")
    FALLBACK = "fallback", _("Draft, shown as fallback")
    MISSING = "missing", _("Missing")
