"""Write the partners, the demand and the requests of the demo. The same seed gives the same ones."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from django.conf import settings
from django.core.files.images import ImageFile
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Collection

from partners.demo.texts import ASSOCIATIONS
from partners.enums import EnquiryKind, EnquiryState, PartnerKind
from partners.models import Enquiry, Partner, PartnerText, Wish
from partners.queries.places import place_key
from partners.services.enquiries import receive
from partners.services.units import follow_units
from portal.models import Unit
from portal.models.users import User

_HERE = Path(__file__).parent


def load_partners(*, seed: int) -> int:
    """Add everything to units and pages that are there; returns how many partners there are then."""
    dice = Random(f"{seed} partners")
    follow_units()
    _organisations()
    _associations()
    _demand(dice)
    _requests()
    return Partner.objects.count()


def rows(name: str) -> list[dict[str, str]]:
    with (_HERE / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _organisations() -> None:
    collection = Collection.get_first_root_node().add_child(name="Logos")
    for row in rows("organisations"):
        partner = Partner.objects.create(
            kind=row["kind"],
            name=row["name"],
            slug=row["slug"],
            country_code=row["country"],
            city=Unit.objects.filter(slug=row["city"]).first() if row["city"] else None,
            town=row["town"],
            website=f"https://{row['slug']}.example/",
            email=f"hello@{row['slug']}.example",
            since=int(row["since"]),
            logo=_logo(row, collection),
            on_home_page=row["home"] == "1",
        )
        PartnerText.objects.bulk_create(
            PartnerText(partner=partner, language=code, text=row[code])
            for code, _name in settings.LANGUAGES
            if code in row
        )


def _logo(row: dict[str, str], collection: Collection):
    with (_HERE / "logos" / f"{row['slug']}.png").open("rb") as file:
        image = get_image_model()(title=f"Logo: {row['name']}", collection=collection)
        image.file = ImageFile(file, name=f"logo-{row['slug']}.png")
        image.save()
    return image


def _associations() -> None:
    """What the associations of the tree say of themselves, in one of a few ways."""
    texts = []
    for number, partner in enumerate(Partner.objects.filter(kind=PartnerKind.ASSOCIATION).exclude(unit=None)):
        for code in [code for code, _name in settings.LANGUAGES if code in ASSOCIATIONS]:
            ways = ASSOCIATIONS[code]
            text = ways[number % len(ways)].format(city=partner.city.name)
            texts.append(PartnerText(partner=partner, language=code, text=text))
    PartnerText.objects.bulk_create(texts)
    Partner.objects.filter(kind=PartnerKind.ASSOCIATION).exclude(unit=None).update(since=2016)


def _demand(dice: Random) -> None:
    now = timezone.now()
    wishes = []
    for row in rows("demand"):
        for _person in range(int(row["people"])):
            asked = _some_time(dice, now)
            wishes.append(
                Wish(
                    place=row["place"],
                    place_key=place_key(row["place"], row["country"]),
                    country_code=row["country"],
                    email=f"wish.{len(wishes)}@demo.example",
                    language=dice.choice(["en", "fr"]),
                    created=asked,
                    confirmed=asked + timedelta(minutes=dice.randint(2, 400)),
                )
            )
    Wish.objects.bulk_create(wishes)


def _some_time(dice: Random, now: datetime) -> datetime:
    """Within the last eleven months: nothing of the demo has run out on its first day."""
    return now - timedelta(days=dice.randint(1, 330), minutes=dice.randint(0, 1400))


def _requests() -> None:
    """Two that wait for France's admin, one that was answered."""
    receive(
        Enquiry(
            kind=EnquiryKind.CITY,
            organisation="Adour Accueil",
            organisation_kind=PartnerKind.ASSOCIATION,
            country_code="FR",
            place="Bayonne",
            website="https://adour-accueil.example/",
            name="Maialen Etcheverry",
            email="maialen@adour-accueil.example",
            message="Nous sommes neuf bénévoles sur le campus de la Nive. Cet automne, 140 étudiant·e·s internationaux "
            "arrivent et personne ne les attend à la gare. Nous aimerions commencer en janvier.",
            language="fr",
        )
    )
    receive(
        Enquiry(
            kind=EnquiryKind.PARTNER,
            organisation="Le Vélo Jaune",
            organisation_kind=PartnerKind.COMPANY,
            country_code="FR",
            place="Lille",
            website="https://velo-jaune.example/",
            name="Bastien Roche",
            email="bastien@velo-jaune.example",
            message="We would like to lend thirty bicycles to pairs in their first month.",
            language="en",
        )
    )
    answered = receive(
        Enquiry(
            kind=EnquiryKind.PARTNER,
            organisation="Sac à dos magazine",
            organisation_kind=PartnerKind.COMPANY,
            country_code="FR",
            place="Paris",
            name="Odile Ferrand",
            email="odile@sac-a-dos.example",
            message="May we have the addresses of your students for our newsletter?",
            language="en",
        )
    )
    answered.state, answered.handled = EnquiryState.DECLINED, timezone.now()
    answered.handled_by = User.objects.filter(email="national@demo.example").first()
    answered.save()
