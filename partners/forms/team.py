"""What people with a role decide: a city out of an enquiry, the words of a listing, a partner in the CMS."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from partners.models import Enquiry, Partner
from partners.services.cities import UNIT_KINDS, Opening
from portal.models import Unit


class OpenCityForm(forms.Form):
    """Filled in from the enquiry, changed where the admin knows better."""

    country = forms.ModelChoiceField(label=_("Country"), queryset=Unit.objects.none())
    city = forms.CharField(label=_("Name of the city"), max_length=100)
    organisation = forms.CharField(
        label=_("Association or university"),
        required=False,
        max_length=200,
        help_text=_(
            "It is opened below the city and listed as a partner. Leave it empty to open the city only."
        ),
    )
    email = forms.EmailField(
        label=_("E-mail of the first coordinator"),
        help_text=_("They receive an invitation and open the first term."),
    )
    language = forms.ChoiceField(label=_("Language of the invitation"), choices=settings.LANGUAGES)

    def __init__(self, *args, enquiry: Enquiry, countries: QuerySet[Unit], **kwargs) -> None:
        initial = {
            "country": next((unit for unit in countries if unit.country_code == enquiry.country_code), None),
            "city": enquiry.place,
            "organisation": enquiry.organisation,
            "email": enquiry.email,
            "language": enquiry.language,
        }
        super().__init__(*args, initial=initial, **kwargs)
        self.fields["country"].queryset = countries
        if enquiry.organisation_kind not in UNIT_KINDS:
            del self.fields["organisation"]

    def opening(self) -> Opening:
        return Opening(**{"organisation": "", **self.cleaned_data})


class ListingForm(forms.Form):
    """A partner's own words, one field for each language."""

    since = forms.IntegerField(label=_("Partner since"), required=False, min_value=2000, max_value=2100)
    website = forms.URLField(label=_("Website"), required=False, max_length=200, assume_scheme="https")
    email = forms.EmailField(
        label=_("Contact"), required=False, help_text=_("A role address. It is shown on your partner's page.")
    )

    def __init__(self, *args, partner: Partner, **kwargs) -> None:
        written = {row.language: row.text for row in partner.texts.all()}
        initial = {"since": partner.since, "website": partner.website, "email": partner.email}
        super().__init__(*args, initial=initial, **kwargs)
        for code, name in settings.LANGUAGES:
            self.fields[f"text_{code}"] = forms.CharField(
                label=_("Text in %(language)s") % {"language": name},
                required=False,
                max_length=2000,
                initial=written.get(code, ""),
                help_text=_("What you do for students who arrive. The first sentence is shown in lists."),
                widget=forms.Textarea(attrs={"rows": 5, "lang": code}),
            )
        if partner.unit is not None and partner.unit.website:
            # The tree's own, kept by those above.
            del self.fields["website"]

    def texts(self) -> dict[str, str]:
        return {code: self.cleaned_data[f"text_{code}"] for code, _name in settings.LANGUAGES}

    def further(self) -> dict[str, object]:
        return {
            name: self.cleaned_data[name]
            for name in ("since", "website", "email")
            if name in self.cleaned_data
        }
