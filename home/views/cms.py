"""What the CMS's start page offers to a city's own people."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.models import Locale

from home.queries.rights import editable_city_page
from home.services.city_pages import NoCountryPage, begin_language


@require_POST
def add_language(request: HttpRequest, page_id: int, code: str) -> HttpResponse:
    """Begin the page in one more language and open it in the editor."""
    page = editable_city_page(request.user, page_id)
    if page is None:
        raise Http404
    locale = get_object_or_404(Locale, language_code=code)
    try:
        version = begin_language(page=page, locale=locale)
    except NoCountryPage:
        messages.error(
            request,
            _("Your country has no page in this language yet. The national team can add it in a minute."),
        )
        return redirect("wagtailadmin_home")
    return redirect("wagtailadmin_pages:edit", version.pk)
