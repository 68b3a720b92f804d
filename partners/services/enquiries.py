"""What organisations ask for: kept, told to whoever answers, answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from partners.enums import EnquiryKind, EnquiryState
from partners.models import Enquiry, Partner
from partners.queries.enquiries import answering, country_of, network, people_waiting
from portal.services import audit
from portal.services.mail import queue_mail
from portal.text import search_form

if TYPE_CHECKING:
    from portal.models import User


class EnquiryRefused(Exception):
    """A rule says no; the message is for the person who asked."""


@transaction.atomic
def receive(enquiry: Enquiry) -> Enquiry:
    """Store an enquiry, tell those who answer for its country, and thank its sender.

    The same organisation asking for the same again while it is unanswered replaces its words: no second mail.
    """
    enquiry.email = enquiry.email.strip().lower()
    same = Enquiry.objects.select_for_update().filter(
        kind=enquiry.kind,
        state=EnquiryState.NEW,
        email=enquiry.email,
        organisation__iexact=enquiry.organisation,
        country_code=enquiry.country_code,
    )
    first = same.first()
    if first is not None:
        enquiry.pk, enquiry.created = first.pk, first.created
        enquiry.save()
        return enquiry
    enquiry.save()
    _tell(enquiry)
    queue_mail(
        key=f"enquiry:{enquiry.pk}:thanks",
        kind="enquiry_thanks",
        template="partners/mail/enquiry_thanks",
        to=enquiry.email,
        language=enquiry.language,
        unit=country_of(enquiry.country_code) or network(),
        context={"enquiry": enquiry},
    )
    return enquiry


def _tell(enquiry: Enquiry) -> None:
    unit = country_of(enquiry.country_code) or network()
    waiting = people_waiting(enquiry.place, enquiry.country_code) if enquiry.kind == EnquiryKind.CITY else 0
    common = {
        "kind": "enquiry",
        "template": "partners/mail/enquiry",
        "context": {"enquiry": enquiry, "waiting": waiting},
        "unit": unit,
        # The answer goes to the organisation by "reply".
        "reply_to": enquiry.email,
    }
    people = list(answering(enquiry.country_code))
    for person in people:
        queue_mail(key=f"enquiry:{enquiry.pk}:{person.pk}", user=person, **common)
    if not people and unit is not None and unit.email:
        queue_mail(key=f"enquiry:{enquiry.pk}:unit", to=unit.email, language=settings.LANGUAGE_CODE, **common)


@transaction.atomic
def decline(enquiry: Enquiry, *, by: User) -> None:
    """Close it without an answer from us: who declines writes in their own words."""
    close(enquiry, state=EnquiryState.DECLINED, by=by)


@transaction.atomic
def make_partner(enquiry: Enquiry, *, by: User) -> Partner:
    """Turn an enquiry into a partner that is not shown yet: its page is finished in the CMS."""
    row = locked(enquiry)
    partner = Partner.objects.create(
        kind=row.organisation_kind,
        name=row.organisation,
        slug=free_slug(row.organisation),
        country_code=row.country_code,
        city=_city_called(row),
        town=row.place,
        website=row.website,
        since=timezone.localdate().year,
        is_shown=False,
    )
    row.partner = partner
    close(row, state=EnquiryState.DONE, by=by)
    return partner


def _city_called(enquiry: Enquiry):
    country = country_of(enquiry.country_code)
    cities = country.get_children() if country else []
    wanted = search_form(enquiry.place)
    return next((city for city in cities if f" {wanted} " in f" {city.search_text} "), None)


def locked(enquiry: Enquiry) -> Enquiry:
    """The row under a lock. Raises EnquiryRefused when somebody was quicker."""
    row = Enquiry.objects.select_for_update().get(pk=enquiry.pk)
    if row.state != EnquiryState.NEW:
        raise EnquiryRefused(_("Somebody has answered this request already."))
    return row


def close(enquiry: Enquiry, *, state: EnquiryState, by: User) -> None:
    """Within the caller's transaction. Raises EnquiryRefused when it is closed already."""
    if locked(enquiry):
        enquiry.state, enquiry.handled, enquiry.handled_by = state, timezone.now(), by
        enquiry.save()
        audit.record(f"enquiry.{state}", enquiry, actor=by, unit=country_of(enquiry.country_code))


def free_slug(name: str) -> str:
    """`name` in ASCII, numbered where it is taken."""
    base = slugify(search_form(name))[:100] or "partner"
    taken = set(Partner.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(
        slug for slug in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken
    )
