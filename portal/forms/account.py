from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from portal.models import User


class ProfileForm(forms.ModelForm):
    """Name and language of mails; the address is changed on a page of its own, with a code."""

    language = forms.ChoiceField(
        label=_("Language of your mails"), choices=settings.LANGUAGES, widget=forms.RadioSelect
    )

    class Meta:
        model = User
        fields = ["first_name", "last_name", "language"]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["first_name"].required = True
        self.fields["first_name"].widget.attrs["autocomplete"] = "given-name"
        self.fields["last_name"].widget.attrs["autocomplete"] = "family-name"


class EraseForm(forms.Form):
    """A deliberate tick before everything goes."""

    sure = forms.BooleanField(
        label=_("Yes, erase my account and what you know about me"),
        error_messages={"required": _("Please tick this box if you are sure.")},
    )
