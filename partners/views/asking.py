"""Pages around a form: become a partner, bring it to your city, not in your city yet."""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from home.queries.cities import ListedCity, listed_cities
from partners.forms.public import CityEnquiryForm, EnquiryForm, PlaceSearchForm, WishForm
from partners.models import BringPage, JoinPage, NotYetPage
from partners.queries import enquiries as queries
from partners.queries.listing import page_url
from partners.queries.places import nearest_open, place_key, towns_called
from partners.services.enquiries import receive
from partners.services.wishes import wish_for
from portal.forms import posted
from portal.forms.guarded import GuardedForm
from portal.services.limits import allowed

MOST_WANTED = 12


def join(request: HttpRequest, page: JoinPage) -> HttpResponse:
    return _enquiry(request, page, EnquiryForm(posted(request)))


def bring(request: HttpRequest, page: BringPage) -> HttpResponse:
    """With what we know of the demand: for the place asked for, and where it is greatest."""
    place, country = _asked(request)
    wanted = queries.most_wanted(limit=MOST_WANTED)
    form = CityEnquiryForm(posted(request), initial={"place": place, "country": country})
    return _enquiry(
        request,
        page,
        form,
        place=place,
        people=queries.hide_small(queries.people_waiting(place, country)) if place and country else None,
        wanted=wanted,
        most=max((row.people for row in wanted), default=0),
    )


def _enquiry(request: HttpRequest, page: JoinPage | BringPage, form: EnquiryForm, **more) -> HttpResponse:
    if request.method == "POST" and _may_store(request, form, page):
        receive(form.enquiry())
    if request.method == "POST" and (form.is_bait_taken or form.is_valid()):
        return redirect(f"{request.path}?sent=1")
    context = page.get_context(request) | {"form": form, "is_sent": "sent" in request.GET, **more}
    return TemplateResponse(request, page.template, context)


def not_yet(request: HttpRequest, page: NotYetPage) -> HttpResponse:
    """A place by address; its nearest open cities; an address for the day it opens."""
    search = PlaceSearchForm(request.GET if "place" in request.GET else None)
    context = page.get_context(request) | {"search": search, "is_sent": "sent" in request.GET}
    if search.is_valid():
        place, country = search.cleaned_data["place"], search.cleaned_data["country"]
        form = WishForm(posted(request))
        if request.method == "POST" and _may_store(request, form, page):
            wish_for(place=place, country=country, email=form.cleaned_data["email"], language=get_language())
        query = urlencode({"place": place, "country": country})
        if request.method == "POST" and (form.is_bait_taken or form.is_valid()):
            return redirect(f"{request.path}?{query}&sent=1")
        context |= {"form": form, "place": place, "query": query, **_answer(place, country)}
        context["bring_url"] = page_url(BringPage)
    return TemplateResponse(request, page.template, context)


def _answer(place: str, country: str) -> dict:
    cities = listed_cities()
    towns = towns_called(place, country)
    here = _here(cities, place, country)
    return {
        "here": here,
        "near": nearest_open(
            [city for city in cities if city != here], town=towns[0] if towns else None, country=country
        ),
        "people": queries.hide_small(queries.people_waiting(place, country)),
    }


def _here(cities: list[ListedCity], place: str, country: str) -> ListedCity | None:
    """The city of the network that is meant, in any spelling."""
    key = place_key(place, country)
    in_country = (city for city in cities if city.country_code == country)
    return next(
        (
            city
            for city in in_country
            if f" {key} " in f" {city.search_text} " or place_key(city.name, country) == key
        ),
        None,
    )


def _may_store(request: HttpRequest, form: GuardedForm, page: JoinPage | BringPage | NotYetPage) -> bool:
    """Whether what was sent is complete, by a person, and not one of too many."""
    if form.is_bait_taken or not form.is_valid():
        return False
    address = get_adapter(request).get_client_ip(request)
    if allowed(type(page).__name__, address=address, email=form.cleaned_data["email"]):
        return True
    form.add_error(None, _("This was sent often today. Please try again tomorrow, or write to us."))
    return False


def _asked(request: HttpRequest) -> tuple[str, str]:
    search = PlaceSearchForm(request.GET)
    return (search.cleaned_data["place"], search.cleaned_data["country"]) if search.is_valid() else ("", "")
