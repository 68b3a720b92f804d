"""Addresses of training that are no pages: below `/<language>/`, and in the CMS below `/admin/`."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from training.views import certificates, exchange, kits, overview, overview_files, toolkit

_urls: list[URLPattern | URLResolver] = [
    path("training-overview/", overview.training_overview, name="overview"),
    path("training-overview/figures.csv", overview_files.overview_figures, name="overview_figures"),
    path("training-overview/people.csv", overview_files.overview_people, name="overview_people"),
    path("training-certificates/", certificates.own, name="certificates"),
    path("training-certificates/<str:number>/", certificates.download, name="certificate_download"),
    path("training-certificates/<str:number>/erase/", certificates.erase, name="certificate_erase"),
    path("certificate/", certificates.check, name="certificate_check"),
    path("certificate/<str:number>/", certificates.verify, name="certificate"),
    path("certificate/<str:number>/revoke/", certificates.revoke, name="certificate_revoke"),
    path("kit-sheets/<int:pk>.pdf", kits.sheet, name="kit_sheet"),
    path("toolkit/<int:pk>/download/", toolkit.download, name="material_download"),
    path("toolkit/poster/", toolkit.poster, name="poster"),
]
admin_urlpatterns = [
    path("training/modules/<int:page_id>/export/", exchange.export, name="training_export"),
    path("training/pages/<int:page_id>/import/", exchange.take_in, name="training_import"),
]
urlpatterns = [path("", include((_urls, "training")))]
