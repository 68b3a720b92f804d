"""The picture under which a page is shared: an article's own, its city's, else the programme's."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.images.models import SourceImageIOError

from home.models import ArticlePage, BasePage, CityPage, EventPage
from home.pictures import SIZE

_PHOTO = f"fill-{SIZE[0]}x{SIZE[1]}|format-jpeg"


@dataclass(frozen=True)
class SharePicture:
    url: str
    alt: str
    type: str = "image/png"
    width: int = SIZE[0]
    height: int = SIZE[1]


def general_picture(request: HttpRequest) -> SharePicture:
    return SharePicture(
        request.build_absolute_uri(reverse("share")), _("Two circles that meet: you and your buddy.")
    )


def picture_of(page: BasePage, request: HttpRequest) -> SharePicture:
    """Return the picture of `page`; a photo is cut once and kept, as on the page itself."""
    if isinstance(page, ArticlePage) and page.picture_id and (photo := _photo(page, request)):
        return photo
    if isinstance(page, CityPage | EventPage):
        url = reverse("share_city", args=[page.unit.slug])
        city = page.title if isinstance(page, CityPage) else page.unit.name
        return SharePicture(
            request.build_absolute_uri(url), _("Two circles that meet in %(city)s.") % {"city": city}
        )
    return general_picture(request)


def _photo(page: ArticlePage, request: HttpRequest) -> SharePicture | None:
    try:
        rendition = page.picture.get_rendition(_PHOTO)
    except (SourceImageIOError, OSError):
        return None
    return SharePicture(
        request.build_absolute_uri(rendition.url),
        page.picture.description or page.title,
        "image/jpeg",
        rendition.width,
        rendition.height,
    )
