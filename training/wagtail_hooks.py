"""What training registers at the portal's extension points and in the CMS. The logic is where the names come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.permissions import register_permission_policy

from portal.extensions import Job, PageView
from portal.models import User
from portal.policies import ScopePolicy
from training import cms, navigation, panels, privacy, rights, urls
from training.models import KitPage, KitsPage, Material, ModulePage, ToolkitPage, TrainingPage
from training.queries.reach import AUTHOR
from training.recordings import part_of
from training.services.reminders import send_due
from training.services.toolkit import seed_toolkit
from training.views import kits, learn, preview, toolkit, training
from training.viewsets import material_viewset

VIEWS: dict[type[Page], Callable[..., HttpResponse]] = {
    TrainingPage: training.training,
    ModulePage: learn.module,
    KitsPage: kits.kits,
    KitPage: kits.kit,
    ToolkitPage: toolkit.toolkit,
}
# Where authors see more at once than a learner does.
PREVIEWS: dict[type[Page], Callable[..., HttpResponse]] = {ModulePage: preview.module_preview}

register_permission_policy(Material, ScopePolicy(Material, AUTHOR), exact_class=True)
hooks.register("register_role_actions", rights.role_actions)
hooks.register("register_scopes", rights.scopes)
hooks.register("register_portal_urls", lambda: urls.urlpatterns)
hooks.register("register_admin_viewset", lambda: material_viewset)
hooks.register("register_admin_urls", lambda: urls.admin_urlpatterns)
hooks.register("register_nav_items", navigation.nav_items)
hooks.register("register_personal_data", privacy.personal_data)
hooks.register("register_dashboard_panels", panels.dashboard_panels)
# After Wagtail's own, which asks whether the reader may have the file.
hooks.register("before_serve_document", part_of, order=100)


@hooks.register("register_page_views")
def page_views() -> list[PageView]:
    return [PageView(model=model, view=view, preview=PREVIEWS.get(model)) for model, view in VIEWS.items()]


@hooks.register("register_periodic_jobs")
def periodic_jobs() -> list[Job]:
    return [
        Job(name="training.reminders", every=timedelta(hours=1), run=send_due),
        # Here, not where pages are made: drawing takes seconds.
        Job(name="training.toolkit", every=timedelta(days=1), run=fill_toolkit),
    ]


def fill_toolkit() -> None:
    seed_toolkit()


# Before home's, which then stands above it.
@hooks.register("construct_homepage_panels", order=-1)
def homepage_panels(request: HttpRequest, panels: list) -> None:
    cms.start_panels(request.user, panels)


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def exchange_buttons(
    page: Page, user: User, next_url: str | None = None, view_name: str | None = None
) -> Iterator[Button]:
    return cms.exchange_buttons(page, user)
