from django import forms
from django.utils.translation import gettext_lazy as _


class ModuleFileForm(forms.Form):
    """A module's file; what is in it is looked at by training.services.importing."""

    file = forms.FileField(
        label=_("File of a module"),
        help_text=_("A .zip that this or another site of the network has exported."),
        widget=forms.FileInput(attrs={"accept": ".zip,application/zip"}),
    )
