"""What training registers at the portal's extension points and in the CMS. The logic is where the names come from."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.models import Page

VIEWS: dict[type[Page], Callable[..., HttpResponse]] = {}


@hooks.register("before_serve_page", order=100)
def answer_by_view(page: Page, request: HttpRequest, args: list, kwargs: dict) -> HttpResponse | None:
    """Pages whose answer needs forms and queries: a model may ask neither."""
    view = VIEWS.get(type(page))
    return view(request, page, *args, **kwargs) if view else None
