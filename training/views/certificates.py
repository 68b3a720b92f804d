"""Certificates: one's own, and the public page where anybody sees whether one holds."""

from __future__ import annotations

from uuid import UUID

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from portal.scope import can, fetch
from portal.services.limits import allowed_from
from training.forms.certificates import NumberForm, RevokeForm
from training.models import Certificate
from training.numbers import read
from training.printing import certificate_pdf
from training.queries import certificates as queries
from training.queries.certificates import shown
from training.queries.reach import AUTHOR, HOLD
from training.services import certificates


@login_required
@never_cache
def own(request: HttpRequest) -> HttpResponse:
    """What one holds, and what one may still have made."""
    if request.method == "POST":
        return _issue(request)
    context = {
        "rows": [shown(row) for row in queries.certificates_of(request.user)],
        "modules": queries.without_certificate(request.user),
    }
    return render(request, "training/certificates.html", context)


def _issue(request: HttpRequest) -> HttpResponse:
    try:
        module = UUID(request.POST.get("module", ""))
    except ValueError as wrong:
        raise Http404 from wrong
    progress = queries.progress_of(request.user, module)
    if progress is None:
        raise Http404
    try:
        row = certificates.issue(progress=progress)
    except certificates.NotComplete:
        messages.error(request, _("A certificate comes once the module is completed."))
    except certificates.Nameless:
        messages.error(request, _("A certificate needs your name. Add it to your profile, then come back."))
        return redirect("account_profile")
    else:
        if row.holder:
            messages.success(request, _("Your certificate is ready: take it with you as a PDF file."))
        else:
            messages.error(request, _("This certificate was revoked, so it cannot be made again."))
    return redirect("training:certificates")


@login_required
@never_cache
@require_GET
def download(request: HttpRequest, number: str) -> HttpResponse:
    row = fetch(queries.certificates_of(request.user), request.user, HOLD, number=number)
    url = request.build_absolute_uri(reverse("training:certificate", args=[row.number]))
    response = HttpResponse(certificate_pdf(shown(row), url), content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{row.number}.pdf"'
    return response


@login_required
@require_POST
def erase(request: HttpRequest, number: str) -> HttpResponse:
    row = fetch(queries.certificates_of(request.user), request.user, HOLD, number=number)
    certificates.erase(certificate=row)
    messages.success(request, _("The certificate is erased. Its number leads nowhere now."))
    return redirect("training:certificates")


@never_cache
@require_GET
def check(request: HttpRequest) -> HttpResponse:
    """Type a number: leads to its page."""
    form = NumberForm(request.GET if "number" in request.GET else None)
    if form.is_bound and form.is_valid():
        return redirect("training:certificate", number=form.cleaned_data["number"])
    return render(request, "training/certificate.html", {"form": form})


@never_cache
@require_GET
def verify(request: HttpRequest, number: str) -> HttpResponse:
    """Whether the certificate of this number holds. Anybody may ask, but not try numbers by the thousand."""
    signed_in = request.user.is_authenticated
    who = f"user {request.user.pk}" if signed_in else get_adapter(request).get_client_ip(request)
    if not allowed_from("certificate", who=who):
        return render(request, "429.html", status=429)
    known = read(number)
    row = queries.certificate_numbered(known) if known else None
    if row is None:
        context = {
            "form": NumberForm(initial={"number": number[:60]}),
            "unknown": number[:60],
            "is_slip": not known,
        }
        return render(request, "training/certificate.html", context, status=404)
    if number != row.number:
        return redirect("training:certificate", number=row.number)
    may_revoke = signed_in and not row.revoked and can(request.user, AUTHOR, row)
    context = {"form": NumberForm(), "shown": shown(row), "revoke_form": RevokeForm() if may_revoke else None}
    return render(request, "training/certificate.html", context)


@login_required
@require_POST
def revoke(request: HttpRequest, number: str) -> HttpResponse:
    row = fetch(Certificate, request.user, AUTHOR, number=number)
    form = RevokeForm(request.POST)
    if not form.is_valid():
        context = {"form": NumberForm(), "shown": shown(row), "revoke_form": form}
        return render(request, "training/certificate.html", context)
    certificates.revoke(certificate=row, by=request.user, reason=form.cleaned_data["reason"])
    messages.success(request, _("The certificate no longer counts. Its page says so from now on."))
    return redirect("training:certificate", number=row.number)
