"""What training registers at the portal's extension points and in the CMS. The logic is where the names come from."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.models import Page
from wagtail.permissions import register_permission_policy

from portal.policies import ScopePolicy
from training import rights, urls
from training.models import Material
from training.queries.reach import AUTHOR

VIEWS: dict[type[Page], Callable[..., HttpResponse]] = {}

register_permission_policy(Material, ScopePolicy(Material, AUTHOR), exact_class=True)
hooks.register("register_role_actions", rights.role_actions)
hooks.register("register_scopes", rights.scopes)
hooks.register("register_portal_urls", lambda: urls.urlpatterns)


@hooks.register("before_serve_page", order=100)
def answer_by_view(page: Page, request: HttpRequest, args: list, kwargs: dict) -> HttpResponse | None:
    """Pages whose answer needs forms and queries: a model may ask neither."""
    view = VIEWS.get(type(page))
    return view(request, page, *args, **kwargs) if view else None
