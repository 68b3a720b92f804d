from django import forms
from django.utils.translation import gettext_lazy as _


class StartForm(forms.Form):
    """When an evening begins, so that each step shows its time."""

    start = forms.TimeField(
        label=_("You begin at"),
        required=False,
        input_formats=["%H:%M"],
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": _("Write the time like 18:30.")},
    )
