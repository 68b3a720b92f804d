"""What home registers at the portal's extension points and in the CMS."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest
from wagtail import hooks

from home import urls
from home.navigation import navigation
from home.services.rights import rebuild_page_rights
from portal.extensions import Job, NavItem


@hooks.register("register_portal_urls")
def portal_urls() -> list:
    return urls.urlpatterns


@hooks.register("register_nav_items")
def nav_items(request: HttpRequest) -> list[NavItem]:
    """The header as edited on the home page; what plugins add comes after."""
    return [
        NavItem(label=link.label, url=link.url, order=place)
        for place, link in enumerate(navigation().header, start=1)
    ]


@hooks.register("register_periodic_jobs")
def periodic_jobs() -> list[Job]:
    """Grants end by their date without anybody touching them."""
    return [Job(name="home.page_rights", every=timedelta(minutes=15), run=_follow_grants)]


def _follow_grants() -> None:
    rebuild_page_rights()
