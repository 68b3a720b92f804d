from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks import faq_blocks
from home.models.base import BasePage


class FaqPage(BasePage):
    """Frequent questions by audience; readers search in them."""

    sections = StreamField(faq_blocks(), blank=True, verbose_name=_("questions"))

    max_count_per_parent = 1
    content_panels = [*BasePage.content_panels, FieldPanel("sections")]
    search_fields = [*BasePage.search_fields, index.SearchField("sections")]
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    template = "home/faq_page.html"

    class Meta:
        verbose_name = _("questions page")
        verbose_name_plural = _("questions pages")
