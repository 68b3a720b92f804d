"""Certificates: issued for a completed module, revoked by trainers, erased by their holders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.crypto import get_random_string

from portal.services.audit import record
from training.models import Certificate, ModulePage, Progress
from training.numbers import LETTERS, RANDOM_LETTERS, written

if TYPE_CHECKING:
    from portal.models import User


class NotComplete(Exception):
    """The module is not completed, or has run out since."""


class Nameless(Exception):
    """A certificate needs the holder's name, and the account has none."""


@transaction.atomic
def issue(*, progress: Progress) -> Certificate:
    """Return the certificate of this completion, made where there is none: asking twice gives one.

    Also one that was revoked: completing anew, not asking anew, brings another.
    Raises NotComplete and Nameless.
    """
    today = timezone.localdate()
    if progress.completed is None or (progress.valid_until and progress.valid_until < today):
        raise NotComplete
    day = timezone.localdate(progress.completed)
    own = Certificate.objects.filter(user=progress.user_id, module=progress.module)
    there = own.filter(issued=day).first()
    if there is not None:
        return there
    holder = progress.user.get_full_name().strip()
    if not holder:
        raise Nameless
    versions = ModulePage.objects.filter(translation_key=progress.module).select_related("locale")
    pages = sorted(versions.defer_streamfields(), key=lambda page: page.live)
    try:
        with transaction.atomic():
            return Certificate.objects.create(
                number=_free_number(),
                user=progress.user,
                module=progress.module,
                holder=holder[:200],
                titles={page.locale.language_code: page.title for page in pages},
                minutes=max((page.minutes for page in pages), default=0),
                issued=day,
                expires=progress.valid_until,
            )
    except IntegrityError:  # a double click: the other one was quicker
        return own.get(issued=day)


def _free_number() -> str:
    while True:
        number = written(get_random_string(RANDOM_LETTERS, LETTERS))
        if not Certificate.objects.filter(number=number).exists():
            return number


@transaction.atomic
def revoke(*, certificate: Certificate, by: User, reason: str) -> None:
    """Let it count no longer. A second time changes nothing."""
    marked = Certificate.objects.filter(pk=certificate.pk, revoked=None).update(
        revoked=timezone.now(), revoked_by=by, reason=reason
    )
    if marked:
        record("certificate.revoked", certificate, actor=by, reason=reason)
    certificate.refresh_from_db()


@transaction.atomic
def erase(*, certificate: Certificate) -> None:
    """Its number leads nowhere then. Of a revoked one the number stays, without a name, so that it is not issued again."""
    if certificate.revoked is None:
        certificate.delete()
        return
    certificate.holder, certificate.reason = "", ""
    certificate.save(update_fields=["holder", "reason"])
