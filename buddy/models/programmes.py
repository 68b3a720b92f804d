from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from buddy.enums import AgreementKind, AnswerMode, ParticipantRole, PriorityRule, TextKey
from portal.enums import UnitKind
from portal.models import Unit
from portal.text import search_form


class Programme(models.Model):
    """One buddy programme, run by a unit; its settings are what coordinators decide."""

    unit = models.OneToOneField(Unit, on_delete=models.PROTECT, related_name="programme")
    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(max_length=100, unique=True)
    # Shown where a city has several: whom this one is for, in one line.
    tagline = models.CharField(_("for whom, in one line"), max_length=200, blank=True)
    is_active = models.BooleanField(default=True)
    # ISO 639 codes of the languages spoken in the city, the most common one first.
    city_languages = models.JSONField(_("languages of the city"), default=list)

    answer_mode = models.CharField(
        _("who answers"), max_length=10, choices=AnswerMode, default=AnswerMode.LOCAL
    )
    answer_days = models.PositiveSmallIntegerField(
        _("days to answer"), default=5, validators=[MinValueValidator(1), MaxValueValidator(14)]
    )
    length_days = models.PositiveSmallIntegerField(
        _("length of a pair without a departure date, in days"),
        default=182,
        validators=[MinValueValidator(14)],
    )
    max_capacity = models.PositiveSmallIntegerField(
        _("most students one local may welcome"),
        default=3,
        validators=[MinValueValidator(1), MaxValueValidator(10)],
    )
    confirm_by_domain = models.BooleanField(_("a university address confirms a local"), default=True)
    confirm_by_invitation = models.BooleanField(_("our invitation confirms a local"), default=True)
    university_only = models.BooleanField(_("only students of the same university"), default=False)
    # Keys of training's modules, as text: what a local completes before being planned, and what a
    # coordinator completes before publishing.
    local_training = models.JSONField(_("before a local is planned"), default=list, blank=True)
    coordinator_training = models.JSONField(_("before a coordinator publishes"), default=list, blank=True)

    priority = models.CharField(
        _("who comes first"), max_length=10, choices=PriorityRule, default=PriorityRule.STRICT
    )
    fair = models.BooleanField(_("nobody gets a very weak match"), default=True)
    # Points of 100,000 that a second mentee costs.
    spread = models.PositiveIntegerField(
        _("first buddies before second ones"), default=20_000, validators=[MaxValueValidator(100_000)]
    )
    # CEFR level 1..6 that both speak of one common language; empty switches the rule off.
    language_level = models.PositiveSmallIntegerField(
        _("common language at least"),
        null=True,
        blank=True,
        default=3,
        validators=[MinValueValidator(1), MaxValueValidator(6)],
    )
    score_floor = models.PositiveIntegerField(null=True, blank=True, validators=[MaxValueValidator(100_000)])
    # Criterion key -> weight 0..5; a key that is missing has the criterion's default.
    weights = models.JSONField(default=dict, blank=True)

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @cached_property
    def city(self) -> Unit:
        """The city in which the programme is run: its unit, or the one above. One query at most."""
        if self.unit.kind == UnitKind.CITY:
            return self.unit
        return self.unit.get_ancestors().filter(kind=UnitKind.CITY).first() or self.unit

    @property
    def today(self) -> date:
        """Today in the programme's city."""
        return timezone.localdate(timezone=ZoneInfo(self.unit.time_zone))


class ServedPlace(models.Model):
    """A further town or campus that a programme serves, found by the sign-up's search."""

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="places")
    name = models.CharField(_("town or campus"), max_length=200)
    other_names = models.TextField(_("other names"), blank=True)
    search_text = models.TextField(blank=True, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["programme", "name"], name="served_place_once")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        self.search_text = search_form(self.name, *self.other_names.splitlines())
        super().save(*args, **kwargs)


class Agreement(models.Model):
    """A further unit shares a programme until a day (included)."""

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="agreements")
    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="agreements")
    kind = models.CharField(max_length=12, choices=AgreementKind)
    until = models.DateField(_("until"))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["programme", "unit", "kind"], name="agreement_once")]

    def __str__(self) -> str:
        return f"{self.unit} {self.kind} {self.programme}"


class ProgrammeText(models.Model):
    """A programme's own text in one language; readers of others get the default language's."""

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="texts")
    key = models.CharField(max_length=20, choices=TextKey)
    language = models.CharField(max_length=12)
    body = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["programme", "key", "language"], name="programme_text_once")
        ]

    def __str__(self) -> str:
        return f"{self.programme}: {self.key} ({self.language})"


class Term(models.Model):
    """One intake of a programme. All days are local days of its city."""

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="terms")
    # Empty: called after its season, see `title`.
    name = models.CharField(_("name"), max_length=100, blank=True)
    slug = models.SlugField(max_length=60)
    international_opens = models.DateField(_("internationals may sign up from"))
    international_closes = models.DateField(_("internationals may sign up until"))
    local_opens = models.DateField(_("locals may sign up from"))
    local_closes = models.DateField(_("locals may sign up until"))
    arrival_from = models.DateField(_("arrivals from"))
    arrival_to = models.DateField(_("arrivals until"))
    ends = models.DateField(_("end of the term"))

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["programme", "arrival_from"]
        constraints = [
            models.UniqueConstraint(fields=["programme", "slug"], name="term_slug_once"),
            models.CheckConstraint(
                name="term_days_in_order",
                condition=Q(international_opens__lte=F("international_closes"))
                & Q(local_opens__lte=F("local_closes"))
                & Q(arrival_from__lte=F("arrival_to"))
                & Q(arrival_to__lte=F("ends")),
            ),
        ]
        indexes = [models.Index(fields=["international_opens", "international_closes"], name="term_window")]

    def __str__(self) -> str:
        return f"{self.programme}, {self.title}"

    @property
    def title(self) -> str:
        """The name that was given, the same in every language; else the season in the reader's language."""
        if self.name:
            return self.name
        # Who comes from the end of December comes for spring.
        first = self.arrival_from + timedelta(days=31)
        season = gettext("Spring %(year)s") if first.month < 7 else gettext("Autumn %(year)s")
        return season % {"year": first.year}

    def window(self, role: ParticipantRole | str) -> tuple:
        """First and last day (included) on which `role` may sign up."""
        if role == ParticipantRole.LOCAL:
            return self.local_opens, self.local_closes
        return self.international_opens, self.international_closes


class MatchingDay(models.Model):
    """A day on which a term is matched; cities plan in waves."""

    term = models.ForeignKey(Term, on_delete=models.CASCADE, related_name="matching_days")
    day = models.DateField()

    class Meta:
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["term", "day"], name="matching_day_once")]

    def __str__(self) -> str:
        return f"{self.term}: {self.day}"


class OpeningReminder(models.Model):
    """Somebody wants a mail when a programme's sign-up opens. Gone once sent."""

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="opening_reminders")
    role = models.CharField(max_length=13, choices=ParticipantRole)
    email = models.EmailField()
    language = models.CharField(max_length=12)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["programme", "role", "email"], name="opening_reminder_once")
        ]

    def __str__(self) -> str:
        return f"{self.programme} ({self.role})"
