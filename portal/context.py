"""What every page's shell needs."""

from __future__ import annotations

from django.http import HttpRequest

from portal.extensions import nav_items


def shell(request: HttpRequest) -> dict:
    """`nav_items` (main row) and `account_items` (menu of the person signed in)."""
    items = nav_items(request)
    return {
        "nav_items": [item for item in items if item.place == "site"],
        "account_items": [item for item in items if item.place == "account"],
    }
