"""What organisations asked for, for those who answer; and the own listing of an association or university."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from partners.enums import EnquiryKind, EnquiryState
from partners.forms.team import ListingForm, OpenCityForm
from partners.models import Enquiry, Partner
from partners.queries import enquiries as queries
from partners.queries.listing import PAGE_LOGO, logo_of, partners_page
from partners.queries.reach import DESCRIBE, MANAGE
from partners.services import enquiries
from partners.services.cities import open_city_for
from partners.services.listings import describe
from portal.forms import posted
from portal.models import Unit
from portal.queries.pages import reader_url
from portal.queries.units import countries
from portal.scope import fetch, may_anywhere, scope

PER_PAGE = 50


@login_required
def requests(request: HttpRequest) -> HttpResponse:
    if not may_anywhere(request.user, MANAGE):
        raise PermissionDenied
    state = request.GET.get("state", EnquiryState.NEW)
    rows = queries.newest(queries.with_state(scope(Enquiry, request.user, MANAGE), state))
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page_obj": page, "state": state, "states": EnquiryState}
    return render(request, "partners/desk/requests.html", context)


@login_required
def request_(request: HttpRequest, pk: int) -> HttpResponse:
    """One request, and what can be made of it."""
    row = fetch(Enquiry, request.user, MANAGE, pk=pk)
    form = None
    if row.kind == EnquiryKind.CITY and row.state == EnquiryState.NEW:
        open_countries = countries(scope(Unit, request.user, "units.open"))
        form = OpenCityForm(posted(request), enquiry=row, countries=open_countries)
    if request.method == "POST":
        try:
            done = _answer(request, row, form)
        except enquiries.EnquiryRefused as refusal:
            if form is not None and form.is_bound:
                form.add_error(None, str(refusal))
            else:
                messages.error(request, str(refusal))
                return redirect("partners:request", pk=row.pk)
        else:
            if done is not None:
                return done
    context = {
        "enquiry": row,
        "form": form,
        "waiting": queries.people_waiting(row.place, row.country_code),
        "similar": queries.similar_enquiries(row) if row.kind == EnquiryKind.CITY else [],
    }
    return render(request, "partners/desk/request.html", context)


def _answer(request: HttpRequest, row: Enquiry, form: OpenCityForm | None) -> HttpResponse | None:
    """Do what the pressed button says; None where the form has errors."""
    if "decline" in request.POST:
        enquiries.decline(row, by=request.user)
        messages.success(
            request, _("Closed. The organisation has not been written to: please do, in your words.")
        )
        return redirect("partners:requests")
    if form is None:
        partner = enquiries.make_partner(row, by=request.user)
        messages.success(
            request, _("The partner is there, not shown yet: add a text and a logo, then show it.")
        )
        return redirect(reverse("partners_cms:edit", args=[partner.pk]))
    if not form.is_valid():
        return None
    city = open_city_for(row, form.opening(), by=request.user)
    messages.success(request, _("%(city)s is open; its first coordinator is invited.") % {"city": city})
    return redirect("team", slug=city.slug)


@login_required
def listing(request: HttpRequest, slug: str) -> HttpResponse:
    """Logo and words of one's own association or university among the partners."""
    partner = fetch(Partner, request.user, DESCRIBE, slug=slug)
    form = ListingForm(posted(request), request.FILES or None, partner=partner)
    if request.method == "POST" and form.is_valid():
        describe(partner, texts=form.texts(), by=request.user, logo=form.logo_change(), **form.further())
        messages.success(request, _("Saved. This is how visitors read it now."))
        page = partners_page()
        return redirect(f"{reader_url(page)}{partner.slug}/" if page else "start")
    return render(
        request,
        "partners/desk/listing.html",
        {"partner": partner, "form": form, "logo": logo_of(partner, PAGE_LOGO, sizes="16rem")},
    )
