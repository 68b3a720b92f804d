from __future__ import annotations

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from buddy.enums import Degree, Gender


def person_key(email: str) -> str:
    """Return the keyed hash by which a person is known again after an erasure, for `Student.person_key`."""
    return salted_hmac("buddy.person", email.strip().lower(), algorithm="sha256").hexdigest()


class Student(models.Model):
    """A person's profile, the same in every city and term."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="student")
    # Keyed hash of the e-mail address: recognises a person in blocks and former pairs after an erasure.
    person_key = models.CharField(max_length=64, db_index=True, editable=False)
    birth_date = models.DateField(_("date of birth"), null=True, blank=True)
    gender = models.CharField(_("gender"), max_length=12, choices=Gender, default=Gender.UNDISCLOSED)
    nationality = models.CharField(_("nationality"), max_length=2, blank=True)
    home_university = models.CharField(_("home university"), max_length=200, blank=True)
    # ISCED-F 2013 code, two to four digits.
    field = models.CharField(_("field of study"), max_length=4, blank=True)
    degree = models.CharField(_("degree"), max_length=10, choices=Degree, blank=True)
    interests = models.JSONField(_("interests"), default=list, blank=True)
    about = models.TextField(_("a few words about you"), max_length=600, blank=True)
    photo = models.CharField(max_length=200, blank=True, editable=False)
    # What a buddy sees once a pair is active.
    share_email = models.BooleanField(_("show my e-mail address to my buddy"), default=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    messenger = models.CharField(_("messenger or social network"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("student")
        verbose_name_plural = _("students")

    def __str__(self) -> str:
        return str(self.user)


class StudentLanguage(models.Model):
    """A language that a student speaks, with its CEFR level: 1 is A1, 6 is C2."""

    student = models.ForeignKey(Student, on_delete=models.CASCADE, related_name="languages")
    language = models.CharField(_("language"), max_length=8)
    level = models.PositiveSmallIntegerField(
        _("level"), validators=[MinValueValidator(1), MaxValueValidator(6)]
    )

    class Meta:
        ordering = ["-level", "language"]
        constraints = [
            models.UniqueConstraint(fields=["student", "language"], name="student_language_once"),
            models.CheckConstraint(
                condition=models.Q(level__gte=1, level__lte=6), name="student_language_cefr"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.language} {self.level}"


class KeepApart(models.Model):
    """Two people who are never paired (again): one blocked the other, or they were a pair before.

    Holds keyed hashes (`Student.person_key`) and no names, so that it outlives an erasure.
    """

    class Kind(models.TextChoices):
        BLOCK = "block", _("blocked")
        FORMER = "former", _("former pair")

    # Who blocked; for former pairs the international.
    first = models.CharField(max_length=64)
    second = models.CharField(max_length=64, db_index=True)
    kind = models.CharField(max_length=6, choices=Kind)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["first", "second", "kind"], name="keep_apart_once")]

    def __str__(self) -> str:
        return self.kind
