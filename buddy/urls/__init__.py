"""Addresses of the plugin, below `/<language>/buddy/`."""

from django.urls import include, path

from buddy.urls import desk, pairs, plans, registration, student

_patterns = [
    *registration.urlpatterns,
    *student.urlpatterns,
    *pairs.urlpatterns,
    *desk.urlpatterns,
    *plans.urlpatterns,
]

urlpatterns = [path("buddy/", include((_patterns, "buddy")))]
