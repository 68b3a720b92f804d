"""What the keys of the export are called on the page "My data"; plugins bring their own words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from portal.enums import ConsentKind, MailState, Role
from portal.names import language_name

WORDS = {
    "e-mail": _("E-mail"),
    "email": _("E-mail"),
    "addresses": _("Addresses"),
    "verified": _("Confirmed"),
    "primary": _("Main address"),
    "first_name": _("First name"),
    "last_name": _("Last name"),
    "language": _("Language"),
    "joined": _("Joined"),
    "last_login": _("Last signed in"),
    "second_factors": _("Second factors"),
    "sessions": _("Where you are signed in"),
    "ip": _("Internet address"),
    "browser": _("Browser"),
    "since": _("Since"),
    "consents": _("Consents"),
    "kind": _("Kind"),
    "version": _("Version"),
    "given": _("Given"),
    "withdrawn": _("Withdrawn"),
    "roles": _("Roles"),
    "role": _("Role"),
    "unit": _("Place"),
    "until": _("Until"),
    "belongs_to": _("Belongs to"),
    "mails": _("Mails to you"),
    "subject": _("Subject"),
    "state": _("State"),
    "at": _("When"),
    "text": _("Text"),
    "actions": _("What you did"),
    "action": _("What"),
    "reason": _("Reason"),
    "created": _("Written on"),
}


def word_of(choices: Any) -> Callable[[Any], object]:
    """The label of a code among `choices`, an enumeration or pairs; what is none of them stays as it is."""
    words = dict(getattr(choices, "choices", choices))
    return lambda code: words.get(code, code)


def language_called(code: str) -> str:
    return capfirst(language_name(code))


CODES = {
    "language": language_called,
    "second_factors": word_of(
        [
            ("totp", _("Authenticator app")),
            ("webauthn", _("Passkey")),
            ("recovery_codes", _("Recovery codes")),
        ]
    ),
    "consents.kind": word_of(ConsentKind),
    "roles.role": word_of(Role),
    "mails.state": word_of(MailState),
}
