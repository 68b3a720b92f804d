"""Two countries, three cities, two programmes in each: everything that a right could let slip."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from allauth.mfa.models import Authenticator
from django.utils import timezone

from buddy.enums import AgreementKind
from buddy.models import Agreement
from partners.enums import EnquiryKind, PartnerKind
from partners.models import Enquiry, Wish
from partners.services.units import follow_units
from partners.services.wishes import token_of
from portal.enums import ConsentKind, Role, UnitKind
from portal.models import Consent, RoleGrant, RoleInvitation, Unit, User
from portal.services.mail import unsubscribe_token
from portal.services.roles import invitation_token, invite
from tests.factories.portal import Network, UnitFactory, UserFactory, granted, network
from tests.factories.toolkit import CertificateFactory, MaterialFactory
from tests.scope.addresses import PATHS
from tests.scope.intake import Intake
from tests.scope.table import PEOPLE


def factor(user: User) -> User:
    """Give a second factor, without which no management role gets anywhere."""
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})
    return user


@dataclass
class World:
    """All of it, the people of `PEOPLE`, and the rows that each address is asked about."""

    net: Network = field(default_factory=network)

    def __post_init__(self) -> None:
        self.units: dict[str, Unit] = {}
        self.intakes: dict[str, Intake] = {}
        for city in (self.net.lille, self.net.lyon, self.net.krakow):
            self._city(city)
        self.here = self.intakes["esn-lille"]
        self.university_programme = self.intakes["universite-de-lille"]
        self.elsewhere = self.intakes["esn-lyon"]
        self._let_the_university_follow()
        self.people = {name: self._person(name) for name in PEOPLE if name != "visitor"}
        self.colleague = RoleGrant.objects.get(
            user=factor(granted(self.here.unit, first_name="zqcolleague")), unit=self.here.unit
        )
        self.role_invitation = self._invitation("zqrole@example.org", self.here.unit)
        self._partners()
        self._training()
        self.foreign_grant = RoleGrant.objects.get(user=self.people["coordinator elsewhere"])
        self.foreign_invitation = self._invitation("new@example.org", self.foreign_grant.unit)

    def _city(self, city: Unit) -> None:
        """An association and a university, a programme each; the first is shared with the second."""
        known = {"esn-lille": self.net.association, "universite-de-lille": self.net.university}
        association, university = (
            known.get(slug) or UnitFactory(parent=self._fresh(city), kind=kind, slug=slug, name=slug)
            for slug, kind in (
                (f"esn-{city.slug}", UnitKind.ASSOCIATION),
                (f"universite-de-{city.slug}", UnitKind.UNIVERSITY),
            )
        )
        for unit in (association, university):
            Unit.objects.filter(pk=unit.pk).update(time_zone=city.time_zone)
            self.units[unit.slug] = self._fresh(unit)
        for unit in (association, university):
            self.intakes[unit.slug] = Intake(self.units[unit.slug], self.units[university.slug])
        Agreement.objects.create(
            programme=self.intakes[association.slug].programme,
            unit=university,
            kind=AgreementKind.FOLLOW,
            until=timezone.localdate() + timedelta(days=100),
        )

    def _partners(self) -> None:
        follow_units()
        place = {"country_code": "FR", "place": "Amiens", "language": "en"}
        self.enquiry = Enquiry.objects.create(
            kind=EnquiryKind.CITY,
            organisation="zqorganisation",
            organisation_kind=PartnerKind.ASSOCIATION,
            name="zqasker",
            email="zqasker@example.org",
            **place,
        )
        self.wish = Wish.objects.create(place_key="amiens", email="zqwish@example.org", **place)

    def _training(self) -> None:
        self.certificate = CertificateFactory(user=self.here.user("buddy"), holder="zqholder")
        self.material = MaterialFactory()

    def _invitation(self, email: str, unit: Unit) -> RoleInvitation:
        by = self.colleague.user
        return invite(email=email, unit=unit, role=Role.COORDINATOR, by=by, language="en")

    def _fresh(self, unit: Unit) -> Unit:
        return Unit.objects.get(pk=unit.pk)

    def _let_the_university_follow(self) -> None:
        """In every programme one student agrees that the university sees how they fare."""
        for intake in self.intakes.values():
            Consent.objects.create(user=intake.user("friend"), kind=ConsentKind.UNIVERSITY, version="1")

    def _person(self, name: str) -> User:
        places = {
            "coordinator": (Role.COORDINATOR, "esn-lille"),
            "coordinator elsewhere": (Role.COORDINATOR, "lyon"),
            "officer": (Role.OFFICER, "universite-de-lille"),
            "officer elsewhere": (Role.OFFICER, "universite-de-krakow"),
            "national": (Role.NATIONAL, "france"),
            "national elsewhere": (Role.NATIONAL, "poland"),
            "central": (Role.CENTRAL, "network"),
            "trainer": (Role.TRAINER, "network"),
            "editor": (Role.EDITOR, "network"),
        }
        if name in places:
            role, slug = places[name]
            return factor(granted(Unit.objects.get(slug=slug), role))
        if name == "unverified":
            return UserFactory(address="unverified", email="unverified@example.org")
        return self.here.user("friend" if name == "international" else "buddy")

    def arguments(self, name: str) -> dict[str, Any]:
        """What stands in the path of the address `name`: rows of the programme of ESN Lille."""
        return self.arguments_for(name, self.here)

    def arguments_for(self, name: str, intake: Intake) -> dict[str, Any]:
        rows = {
            "pair": intake.pair.uuid,
            "proposal": intake.proposal.uuid,
            "person": intake.people["waiting"].uuid,
            "own": intake.people["friend"].uuid,
            "own local": intake.people["buddy"].uuid,
            "draft": intake.people["draft"].uuid,
            "newcomer": intake.unconfirmed.uuid,
            "checkin": intake.checkin.uuid,
            "plan": intake.plan.uuid,
            "invitation": intake.invitation.uuid,
            "report": intake.report.pk,
            "planned": intake.planned.pk,
            "left": intake.left.pk,
            "grant": self.colleague.pk,
            "role invitation": self.role_invitation.pk,
            "role token": invitation_token(self.role_invitation),
            "enquiry": self.enquiry.pk,
            "wish": token_of(self.wish),
            "certificate": self.certificate.number,
            "material": self.material.pk,
            "opt-out": unsubscribe_token("somebody@example.org"),
            "programme": intake.programme.slug,
            "term": intake.term.slug,
            "unit": intake.unit.slug,
            "city": self.net.lille.slug,
        }
        return {key: rows.get(value, value) for key, value in PATHS[name].items()}
