"""What visitors may send: an organisation's enquiry, a wish for a place."""

from __future__ import annotations

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from partners.countries import country_choices
from partners.enums import EnquiryKind, PartnerKind
from partners.models import Enquiry
from portal.forms.guarded import GuardedForm
from portal.text import search_form


class PlaceField(forms.CharField):
    """A name with at least one letter."""

    def validate(self, value: str) -> None:
        super().validate(value)
        if value and not any(letter.isalpha() for letter in search_form(value)):
            raise forms.ValidationError(_("Please write the name of a place."))


class EnquiryForm(GuardedForm):
    """An organisation introduces itself."""

    organisation = forms.CharField(label=_("Name of your organisation"), max_length=200)
    organisation_kind = forms.ChoiceField(
        label=_("What it is"), choices=PartnerKind, widget=forms.RadioSelect
    )
    country = forms.ChoiceField(label=_("Country"))
    place = PlaceField(label=_("City"), max_length=100)
    website = forms.URLField(
        label=_("Website"), required=False, max_length=200, assume_scheme="https",
        widget=forms.URLInput(attrs={"placeholder": "https://"}),
    )  # fmt: skip
    name = forms.CharField(
        label=_("Your name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    email = forms.EmailField(
        label=_("Your e-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    message = forms.CharField(
        label=_("What you have in mind"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    agree = forms.BooleanField(
        label=_("You may use these details to answer me. They are deleted six months after your answer."),
        error_messages={"required": _("Without this tick we cannot answer you.")},
    )

    kind = EnquiryKind.PARTNER
    organisation_kinds = list(PartnerKind)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = [("", _("Choose a country")), *country_choices()]
        self.fields["organisation_kind"].choices = [
            (kind.value, kind.label) for kind in self.organisation_kinds
        ]

    def enquiry(self) -> Enquiry:
        """The cleaned answers as a row that is not stored yet."""
        data = self.cleaned_data
        names = ("organisation", "organisation_kind", "place", "website", "name", "email", "message")
        return Enquiry(
            kind=self.kind,
            country_code=data["country"],
            language=get_language(),
            **{name: data[name] for name in names},
        )


class CityEnquiryForm(EnquiryForm):
    """An association or a university would like to run the programme in its city."""

    kind = EnquiryKind.CITY
    organisation_kinds = [PartnerKind.ASSOCIATION, PartnerKind.UNIVERSITY]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["place"].label = _("The city you have in mind")
        self.fields["message"].label = _("Who you are and how many could help")


class PlaceSearchForm(forms.Form):
    """Where is there no programme yet? Asked by address, so that the answer can be shared."""

    place = PlaceField(label=_("Your city"), max_length=100, widget=forms.TextInput(attrs={"type": "search"}))
    country = forms.ChoiceField(label=_("Country"))

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = [("", _("Choose a country")), *country_choices()]


class WishForm(GuardedForm):
    """An address for the place that was searched for."""

    email = forms.EmailField(
        label=_("Your e-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
