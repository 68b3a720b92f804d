"""Studies and guides, as pages that one reads, cites and downloads."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks import PLAIN_FEATURES, chapter_blocks, content_blocks, download_blocks
from home.models.base import BasePage


class PublicationPage(BasePage):
    """A publication: what it says in short, its chapters, its files and how to cite it."""

    authors = models.CharField(_("authors"), max_length=300, blank=True)
    year = models.CharField(
        _("year"), max_length=20, blank=True, help_text=_("For example 2020 or 2017–2020.")
    )
    summary = RichTextField(_("summary"), blank=True, features=PLAIN_FEATURES)
    cards = StreamField(content_blocks(), blank=True, verbose_name=_("in short"))
    chapters = StreamField(chapter_blocks(), blank=True, verbose_name=_("chapters"))
    downloads = StreamField(download_blocks(), blank=True, verbose_name=_("downloads"))
    citation = models.TextField(_("how to cite"), blank=True, max_length=600)

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("authors"), FieldPanel("year")]),
        FieldPanel("summary"),
        FieldPanel("cards"),
        FieldPanel("chapters"),
        FieldPanel("downloads"),
        FieldPanel("citation"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("chapters"),
        index.SearchField("authors"),
    ]
    override_translatable_fields = [SynchronizedField("authors"), SynchronizedField("year")]
    parent_page_types = ["home.HomePage", "home.ContentPage"]
    subpage_types: list[str] = []
    template = "home/publication_page.html"

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
