"""Closed vocabularies of partners."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class PartnerKind(models.TextChoices):
    UNIVERSITY = "university", _("University")
    ASSOCIATION = "association", _("Association")
    INSTITUTION = "institution", _("Institution")
    COMPANY = "company", _("Company")
    FUNDER = "funder", _("Funder")


class EnquiryKind(models.TextChoices):
    """What an organisation asks for."""

    PARTNER = "partner", _("Become a partner")
    CITY = "city", _("Bring it to a city")


class EnquiryState(models.TextChoices):
    NEW = "new", _("new")
    DONE = "done", _("done")
    DECLINED = "declined", pgettext_lazy("request", "declined")
