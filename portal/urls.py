"""The project's addresses, then those that plugins register, Wagtail last."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.i18n import set_language
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from portal.extensions import portal_urls
from portal.views.start import start

urlpatterns = [
    path("account/", include("allauth.urls")),
    path("language/", set_language, name="set_language"),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]
urlpatterns += i18n_patterns(
    path("start/", start, name="start"),
    *portal_urls(),
    path("", include(wagtail_urls)),
)
