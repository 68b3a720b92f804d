"""What happens in a city: welcome evenings, walks, language cafés."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks import PLAIN_FEATURES
from home.models.base import BasePage
from portal.models import Unit


class EventPage(BasePage):
    """One event below a city's page. Days and times are the city's own (its unit's time zone)."""

    day = models.DateField(_("day"), db_index=True)
    last_day = models.DateField(_("last day"), null=True, blank=True, help_text=_("Only if it lasts longer."))
    starts = models.TimeField(_("starts at"), null=True, blank=True, help_text=_("In the city's own time."))
    ends = models.TimeField(_("ends at"), null=True, blank=True)
    place = models.CharField(_("place"), max_length=120)
    address = models.CharField(_("address"), max_length=200, blank=True)
    link = models.URLField(_("link"), blank=True, help_text=_("Where one registers, if one has to."))
    text = RichTextField(_("text"), blank=True, features=PLAIN_FEATURES)

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("day"), FieldPanel("last_day")]),
        FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")]),
        FieldPanel("place"),
        FieldPanel("address"),
        FieldPanel("link"),
        FieldPanel("text"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("place"), index.SearchField("text")]
    override_translatable_fields = [
        SynchronizedField(name) for name in ("day", "last_day", "starts", "ends", "address", "link")
    ]
    parent_page_types = ["home.CityPage"]
    subpage_types: list[str] = []
    template = "home/event_page.html"

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            models.CheckConstraint(
                name="event_lasts_forward", condition=Q(last_day=None) | Q(last_day__gte=F("day"))
            ),
        ]

    def clean(self) -> None:
        super().clean()
        errors = {}
        if self.day and self.last_day and self.last_day < self.day:
            errors["last_day"] = _("The last day is before the first.")
        if self.ends and not self.starts:
            errors["starts"] = _("Say when it starts, too.")
        elif self.ends and self.starts and not self.last_day and self.ends <= self.starts:
            errors["ends"] = _("It ends before it starts.")
        if errors:
            raise ValidationError(errors)

    @cached_property
    def unit(self) -> Unit:
        """The city that it belongs to. Two queries."""
        return self.get_parent().specific.unit

    def times(self, zone: str) -> tuple[datetime, datetime | None]:
        """Return when it starts and, if that is known, when it ends, in the time zone called `zone`."""
        zone_info = ZoneInfo(zone)
        start = datetime.combine(self.day, self.starts or time.min, zone_info)
        end_day = self.last_day or self.day
        return start, datetime.combine(end_day, self.ends, zone_info) if self.ends else None
