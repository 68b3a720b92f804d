"""What training registers at the portal's extension points and in the CMS. The logic is where the names come from."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.models import Page
from wagtail.permissions import register_permission_policy

from portal.policies import ScopePolicy
from training import cms, navigation, rights, urls
from training.models import KitPage, KitsPage, Material, ModulePage, TrainingPage
from training.queries.reach import AUTHOR
from training.views import kits, learn, training

VIEWS: dict[type[Page], Callable[..., HttpResponse]] = {
    TrainingPage: training.training,
    ModulePage: learn.module,
    KitsPage: kits.kits,
    KitPage: kits.kit,
}

register_permission_policy(Material, ScopePolicy(Material, AUTHOR), exact_class=True)
hooks.register("register_role_actions", rights.role_actions)
hooks.register("register_scopes", rights.scopes)
hooks.register("register_portal_urls", lambda: urls.urlpatterns)
hooks.register("register_nav_items", navigation.nav_items)


@hooks.register("before_serve_page", order=100)
def answer_by_view(page: Page, request: HttpRequest, args: list, kwargs: dict) -> HttpResponse | None:
    """Pages whose answer needs forms and queries: a model may ask neither."""
    view = VIEWS.get(type(page))
    return view(request, page, *args, **kwargs) if view else None


# Before home's, which then stands above it.
@hooks.register("construct_homepage_panels", order=-1)
def homepage_panels(request: HttpRequest, panels: list) -> None:
    cms.start_panels(request.user, panels)
