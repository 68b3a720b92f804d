"""Addresses of home that are no pages: below `/<language>/`, and in the CMS below `/admin/`."""

from django.urls import path

from home.views.cms import add_language
from home.views.suggestions import city_suggestions

urlpatterns = [path("suggestions/cities/", city_suggestions, name="city_suggestions")]
admin_urlpatterns = [
    path("city-pages/<int:page_id>/languages/<slug:code>/", add_language, name="add_page_language"),
]
