"""What the shell needs to know of the pages."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from home.navigation import navigation


def site(request: HttpRequest) -> dict:
    """`footer_groups` as edited on the home page, read only when a footer is shown; where one searches."""
    return {
        "footer_groups": SimpleLazyObject(lambda: navigation().footer),
        "site_search_url": SimpleLazyObject(lambda: reverse("search")),
    }
