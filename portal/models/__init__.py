from portal.models.outbox import MailOptOut, OutboxMessage
from portal.models.records import AuditEntry, Consent, PeriodicRun
from portal.models.roles import Membership, RoleGrant, RoleInvitation
from portal.models.units import Unit, UnitDomain
from portal.models.users import User

__all__ = [
    "AuditEntry",
    "Consent",
    "MailOptOut",
    "Membership",
    "OutboxMessage",
    "PeriodicRun",
    "RoleGrant",
    "RoleInvitation",
    "Unit",
    "UnitDomain",
    "User",
]
