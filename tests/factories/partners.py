"""Partners, requests and wishes."""

from __future__ import annotations

import factory
from django.utils import timezone

from partners.enums import EnquiryKind, PartnerKind
from partners.models import Enquiry, Partner, PartnerText, Wish
from partners.queries.places import place_key


class PartnerFactory(factory.django.DjangoModelFactory):
    """A company in France; `texts={"en": "..."}` are its words."""

    class Meta:
        model = Partner
        skip_postgeneration_save = True

    kind = PartnerKind.COMPANY
    name = factory.Sequence(lambda n: f"Company {n}")
    slug = factory.Sequence(lambda n: f"company-{n}")
    country_code = "FR"

    @factory.post_generation
    def texts(self, create, extracted, **kwargs):
        for language, text in (extracted or {}).items():
            PartnerText.objects.create(partner=self, language=language, text=text)


class EnquiryFactory(factory.django.DjangoModelFactory):
    """An association in Bayonne that would like to open its city."""

    class Meta:
        model = Enquiry

    kind = EnquiryKind.CITY
    organisation = "Adour Accueil"
    organisation_kind = PartnerKind.ASSOCIATION
    country_code = "FR"
    place = "Bayonne"
    name = "Maialen"
    email = "maialen@example.org"
    message = "We are nine."
    language = "fr"


def wishes(place: str, country: str, people: int) -> None:
    """So many confirmed wishes for a place."""
    Wish.objects.bulk_create(
        Wish(
            place=place,
            place_key=place_key(place, country),
            country_code=country,
            email=f"{place}{number}@example.org".lower(),
            language="en",
            confirmed=timezone.now(),
        )
        for number in range(people)
    )
