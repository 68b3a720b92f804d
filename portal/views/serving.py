"""What a running site answers to machines: is it well, and the pictures of its pages."""

from __future__ import annotations

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.views import static
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

MONTH = 30 * 24 * 3600


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 while this process reaches the database, else 503; for a proxy or a container's health check."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("no database\n", status=503, content_type="text/plain")
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def image(request: HttpRequest, path: str) -> HttpResponse:
    """A rendition, as pages show it. Its name changes with its content, so that it may be kept long.

    Only renditions: originals may hold a camera's position, documents go through Wagtail's own view,
    and what is private lies elsewhere. A front proxy may answer these addresses from the same folder.
    """
    response = static.serve(request, path, document_root=settings.MEDIA_ROOT / "images")
    patch_cache_control(response, public=True, max_age=MONTH, immutable=True)
    return response
