"""Two doors: the front door remembers the reader's language, the CMS's shows each their own pages."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language_from_path

from home.queries.rights import holds_whole_tree, may_act_in_bulk, may_look_at, may_translate


class RememberLanguage:
    """Remembers the language last read in, so that `/` follows the browser at the first visit only."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        language = get_language_from_path(request.path_info)
        shown = response.status_code == 200 and response.get("Content-Type", "").startswith("text/html")
        if language and shown and request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME) != language:
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                language,
                max_age=settings.LANGUAGE_COOKIE_AGE,
                samesite=settings.LANGUAGE_COOKIE_SAMESITE,
                secure=settings.SESSION_COOKIE_SECURE,
            )
        return response


class CmsDoor:
    """Closes in the CMS what Wagtail leaves ajar: pages, translations and reports of other people's cities.

    Wagtail asks for rights where something is written, but shows drafts' titles in its explorer, page
    chooser, move dialog and reports to everybody who may enter. Here an address that names a page
    answers 404 unless the person has rights on the page, on something below it (the way there), or,
    for choosing it as the target of a link, unless it is live. Bulk actions are for the own ones only.
    """

    # Lists over all pages and files; for those who hold the whole tree.
    _WIDE = ("/admin/reports/", "/admin/api/main/images/", "/admin/api/main/documents/")
    _PAGE_KEYS = frozenset({"page_id", "parent_page_id", "page_to_move_id", "destination_id", "page_pk"})

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, _view: Callable, _args: tuple, kwargs: dict) -> None:
        path = request.path_info
        if not path.startswith("/admin/") or not request.user.is_authenticated or request.user.is_superuser:
            return
        if path.startswith(self._WIDE) and not holds_whole_tree(request.user):
            raise Http404
        if path.startswith("/admin/bulk/") and "model_name" in kwargs:
            chosen, parent = request.GET.getlist("id"), request.GET.get("childOf")
            if not may_act_in_bulk(request.user, kwargs["model_name"].lower(), chosen, parent):
                raise Http404
        choosing = path.startswith("/admin/choose-page/")
        numbers = {value for key, value in kwargs.items() if key in self._PAGE_KEYS}
        if path.startswith(("/admin/pages/", "/admin/api/main/pages/")) and "pk" in kwargs:
            numbers.add(kwargs["pk"])
        if choosing:
            numbers.update(number for number in request.GET.getlist("id") if number.isdecimal())
        if numbers and not may_look_at(request.user, numbers, choosing=choosing):
            raise Http404
        translation = kwargs.get("translation_id"), kwargs.get("translation_source_id")
        if any(translation) and not may_translate(request.user, *translation):
            raise Http404
