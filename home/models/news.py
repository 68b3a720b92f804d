"""News of the network and of single cities."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks import content_blocks
from home.models.base import BasePage


class ArticleTag(TagBase):
    """A word under which articles are found together. Their own, so that other tags never mix in."""

    # Typed by editors, shared by all.
    free_tagging = True

    class Meta:
        verbose_name = _("tag of articles")
        verbose_name_plural = _("tags of articles")


class TaggedArticle(ItemBase):
    tag = models.ForeignKey(ArticleTag, on_delete=models.CASCADE, related_name="tagged_articles")
    content_object = ParentalKey("home.ArticlePage", on_delete=models.CASCADE, related_name="tagged")


class NewsIndexPage(BasePage):
    """All articles, newest first, by tag on demand."""

    max_count_per_parent = 1
    fixed_place = True
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.ArticlePage"]
    template = "home/news_index_page.html"

    class Meta:
        verbose_name = _("news index")
        verbose_name_plural = _("news indexes")


class ArticlePage(BasePage):
    """One piece of news, of the network (below the news index) or of a city (below its page)."""

    day = models.DateField(_("day"), default=timezone.localdate, db_index=True)
    picture = models.ForeignKey(
        "wagtailimages.Image",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
    )
    body = StreamField(content_blocks(), blank=True, verbose_name=_("content"))
    tags = ClusterTaggableManager(through=TaggedArticle, blank=True, verbose_name=_("tags"))

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("day"),
        FieldPanel("picture"),
        FieldPanel("body"),
        FieldPanel("tags"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    override_translatable_fields = [SynchronizedField("day")]
    parent_page_types = ["home.NewsIndexPage", "home.CityPage"]
    subpage_types: list[str] = []
    template = "home/article_page.html"
    social_type = "article"

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
