"""The form of a partner in the CMS: its country is one that the person looks after."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from partners.countries import country_choices
from partners.queries.reach import cities_in_reach, countries_in_reach
from partners.services.enquiries import free_slug

# What a partner of the unit tree takes from its unit.
FOLLOWED = ("kind", "name", "country_code", "city", "town")


class PartnerForm(WagtailAdminModelForm):
    country_code = forms.ChoiceField(label=_("country"))

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        reach = countries_in_reach(self.for_user)
        choices = country_choices()
        self.fields["country_code"].choices = [
            ("", "---------"),
            *(choice for choice in choices if reach is None or choice[0] in reach),
        ]
        self.fields["city"].queryset = cities_in_reach(self.for_user)
        if self.instance.unit_id:
            for name in FOLLOWED:
                self.fields[name].disabled = True
            self.fields["website"].disabled = bool(self.instance.unit.website)

    def clean(self) -> dict:
        cleaned = super().clean()
        city = cleaned.get("city")
        if city is not None and cleaned.get("country_code") not in ("", None, city.country_code):
            self.add_error("city", _("This city is in another country."))
        return cleaned

    def save(self, commit: bool = True):
        if not self.instance.slug:
            self.instance.slug = free_slug(self.cleaned_data["name"])
        return super().save(commit)
