"""What partners registers at the portal's extension points and in the CMS. The logic is where the names come from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from django.http import HttpResponse
from wagtail import hooks
from wagtail.models import Page
from wagtail.permissions import register_permission_policy

from partners import panels, privacy, rights, urls
from partners.models import BringPage, JoinPage, NotYetPage, Partner, PartnersPage
from partners.queries.reach import MANAGE
from partners.search import partner_source, sitemap_entries
from partners.services.units import follow_units
from partners.services.wishes import fulfil
from partners.views import asking, pages
from partners.viewsets import partner_viewset
from portal.extensions import Job, PageView
from portal.policies import ScopePolicy

VIEWS: dict[type[Page], Callable[..., HttpResponse]] = {
    PartnersPage: pages.partners,
    JoinPage: asking.join,
    BringPage: asking.bring,
    NotYetPage: asking.not_yet,
}

register_permission_policy(Partner, ScopePolicy(Partner, MANAGE), exact_class=True)
hooks.register("register_role_actions", rights.role_actions)
hooks.register("register_scopes", rights.scopes)
hooks.register("register_portal_urls", lambda: urls.urlpatterns)
hooks.register("register_personal_data", privacy.personal_data)
hooks.register("register_nav_items", panels.nav_items)
hooks.register("register_dashboard_panels", panels.dashboard_panels)
hooks.register("register_city_panels", panels.city_panels, order=100)
hooks.register("register_page_widget", panels.logos)
hooks.register("register_search_source", partner_source)
hooks.register("register_sitemap_entries", sitemap_entries)
hooks.register("register_admin_viewset", lambda: partner_viewset)


@hooks.register("register_page_views")
def page_views() -> list[PageView]:
    return [PageView(model=model, view=view) for model, view in VIEWS.items()]


@hooks.register("register_periodic_jobs")
def periodic_jobs() -> list[Job]:
    return [
        Job(name="partners.wishes", every=timedelta(hours=1), run=fulfil),
        # What was changed in bulk, past the signals.
        Job(name="partners.units", every=timedelta(days=1), run=follow_units),
    ]
