"""Who may sign in to the demo: one person for each role, all with the same password."""

from __future__ import annotations

from dataclasses import dataclass

from buddy.demo.places import RESERVED
from buddy.enums import ParticipantRole
from portal.enums import Role

PASSWORD = "meet-me-in-lille"  # noqa: S105 - no secret: it is printed at every start of the demo
DOMAIN = f"demo.{RESERVED}"


@dataclass(frozen=True)
class Login:
    """`unit` is the slug of the unit that a role is held on, or of the city of a student."""

    who: str
    first_name: str
    last_name: str
    role: Role | ParticipantRole
    unit: str
    # What this person finds after signing in.
    finds: str
    language: str = "en"

    @property
    def email(self) -> str:
        return f"{self.who}@{DOMAIN}"


LOGINS = (
    Login(
        "international",
        "Inês",
        "Carvalho",
        ParticipantRole.INTERNATIONAL,
        "lille",
        "waits for a buddy in Lille",
    ),
    Login("local", "Camille", "Moreau", ParticipantRole.LOCAL, "lille", "will be a buddy in Lille", "fr"),
    Login(
        "international.porto",
        "Jakub",
        "Nowak",
        ParticipantRole.INTERNATIONAL,
        "porto",
        "has a buddy in Porto",
    ),
    Login("local.porto", "Marta", "Figueiredo", ParticipantRole.LOCAL, "porto", "is a buddy in Porto"),
    Login(
        "coordinator",
        "Théo",
        "Lefèvre",
        Role.COORDINATOR,
        "lille",
        "the desk of Lille, ready for its first plan",
        "fr",
    ),
    Login(
        "coordinator.porto",
        "Beatriz",
        "Ramalho",
        Role.COORDINATOR,
        "porto",
        "the desk of Porto, in mid-season",
    ),
    Login(
        "coordinator.krakow",
        "Zofia",
        "Wilk",
        Role.COORDINATOR,
        "krakow",
        "the desk of Kraków, late in the season",
    ),
    Login(
        "officer",
        "Nadia",
        "Belkacem",
        Role.OFFICER,
        "universite-de-lille",
        "the students of Université de Lille",
        "fr",
    ),
    Login("national", "Hélène", "Marchal", Role.NATIONAL, "france", "all cities of France", "fr"),
    Login("central", "Ingrid", "Solheim", Role.CENTRAL, "buddy-system", "the whole network"),
    Login("trainer", "Matteo", "Galli", Role.TRAINER, "buddy-system", "the training"),
    Login("editor", "Aoife", "Brennan", Role.EDITOR, "buddy-system", "the pages of the portal"),
)
