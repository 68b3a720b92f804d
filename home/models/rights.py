from django.contrib.auth.models import Group
from django.db import models
from wagtail.models import Collection

from portal.models import Unit


class UnitPages(models.Model):
    """What the people of a unit hold in the CMS: one group and one collection for images and documents.

    Written only by home.services.rights, from role grants, and can be rebuilt at any time; all but
    `trusted`: since when a city's people publish without asking (home.services.reviews).
    """

    unit = models.OneToOneField(Unit, on_delete=models.CASCADE, related_name="pages_held")
    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="+")
    collection = models.ForeignKey(Collection, on_delete=models.PROTECT, related_name="+")
    trusted = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"pages of {self.unit}"
