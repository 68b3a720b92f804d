"""What people with a role decide: a city out of an enquiry, the words of a listing, a partner in the CMS."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField

from partners.models import Enquiry, Partner
from partners.services.cities import UNIT_KINDS, Opening
from portal.forms.teams import CoordinatesForm
from portal.models import Unit

_LOGO_HELP = _("On a white or transparent ground. It replaces the one there is.")
# More than any logo needs, less than would fill the memory.
_MOST_PIXELS = 16_000_000


class OpenCityForm(CoordinatesForm):
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
    field_order = ["country", "city", "latitude", "longitude"]

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
    """A partner's logo and own words, one field for each language."""

    logo = WagtailImageField(
        label=_("Logo"),
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg,image/webp,image/gif,image/avif"}),
    )
    no_logo = forms.BooleanField(label=_("Take the logo away"), required=False)

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
        self.fields["logo"].max_image_pixels = _MOST_PIXELS
        self.fields["logo"].help_text = f"{_LOGO_HELP} {self.fields['logo'].help_text}"
        if partner.logo_id is None:
            del self.fields["no_logo"]
        if partner.unit is not None and partner.unit.website:
            # The tree's own, kept by those above.
            del self.fields["website"]

    def texts(self) -> dict[str, str]:
        return {code: self.cleaned_data[f"text_{code}"] for code, _name in settings.LANGUAGES}

    def logo_change(self) -> UploadedFile | bool | None:
        """The new picture; False to take the old one away, None to leave it."""
        return self.cleaned_data["logo"] or (False if self.cleaned_data.get("no_logo") else None)

    def further(self) -> dict[str, object]:
        return {
            name: self.cleaned_data[name]
            for name in ("since", "website", "email")
            if name in self.cleaned_data
        }
