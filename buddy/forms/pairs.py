"""Forms of the pair pages."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from buddy.enums import CheckInAnswer, EndReason, ReportKind
from buddy.forms.answers import date_field
from buddy.services.contact import MESSAGE_LENGTH
from buddy.services.pairs import FEWER, LATER


class DeclineForm(forms.Form):
    """A local's no may say what would suit them better."""

    offer = forms.ChoiceField(
        label=_("What would suit you better?"),
        choices=[
            ("", _("Ask me again when somebody else fits")),
            (LATER, _("Not now: ask me later, when I say so")),
            (FEWER, _("I have enough to do with those I welcome already")),
        ],
        required=False,
        widget=forms.RadioSelect,
    )


class MessageForm(forms.Form):
    body = forms.CharField(
        label=_("Your message"), max_length=MESSAGE_LENGTH, widget=forms.Textarea(attrs={"rows": 8})
    )


class CheckInForm(forms.Form):
    answer = forms.ChoiceField(
        label=_("How is it going?"), choices=CheckInAnswer.choices, widget=forms.RadioSelect
    )


class EndForm(forms.Form):
    """Why is optional, and never shown to the other one."""

    reason = forms.ChoiceField(
        label=_("Why? Only your coordinator reads this."),
        choices=[
            (EndReason.NO_REASON, _("I give no reason")),
            (EndReason.NO_CONTACT, _("No contact came about")),
            (EndReason.DID_NOT_FIT, _("It did not fit")),
            (EndReason.NO_TIME, _("I have no time")),
        ],
        initial=EndReason.NO_REASON,
        widget=forms.RadioSelect,
    )


class InternationalEndForm(EndForm):
    look_again = forms.BooleanField(
        label=_("Please look for another buddy for me"), required=False, initial=True
    )


class ReportForm(forms.Form):
    kind = forms.ChoiceField(
        label=_("What is it about?"), choices=ReportKind.choices, widget=forms.RadioSelect
    )
    about = forms.ModelChoiceField(
        label=_("Which coordinator?"),
        queryset=None,
        required=False,
        help_text=_("Only when it is about a coordinator: this person does not read it."),
    )
    body = forms.CharField(
        label=_("What happened?"), max_length=MESSAGE_LENGTH, widget=forms.Textarea(attrs={"rows": 6})
    )

    def __init__(self, *args, coordinators, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["about"].queryset = coordinators

    def clean(self) -> dict:
        cleaned = super().clean()
        if cleaned.get("kind") == ReportKind.COORDINATOR and not cleaned.get("about"):
            self.add_error(
                "about", ValidationError(_("Please say which coordinator it is about."), code="required")
            )
        elif cleaned.get("kind") and cleaned["kind"] != ReportKind.COORDINATOR:
            cleaned["about"] = None
        return cleaned


class MeetingForm(forms.Form):
    """A first meeting for the calendar; nothing of it is stored."""

    day = date_field(_("Day"), required=True)
    time = forms.TimeField(
        label=_("Time"), initial="17:00", widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    place = forms.CharField(label=_("Where"), max_length=200, required=False)

    def times(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Start and end of the meeting, one hour, in the city's time zone."""
        start = datetime.combine(self.cleaned_data["day"], self.cleaned_data["time"], tzinfo=zone)
        return start, start + timedelta(hours=1)


class HandleReportForm(forms.Form):
    outcome = forms.CharField(
        label=_("What was done?"),
        help_text=_("Kept with the report. The people concerned may read it in their own data."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    reopen = forms.BooleanField(label=_("The two may write to each other again"), required=False)
