"""What an association or a university says of itself as a partner, with its logo."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from django.core.files.images import ImageFile
from django.db import transaction
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import Collection

from partners.models import Partner, PartnerText
from partners.queries.listing import CARD_LOGO, PAGE_LOGO
from portal.services import audit

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile

    from portal.models import User

LOGOS = "Logos of partners"
# Twice what is shown on the partner's page.
LARGEST = (1600, 960)


@transaction.atomic
def describe(
    partner: Partner,
    *,
    texts: dict[str, str],
    by: User,
    logo: UploadedFile | bool | None = None,
    **fields: object,
) -> None:
    """Store the partner's own words by language ("" takes a language away) and further `fields`.

    `logo` is a checked picture that replaces the one there is, False takes it away, None leaves it.
    """
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
    if logo is not None:
        _replace_logo(partner, logo or None, by=by)
    partner.save()
    if partner.logo is not None and logo:
        # Here, not for the first visitor: AVIF takes its time.
        partner.logo.get_renditions(*CARD_LOGO, *PAGE_LOGO)
    audit.record("partner.described", partner, actor=by, unit=partner.unit)


@transaction.atomic
def hide(partner: Partner, *, by: User) -> None:
    """Take a partner out of the list, the map and the search; its row and words stay."""
    partner.is_shown = False
    partner.save(update_fields=["is_shown", "changed"])
    audit.record("partner.hidden", partner, actor=by, unit=partner.unit)


def _replace_logo(partner: Partner, file: UploadedFile | None, *, by: User) -> None:
    """Keep `file` as a picture of its own, drawn anew, so that nothing but the picture is kept of it.

    The one before goes where this page brought it, and nothing else uses it: others belong to the CMS.
    """
    before = partner.logo
    partner.logo = _picture(partner, file, by=by) if file else None
    if before is not None and before.title == _title(partner) and before.collection.name == LOGOS:
        partner.save(update_fields=["logo", "changed"])
        before.delete()


def _picture(partner: Partner, file: UploadedFile, *, by: User):
    with Image.open(file) as opened:
        drawn = opened.convert("RGBA")
    drawn.thumbnail(LARGEST, Image.Resampling.LANCZOS)
    kept = BytesIO()
    drawn.save(kept, "PNG", optimize=True)
    picture = get_image_model()(
        title=_title(partner), collection=_collection(), uploaded_by_user=by, description=_title(partner)
    )
    picture.file = ImageFile(kept, name=f"logo-{partner.slug}.png")
    picture.save()
    return picture


def _title(partner: Partner) -> str:
    return f"Logo: {partner.name}"[:255]


def _collection() -> Collection:
    """Where logos from the listings' pages lie: nobody's city, so that no coordinator finds another's there."""
    root = Collection.get_first_root_node()
    return root.get_children().filter(name=LOGOS).first() or root.add_child(instance=Collection(name=LOGOS))
