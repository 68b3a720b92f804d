"""The country's team looks at a city's first publication."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from home.cms_reviews import state_of
from home.forms import ReviewForm
from home.queries.reviews import open_reviews
from home.queries.rights import holds_several_cities
from home.services.reviews import approve, hours, send_back


@require_safe
def page_reviews(request: HttpRequest) -> HttpResponse:
    """What waits, the longest first, with the way to read it and to answer."""
    if not holds_several_cities(request.user):
        raise Http404
    reviews = Paginator(open_reviews(request.user), 20).get_page(request.GET.get("p"))
    rows = [(review, state_of(review)) for review in reviews]
    context = {"reviews": reviews, "rows": rows, "hours": hours(), "form": ReviewForm()}
    return TemplateResponse(request, "home/cms/reviews.html", context)


@require_POST
def decide_review(request: HttpRequest, review_id: int) -> HttpResponse:
    review = get_object_or_404(open_reviews(request.user), pk=review_id)
    form = ReviewForm(request.POST)
    if form.is_valid() and form.cleaned_data["decision"] == "approve":
        approve(review=review, by=request.user)
        messages.success(
            request,
            _("%(title)s is live. %(city)s is trusted now.") % {"title": review.title, "city": review.unit},
        )
    elif form.is_valid():
        send_back(review=review, by=request.user, answer=form.cleaned_data["answer"])
        messages.success(request, _("Sent back. Your words are on their way by mail."))
    else:
        messages.error(request, _("Say what should change, so that they know what to do."))
    return redirect("page_reviews")
