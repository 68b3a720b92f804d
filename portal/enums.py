"""Closed vocabularies of the kernel."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class UnitKind(models.TextChoices):
    """Levels of the one organisation tree."""

    NETWORK = "network", _("network")
    COUNTRY = "country", _("country")
    CITY = "city", _("city")
    ASSOCIATION = "association", _("association")
    UNIVERSITY = "university", _("university")


class Role(models.TextChoices):
    """What a person may be granted on a unit. Closed: rights tables enumerate it."""

    COORDINATOR = "coordinator", _("coordinator")
    OFFICER = "officer", _("university officer")
    NATIONAL = "national", _("national admin")
    CENTRAL = "central", _("central admin")
    TRAINER = "trainer", _("trainer")
    EDITOR = "editor", _("content editor")


# Roles that manage people or content; every one of them demands two-factor.
MANAGEMENT_ROLES = frozenset(Role)


# On which kind of unit a role may be granted; it reaches everything below.
ROLE_PLACES = {
    Role.COORDINATOR: frozenset({UnitKind.CITY, UnitKind.ASSOCIATION, UnitKind.UNIVERSITY}),
    Role.OFFICER: frozenset({UnitKind.UNIVERSITY}),
    Role.NATIONAL: frozenset({UnitKind.COUNTRY}),
    Role.CENTRAL: frozenset({UnitKind.NETWORK}),
    Role.TRAINER: frozenset({UnitKind.NETWORK}),
    Role.EDITOR: frozenset(UnitKind),
}


class MailState(models.TextChoices):
    """Life of one outbox row."""

    QUEUED = "queued", _("queued")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    FAILED = "failed", _("failed")


class ConsentKind(models.TextChoices):
    """Separate consents; each is given and withdrawn by itself."""

    TERMS = "terms", _("code of conduct")
    PRIVACY = "privacy", _("privacy notice")
    SUPPORT = "support", _("support wishes")
    UNIVERSITY = "university", _("my university may see how I fare")
    NEWS = "news", _("news by e-mail")
    PARTNER_APPS = "partner_apps", _("partner apps may read my status")
