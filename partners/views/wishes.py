"""The link of a confirmation: yes, tell me; or forget me. Nothing happens before a button is pressed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from partners.services import wishes


@never_cache
def wish(request: HttpRequest, token: str) -> HttpResponse:
    row = wishes.wish_of(token)
    if row is None:
        return render(request, "partners/wish.html", {"state": "gone"}, status=404)
    state = "confirmed" if row.confirmed else "asked"
    if request.method == "POST":
        if "forget" in request.POST:
            wishes.forget(row)
            state = "forgotten"
        else:
            wishes.confirm(row)
            state = "confirmed"
    return render(request, "partners/wish.html", {"wish": row, "state": state})
