"""Units and their teams: who coordinates where, invite, renew, revoke, take over, open a city."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from portal.enums import Role, UnitKind
from portal.forms import posted
from portal.forms.teams import CityForm, InviteForm, ReasonForm, UnitFilter
from portal.models import RoleGrant, Unit
from portal.queries import units as queries
from portal.scope import can, fetch, grantable_roles, may_anywhere, may_reset_factor, scope
from portal.services import accounts, roles
from portal.services.units import open_unit

PER_PAGE = 50


@login_required
def units(request: HttpRequest) -> HttpResponse:
    """Every unit whose team this person may see; orphaned cities stand out."""
    if not may_anywhere(request.user, "team.see"):
        raise PermissionDenied
    may_open = may_anywhere(request.user, "units.open")
    # A country has hundreds of units; who looks after cities begins with those.
    form = UnitFilter(request.GET or ({"kind": UnitKind.CITY} if may_open else None))
    found = queries.with_coordinators(scope(Unit, request.user, "team.see"))
    orphaned = queries.filtered(found, orphaned=True).count()
    if form.is_bound and form.is_valid():
        found = queries.filtered(found, **form.cleaned_data)
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "form": form,
        "page_obj": page,
        "orphaned": orphaned,
        "may_open": may_open,
        "today": timezone.localdate(),
    }
    return render(request, "portal/teams/units.html", context)


@login_required
def team(request: HttpRequest, slug: str) -> HttpResponse:
    unit = fetch(Unit, request.user, "team.see", slug=slug)
    return render(request, "portal/teams/team.html", _team_context(request, unit))


def _team_context(request: HttpRequest, unit: Unit) -> dict:
    user = request.user
    may_grant = can(user, "roles.grant", unit)
    offered = grantable_roles(user, unit)
    return {
        "unit": unit,
        "grants": queries.team(unit),
        "invitations": queries.pending_invitations(unit) if offered else [],
        "invite_form": InviteForm(roles=offered, initial={"language": get_language()}) if offered else None,
        "may_grant": may_grant,
        "may_see_mails": can(user, "mails.see", unit),
        "may_take_over": _may_take_over(request, unit),
        "today": timezone.localdate(),
    }


def _may_take_over(request: HttpRequest, unit: Unit) -> bool:
    return (
        unit.kind == UnitKind.CITY
        and can(request.user, "units.open", unit)
        and not queries.coordinators_in_force(unit).exists()
    )


@login_required
@require_POST
def invite(request: HttpRequest, slug: str) -> HttpResponse:
    unit = fetch(Unit, request.user, "team.invite", see="team.see", slug=slug)
    offered = grantable_roles(request.user, unit)
    if not offered:
        raise PermissionDenied
    form = InviteForm(request.POST, roles=offered)
    if not form.is_valid():
        return render(
            request, "portal/teams/team.html", {**_team_context(request, unit), "invite_form": form}
        )
    roles.invite(
        email=form.cleaned_data["email"],
        unit=unit,
        role=Role(form.cleaned_data["role"]),
        by=request.user,
        language=form.cleaned_data["language"],
    )
    messages.success(
        request, _("The invitation is on its way to %(email)s.") % {"email": form.cleaned_data["email"]}
    )
    return redirect("team", slug=unit.slug)


@login_required
def renew(request: HttpRequest, pk: int) -> HttpResponse:
    """One click from the mail or the team page: a page with a button, then another year."""
    grant = fetch(queries.grants(), request.user, "roles.renew", see="team.see", pk=pk)
    if request.method == "POST":
        try:
            grant = roles.renew(grant, by=request.user)
        except roles.RoleRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("Renewed. Thank you for staying."))
        return (
            redirect("team", slug=grant.unit.slug)
            if can(request.user, "team.see", grant.unit)
            else redirect("start")
        )
    return render(request, "portal/teams/renew.html", {"grant": grant, "until": roles.default_until()})


@login_required
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    grant = _grant_to_manage(request, pk)
    form = ReasonForm(posted(request))
    if request.method == "POST" and form.is_valid():
        roles.revoke(grant, by=request.user, reason=form.cleaned_data["reason"])
        messages.success(request, _("%(person)s no longer has this role.") % {"person": grant.user})
        return redirect("team", slug=grant.unit.slug)
    return render(
        request,
        "portal/teams/reason.html",
        {
            "form": form,
            "unit": grant.unit,
            "title": _("End a role"),
            "text": _("%(person)s will no longer be %(role)s of %(unit)s.")
            % {"person": grant.user, "role": grant.get_role_display(), "unit": grant.unit},
            "label": _("End this role"),
        },
    )


@login_required
def reset_factor(request: HttpRequest, pk: int) -> HttpResponse:
    """A lost telephone: the level above removes the factor, its owner sets up a new one at the next sign-in."""
    grant = _grant_to_manage(request, pk)
    if not may_reset_factor(request.user, grant.user):
        raise PermissionDenied
    form = ReasonForm(posted(request))
    if request.method == "POST" and form.is_valid():
        accounts.reset_second_factor(
            grant.user, by=request.user, unit=grant.unit, reason=form.cleaned_data["reason"]
        )
        messages.success(
            request, _("%(person)s can set up a new second factor now.") % {"person": grant.user}
        )
        return redirect("team", slug=grant.unit.slug)
    return render(
        request,
        "portal/teams/reason.html",
        {
            "form": form,
            "unit": grant.unit,
            "title": _("Reset a lost second factor"),
            "text": _(
                "Talk to %(person)s first, by voice or in person: whoever holds their mailbox could get in."
            )
            % {"person": grant.user},
            "label": _("Reset the second factor"),
        },
    )


def _grant_to_manage(request: HttpRequest, pk: int) -> RoleGrant:
    return fetch(queries.grants(), request.user, "roles.grant", see="team.see", pk=pk)


@login_required
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    invitation = fetch(queries.invitations(), request.user, "team.invite", see="team.see", pk=pk)
    if invitation.role not in grantable_roles(request.user, invitation.unit):
        raise PermissionDenied
    roles.withdraw_invitation(invitation, by=request.user)
    messages.success(request, _("The invitation is taken back; its link no longer works."))
    return redirect("team", slug=invitation.unit.slug)


@login_required
def take_over(request: HttpRequest, slug: str) -> HttpResponse:
    unit = fetch(Unit, request.user, "units.open", see="team.see", slug=slug)
    if unit.kind != UnitKind.CITY:
        raise PermissionDenied
    form = ReasonForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            grant = roles.take_over(unit=unit, by=request.user, reason=form.cleaned_data["reason"])
        except roles.RoleRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(
                request,
                _("You look after %(unit)s until %(until)s. Its team has been told.")
                % {"unit": unit, "until": grant.until},
            )
            return redirect("team", slug=unit.slug)
    return render(
        request,
        "portal/teams/reason.html",
        {
            "form": form,
            "unit": unit,
            "title": _("Look after an orphaned city"),
            "text": _(
                "For up to thirty days you act as coordinator of %(unit)s. "
                "It is logged, and everyone who has been in its team is told, with your reason."
            )
            % {"unit": unit},
            "label": _("Look after this city"),
        },
    )


@login_required
def open_city(request: HttpRequest) -> HttpResponse:
    countries = queries.countries(scope(Unit, request.user, "units.open"))
    if not countries.exists():
        raise PermissionDenied
    form = CityForm(posted(request), countries=countries, initial={"language": get_language()})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        city = open_unit(
            parent=data["country"],
            kind=UnitKind.CITY,
            name=data["name"],
            by=request.user,
            **form.coordinates(),
        )
        roles.invite(
            email=data["email"], unit=city, role=Role.COORDINATOR, by=request.user, language=data["language"]
        )
        messages.success(request, _("%(city)s is open; its first coordinator is invited.") % {"city": city})
        return redirect(reverse("team", args=[city.slug]))
    return render(request, "portal/teams/open_city.html", {"form": form})
