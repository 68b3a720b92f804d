"""The account hub: who I am, how I sign in, what I agreed to, which mails I get."""

from __future__ import annotations

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from portal.enums import ConsentKind
from portal.forms import posted
from portal.forms.account import ProfileForm
from portal.queries.people import consents_in_force, factor_types, primary_address
from portal.scope import grants
from portal.services import consents
from portal.services.mail import opt_in, opt_out, opted_out, unsubscribe_token

# Without these nobody can take part: who no longer agrees erases the account.
NEEDED = {ConsentKind.TERMS, ConsentKind.PRIVACY}


@login_required
def hub(request: HttpRequest) -> HttpResponse:
    user = request.user
    factors = factor_types(user)
    context = {
        "address": primary_address(user),
        "passkeys": factors.count(Authenticator.Type.WEBAUTHN),
        "has_totp": Authenticator.Type.TOTP in factors,
        "grants": grants(user),
        "consents": [(consent, consent.kind not in NEEDED) for consent in consents_in_force(user)],
        "wants_mails": not opted_out(user.email),
        "language_name": dict(settings.LANGUAGES).get(user.language, user.language),
    }
    return render(request, "portal/account/hub.html", context)


@login_required
def profile(request: HttpRequest) -> HttpResponse:
    form = ProfileForm(posted(request), instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Your profile is saved."))
        return redirect("account")
    return render(request, "portal/account/profile.html", {"form": form})


@login_required
@require_POST
def consent(request: HttpRequest, kind: str) -> HttpResponse:
    """Withdraw one consent."""
    if kind not in ConsentKind or kind in NEEDED:
        raise Http404
    consents.withdraw(request.user, ConsentKind(kind))
    messages.success(request, _("You have withdrawn this consent."))
    return redirect("account")


@login_required
@require_POST
def mails(request: HttpRequest) -> HttpResponse:
    """Switch mails that are not essential on or off."""
    token = unsubscribe_token(request.user.email)
    if request.POST.get("wanted") == "1":
        opt_in(token)
        messages.success(request, _("You receive all our mails again."))
    else:
        opt_out(token)
        messages.success(request, _("You now receive only what is essential."))
    return redirect("account")
