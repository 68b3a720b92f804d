"""Organisations that carry the programme, and what they say of themselves in each language."""

from __future__ import annotations

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.images import get_image_model_string

from partners.enums import PartnerKind
from portal.models import Unit
from portal.names import country_name
from portal.text import search_form


def languages() -> list[tuple[str, str]]:
    """A callable, so that migrations name no language."""
    return settings.LANGUAGES


class Partner(ClusterableModel):
    """A partner organisation, shown on the partners' page and on that of its city.

    A university or association of the unit tree is a row with its `unit`; name, kind, place and website are
    then the unit's and follow it (`partners.services.units`), only the rest is written here.
    """

    unit = models.OneToOneField(
        Unit, on_delete=models.CASCADE, null=True, blank=True, related_name="partner", verbose_name=_("unit")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=PartnerKind)
    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(max_length=120, unique=True, editable=False)
    country_code = models.CharField(_("country"), max_length=2)
    # The city of the network in which it is; `town` where there is none.
    city = models.ForeignKey(
        Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("city")
    )
    town = models.CharField(
        _("town"), max_length=100, blank=True, help_text=_("Where it is, if not in one of our cities.")
    )
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(
        _("contact"), blank=True, help_text=_("A role address. It is shown on the partner's page.")
    )
    since = models.PositiveSmallIntegerField(
        _("partner since"),
        null=True,
        blank=True,
        validators=[MinValueValidator(2000), MaxValueValidator(2100)],
        help_text=_("The year."),
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
    )
    is_shown = models.BooleanField(_("shown"), default=True)
    on_home_page = models.BooleanField(
        _("logo on the home page"), default=False, help_text=_("Only with a logo.")
    )
    search_text = models.TextField(blank=True, editable=False)
    changed = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["name", "pk"]
        indexes = [
            models.Index(fields=["is_shown", "kind", "name"], name="partner_kind"),
            models.Index(fields=["country_code", "name"], name="partner_country"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        self.search_text = self.searched()
        super().save(*args, **kwargs)

    def searched(self) -> str:
        """What visitors may type to find it: its names and those of its place, folded."""
        names = [self.name, self.town]
        names += self.unit.other_names.splitlines() if self.unit_id else []
        names += [self.city.name, *self.city.other_names.splitlines()] if self.city_id else []
        return search_form(*names)

    @property
    def place(self) -> str:
        return self.city.name if self.city_id else self.town

    @property
    def country(self) -> str:
        return country_name(self.country_code)


class PartnerText(models.Model):
    """What a partner does for students, in one language."""

    partner = ParentalKey(Partner, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(_("language"), max_length=12, choices=languages)
    text = models.TextField(
        _("text"),
        max_length=2000,
        help_text=_("What you do for students who arrive. The first sentence is shown in lists."),
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["partner", "language"], name="partner_text_once")]

    def __str__(self) -> str:
        return f"{self.partner} ({self.language})"
