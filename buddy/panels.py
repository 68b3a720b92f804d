"""What buddy shows on pages of the portal: cards of a city, live figures, one's own semesters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from laces.components import Component

from buddy.enums import ParticipantRole, ParticipationState
from buddy.queries.figures import city_figures, network_figures
from buddy.queries.participations import participations_of, pending_invitations
from buddy.queries.programmes import programmes_in, window_for
from buddy.semesters import listed
from buddy.views.registration import SESSION_KEY
from home.models import HomePage
from portal.extensions import NavItem, PageWidget
from portal.memo import once
from portal.queries.pages import in_reader_language

if TYPE_CHECKING:
    from buddy.models import Programme
    from portal.models import Unit

# Shown on the start page for as long as somebody may still want to look.
_SHOWN = {ParticipationState.DRAFT, ParticipationState.OPEN, ParticipationState.PAUSED}
_MOST = 3


class Panel(Component):
    def __init__(self, template_name: str, context: dict[str, Any]) -> None:
        self.template_name = template_name
        self.context = context

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return self.context


def city_panels(request: HttpRequest, page: Any) -> list[Component]:
    """Sign-up for exactly this city, and its figures."""
    unit = getattr(page, "unit", None)
    if unit is None:
        return []
    programmes = _programmes(unit)
    if not programmes:
        return []
    panels: list[Component] = [_sign_up_panel(unit, programmes)]
    figures = city_figures(unit)
    if any((figures.internationals, figures.locals, figures.pairs)):
        panels.append(Panel("buddy/panels/city_figures.html", {"figures": figures}))
    return panels


def _programmes(unit: Unit) -> list[Programme]:
    """`programmes_in`, asked for once by all parts of a page."""
    return once(("buddy.programmes", unit.pk), lambda: list(programmes_in(unit)))


def _sign_up_panel(unit: Unit, programmes: list) -> Component:
    rows = [
        {
            "programme": programme,
            "sides": [
                {
                    "role": role,
                    "window": window_for(programme, role),
                    "url": reverse("buddy:join_programme", args=[programme.slug, role]),
                }
                for role in ParticipantRole
            ],
        }
        for programme in programmes
    ]
    return Panel("buddy/panels/city_sign_up.html", {"unit": unit, "rows": rows, "several": len(rows) > 1})


def sign_up_url(*, unit: Unit | None, side: str) -> str:
    """Where a visitor signs up; without a programme in `unit` nowhere."""
    if unit is not None and not _programmes(unit):
        return ""
    query = {"city": unit.slug} if unit is not None else {}
    query |= {"role": side} if side else {}
    return reverse("buddy:join") + (f"?{urlencode(query)}" if query else "")


def nav_items(request: HttpRequest) -> list[NavItem]:
    items = [NavItem(label=_("Sign up"), url=reverse("buddy:join"), place="sign_up")]
    if request.user.is_authenticated and hasattr(request.user, "student"):
        items.append(
            NavItem(
                label=_("My semester"),
                url=reverse("buddy:semesters"),
                place="account",
                icon="hand-heart",
                order=20,
            )
        )
    return items


def dashboard_panels(request: HttpRequest) -> list[Component]:
    """Invitations, the sign-up that was begun, and the semesters that are not over; else the last one."""
    panels: list[Component] = []
    invitations = list(pending_invitations(request.user))
    if invitations:
        panels.append(Panel("buddy/panels/invitations.html", {"invitations": invitations}))
    rows = list(participations_of(request.user))
    shown = [row for row in rows if row.state in _SHOWN] or rows[:1]
    begun = request.session.get(SESSION_KEY, "")
    if begun and not any(row.state in _SHOWN for row in rows):
        panels.append(Panel("buddy/panels/begun.html", {"url": begun}))
    panels += [Panel("buddy/panels/semester.html", {"row": row}) for row in listed(shown[:_MOST])]
    return panels


def live_figures() -> PageWidget:
    return PageWidget(key="buddy-figures", label=_lazy("Buddy programme: live figures"), render=_figures)


def _figures(request: HttpRequest, page: Any) -> str:
    home = page if isinstance(page, HomePage) else in_reader_language(HomePage)
    return render_to_string(
        "buddy/panels/network_figures.html", {"figures": network_figures(home), "home": home}
    )
