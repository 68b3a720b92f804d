from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Page

from home.blocks import FooterGroupBlock, LinkBlock, home_blocks
from home.models.base import BasePage

if TYPE_CHECKING:
    from django.http import HttpRequest
    from wagtail.url_routing import RouteResult

# No address of ours has more parts than this; Wagtail looks for what is below.
_DEEPEST = 6
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

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """As Wagtail's, which asks twice for each part of an address: the pages on the way are found in one query.

        A page that answers addresses below it by a `route` of its own is asked before what stands below it.
        """
        depth, found = self.depth, None
        starts = accumulate((f"{part}/" for part in path_components[:_DEEPEST]), initial=self.url_path)
        on_the_way = Page.objects.filter(url_path__in=list(starts)[1:], path__startswith=self.path)
        for page in on_the_way.order_by("depth") if path_components else ():
            page._cached_parent_obj, found = found or self, page
            if page.specific_class is None or page.specific_class.route is not Page.route:
                break
        if found is None:
            return super().route(request, path_components)
        return found.specific.route(request, path_components[found.depth - depth :])
