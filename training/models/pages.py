"""Where training begins in the page tree. What these pages answer is in training.views (see training.wagtail_hooks)."""

from django.utils.translation import gettext_lazy as _

from home.models import BasePage


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
