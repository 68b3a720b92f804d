from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision

from home.enums import ReviewState
from portal.models import Unit


class PageReview(models.Model):
    """A city that is not trusted yet asks its country's team to look at a version of one of its pages.

    `revision` is a snapshot that no editor can write over: what goes live is what was asked for.
    """

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="+")
    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="+")
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    asked = models.DateTimeField(default=timezone.now)
    # When it went live because nobody had looked at it in time; it stays open.
    went_live = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=ReviewState, default=ReviewState.OPEN)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    decided = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(_("what should change"), blank=True, max_length=1000)

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        constraints = [
            models.UniqueConstraint(fields=["page"], condition=Q(state="open"), name="one_open_review_a_page")
        ]
        indexes = [models.Index(fields=["state", "asked"], name="page_review_open")]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.state}"

    @property
    def title(self) -> str:
        return self.revision.object_str

    @property
    def due(self):
        """When it goes live by itself."""
        return self.asked + settings.REVIEW_TIME
