"""What others ask of us: organisations a place among the partners or a city, students a word when it opens."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from partners.enums import EnquiryKind, EnquiryState, PartnerKind
from portal.models import Unit


class Enquiry(models.Model):
    """An organisation would like to become a partner or to bring the programme to its city.

    Name, address and message of the person go some months after the answer (partners.privacy).
    """

    kind = models.CharField(max_length=8, choices=EnquiryKind)
    state = models.CharField(max_length=8, choices=EnquiryState, default=EnquiryState.NEW)
    organisation = models.CharField(_("organisation"), max_length=200)
    organisation_kind = models.CharField(_("kind"), max_length=12, choices=PartnerKind)
    country_code = models.CharField(_("country"), max_length=2)
    place = models.CharField(_("city"), max_length=100)
    website = models.URLField(_("website"), blank=True)
    name = models.CharField(_("your name"), max_length=120, blank=True)
    email = models.EmailField(_("your e-mail address"), blank=True)
    message = models.TextField(_("message"), max_length=2000, blank=True)
    language = models.CharField(max_length=12)
    created = models.DateTimeField(default=timezone.now)
    handled = models.DateTimeField(null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    # What came of it.
    city = models.ForeignKey(Unit, on_delete=models.SET_NULL, null=True, related_name="+")
    partner = models.ForeignKey("partners.Partner", on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("request")
        verbose_name_plural = _("requests")
        indexes = [models.Index(fields=["state", "country_code", "-created"], name="enquiry_open")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.organisation}"


class Wish(models.Model):
    """Somebody wants a mail when the programme opens in a place: demand, counted once it is confirmed.

    Goes when it is fulfilled, when its owner says so, unconfirmed after a week, and after a year.
    """

    place = models.CharField(_("city"), max_length=100)
    # Spelling-blind: what is counted together and compared with units.
    place_key = models.CharField(max_length=200)
    country_code = models.CharField(_("country"), max_length=2)
    email = models.EmailField(_("e-mail address"))
    language = models.CharField(max_length=12)
    created = models.DateTimeField(default=timezone.now)
    confirmed = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("wish")
        verbose_name_plural = _("wishes")
        constraints = [
            models.UniqueConstraint(fields=["email", "country_code", "place_key"], name="wish_once")
        ]
        indexes = [models.Index(fields=["country_code", "place_key", "confirmed"], name="wish_place")]

    def __str__(self) -> str:
        return f"{self.place} ({self.country_code})"
