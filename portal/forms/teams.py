from __future__ import annotations

from django import forms
from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from portal.enums import Role, UnitKind
from portal.models import Unit
from portal.text import search_form


class UnitFilter(forms.Form):
    """Filters of the list of units; every field may be left empty."""

    q = forms.CharField(label=_("Name"), required=False, max_length=100)
    kind = forms.ChoiceField(
        label=_("Kind"),
        required=False,
        choices=[("", _("all")), *((kind.value, kind.label) for kind in UnitKind)],
    )
    orphaned = forms.BooleanField(label=_("Only cities without a coordinator"), required=False)


class InviteForm(forms.Form):
    email = forms.EmailField(
        label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    role = forms.ChoiceField(label=_("Role"), widget=forms.RadioSelect)
    language = forms.ChoiceField(label=_("Language of the invitation"), choices=settings.LANGUAGES)

    def __init__(self, *args, roles: list[Role], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = [(role.value, role.label) for role in roles]
        self.fields["role"].initial = roles[0].value


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label=_("Reason"),
        help_text=_("It is kept in the log for twelve months."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class CityForm(forms.Form):
    country = forms.ModelChoiceField(label=_("Country"), queryset=Unit.objects.none())
    name = forms.CharField(label=_("Name of the city"), max_length=100)
    email = forms.EmailField(
        label=_("E-mail of the first coordinator"),
        help_text=_("They receive an invitation and open the first term."),
    )
    language = forms.ChoiceField(label=_("Language of the invitation"), choices=settings.LANGUAGES)

    def __init__(self, *args, countries: QuerySet[Unit], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["country"].queryset = countries

    def clean(self) -> dict:
        cleaned = super().clean()
        country, name = cleaned.get("country"), cleaned.get("name")
        if country and name:
            taken = {search_form(city) for city in country.get_children().values_list("name", flat=True)}
            if search_form(name) in taken:
                self.add_error("name", _("This city is open already."))
        return cleaned
