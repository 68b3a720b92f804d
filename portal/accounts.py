"""How allauth meets the portal."""

from __future__ import annotations

from uuid import uuid4

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.userkit import filter_users_by_email
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from portal.services.mail import queue_mail

# allauth's mails that carry a code or an answer of their own: name -> template.
_LETTERS = {
    "login_code": "account/mail/login_code",
    "email_confirmation": "account/mail/email_confirmation",
    "email_confirmation_signup": "account/mail/email_confirmation",
    "password_reset_code": "account/mail/password_reset_code",
    "unknown_account": "account/mail/unknown_account",
    "account_already_exists": "account/mail/account_already_exists",
}
# Those that report a change: one template says which.
_NOTICES = {
    "email_changed": _("Your e-mail address was changed."),
    "email_confirm": _("Your e-mail address was confirmed."),
    "email_deleted": _("An e-mail address was removed from your account."),
    "password_changed": _("Your password was changed."),
    "password_reset": _("Your password was reset."),
    "password_set": _("A password was set."),
    "totp_activated": _("An authenticator app was added."),
    "totp_deactivated": _("The authenticator app was removed."),
    "webauthn_added": _("A passkey or security key was added."),
    "webauthn_removed": _("A passkey or security key was removed."),
    "recovery_codes_generated": _("New recovery codes were made. The old ones no longer work."),
}


class AccountAdapter(DefaultAccountAdapter):
    """Mails of accounts go through the outbox like every other mail."""

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        name = template_prefix.rpartition("/")[2]
        queue_mail(
            # Every code is a mail of its own; a double click is caught by allauth's limits.
            key=f"account:{name}:{uuid4()}",
            kind=name,
            template=_LETTERS.get(name, "account/mail/notice"),
            to=email,
            user=context.get("user") or next(iter(filter_users_by_email(email)), None),
            context={"code": context.get("code", ""), "what": _NOTICES.get(name, "")},
            language=get_language() or "",
            secret="code" in context,
        )

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Signing up starts with a city (portal.services.accounts.start_sign_up), not with a form of allauth."""
        return False
