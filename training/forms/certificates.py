from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from training.numbers import read


class NumberForm(forms.Form):
    """The number as it stands on a certificate, typed in whatever case and with whatever signs between."""

    number = forms.CharField(
        label=_("Number of the certificate"),
        help_text=_("As it stands on it, for example BS-7KQX-M4TP-9WHA."),
        max_length=60,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
    )

    def clean_number(self) -> str:
        number = read(self.cleaned_data["number"])
        if number is None:
            raise forms.ValidationError(
                _(
                    "There is a slip in this number: no certificate has one like it. Please compare it sign by sign."
                )
            )
        return number


class RevokeForm(forms.Form):
    reason = forms.CharField(
        label=_("Why it no longer counts"),
        help_text=_("Its holder reads this. It is also kept in the log of who did what."),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
