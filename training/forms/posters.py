"""What somebody says to have a poster or picture made."""

from __future__ import annotations

from datetime import date

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from training.content import poster_words
from training.enums import PosterFormat, PosterTemplate

_SHORT = forms.RadioSelect


def _languages() -> list[tuple[str, str]]:
    return [(code, name) for code, name in settings.LANGUAGES if poster_words(code)]


class PosterForm(forms.Form):
    """Asked by GET, so that a poster has an address that one can pass on."""

    template = forms.ChoiceField(label=_("What for?"), choices=PosterTemplate, widget=_SHORT)
    format = forms.ChoiceField(label=_("Which format?"), choices=PosterFormat, widget=_SHORT)
    city = forms.ChoiceField(
        label=_("City"),
        choices=[],
        help_text=_("Begin to type its name once the list is open."),
        error_messages={"invalid_choice": _("This city has no page here. Choose one from the list.")},
    )
    language = forms.ChoiceField(label=_("Language of the words"), choices=_languages)
    day = forms.DateField(
        label=_("Day"),
        required=False,
        help_text=_("The day of the evening, or until when one signs up."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d"],
        error_messages={"invalid": _("Write the day like 2027-09-12.")},
    )
    time = forms.TimeField(
        label=_("Time"),
        required=False,
        help_text=_("Only for the welcome evening."),
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        input_formats=["%H:%M"],
        error_messages={"invalid": _("Write the time like 18:30.")},
    )

    def __init__(self, *args, cities: list, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["city"].choices = [("", _("Choose a city")), *cities]

    def clean_day(self) -> date | None:
        day = self.cleaned_data["day"]
        if day is not None and not 2000 <= day.year <= 2100:
            raise forms.ValidationError(_("Please look at the year again."))
        return day

    def clean(self) -> dict:
        cleaned = super().clean()
        is_evening = cleaned.get("template") == PosterTemplate.WELCOME_EVENING
        if is_evening and "day" not in self.errors and cleaned.get("day") is None:
            self.add_error("day", _("An evening needs its day."))
        return cleaned
