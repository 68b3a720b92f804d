"""The forms of passkeys as allauth has them, for whatever somebody sends instead of a browser's answer.

allauth 65.21 refuses some malformed answers with a sentence; of others fido2 makes a `KeyError` and the like, and
the decoder of JSON stops at what is nested too deep: a 500 for anybody who can write a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from allauth.mfa.adapter import get_adapter
from allauth.mfa.webauthn import forms as theirs
from django import forms

_MALFORMED = (LookupError, TypeError, ValueError, AttributeError, RecursionError)


@contextmanager
def _refused() -> Iterator[None]:
    """Whatever is wrong with the shape of an answer is a wrong answer; sentences of the form pass through."""
    try:
        yield
    except forms.ValidationError:
        raise
    except _MALFORMED as error:
        raise get_adapter().validation_error("incorrect_code") from error


class CredentialField(forms.JSONField):
    def to_python(self, value: object) -> object:
        with _refused():
            return super().to_python(value)

    def bound_data(self, data: str | None, initial: object) -> object:
        """What is shown again; too deep is as none."""
        try:
            return super().bound_data(data, initial)
        except RecursionError:
            return initial


class _Answering(forms.Form):
    credential = CredentialField(widget=forms.HiddenInput)

    def clean_credential(self) -> object:
        with _refused():
            return super().clean_credential()


class LoginForm(_Answering, theirs.LoginWebAuthnForm):
    """Sign in by passkey."""


class AuthenticateForm(_Answering, theirs.AuthenticateWebAuthnForm):
    """The passkey as second factor."""


class ReauthenticateForm(_Answering, theirs.ReauthenticateWebAuthnForm):
    """The passkey once more, before a change to the account."""


class AddForm(theirs.AddWebAuthnForm):
    """A new passkey."""

    credential = CredentialField(widget=forms.HiddenInput)

    def clean(self) -> dict:
        with _refused():
            return super().clean()
