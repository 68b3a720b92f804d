"""What partners stores about people: contacts of enquiries and wishes for a place, by their e-mail addresses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from allauth.account.models import EmailAddress
from django.utils.translation import gettext_lazy as _

from partners.enums import EnquiryKind, EnquiryState
from partners.models import Enquiry, Wish
from portal.data_words import word_of
from portal.extensions import PersonalData
from portal.names import country_name

if TYPE_CHECKING:
    from portal.models import User

UNCONFIRMED = timedelta(days=7)
WISH = timedelta(days=365)
# After the answer; an enquiry that nobody answers is a failure of ours and goes with its year.
ANSWERED = timedelta(days=183)
_WORDS = {
    "requests": _("Requests"),
    "organisation": _("Organisation"),
    "place": _("Place"),
    "name": _("Name"),
    "message": _("Message"),
    "wishes": _("Wishes for a place"),
    "country_code": _("Country"),
    "confirmed": _("Confirmed"),
}
_CODES = {
    "requests.kind": word_of(EnquiryKind),
    "requests.state": word_of(EnquiryState),
    "country_code": country_name,
}
_CONTACT = {"name": "", "email": "", "message": ""}


def personal_data() -> PersonalData:
    return PersonalData(
        key="partners",
        label=str(_("Partners and places")),
        export=export,
        erase=erase,
        retain=retain,
        words=_WORDS,
        codes=_CODES,
    )


def export(user: User) -> dict[str, Any]:
    addresses = _addresses(user)
    return {
        "requests": list(
            Enquiry.objects.filter(email__in=addresses).values(
                "kind", "organisation", "place", "name", "email", "message", "created", "state"
            )
        ),
        "wishes": list(
            Wish.objects.filter(email__in=addresses).values("place", "country_code", "created", "confirmed")
        ),
    }


def erase(user: User) -> None:
    """Wishes go; of an enquiry the organisation stays, which is no person."""
    addresses = _addresses(user)
    Wish.objects.filter(email__in=addresses).delete()
    Enquiry.objects.filter(email__in=addresses).update(**_CONTACT)


def retain(now: datetime) -> int:
    gone = Wish.objects.filter(confirmed=None, created__lt=now - UNCONFIRMED).delete()[0]
    gone += Wish.objects.filter(created__lt=now - WISH).delete()[0]
    named = Enquiry.objects.exclude(email="", name="", message="")
    gone += named.filter(handled__lt=now - ANSWERED).update(**_CONTACT)
    gone += named.filter(created__lt=now - WISH, state=EnquiryState.NEW).update(**_CONTACT)
    return gone


def _addresses(user: User) -> list[str]:
    more = EmailAddress.objects.filter(user=user).values_list("email", flat=True)
    return [address.lower() for address in (user.email, *more)]
