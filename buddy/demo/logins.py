"""Who may sign in to the demo: one person for each role, all with the same password."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from buddy.demo.places import RESERVED, rows
from buddy.enums import Gender, ParticipantRole
from buddy.models import Participation
from portal.enums import Role

PASSWORD = "meet-me-in-lille"  # noqa: S105 - no secret: it is printed at every start of the demo
DOMAIN = f"demo.{RESERVED}"


@dataclass(frozen=True)
class Login:
    who: str
    first_name: str
    last_name: str
    role: Role | ParticipantRole
    # Slug of the unit that a role is held on, or of a student's city.
    unit: str
    nationality: str
    gender: Gender
    language: str
    # What this person finds after signing in.
    finds: str

    @property
    def email(self) -> str:
        return f"{self.who}@{DOMAIN}"

    @property
    def is_student(self) -> bool:
        return isinstance(self.role, ParticipantRole)


@cache
def logins() -> tuple[Login, ...]:
    return tuple(
        Login(
            who=row["who"],
            first_name=row["first_name"],
            last_name=row["last_name"],
            role=(ParticipantRole if row["role"] in ParticipantRole.values else Role)(row["role"]),
            unit=row["unit"],
            nationality=row["nationality"],
            gender=Gender(row["gender"]),
            language=row["language"],
            finds=row["finds"],
        )
        for row in rows("logins")
    )


def login_of(role: ParticipantRole, city: str) -> Login | None:
    """The demo login that is a student of this role in this city."""
    return next((login for login in logins() if (login.role, login.unit) == (role, city)), None)


def is_login(participation: Participation) -> bool:
    return participation.student.user.email.endswith(f"@{DOMAIN}")
