"""Facilitation kits: how to run an evening, complete enough for somebody who never did."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from home.blocks import PLAIN_FEATURES
from home.models import BasePage
from portal.names import language_choices
from training.blocks import kit_blocks, line_blocks


class KitsPage(BasePage):
    """All kits."""

    parent_page_types = ["training.TrainingPage"]
    subpage_types = ["training.KitPage"]
    max_count_per_parent = 1
    template = "training/kits_page.html"
    fixed_place = True

    class Meta:
        verbose_name = _("kits page")
        verbose_name_plural = _("kits pages")


class KitPage(BasePage):
    """One kit: aims, group, time, material, steps, with a sheet to print."""

    group = models.CharField(_("group"), max_length=120)
    crew = models.CharField(_("who runs it"), max_length=120, blank=True)
    place = models.CharField(_("place"), max_length=160, blank=True)
    minutes = models.PositiveSmallIntegerField(
        _("minutes"), validators=[MinValueValidator(1), MaxValueValidator(1440)]
    )
    aims = StreamField(line_blocks(), blank=True, verbose_name=_("aims"))
    material = StreamField(line_blocks(), blank=True, verbose_name=_("material"))
    steps = StreamField(kit_blocks(), blank=True, verbose_name=_("steps"))
    variations = StreamField(line_blocks(), blank=True, verbose_name=_("variations"))
    inclusion = RichTextField(_("that nobody is left out"), blank=True, features=PLAIN_FEATURES)
    afterwards = RichTextField(_("afterwards"), blank=True, features=PLAIN_FEATURES)
    # As for modules: set where only title and introduction are translated so far.
    kit_language = models.CharField(
        _("language of the kit"),
        max_length=12,
        blank=True,
        choices=language_choices,
        help_text=_("Only if the steps are not in the language of this page."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("group"), FieldPanel("minutes")]),
        FieldRowPanel([FieldPanel("crew"), FieldPanel("place")]),
        FieldPanel("aims"),
        FieldPanel("material"),
        FieldPanel("steps"),
        FieldPanel("variations"),
        FieldPanel("inclusion"),
        FieldPanel("afterwards"),
        FieldPanel("kit_language"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("aims"), index.SearchField("steps")]
    parent_page_types = ["training.KitsPage"]
    subpage_types: list[str] = []
    template = "training/kit_page.html"

    class Meta:
        verbose_name = _("kit")
        verbose_name_plural = _("kits")
