"""Partners in the page tree. What these pages answer is in partners.views (see partners.wagtail_hooks)."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from home.blocks import content_blocks
from home.models import BasePage
from home.models.base import FORM_PREVIEWS


class PartnersPage(BasePage):
    """All partners with filters and map; one address below it for each partner."""

    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    template = "partners/partners_page.html"
    fixed_place = True

    class Meta:
        verbose_name = _("partners' page")
        verbose_name_plural = _("partners' pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """`<page>/<slug>/` is the partner of that name."""
        if self.live and len(path_components) == 1:
            return RouteResult(self, kwargs={"slug": path_components[0]})
        return super().route(request, path_components)


class PageWithForm(BasePage):
    """Abstract: an editor's words around a form of ours."""

    body = StreamField(content_blocks(), blank=True, verbose_name=_("content below the form"))
    preview_modes = FORM_PREVIEWS

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    fixed_place = True

    class Meta:
        abstract = True


class JoinPage(PageWithForm):
    """Become a partner."""

    template = "partners/join_page.html"

    class Meta:
        verbose_name = _("page to become a partner")
        verbose_name_plural = _("pages to become a partner")


class BringPage(PageWithForm):
    """Bring it to your city: for associations and universities."""

    template = "partners/bring_page.html"

    class Meta:
        verbose_name = _("page to bring the programme to a city")
        verbose_name_plural = _("pages to bring the programme to a city")


class NotYetPage(PageWithForm):
    """Not in your city yet? The nearest open cities, and a mail when it opens."""

    template = "partners/not_yet_page.html"

    class Meta:
        verbose_name = _("page for places without programme")
        verbose_name_plural = _("pages for places without programme")
