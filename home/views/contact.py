"""The contact page: shows its form, takes what is sent."""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from home.form_builder import BuiltForm
from home.models import ContactPage
from home.services.contact import receive
from portal.forms import posted
from portal.services.limits import allowed


def contact(request: HttpRequest, page: ContactPage) -> HttpResponse:
    form = page.get_form(posted(request), page=page, user=request.user)
    if request.method == "POST":
        if _may_store(request, form, page):
            receive(page, form.cleaned_data)
        if form.is_bait_taken or form.is_valid():
            return redirect(f"{request.path}?sent=1")
    context = page.get_context(request) | {"form": form, "is_sent": "sent" in request.GET}
    return TemplateResponse(request, page.template, context)


def _may_store(request: HttpRequest, form: BuiltForm, page: ContactPage) -> bool:
    """Whether what was sent is complete, by a person, and not one of too many."""
    if form.is_bait_taken or not form.is_valid():
        return False
    kinds = {field.clean_name: field.field_type for field in page.get_form_fields()}
    email = next((form.cleaned_data[name] for name, kind in kinds.items() if kind == "email"), "")
    address = get_adapter(request).get_client_ip(request)
    if allowed(type(page).__name__, address=address, email=email or address):
        return True
    form.add_error(None, _("This was sent often today. Please try again tomorrow."))
    return False
