from django.conf import settings
from django.db import models
from django.utils import timezone


class Certificate(models.Model):
    """Says that somebody completed a module; anybody who has the number can check it.

    Kept as it was issued, whatever becomes of module and name, until its holder erases it.
    """

    number = models.CharField(max_length=20, unique=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="certificates")
    module = models.UUIDField()
    holder = models.CharField(max_length=200)
    # Title of the module by language, as it was.
    titles = models.JSONField()
    minutes = models.PositiveSmallIntegerField()
    issued = models.DateField(default=timezone.localdate)
    # The last day on which it counts; none counts for good.
    expires = models.DateField(null=True, blank=True)
    revoked = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "module", "issued"], name="certificate_once")]

    def __str__(self) -> str:
        return self.number
