"""What home registers at the portal's extension points and in the CMS."""

from __future__ import annotations

from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from home import cms, cms_reviews, privacy, urls
from home.models import ContactPage
from home.navigation import navigation
from home.queries.rights import choosable
from home.search import page_source
from home.services.reviews import publish_overdue
from home.services.rights import ACTION, rebuild_page_rights
from home.views.contact import contact
from portal.extensions import Job, NavItem, PageView
from portal.scope import may_anywhere


@hooks.register("register_portal_urls")
def portal_urls() -> list:
    return urls.urlpatterns


@hooks.register("register_nav_items")
def nav_items(request: HttpRequest) -> list[NavItem]:
    """The header as edited on the home page, before what plugins add; the CMS for those who have pages there."""
    items = [
        NavItem(label=link.label, url=link.url, order=place)
        for place, link in enumerate(navigation().header, start=1)
    ]
    # An error before anybody could be recognised shows the header, too.
    user = getattr(request, "user", None)
    if user is not None and may_anywhere(user, ACTION):
        url = reverse("wagtailadmin_home")
        items.append(NavItem(label=_("Edit pages"), url=url, place="account", icon="file-text", order=90))
    return items


hooks.register("register_search_source", page_source)
hooks.register("register_personal_data", privacy.personal_data)


@hooks.register("register_page_views")
def page_views() -> list[PageView]:
    return [PageView(model=ContactPage, view=contact)]


@hooks.register("register_admin_urls")
def admin_urls() -> list:
    return urls.admin_urlpatterns


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("construct_page_action_menu")
def publish_first(menu_items: list, request: HttpRequest, context: dict) -> None:
    """Who may publish finds that on the button itself: people without training look for it there."""
    menu_items.sort(key=lambda item: item.name not in {"action-publish", "action-ask"})


@hooks.register("register_page_action_menu_item")
def ask_to_publish() -> cms_reviews.AskToPublish:
    return cms_reviews.AskToPublish(order=0)


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def hand_over(request: HttpRequest, page: Page) -> HttpResponse | None:
    return cms_reviews.ask(request, page)


@hooks.register("before_edit_page")
def page_waits(request: HttpRequest, page: Page) -> None:
    cms_reviews.say_what_waits(request, page)


@hooks.register("register_admin_menu_item")
def reviews_menu_item() -> cms_reviews.ReviewsMenuItem:
    return cms_reviews.ReviewsMenuItem()


@hooks.register("register_admin_menu_item")
def translations_menu_item() -> cms.TranslationsMenuItem:
    return cms.TranslationsMenuItem()


@hooks.register("construct_homepage_panels")
def homepage_panels(request: HttpRequest, panels: list) -> None:
    cms.start_panels(request.user, panels)


@hooks.register("construct_homepage_summary_items", order=1000)
def homepage_summary(request: HttpRequest, items: list) -> None:
    cms.narrow_summary(request.user, items)


@hooks.register("construct_main_menu")
def main_menu(request: HttpRequest, items: list) -> None:
    cms.narrow_menu(request.user, items)


@hooks.register("before_copy_page")
def before_copy_page(request: HttpRequest, page: Page) -> None:
    """A unit has one page in each language: a copy would be a second one."""
    if not page.specific_class.is_creatable:
        raise PermissionDenied


@hooks.register("construct_page_chooser_queryset")
def page_chooser(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    return choosable(pages, request.user)


@hooks.register("register_periodic_jobs")
def periodic_jobs() -> list[Job]:
    """Grants end by their date without anybody touching them."""
    return [Job(name="home.page_rights", every=timedelta(minutes=15), run=_follow_grants)]


def _follow_grants() -> None:
    rebuild_page_rights()


@hooks.register("register_periodic_jobs")
def review_jobs() -> list[Job]:
    """What nobody has looked at in time goes live."""
    return [Job(name="home.page_reviews", every=timedelta(minutes=15), run=_let_reviews_go_live)]


def _let_reviews_go_live() -> None:
    publish_overdue()
