"""Cities under the search box while one types; without JavaScript the list of cities answers."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from home.queries.cities import cities_called, listed_cities

SHOWN = 6


def city_suggestions(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "")[:100]
    found = cities_called(listed_cities(), query)[:SHOWN] if query.strip() else []
    return render(request, "home/city_suggestions.html", {"cities": found, "query": query})
