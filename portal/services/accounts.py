"""Accounts on top of django-allauth: one way to sign up, and help with a lost second factor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.internal.userkit import filter_users_by_email
from allauth.account.models import EmailAddress
from allauth.core import ratelimit
from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from portal.models import User
from portal.services import audit
from portal.services.mail import queue_mail

if TYPE_CHECKING:
    from portal.models import Unit


def start_sign_up(
    request: HttpRequest, *, email: str, first_name: str, last_name: str, language: str, next_url: str = ""
) -> HttpResponse:
    """Mail a code to `email` and return the redirect to the page that asks for it.

    For everyone the same: page, mail and time do not tell whether an account exists. A new account
    is made without a password (signing in works by code; a password or passkey can be added later).
    Who types the right code is signed in with a verified address and lands on `next_url`, a path of
    this site, by default the start page; an existing account with a second factor is asked for it
    first. What the anonymous session held is kept. The names of an account that was verified once
    are not touched, those of an unverified one are replaced.

    Call it from a valid form, for anonymous visitors only. Raises ValidationError (for the e-mail
    field) when too many codes were asked for.
    """
    email = email.strip().lower()
    if not (
        ratelimit.consume(request, action="signup")
        and ratelimit.consume(request, action="request_login_code", key=email)
    ):
        raise ValidationError(
            _("We have sent several codes to this address. Please wait ten minutes, then try again."),
            code="too_many_codes",
        )
    user = _account_for(email, first_name=first_name, last_name=last_name, language=language)
    LoginCodeVerificationProcess.initiate(request=request, user=user, email=email)
    query = f"?{urlencode({'next': next_url})}" if next_url else ""
    return redirect(reverse("account_confirm_login_code") + query)


def _account_for(email: str, *, first_name: str, last_name: str, language: str) -> User | None:
    """The active account of `email`, made when missing; None when it is suspended."""
    found = _find(email)
    if found is None:
        try:
            with transaction.atomic():
                user = User.objects.create_user(
                    email, first_name=first_name, last_name=last_name, language=language
                )
                EmailAddress.objects.create(user=user, email=email, primary=True)
            return user
        except IntegrityError:  # two forms at once: the other one made it
            found = _find(email)
    if found is None or not found.is_active:
        return None
    with transaction.atomic():
        address, _created = EmailAddress.objects.get_or_create(
            user=found, email=email, defaults={"primary": found.email == email}
        )
        if not address.verified and not found.last_login:
            found.first_name, found.last_name, found.language = first_name, last_name, language
            found.save(update_fields=["first_name", "last_name", "language"])
    return found


def _find(email: str) -> User | None:
    return next(iter(filter_users_by_email(email, prefer_verified=True, for_login=True)), None)


def reset_second_factor(person: User, *, by: User, unit: Unit, reason: str) -> None:
    """Remove every second factor of `person`, who then sets one up anew at the next sign-in.

    For the level above: the caller has checked that `by` may (`roles.grant` on a grant of `person`).
    """
    with transaction.atomic():
        Authenticator.objects.filter(user=person).delete()
        entry = audit.record("second_factor.reset", person, actor=by, unit=unit, reason=reason)
        queue_mail(
            key=f"second-factor-reset:{entry.pk}",
            kind="second_factor_reset",
            template="portal/mail/second_factor_reset",
            user=person,
            context={"by": by},
            unit=unit,
        )
