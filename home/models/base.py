"""What every public page shares: introduction, addresses in other languages, the fallback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.http import QueryDict
from django.utils import translation
from django.utils.functional import SimpleLazyObject, cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from portal.extensions import page_view
from portal.memo import once
from portal.policies import PageRights
from portal.queries.pages import address, for_reader, language_links, language_of, live_versions, reader_url

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse

    from portal.models import User


LANDING = "landing"
# Ways to look at a page with a form before it is published: the form, and what one reads after sending it.
FORM_PREVIEWS = [("", _("Form")), (LANDING, _("After sending"))]


class BasePage(Page):
    """Abstract ground of all public pages.

    A page is shown in its own language. Reached under another language's address (see
    portal.views.pages) it is a *fallback*: the shell speaks the reader's language, the content
    keeps its own, and search engines are sent to the original.
    """

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        max_length=500,
        help_text=_("One or two sentences below the title. Also shown where the page is listed."),
    )

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description")],
            _("For search engines"),
        ),
    ]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]
    show_in_menus_default = False

    class Meta:
        abstract = True

    def permissions_for_user(self, user: User) -> PageRights:
        return PageRights(user, self)

    def get_admin_display_title(self) -> str:
        """Lists of the CMS name a live page as everybody knows it; a draft's title is its editors' own."""
        return self.title if self.live else super().get_admin_display_title()

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """By the view that an app registers for pages of this type, where one does (hook `register_page_views`)."""
        answer = page_view(type(self))
        return (
            answer.view(request, self, *args, **kwargs) if answer else super().serve(request, *args, **kwargs)
        )

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """As visitors meet it."""
        if mode_name == LANDING:
            request.GET = QueryDict("sent=1")
        answer = page_view(type(self))
        if answer is None:
            return super().serve_preview(request, mode_name)
        return (answer.preview or answer.view)(request, self)

    @property
    def language(self) -> str:
        return language_of(self)

    @cached_property
    def versions(self) -> dict[str, Page]:
        """Live versions of this page by language (see `live_versions`)."""
        return live_versions(self)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        own = request.build_absolute_uri(address(self))
        fallback = self.language != translation.get_language()
        return {
            **context,
            "is_fallback": fallback,
            # Set on the parts that editors wrote, so that they are read out in their own language.
            "content_lang": self.language if fallback else "",
            "canonical_url": own,
            "alternates": [] if fallback else _alternates(request, self.versions),
            "language_links": SimpleLazyObject(
                lambda: language_links(self, self.versions, request.get_full_path())
            ),
            "breadcrumbs": SimpleLazyObject(self.breadcrumbs),
        }

    def _above(self) -> list[Page]:
        """The pages above this one. One query a request."""
        return once(("above", self.path), lambda: list(self.get_ancestors()))

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """As Wagtail finds them, by the pages that breadcrumbs need as well."""
        pages = [self, *self._above()]
        if any(page.alias_of_id for page in pages):
            return super().get_view_restrictions()
        return PageViewRestriction.objects.filter(page__in=[page.pk for page in pages])

    def breadcrumbs(self) -> list[dict[str, str]]:
        """The way from below the home page to this page: label and address for the reader."""
        pages = [page for page in self._above() if page.depth > 2 and page.live]
        # On a fallback the way up is the reader's own, where there is one.
        if pages and self.language != translation.get_language():
            pages = for_reader(pages)
        links = [{"label": page.title, "url": reader_url(page)} for page in pages]
        return [*links, {"label": self.title, "url": ""}] if links else []


def _alternates(request: HttpRequest, versions: dict[str, Page]) -> list[dict[str, str]]:
    """Address of each real translation, and x-default, which is the default language's or else the first."""
    if len(versions) < 2:
        return []
    addresses = {code: request.build_absolute_uri(address(page)) for code, page in versions.items()}
    links = [{"code": code, "url": url} for code, url in addresses.items()]
    return [*links, {"code": "x-default", "url": next(iter(addresses.values()))}]
