"""Where to? The first page of signing up: a city, a side, and where a city has several, a programme."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode

from buddy.enums import ParticipantRole
from buddy.models import Programme
from buddy.queries.programmes import (
    active_programme,
    cities_of,
    open_programmes,
    places_called,
    programme_of_university,
    programmes_around,
    unit_called,
    universities_in,
    window_for,
)
from portal.enums import UnitKind
from portal.models import Unit
from portal.names import country_name

SESSION_KEY = "buddy.university"


def programme_called(slug: str) -> Programme:
    programme = active_programme(slug)
    if programme is None:
        raise Http404
    return programme


def remembered_university(request: HttpRequest) -> int | None:
    """The university that was chosen on the way here."""
    return request.session.get(SESSION_KEY)


def join(request: HttpRequest) -> HttpResponse:
    role = request.GET.get("role", "")
    role = role if role in ParticipantRole.values else ""
    if slug := request.GET.get("programme", ""):
        return _role_or_programme(request, [programme_called(slug)], role)
    if slug := request.GET.get("city", ""):
        unit = unit_called(slug)
        if unit is None:
            raise Http404
        if unit.kind == UnitKind.UNIVERSITY:
            request.session[SESSION_KEY] = unit.pk
        return _role_or_programme(request, programmes_around(unit), role, unit=unit)
    query = request.GET.get("q", "").strip()[:100]
    context = {
        "query": query,
        "role": role,
        "places": [_choice(place, role) for place in places_called(query)],
        "open": [] if query else _open_cities(role),
    }
    return render(request, "buddy/signup/city.html", context)


def _choice(place, role: str) -> dict[str, str]:
    target = {"city": place.unit} if place.unit else {"programme": place.programme}
    detail = ", ".join(filter(None, [place.city, country_name(place.country_code)]))
    return {"name": place.name, "detail": detail, "url": _join_url(role, **target)}


def _open_cities(role: str) -> list[dict[str, str]]:
    """Cities that take sign-ups today, for those who would rather look than type."""
    programmes = open_programmes()
    cities = {city.pk: city for city in cities_of([programme.unit for programme in programmes]).values()}
    rows = sorted(cities.values(), key=lambda city: city.search_text)
    return [
        {
            "name": city.name,
            "detail": country_name(city.country_code),
            "url": _join_url(role, city=city.slug),
        }
        for city in rows
    ]


def _join_url(role: str, **target: str) -> str:
    return f"{reverse('buddy:join')}?{urlencode({**target, **({'role': role} if role else {})})}"


def _role_or_programme(
    request: HttpRequest, programmes: list[Programme], role: str, unit: Unit | None = None
) -> HttpResponse:
    if len(programmes) == 1 and role:
        return redirect("buddy:join_programme", programme=programmes[0].slug, role=role)
    if not programmes:
        return render(request, "buddy/signup/nobody_yet.html", {"unit": unit})
    city = unit or cities_of([programmes[0].unit])[programmes[0].unit_id]
    target = {"city": unit.slug} if unit else {"programme": programmes[0].slug}
    if not role:
        sides = [
            {
                "role": side,
                "url": _join_url(side, **target),
                "windows": [window_for(row, side) for row in programmes],
            }
            for side in ParticipantRole
        ]
        return render(request, "buddy/signup/role.html", {"city": city, "sides": sides})
    owners = programme_of_university(programmes)
    universities = [
        {
            "name": university.name,
            "url": _programme_url(owners[university.pk], role),
            "detail": owners[university.pk].name,
        }
        for university in universities_in(city)
        if university.pk in owners
    ]
    lines = [
        {
            "name": row.name,
            "detail": row.tagline,
            "url": _programme_url(row, role),
            "window": window_for(row, role),
        }
        for row in programmes
    ]
    context = {"city": city, "role": role, "universities": universities, "programmes": lines}
    return render(request, "buddy/signup/programme.html", context)


def _programme_url(programme: Programme, role: str) -> str:
    return reverse("buddy:join_programme", args=[programme.slug, role])
