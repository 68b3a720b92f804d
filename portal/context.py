"""What every page's shell needs (templates/base.html, components/header.html)."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.translation import get_language

from portal.extensions import NavItem, nav_items, sign_up_url


def shell(request: HttpRequest) -> dict[str, Any]:
    """Header, language menu and account menu. A view's own `language_links` win over these."""
    if not hasattr(request, "user"):
        # An error before anybody could be recognised: a foreign host name, say. It has a header, too.
        request.user = AnonymousUser()
    items = nav_items(request)
    user = request.user
    signed_in = user.is_authenticated
    return {
        "site_name": settings.WAGTAIL_SITE_NAME,
        "home_url": f"/{get_language()}/",
        "nav_items": _place(items, "site", request),
        "account_items": _place(items, "account", request) if signed_in else [],
        "account_name": user.first_name if signed_in else "",
        "login_url": reverse("account_login"),
        "logout_url": reverse("account_logout"),
        "signup_url": sign_up_url(),
        "language_links": [
            {
                "code": code,
                "label": label,
                "url": translate_url(request.get_full_path(), code),
                "active": code == get_language(),
            }
            for code, label in settings.LANGUAGES
        ],
    }


def _place(items: list[NavItem], place: str, request: HttpRequest) -> list[dict[str, Any]]:
    return [
        {"label": item.label, "url": item.url, "icon": item.icon, "active": request.path.startswith(item.url)}
        for item in items
        if item.place == place
    ]
