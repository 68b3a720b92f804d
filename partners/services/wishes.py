"""Demand: somebody leaves an address for a place, confirms it by a click, and hears once when it opens."""

from __future__ import annotations

from django.core import signing
from django.db import transaction
from django.utils import timezone, translation

from home.queries.cities import listed_cities
from partners.models import Wish
from partners.queries.places import place_key
from portal.services.mail import queue_mail

_SALT = "partners.wish"
# An address gets this many confirmations at most, whoever types it in.
MOST_PER_ADDRESS = 10


@transaction.atomic
def wish_for(*, place: str, country: str, email: str, language: str) -> None:
    """Note the wish and mail a link to confirm it. The same answer whether it is there already or not.

    A second call for the same address and place within a day sends nothing: the key of the mail has the day.
    """
    email, key = email.strip().lower(), place_key(place, country)
    if not key or Wish.objects.filter(email=email).count() >= MOST_PER_ADDRESS:
        return
    wish, _created = Wish.objects.get_or_create(
        email=email,
        country_code=country,
        place_key=key,
        defaults={"place": " ".join(place.split()), "language": language},
    )
    if wish.confirmed is None:
        queue_mail(
            key=f"wish:{wish.pk}:confirm:{timezone.localdate():%Y%m%d}",
            kind="wish_confirm",
            template="partners/mail/wish_confirm",
            to=email,
            language=language,
            context={"wish": wish, "token": token_of(wish)},
            secret=True,
        )


def token_of(wish: Wish) -> str:
    return signing.Signer(salt=_SALT).sign(wish.pk)


def wish_of(token: str) -> Wish | None:
    """The wish behind a link of a mail; None when it is wrong, fulfilled or forgotten, which are all alike."""
    try:
        pk = signing.Signer(salt=_SALT).unsign(token)
    except signing.BadSignature:
        return None
    return Wish.objects.filter(pk=pk).first()


def confirm(wish: Wish) -> None:
    Wish.objects.filter(pk=wish.pk, confirmed=None).update(confirmed=timezone.now())


def forget(wish: Wish) -> None:
    wish.delete()


def fulfil() -> int:
    """Tell everybody whose place is open now, and forget them; returns how many. For the clock."""
    wishes = list(Wish.objects.exclude(confirmed=None))
    told = 0
    for language in {wish.language for wish in wishes}:
        with translation.override(language):
            opened = {
                (city.country_code, place_key(city.name, city.country_code)): city
                for city in listed_cities()
                if city.state == "open"
            }
        for wish in wishes:
            city = opened.get((wish.country_code, wish.place_key))
            if city is not None and wish.language == language:
                told += _tell(wish, city_url=city.url, city=city.name)
    return told


def _tell(wish: Wish, *, city: str, city_url: str) -> int:
    with transaction.atomic():
        deleted, _rows = Wish.objects.filter(pk=wish.pk).delete()
        if not deleted:
            return 0
        queue_mail(
            key=f"wish:{wish.pk}:open",
            kind="wish_open",
            template="partners/mail/wish_open",
            to=wish.email,
            language=wish.language,
            context={"city": city, "url": city_url},
            essential=False,
        )
    return 1
