"""What the sample adds, one function for each hook. Registered in wagtail_hooks.py, as in every plugin."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from laces.components import Component
from wagtail.models import Page

from portal.enums import Role
from portal.extensions import (
    CityStatus,
    Hit,
    Job,
    NavItem,
    PageView,
    PageWidget,
    PersonalData,
    Scope,
    SearchSource,
    SitemapEntry,
)
from portal.models import Membership, PeriodicRun, Unit, User
from portal.scope import reach, scope

KIND = "postcard"


def postcard(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(scope(Membership, request.user, "sample.see"), pk=pk)
    return HttpResponse(f"A postcard from {row.unit}")


def urls() -> list[URLPattern]:
    return [path("sample/<int:pk>/", postcard, name="sample_postcard")]


def nav_items(request: HttpRequest) -> list[NavItem]:
    return [
        NavItem(label="Postcards", url=f"/{request.LANGUAGE_CODE}/sample/", order=50),
    ]


def sign_up(*, unit: Unit | None, side: str) -> str:
    query = f"?city={unit.slug}&side={side}" if unit else ""
    return f"/en/sample/new/{query}"


class Panel(Component):
    """A card; its text comes from the page it stands on."""

    def __init__(self, text: str) -> None:
        self.text = text

    def render_html(self, parent_context: Any = None) -> str:
        return format_html("<p>{}</p>", self.text)


def dashboard_panels(request: HttpRequest) -> list[Component]:
    count = Membership.objects.filter(user=request.user, kind=KIND).count()
    return [Panel(f"{count} postcards")] if count else []


def city_panels(request: HttpRequest, page: Any) -> list[Component]:
    return [Panel(f"Postcards from {page}")]


def city_status(unit_ids: list[int]) -> dict[int, CityStatus]:
    return {unit_id: CityStatus(state="soon", opens_on=date(2026, 9, 1)) for unit_id in unit_ids}


def page_widget() -> PageWidget:
    return PageWidget(
        key="sample.postcard",
        label="Postcard",
        render=lambda request, page: format_html("<p>Greetings from {}</p>", page),
    )


def page_views() -> list[PageView]:
    """No type of BasePage, so that the sample changes no page of ours."""
    return [PageView(model=Page, view=lambda request, page: HttpResponse(f"Postcards of {page.title}"))]


def search_source() -> SearchSource:
    def find(query: str) -> list[Hit]:
        return [Hit(kind="postcard", title=f"Postcard about {query}", url="/en/sample/1/")]

    return SearchSource(kinds={"postcard": "Postcards"}, find=find)


def sitemap_entries(language: str) -> list[SitemapEntry]:
    return [SitemapEntry(location=f"/{language}/sample/1/")]


def role_actions() -> dict[Role, frozenset[str]]:
    return {Role.COORDINATOR: frozenset({"sample.see"})}


def scopes() -> list[Scope]:
    return [
        Scope(model=Membership, action="sample.see", rows=lambda user: Q(user_id=user.pk, kind=KIND)),
        Scope(
            model=Membership,
            action="sample.see",
            rows=lambda user: reach(user, "sample.see", "unit") & Q(kind=KIND),
        ),
    ]


def personal_data() -> PersonalData:
    def rows(user: User) -> Any:
        return Membership.objects.filter(user=user, kind=KIND)

    return PersonalData(
        key="sample",
        label="Postcards",
        export=lambda user: [row.unit.name for row in rows(user).select_related("unit")],
        erase=lambda user: rows(user).delete(),
        retain=lambda now: Membership.objects.filter(kind="old-postcard").delete()[0],
    )


def jobs() -> list[Job]:
    def run() -> None:
        PeriodicRun.objects.get_or_create(name="sample.was-here")

    return [Job(name="sample.job", every=timedelta(hours=1), run=run)]


def matching_criteria() -> list:
    from tests.plugins.sample.matching import CRITERIA

    return CRITERIA


def matching_constraints() -> list:
    from tests.plugins.sample.matching import CONSTRAINTS

    return CONSTRAINTS


def matching_labels() -> dict:
    from tests.plugins.sample.matching import LABELS

    return LABELS


HOOKS = {
    "register_portal_urls": urls,
    "register_nav_items": nav_items,
    "register_sign_up": sign_up,
    "register_dashboard_panels": dashboard_panels,
    "register_city_panels": city_panels,
    "register_city_status": city_status,
    "register_page_widget": page_widget,
    "register_page_views": page_views,
    "register_search_source": search_source,
    "register_sitemap_entries": sitemap_entries,
    "register_role_actions": role_actions,
    "register_scopes": scopes,
    "register_personal_data": personal_data,
    "register_periodic_jobs": jobs,
    "register_matching_criteria": matching_criteria,
    "register_matching_constraints": matching_constraints,
    "register_matching_labels": matching_labels,
}


def address(row: Membership) -> str:
    return reverse("sample_postcard", args=[row.pk])
