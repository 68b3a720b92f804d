"""Public forms that machines would like to fill in: a field nobody sees, and a stamp that shows how long it took."""

from __future__ import annotations

from django import forms
from django.core import signing
from django.utils.translation import gettext_lazy as _

_SALT = "portal.form"
# Nobody reads and fills in a form in less; nobody leaves one open for longer.
QUICKEST, LONGEST = 3, 24 * 3600
BAIT, STAMP = "homepage", "stamp"


class GuardedForm(forms.Form):
    """Works without JavaScript, cookies or anybody else's service.

    `is_bait_taken` says that a machine has filled in the hidden field: the caller answers as if all were well
    and stores nothing. Too quick or too late is an error that sending once more resolves.
    """

    homepage = forms.CharField(
        label=_("Leave this empty"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )
    stamp = forms.CharField(required=False, max_length=100, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields[STAMP].initial = new_stamp

    @property
    def is_bait_taken(self) -> bool:
        return bool(self.is_bound and self.data.get(BAIT, "").strip())

    @property
    def asked_fields(self) -> list[forms.BoundField]:
        return [field for field in self.visible_fields() if field.name != BAIT]

    def clean(self) -> dict:
        cleaned = super().clean()
        problem = self._stamp_problem()
        if problem and not self.is_bait_taken:
            self.data = self.data.copy()
            self.data[STAMP] = new_stamp()
            self.add_error(None, problem)
        return cleaned

    def _stamp_problem(self) -> str:
        signer = signing.TimestampSigner(salt=_SALT)
        stamp = self.data.get(STAMP, "")
        try:
            signer.unsign(stamp, max_age=LONGEST)
        except signing.BadSignature:
            return _("This page was open for a long time. Please send it once more.")
        try:
            signer.unsign(stamp, max_age=QUICKEST)
        except signing.SignatureExpired:
            return ""
        return _("That was quicker than people are. Please wait a moment and send it once more.")


def new_stamp() -> str:
    return signing.TimestampSigner(salt=_SALT).sign("")
