"""Forms of a term: its days, its name if it has one, and its matching days."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.utils.translation import gettext_lazy as _

from buddy.forms.answers import check_year, date_field
from buddy.models import Term

MOST_DAYS = 12


class TermForm(forms.ModelForm):
    class Meta:
        model = Term
        fields = [
            "name", "international_opens", "international_closes", "local_opens", "local_closes",
            "arrival_from", "arrival_to", "ends",
        ]  # fmt: skip
        widgets = {
            name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
            for name in fields
            if name != "name"
        }
        help_texts = {
            "name": _(
                "Left empty, it is called after its season in each reader's language: "
                "“Spring 2027”, “Printemps 2027”."
            )
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, forms.DateField):
                field.validators.append(check_year)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for start, end, message in [
            ("international_opens", "international_closes", _("This is before the day it opens.")),
            ("local_opens", "local_closes", _("This is before the day it opens.")),
            ("arrival_from", "arrival_to", _("This is before the first arrival.")),
            ("arrival_to", "ends", _("The term cannot end before the last arrivals.")),
        ]:
            if cleaned.get(start) and cleaned.get(end) and cleaned[end] < cleaned[start]:
                self.add_error(end, message)
        return cleaned


class MatchingDayForm(forms.Form):
    day = date_field(_("Matching day"))


class _MatchingDays(BaseFormSet):
    def days(self) -> list:
        return sorted({form.cleaned_data["day"] for form in self.forms if form.cleaned_data.get("day")})


MatchingDayFormSet = formset_factory(
    MatchingDayForm,
    formset=_MatchingDays,
    extra=3,
    max_num=MOST_DAYS,
    absolute_max=MOST_DAYS,
    validate_max=True,
)
