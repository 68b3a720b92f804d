from portal.models.outbox import OutboxMessage
from portal.models.records import AuditEntry, Consent, PeriodicRun
from portal.models.roles import Membership, RoleGrant
from portal.models.units import Unit, UnitDomain
from portal.models.users import User

__all__ = [
    "AuditEntry",
    "Consent",
    "Membership",
    "OutboxMessage",
    "PeriodicRun",
    "RoleGrant",
    "Unit",
    "UnitDomain",
    "User",
]
