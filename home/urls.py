"""Addresses of home that are no pages, below `/<language>/`."""

from django.urls import path

from home.views.suggestions import city_suggestions

urlpatterns = [path("suggestions/cities/", city_suggestions, name="city_suggestions")]
