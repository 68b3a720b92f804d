"""Pictures for links that are shared elsewhere."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from home.pictures import share_picture
from home.queries.news import city_called
from portal.names import country_name

_WEEK = 7 * 24 * 3600


@require_safe
def share(request: HttpRequest) -> HttpResponse:
    return _answer(_("You are expected"), _("A local student meets you before you arrive."))


@require_safe
def share_city(request: HttpRequest, slug: str) -> HttpResponse:
    page = city_called(slug, get_language())
    if page is None:
        raise Http404
    country = country_name(page.unit.country_code)
    return _answer(page.title, _("%(country)s · a buddy who knows the city") % {"country": country})


def _answer(name: str, line: str) -> HttpResponse:
    response = HttpResponse(share_picture(name, line), content_type="image/png")
    patch_cache_control(response, public=True, max_age=_WEEK)
    return response
