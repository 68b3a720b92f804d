"""What no text field takes, whichever form it stands in (see PortalConfig.ready)."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# Control signs but tabs and ends of lines, halves of pairs of UTF-16, and what turns the text behind it round.
# Django itself refuses NUL, with a sentence of its own.
_UNREADABLE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202d\u202e]")


def readable(value: object) -> None:
    """Refuse signs that cannot be shown: they hide in names and mails and turn words round.

    A field of JSON is a text field, too, and its value anything that JSON can say.
    """
    if isinstance(value, str) and _UNREADABLE.search(value):
        raise ValidationError(_("There are signs in it that cannot be shown."), code="unreadable")
