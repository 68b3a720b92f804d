"""Forms of the plan's pages. Each says which version of the plan it was made on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

# What a key of either database can have, and how many keys one form may name.
KEY_LENGTH, MOST_KEYS = 18, 5000
LARGEST_KEY = 10**KEY_LENGTH - 1


class VersionForm(forms.Form):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


class MoveForm(VersionForm):
    """Put an international of the plan together with a local. Values are keys of participations."""

    international = forms.IntegerField(min_value=1, max_value=LARGEST_KEY)
    local = forms.IntegerField(
        min_value=1, max_value=LARGEST_KEY, error_messages={"required": _("Please choose somebody.")}
    )


class SelectionForm(VersionForm):
    """What to do with the ticked rows of a plan."""

    ACTIONS = [
        ("lock", _("Lock")),
        ("unlock", _("Unlock")),
        ("remove", _("Take out")),
        ("publish", _("Publish")),
    ]

    action = forms.ChoiceField(choices=ACTIONS)
    selected = forms.TypedMultipleChoiceField(
        coerce=int, error_messages={"required": _("Please tick at least one row.")}
    )

    def __init__(self, *args: Any, ids: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["selected"].choices = [(pk, pk) for pk in ids]


class PublishForm(VersionForm):
    """Which pairs of a plan are published now."""

    only = forms.ChoiceField(
        label=_("Which pairs?"),
        choices=[("all", _("all of them")), ("soon", _("those who arrive within 30 days"))],
        widget=forms.RadioSelect,
        initial="all",
    )
    chosen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, counts: dict[str, int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(key, f"{label} ({counts[key]})") for key, label in self.fields["only"].choices]
        if "chosen" in counts:
            choices.append(("chosen", _("the ticked ones (%(count)d)") % {"count": counts["chosen"]}))
            self.fields["only"].initial = "chosen"
        self.fields["only"].choices = choices


class HandPairForm(forms.Form):
    """A pair made by hand: whom to ask."""

    other = forms.IntegerField(
        label="",
        min_value=1,
        max_value=LARGEST_KEY,
        error_messages=dict.fromkeys(("required", "invalid"), _("Please choose somebody.")),
    )


def ids_of(text: str) -> list[int]:
    """Keys from a comma-separated list; anything else is passed over."""
    return keys_of(text.split(","))


def keys_of(values: Iterable[str]) -> list[int]:
    """Those of the typed or tampered values that can be keys, at most 5,000."""
    good = (value for value in values if value.isascii() and value.isdigit() and len(value) <= KEY_LENGTH)
    return [int(value) for value in islice(good, MOST_KEYS)]
