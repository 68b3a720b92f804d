from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.enums import Role
from portal.models.units import Unit


class RoleGrantQuerySet(models.QuerySet["RoleGrant"]):
    def in_force(self) -> "RoleGrantQuerySet":
        """Grants that give rights today: not ended, of an account that may log in."""
        return self.filter(until__gte=timezone.localdate(), user__is_active=True)


class RoleGrant(models.Model):
    """A person holds a role on a unit, and on everything below it, until a day (included)."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="grants")
    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=12, choices=Role)
    until = models.DateField(_("until"))
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="grants_given",
    )
    created = models.DateTimeField(auto_now_add=True)
    # False for taking over an orphaned city: a short help that ends.
    renewable = models.BooleanField(default=True)

    objects = RoleGrantQuerySet.as_manager()

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        constraints = [models.UniqueConstraint(fields=["user", "unit", "role"], name="role_grant_once")]
        indexes = [models.Index(fields=["role", "until"], name="role_grant_until")]

    def __str__(self) -> str:
        return f"{self.user}: {self.role} of {self.unit} until {self.until}"


class RoleInvitation(models.Model):
    """A role offered to an e-mail address; the account is made or found when it is accepted."""

    email = models.EmailField(_("e-mail address"))
    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="invitations")
    role = models.CharField(max_length=12, choices=Role)
    until = models.DateField(_("until"))
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    created = models.DateTimeField(default=timezone.now)
    expires = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["email", "unit", "role"], name="role_invitation_once")]

    def __str__(self) -> str:
        return f"{self.email}: {self.role} of {self.unit}"


class Membership(models.Model):
    """A person belongs to a unit, without any right. Written by plugins for the layers below them."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="memberships")
    kind = models.CharField(max_length=40)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "unit", "kind"], name="membership_once")]

    def __str__(self) -> str:
        return f"{self.user}: {self.kind} in {self.unit}"
