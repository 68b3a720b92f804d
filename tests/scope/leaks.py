"""Which secret words of the world each person may meet, and where."""

from __future__ import annotations

import re

from django.http import HttpResponse

from tests.scope.intake import Intake, secret
from tests.scope.world import World

# The day of birth of everybody in the world, as an address, a form or a page could write it.
_BORN = re.compile(r"1979-11-23|nov\w*\.? 23, 1979|23 nov\w*\.? 1979|23[./]11[./](?:19)?79")
BORN = "day of birth"
# Coordinators are named to those who deal with them.
_COLLEAGUES = {"zqcolleague", "zqrole"}
# Of an organisation that asks, and of somebody who waits for a city: read by who answers for the country.
_ASKERS = {"zqorganisation", "zqasker"}
_WISH = "zqwish"


def words(world: World, response: HttpResponse) -> set[str]:
    """Secret words anywhere in an answer, its headers included."""
    text = (response.content.decode(errors="replace") + " ".join(response.headers.values())).lower()
    known = (_COLLEAGUES | _ASKERS | {_WISH}).union(*(intake.secrets for intake in world.intakes.values()))
    return {word for word in known if word in text} | ({BORN} if _BORN.search(text) else set())


def _oneself(intake: Intake, me: str, partner: str) -> set[str]:
    """Own words; of the partner what both agreed to share, no support wish that was not ticked, no note."""
    place = intake.place
    return (
        intake.names(me, partner)
        | {secret(f"{part}{who}", place) for part in ("phone", "words") for who in (me, partner)}
        | {secret(f"support{me}", place), secret("message", place)}
    )


def may_meet(world: World, person: str, address: str) -> set[str]:
    """Words that `person` may meet at `address`, where all rows in the path are those of `world.here`."""
    here, place = world.here, world.here.place
    report = here.names("friend", "buddy") | {secret("report", place)}
    university = {
        "officer": ("esn-lille", "universite-de-lille"),
        "officer elsewhere": ("esn-krakow", "universite-de-krakow"),
    }.get(person, ())
    allowed = {
        "international": _oneself(here, "friend", "buddy"),
        "local": _oneself(here, "buddy", "friend"),
        "coordinator": here.secrets | _COLLEAGUES,
        "coordinator elsewhere": world.elsewhere.secrets
        | world.intakes["universite-de-lyon"].secrets
        | _COLLEAGUES,
        "national": _COLLEAGUES | _ASKERS,
        "national elsewhere": set(),
        "central": _COLLEAGUES | _ASKERS,
    }.get(person, set())
    for slug in university:
        # Who agreed to be followed, and the local to be confirmed.
        allowed |= world.intakes[slug].names("friend", "newcomer")
    if address.startswith("account_data") or address in {"buddy:sign_up_step", "buddy:topic"}:
        allowed |= {BORN} if person in {"international", "local"} else set()
    if address.startswith("account_data"):
        me = {"international": "friend", "local": "buddy"}.get(person)
        # Notes about oneself and one's own report are part of the export.
        allowed |= {secret(f"note{me}", place), secret("report", place)} if me else set()
    if address in {"buddy:report", "buddy:desk_attention"} and person in {"national", "central"}:
        allowed |= report
    if address == "mails_sent" and person == "central":
        allowed |= here.of("outbox", "subject")
    if address in {"role_invitation", "buddy:pair_report"}:
        allowed |= _COLLEAGUES
    return allowed
