"""Asking the country's team for the first publication, in the page editor."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from home.models import PageReview
from home.queries.reviews import must_ask, open_review
from home.queries.rights import holds_several_cities
from home.services.reviews import ask_for_publication, hours


class AskToPublish(ActionMenuItem):
    """The place of "Publish" for those who ask first."""

    name = "action-ask"
    label = gettext_lazy("Ask to publish")
    icon_name = "upload"

    def is_shown(self, context: dict) -> bool:
        user = context["request"].user
        if context["view"] == "create":
            return not context["parent_page"].permissions_for_user(user).can_publish_subpage()
        return context["view"] == "edit" and must_ask(user, context["page"])


class ReviewsMenuItem(MenuItem):
    def __init__(self) -> None:
        super().__init__(
            gettext_lazy("Reviews"), reverse("page_reviews"), name="page-reviews", icon_name="tick", order=210
        )

    def is_shown(self, request: HttpRequest) -> bool:
        return holds_several_cities(request.user)


def ask(request: HttpRequest, page: Page) -> HttpResponse | None:
    """After saving with that button: hand the page over and say what happens next."""
    if AskToPublish.name not in request.POST or not must_ask(request.user, page):
        return None
    review = ask_for_publication(page=page, by=request.user)
    country = review.unit.get_parent()
    messages.success(
        request,
        _(
            "The team of %(country)s has your page and looks at it within %(hours)s hours; after that it goes live by"
            " itself. You get a mail either way. Once they have said yes, your city publishes at once."
        )
        % {"country": country, "hours": hours()},
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


def say_what_waits(request: HttpRequest, page: Page) -> None:
    """Whoever opens a page that waits reads so."""
    review = open_review(page) if request.method == "GET" else None
    if review is not None:
        messages.info(request, state_of(review))


def state_of(review: PageReview) -> str:
    """What happens next with `review`, in a sentence."""
    if review.went_live:
        return _("Live since %(day)s; the country's team has not looked at it yet.") % {
            "day": date_format(timezone.localtime(review.went_live), "DATETIME_FORMAT")
        }
    return _("The country's team has a version of this page; it goes live on %(day)s at the latest.") % {
        "day": date_format(timezone.localtime(review.due), "DATETIME_FORMAT")
    }
