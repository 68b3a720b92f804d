"""A code to a university address: who can read it there belongs to the university.

What is asked lives in the person's session, hashed, for 15 minutes and five attempts.
"""

from __future__ import annotations

import secrets
from uuid import uuid4

from allauth.account.models import EmailAddress
from allauth.core import ratelimit
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext as _

from buddy import registration_mails as mails
from buddy.models import Participation
from buddy.services.confirmation import belongs_to, confirm_address

SESSION_KEY = "buddy.address_code"
SECONDS, ATTEMPTS = 15 * 60, 5


def send_code(request: HttpRequest, participation: Participation, address: str) -> None:
    """Mail a code to `address`. Raises ValidationError, for the field, when the address will not do."""
    address = address.strip().lower()
    if not belongs_to(address, participation.university):
        raise ValidationError(
            _("This is not an address of %(university)s.") % {"university": participation.university}
        )
    if not ratelimit.consume(request, action="request_login_code", key=f"university:{request.user.pk}"):
        raise ValidationError(_("We have sent several codes. Please wait ten minutes, then try again."))
    code = f"{secrets.randbelow(1_000_000):06d}"
    request.session[SESSION_KEY] = {
        "participation": participation.pk,
        "address": address,
        "hash": _hash(code),
        "until": timezone.now().timestamp() + SECONDS,
        "left": ATTEMPTS,
    }
    mails.address_code(participation, address=address, code=code, key=uuid4().hex)


def asked_address(request: HttpRequest, participation: Participation) -> str:
    """The address whose code is awaited for `participation`; "" for none, or once its time is over."""
    asked = request.session.get(SESSION_KEY, {})
    in_time = asked.get("until", 0) > timezone.now().timestamp() and asked.get("left", 0) > 0
    return asked["address"] if in_time and asked["participation"] == participation.pk else ""


def check_code(request: HttpRequest, participation: Participation, code: str) -> None:
    """Confirm the address and the local when `code` is right. Raises ValidationError, for the field."""
    asked = request.session.get(SESSION_KEY)
    if not asked_address(request, participation):
        raise ValidationError(_("This code has run out. Please ask for a new one."))
    if not constant_time_compare(_hash("".join(code.split())), asked["hash"]):
        asked["left"] -= 1
        request.session[SESSION_KEY] = asked
        raise ValidationError(_("This is not the code that we sent. Please look once more."))
    try:
        with transaction.atomic():
            EmailAddress.objects.update_or_create(
                user=request.user, email=asked["address"], defaults={"verified": True}
            )
            confirm_address(participation)
    except IntegrityError as problem:  # verified by another account
        raise ValidationError(
            _("This address cannot be used here. Please write to your coordinator.")
        ) from problem
    del request.session[SESSION_KEY]


def _hash(code: str) -> str:
    return salted_hmac(SESSION_KEY, code, algorithm="sha256").hexdigest()
