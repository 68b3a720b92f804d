"""Pages that wait for the country's team."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from home.enums import ReviewState
from home.models import PageReview, UnitPages
from home.queries.rights import own_pages

if TYPE_CHECKING:
    from portal.models import User


def must_ask(user: User, page: Page) -> bool:
    """Whether `user` may change `page` but publishes it by asking the country's team only."""
    rights = page.permissions_for_user(user)
    return rights.can_edit() and not rights.can_publish()


def open_reviews(user: User) -> QuerySet[PageReview]:
    """Reviews that `user` may decide: of pages that `user` may publish. The longest waiting first."""
    reviews = PageReview.objects.filter(state=ReviewState.OPEN)
    if not user.is_superuser:
        publishes = Q(pk__in=[])
        for row in PagePermissionPolicy().get_cached_permissions_for_user(user):
            if row.permission.codename == "publish_page":
                publishes |= Q(page__path__startswith=row.page.path)
        reviews = reviews.filter(publishes)
    return reviews.select_related("page__locale", "revision", "unit", "asked_by").order_by("asked", "pk")


def waiting(user: User) -> list[PageReview]:
    """What of the pages of `user` waits. One query."""
    pages = Page.objects.filter(own_pages(user)).values("pk")
    reviews = PageReview.objects.filter(state=ReviewState.OPEN, page__in=pages)
    return list(reviews.select_related("revision", "page").order_by("asked", "pk"))


def open_review(page: Page) -> PageReview | None:
    return PageReview.objects.filter(page=page.pk, state=ReviewState.OPEN).first()


def untrusted(unit_ids: Iterable[int]) -> bool:
    """Whether any of these cities is still to ask before it publishes."""
    return UnitPages.objects.filter(unit__in=unit_ids, trusted=None).exists()
