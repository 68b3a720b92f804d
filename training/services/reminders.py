"""A learner asks to be reminded of a module: one mail on that day, and none once it is complete."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import override

from portal.queries.pages import reader_url
from portal.services.mail import queue_mail
from training.models import ModulePage, Progress
from training.queries.modules import in_reader_language
from training.services.learning import locked_progress

if TYPE_CHECKING:
    from portal.models import User

# What one may choose, in days.
CHOICES = (3, 7)
AT_ONCE = 500


@transaction.atomic
def remind(*, user: User, page: ModulePage, days: int) -> date | None:
    """Note the day, in place of one noted before; a complete module needs none."""
    progress = locked_progress(user, page)
    day = timezone.localdate() + timedelta(days=days) if progress.completed is None else None
    progress.remind_on = day
    progress.save(update_fields=["remind_on"])
    return day


def forget(*, user: User, page: ModulePage) -> None:
    Progress.objects.filter(user=user, module=page.translation_key).update(remind_on=None)


def send_due() -> int:
    """Mail everybody whose day has come; returns how many. For the clock: a second run finds nobody."""
    due = Progress.objects.filter(
        remind_on__lte=timezone.localdate(), completed=None, user__is_active=True
    ).select_related("user")
    rows = list(due.order_by("remind_on", "pk")[:AT_ONCE])
    sent = 0
    for language in {row.user.language for row in rows}:
        mine = [row for row in rows if row.user.language == language]
        with override(language):
            keys = {row.module for row in mine}
            pages = in_reader_language(ModulePage.objects.filter(translation_key__in=keys))
            known = {page.translation_key: page for page in pages}
            sent += sum(_tell(row, known.get(row.module)) for row in mine)
    return sent


@transaction.atomic
def _tell(row: Progress, page: ModulePage | None) -> bool:
    """Send it once, whoever else runs at the same time; nothing for a module that is gone."""
    took = Progress.objects.filter(pk=row.pk, remind_on=row.remind_on).update(remind_on=None)
    if not took or page is None:
        return False
    queue_mail(
        key=f"training:{row.pk}:{row.remind_on:%Y%m%d}",
        kind="training_reminder",
        template="training/mail/reminder",
        user=row.user,
        context={"title": page.title, "minutes": page.minutes, "url": reader_url(page)},
        essential=False,
    )
    return True
