from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks import PersonBlock, gallery_blocks, guide_blocks
from home.models.base import BasePage
from portal.enums import UnitKind
from portal.models import Unit


class CitiesIndexPage(BasePage):
    """Map and list of all cities with their state."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.CountryPage"]
    template = "home/cities_index_page.html"
    fixed_place = True

    class Meta:
        verbose_name = _("city index")
        verbose_name_plural = _("city indexes")


class UnitPage(BasePage):
    """Abstract: the page of one unit of the organisation tree, once in each language.

    Which unit it shows is set when the page is made, never in the editor: a page cannot be turned
    into another city's.
    """

    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+", verbose_name=_("unit"))

    unit_kind: UnitKind
    fixed_place = True
    promote_panels = [*BasePage.promote_panels, FieldPanel("unit", read_only=True)]
    override_translatable_fields = [SynchronizedField("unit", overridable=False), SynchronizedField("slug")]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.unit_id and self.unit.kind != self.unit_kind:
            raise ValidationError({"unit": _("This page belongs to a unit of another kind.")})
        others = type(self).objects.filter(unit_id=self.unit_id, locale_id=self.locale_id).exclude(pk=self.pk)
        if self.unit_id and self.locale_id and others.exists():
            raise ValidationError({"unit": _("This unit has a page in this language already.")})


class CountryPage(UnitPage):
    """All cities of one country."""

    unit_kind = UnitKind.COUNTRY
    # Made together with its unit (home.services), never by hand or by copying.
    is_creatable = False
    parent_page_types = ["home.CitiesIndexPage"]
    subpage_types = ["home.CityPage"]
    template = "home/country_page.html"

    class Meta:
        verbose_name = _("country page")
        verbose_name_plural = _("country pages")


class CityPage(UnitPage):
    """A city: its association and universities, what plugins show, the local guide, the team.

    Written freely in each language by the city's own coordinators.
    """

    guide = StreamField(
        guide_blocks(),
        blank=True,
        verbose_name=_("local guide"),
        help_text=_(
            "What a student needs to know before and after arriving. Short sections, checked every term."
        ),
    )
    team_text = models.TextField(
        _("your team"),
        blank=True,
        max_length=800,
        help_text=_("Who looks after the programme here, and when you can be met."),
    )
    team = StreamField([("person", PersonBlock())], blank=True, verbose_name=_("people of the team"))

    gallery = StreamField(gallery_blocks(), blank=True, verbose_name=_("pictures"))

    unit_kind = UnitKind.CITY
    is_creatable = False
    parent_page_types = ["home.CountryPage"]
    subpage_types = ["home.EventPage", "home.ArticlePage"]
    content_panels = [
        *UnitPage.content_panels,
        FieldPanel("guide"),
        FieldPanel("team_text"),
        FieldPanel("team"),
        FieldPanel("gallery"),
    ]
    search_fields = [*UnitPage.search_fields, index.SearchField("guide"), index.SearchField("team_text")]
    template = "home/city_page.html"

    class Meta:
        verbose_name = _("city page")
        verbose_name_plural = _("city pages")
