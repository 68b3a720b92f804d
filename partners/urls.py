"""Addresses of partners that are no pages, below `/<language>/`."""

from django.urls import include, path

from partners.views import team, wishes

_urls = [
    path("requests/", team.requests, name="requests"),
    path("requests/<int:pk>/", team.request_, name="request"),
    path("listing/<slug:slug>/", team.listing, name="listing"),
    path("wish/<str:token>/", wishes.wish, name="wish"),
]
urlpatterns = [path("", include((_urls, "partners")))]
