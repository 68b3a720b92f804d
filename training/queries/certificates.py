"""Certificates as their holders and the public meet them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone, translation

from training.models import Certificate, ModulePage, Progress
from training.queries.modules import in_reader_language

if TYPE_CHECKING:
    from uuid import UUID

    from portal.models import User

State = Literal["valid", "expired", "revoked"]


@dataclass(frozen=True)
class Shown:
    """A certificate for a reader; `language` is set where the title is in another one than theirs."""

    certificate: Certificate
    state: State
    title: str
    language: str


def certificates_of(user: User) -> QuerySet[Certificate]:
    """Those that carry their holder's name, the latest first."""
    return Certificate.objects.filter(user=user).exclude(holder="").order_by("-issued", "-pk")


def certificate_numbered(number: str) -> Certificate | None:
    return Certificate.objects.filter(number=number).first()


def shown(certificate: Certificate) -> Shown:
    """The title as it was when it was issued: in the reader's language, else in the default one, else in any."""
    reader = translation.get_language() or settings.LANGUAGE_CODE
    titles = certificate.titles
    code = next((code for code in (reader, settings.LANGUAGE_CODE, *sorted(titles)) if code in titles), "")
    return Shown(certificate, state_of(certificate), titles.get(code, ""), "" if code == reader else code)


def state_of(certificate: Certificate) -> State:
    if certificate.revoked:
        return "revoked"
    over = certificate.expires is not None and certificate.expires < timezone.localdate()
    return "expired" if over else "valid"


def without_certificate(user: User) -> list[ModulePage]:
    """Live modules that `user` has completed and holds no certificate of. Three queries."""
    completed = dict(Progress.objects.complete().filter(user=user).values_list("module", "completed"))
    held = set(Certificate.objects.filter(user=user).values_list("module", "issued"))
    left = [key for key, at in completed.items() if (key, timezone.localdate(at)) not in held]
    return in_reader_language(ModulePage.objects.filter(translation_key__in=left)) if left else []


def progress_of(user: User, module: UUID) -> Progress | None:
    return Progress.objects.filter(user=user, module=module).select_related("user").first()
