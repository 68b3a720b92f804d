"""Addresses of training that are no pages, below `/<language>/`."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

_urls: list[URLPattern | URLResolver] = []
urlpatterns = [path("", include((_urls, "training")))]
