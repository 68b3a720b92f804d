"""The search over everything public, and what it suggests while one types."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from home.search import results_of, suggestions_for


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    return render(request, "home/search.html", {"results": results_of(request)})


@require_safe
def search_suggestions(request: HttpRequest) -> HttpResponse:
    return render(
        request, "home/search_suggestions.html", {"titles": suggestions_for(request.GET.get("q", ""))}
    )
