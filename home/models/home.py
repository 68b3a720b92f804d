from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.fields import StreamField

from home.blocks import FooterGroupBlock, LinkBlock, home_blocks
from home.models.base import BasePage

BASE_COUNTS = ("students", "nationalities", "pairs", "cities")


class HomePage(BasePage):
    """The first page of one language. It also holds the header's and footer's links of that language."""

    body = StreamField(home_blocks(), blank=True, verbose_name=_("content"))
    header_links = StreamField(
        [("link", LinkBlock())],
        blank=True,
        verbose_name=_("header"),
        help_text=_("Links in the header, in this order. More than six do not fit."),
    )
    footer_groups = StreamField(
        [("group", FooterGroupBlock())],
        blank=True,
        verbose_name=_("footer"),
        help_text=_("Groups of links in the footer, each with a title."),
    )

    # What was counted elsewhere, before this portal: plugins add what is counted here.
    base_students = models.PositiveIntegerField(_("students"), default=0)
    base_nationalities = models.PositiveIntegerField(_("nationalities"), default=0)
    base_pairs = models.PositiveIntegerField(_("pairs"), default=0)
    base_cities = models.PositiveIntegerField(_("cities"), default=0)
    base_source = models.CharField(_("source"), max_length=200, blank=True)
    base_day = models.DateField(_("counted until"), null=True, blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldPanel(f"base_{name}") for name in (*BASE_COUNTS, "source", "day")],
            heading=_("Base of the live figures"),
            help_text=_("What was counted before this portal. What is counted here comes on top."),
        ),
    ]
    navigation_panels = [FieldPanel("header_links"), FieldPanel("footer_groups")]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Content")),
            ObjectList(navigation_panels, heading=_("Header and footer")),
            ObjectList(BasePage.promote_panels, heading=_("Promote")),
        ]
    )
    parent_page_types = ["wagtailcore.Page"]
    template = "home/home_page.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")
