"""The signed-in start page: what to do now."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from portal.extensions import dashboard_panels


@login_required
def start(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/start.html", {"panels": dashboard_panels(request)})
