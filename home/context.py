"""What the shell needs to know of the pages."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from home.navigation import navigation
from home.sharing import general_picture


def site(request: HttpRequest) -> dict:
    """`footer_groups` as edited on the home page, read only when a footer is shown; where one searches.

    And how a page is shared that says nothing of its own: its address without a query, the programme's picture.
    """
    return {
        "footer_groups": SimpleLazyObject(lambda: navigation().footer),
        "site_search_url": SimpleLazyObject(lambda: reverse("search")),
        "share_url": SimpleLazyObject(lambda: request.build_absolute_uri(request.path)),
        "share_picture": SimpleLazyObject(lambda: general_picture(request)),
    }
