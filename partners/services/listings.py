"""What an association or a university says of itself as a partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from partners.models import Partner, PartnerText
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import User


@transaction.atomic
def describe(partner: Partner, *, texts: dict[str, str], by: User, **fields: object) -> None:
    """Store the partner's own words by language ("" takes a language away) and further `fields`."""
    for language, text in texts.items():
        rows = PartnerText.objects.filter(partner=partner, language=language)
        if text.strip():
            PartnerText.objects.update_or_create(
                partner=partner, language=language, defaults={"text": text.strip()}
            )
        else:
            rows.delete()
    for name, value in fields.items():
        setattr(partner, name, value)
    partner.save()
    audit.record("partner.described", partner, actor=by, unit=partner.unit)
