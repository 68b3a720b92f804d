"""Where training begins in the page tree. What these pages answer is in training.views (see training.wagtail_hooks)."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from home.models import BasePage

MAKE = "make"


class TrainingPage(BasePage):
    """All modules by audience; kits and toolkit below it."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["training.ModulePage", "training.KitsPage", "training.ToolkitPage"]
    max_count_per_parent = 1
    template = "training/training_page.html"
    fixed_place = True

    class Meta:
        verbose_name = _("training page")
        verbose_name_plural = _("training pages")


class ToolkitPage(BasePage):
    """Communication material, and the way to make posters and pictures for one's own city."""

    parent_page_types = ["training.TrainingPage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    template = "training/toolkit_page.html"
    fixed_place = True

    class Meta:
        verbose_name = _("toolkit page")
        verbose_name_plural = _("toolkit pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """`<page>/make/` is where one sets one's own city into a poster or picture."""
        if self.live and path_components == [MAKE]:
            return RouteResult(self, kwargs={"place": MAKE})
        return super().route(request, path_components)
