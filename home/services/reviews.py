"""The first publication of a city goes past its country; from the first yes on the city is trusted."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from home.enums import ReviewState
from home.models import CityPage, PageReview
from home.services.rights import held_pages, mirror_unit
from portal.models import Unit, User
from portal.queries.units import responsible_above
from portal.services.mail import queue_mail


@transaction.atomic
def ask_for_publication(*, page: Page, by: User) -> PageReview:
    """Put the newest version of `page` before the country's team and tell them.

    Asking again replaces the version that waits, and its time begins anew. `page` lies in a city's
    subtree, and `by` may change it (home.queries.reviews.must_ask).
    """
    city = CityPage.objects.ancestor_of(page, inclusive=True).select_related("unit").get()
    page = Page.objects.select_for_update().get(pk=page.pk).specific
    # A version without an author: Wagtail's automatic saving writes over a person's own latest one.
    snapshot = page.get_latest_revision_as_object().save_revision(clean=False)
    review, _created = PageReview.objects.update_or_create(
        page_id=page.pk,
        state=ReviewState.OPEN,
        defaults={
            "revision": snapshot,
            "unit": city.unit,
            "asked_by": by,
            "asked": timezone.now(),
            "went_live": None,
        },
    )
    _tell_team(review, "asked")
    return review


@transaction.atomic
def approve(*, review: PageReview, by: User) -> None:
    """Publish what waits, unless something newer is live already, and trust the city from now on."""
    review = PageReview.objects.select_for_update().get(pk=review.pk)
    if review.state != ReviewState.OPEN:
        return
    _publish(review, by)
    _decide(review, ReviewState.APPROVED, by)
    _tell_editor(review, "approved")
    trust(unit=review.unit, by=by)


@transaction.atomic
def send_back(*, review: PageReview, by: User, answer: str) -> None:
    """Tell the editor what should change. What went live meanwhile stays live."""
    review = PageReview.objects.select_for_update().get(pk=review.pk)
    if review.state == ReviewState.OPEN:
        review.answer = answer
        _decide(review, ReviewState.RETURNED, by)
        _tell_editor(review, "returned")


@transaction.atomic
def trust(*, unit: Unit, by: User | None = None) -> None:
    """From now on the people of the city `unit` publish at once; what else of theirs waits goes live."""
    held = held_pages(unit)
    if held.trusted is None:
        held.trusted = timezone.now()
        held.save(update_fields=["trusted"])
        mirror_unit(unit)
    for review in PageReview.objects.select_for_update().filter(unit=unit, state=ReviewState.OPEN):
        _publish(review, by)
        _decide(review, ReviewState.APPROVED, by)
        _tell_editor(review, "approved")


def publish_overdue() -> int:
    """Let go live what nobody looked at in time; it stays on the list. Return how many."""
    late = timezone.now() - settings.REVIEW_TIME
    waiting = PageReview.objects.filter(state=ReviewState.OPEN, went_live=None, asked__lte=late)
    return sum(_let_go_live(pk) for pk in waiting.values_list("pk", flat=True))


@transaction.atomic
def _let_go_live(pk: int) -> bool:
    late = timezone.now() - settings.REVIEW_TIME
    review = (
        PageReview.objects.select_for_update()
        .filter(pk=pk, state=ReviewState.OPEN, went_live=None, asked__lte=late)
        .first()
    )
    if review is None:
        return False
    _publish(review, None)
    review.went_live = timezone.now()
    review.save(update_fields=["went_live"])
    _tell_editor(review, "live")
    _tell_team(review, "live")
    return True


def _publish(review: PageReview, by: User | None) -> None:
    page = Page.objects.get(pk=review.page_id)
    if not page.live or (page.live_revision_id or 0) < review.revision_id:
        review.revision.publish(user=by)


def _decide(review: PageReview, state: ReviewState, by: User | None) -> None:
    review.state, review.decided_by, review.decided = state, by, timezone.now()
    review.save()


def _tell_team(review: PageReview, what: str) -> None:
    for person in responsible_above(review.unit):
        _tell(review, person, f"review_team_{what}")


def _tell_editor(review: PageReview, what: str) -> None:
    if review.asked_by is not None:
        _tell(review, review.asked_by, f"review_{what}")


def _tell(review: PageReview, person: User, kind: str) -> None:
    queue_mail(
        key=f"{kind}:{review.pk}:{review.revision_id}:{person.pk}",
        kind=kind,
        template=f"home/mail/{kind}",
        user=person,
        context={"review": review, "country": review.unit.get_parent(), "hours": hours()},
        unit=review.unit,
    )


def hours() -> int:
    return int(settings.REVIEW_TIME.total_seconds() // 3600)
