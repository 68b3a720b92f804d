"""The search above the list of cities; the answer to a review."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms
from django.utils.translation import gettext_lazy as _


class CityFilter(forms.Form):
    """What visitors may ask of the list: a name in any spelling, a country, open or not."""

    q = forms.CharField(
        label=_("City"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off", "enterkeyhint": "search"}),
    )
    country = forms.ChoiceField(label=_("Country"), required=False)
    state = forms.ChoiceField(
        label=_("Sign-up"),
        required=False,
        choices=[
            ("", _("Open or not")),
            ("open", _("Open")),
            ("soon", _("Opens soon")),
            ("closed", _("Closed")),
        ],
    )

    def __init__(self, *args, countries: Iterable[tuple[str, str]], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = [("", _("All countries")), *countries]


class ReviewForm(forms.Form):
    """Yes, or words on what should change."""

    decision = forms.ChoiceField(choices=[("approve", "approve"), ("return", "return")])
    answer = forms.CharField(required=False, max_length=1000)

    def clean(self) -> dict:
        data = super().clean()
        if data.get("decision") == "return" and not data.get("answer"):
            self.add_error("answer", _("Say what should change."))
        return data
