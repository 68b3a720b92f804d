"""What partners adds to other pages: logos, a city's partners, what waits for somebody with a role."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from laces.components import Component

from partners.models import Enquiry
from partners.queries.enquiries import unanswered
from partners.queries.listing import home_page_logos, logo_of, organisations_in, partners_page
from partners.queries.reach import MANAGE, own_listings
from partners.services.seed import LOGOS_KEY
from partners.templatetags.partners import not_yet_url
from partners.views.pages import card
from portal.extensions import NavItem, PageWidget, sign_up_url
from portal.models import Unit
from portal.queries.pages import reader_url
from portal.scope import may_anywhere, scope

IN_CITY = 6
LOGOS = 12


class Panel(Component):
    def __init__(self, template_name: str, context: dict[str, Any]) -> None:
        self.template_name = template_name
        self.context = context

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return self.context


def city_panels(request: HttpRequest, page: Any) -> list[Component]:
    """Companies, institutions and funders in the city; its associations and universities stand there already.

    Where nobody can sign up, the way to leave a wish.
    """
    unit = getattr(page, "unit", None)
    if unit is None:
        return []
    return [*_wish_panel(unit, page), *_partners_panel(unit, page)]


def _wish_panel(unit: Unit, page: Any) -> list[Component]:
    url = "" if sign_up_url(unit=unit) else not_yet_url(unit.name, unit.country_code)
    return [Panel("partners/panels/not_yet.html", {"city": page.title, "url": url})] if url else []


def _partners_panel(unit: Unit, page: Any) -> list[Component]:
    partners = list(organisations_in(unit, IN_CITY))
    index = partners_page() if partners else None
    if index is None:
        return []
    url = reader_url(index)
    cards = [card(partner, f"{url}{partner.slug}/") for partner in partners]
    context = {"cards": cards, "city": page.title, "url": f"{url}?city={unit.slug}"}
    return [Panel("partners/panels/city.html", context)]


def logos() -> PageWidget:
    return PageWidget(key=LOGOS_KEY, label=_lazy("Partners: logos"), render=_logos)


def _logos(request: HttpRequest, page: Any) -> SafeString | str:
    index = partners_page()
    shown = [
        {"name": partner.name, "url": f"{reader_url(index)}{partner.slug}/", "logo": logo}
        for partner in (home_page_logos(LOGOS) if index else [])
        if (logo := logo_of(partner, sizes="9rem", alt=partner.name, loading="lazy"))
    ]
    if not shown:
        return ""
    return render_to_string("partners/panels/logos.html", {"logos": shown, "url": reader_url(index)})


def dashboard_panels(request: HttpRequest) -> list[Component]:
    panels: list[Component] = []
    if may_anywhere(request.user, MANAGE):
        waiting = unanswered(scope(Enquiry, request.user, MANAGE))
        if waiting:
            panels.append(Panel("partners/panels/requests.html", {"waiting": waiting}))
    mine = own_listings(request.user)
    if mine:
        panels.append(Panel("partners/panels/listings.html", {"partners": mine}))
    return panels


def nav_items(request: HttpRequest) -> list[NavItem]:
    user = getattr(request, "user", None)
    if user is None or not may_anywhere(user, MANAGE):
        return []
    return [
        NavItem(label=_("Requests"), url=reverse("partners:requests"), place="account", icon="bell", order=82)
    ]
