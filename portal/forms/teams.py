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


class CoordinatesForm(forms.Form):
    """Where a city lies on the map; both or neither."""

    latitude = forms.FloatField(
        label=_("Latitude"), required=False, min_value=-90, max_value=90,
        help_text=_("Degrees north, such as 50.63 for Lille. Empty: the city is looked up by its name."),
    )  # fmt: skip
    longitude = forms.FloatField(
        label=_("Longitude"), required=False, min_value=-180, max_value=180,
        help_text=_("Degrees east, such as 3.06 for Lille; west of Greenwich with a minus."),
    )  # fmt: skip

    def clean(self) -> dict:
        cleaned = super().clean()
        given = {name for name in ("latitude", "longitude") if cleaned.get(name) is not None}
        if len(given) == 1 and not self.errors:
            [missing] = {"latitude", "longitude"} - given
            self.add_error(missing, _("Please give both, or neither."))
        return cleaned

    def coordinates(self) -> dict[str, float]:
        """As fields of a unit; empty where nothing was given."""
        return {
            name: self.cleaned_data[name]
            for name in ("latitude", "longitude")
            if self.cleaned_data[name] is not None
        }


class CityForm(CoordinatesForm):
    country = forms.ModelChoiceField(label=_("Country"), queryset=Unit.objects.none())
    name = forms.CharField(label=_("Name of the city"), max_length=100)
    email = forms.EmailField(
        label=_("E-mail of the first coordinator"),
        help_text=_("They receive an invitation and open the first term."),
    )
    language = forms.ChoiceField(label=_("Language of the invitation"), choices=settings.LANGUAGES)
    field_order = ["country", "name", "latitude", "longitude"]

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
