"""What coordinators decide about their programme: settings, terms with their matching days, texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import override

from buddy.models import MatchingDay, Programme, ProgrammeText, Term
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import User

# Words that stand where a term's slug stands in an address of the desk.
RESERVED = frozenset({"settings", "terms", "texts"})


@transaction.atomic
def save_settings(*, programme: Programme, weights: Mapping[str, int], by: User) -> Programme:
    """Store a changed `programme`; weights of criteria whose plugin is away are kept."""
    programme.weights = {**programme.weights, **weights}
    programme.save()
    audit.record("programme.changed", programme, actor=by, unit=programme.unit)
    return programme


@transaction.atomic
def save_term(*, term: Term, days: Iterable[date], by: User) -> Term:
    """Create or change a term and its matching days. `term.programme` is set."""
    created = term.pk is None
    if created:
        term.slug = _free_slug(term)
    term.save()
    wanted = set(days)
    MatchingDay.objects.filter(term=term).exclude(day__in=wanted).delete()
    MatchingDay.objects.bulk_create(
        [MatchingDay(term=term, day=day) for day in sorted(wanted)], ignore_conflicts=True
    )
    audit.record("term.created" if created else "term.changed", term, actor=by, unit=term.programme.unit)
    return term


@transaction.atomic
def save_texts(*, programme: Programme, language: str, bodies: Mapping[str, str], by: User) -> None:
    """Store a programme's texts in one language; an empty one is removed."""
    for key, body in bodies.items():
        if body.strip():
            ProgrammeText.objects.update_or_create(
                programme=programme, key=key, language=language, defaults={"body": body.strip()}
            )
        else:
            ProgrammeText.objects.filter(programme=programme, key=key, language=language).delete()
    audit.record("programme.texts_changed", programme, actor=by, unit=programme.unit, reason=language)


def _free_slug(term: Term) -> str:
    with override(settings.LANGUAGE_CODE):
        base = slugify(term.title)[:50] or "term"
    taken = set(Term.objects.filter(programme=term.programme).values_list("slug", flat=True)) | RESERVED
    return next(
        slug for slug in (base, *(f"{base}-{number}" for number in range(2, 1000))) if slug not in taken
    )
