"""The project's addresses, then those that plugins register, Wagtail last."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import URLPattern, URLResolver, include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from portal.extensions import portal_urls
from portal.styleguide import styleguide
from portal.views import (
    account,
    demo,
    discovery,
    doors,
    errors,
    invitations,
    mails,
    my_data,
    offline,
    pages,
    serving,
    start,
    teams,
)


def demo_urls() -> list[URLPattern]:
    """The mailbox shows codes: it exists in the demo only. So does the page that shows every component."""
    if not settings.DEMO:
        return []
    return [
        path("styleguide/", styleguide, name="styleguide"),
        path("demo/mailbox/", demo.mailbox, name="demo_mailbox"),
        re_path(r"^demo/mailbox/(?P<name>\d{20}-[0-9a-f]{8})/$", demo.mail, name="demo_mail"),
        re_path(r"^demo/mailbox/(?P<name>\d{20}-[0-9a-f]{8})/letter/$", demo.letter, name="demo_letter"),
    ]


account_urls = [
    path("", account.hub, name="account"),
    path("profile/", account.profile, name="account_profile"),
    path("consents/<slug:kind>/", account.consent, name="account_consent"),
    path("mails/", account.mails, name="account_mails"),
    path("data/", my_data.data, name="account_data"),
    path("data/download/", my_data.download, name="account_data_download"),
    path("data/erase/", my_data.erase, name="account_data_erase"),
    path("signup/", doors.sign_up, name="account_signup"),
    path("", include("allauth.urls")),
]

team_urls = [
    path("", teams.units, name="teams"),
    path("open-city/", teams.open_city, name="open_city"),
    path("<slug:slug>/", teams.team, name="team"),
    path("<slug:slug>/invite/", teams.invite, name="team_invite"),
    path("<slug:slug>/take-over/", teams.take_over, name="team_take_over"),
    path("<slug:slug>/mails/", mails.sent, name="mails_sent"),
    path("roles/<int:pk>/renew/", teams.renew, name="role_renew"),
    path("roles/<int:pk>/revoke/", teams.revoke, name="role_revoke"),
    path("roles/<int:pk>/reset-second-factor/", teams.reset_factor, name="role_reset_factor"),
    path("invitations/<int:pk>/withdraw/", teams.withdraw, name="role_invitation_withdraw"),
]

handler500 = errors.server_error

urlpatterns: list[URLPattern | URLResolver] = [
    # One login door: the CMS's own pages for signing in and passwords lead to it.
    path("admin/login/", doors.cms_login, name="wagtailadmin_login"),
    path("admin/logout/", doors.cms_logout, name="wagtailadmin_logout"),
    re_path(r"^admin/password_reset/", doors.password_reset),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/images/<str:path>", serving.image, name="image"),
    path("healthz", serving.health, name="health"),
    path("sw.js", offline.service_worker, name="service_worker"),
    path("robots.txt", discovery.robots, name="robots"),
    path("sitemap.xml", discovery.sitemap_index, name="sitemaps"),
    path("sitemap-<slug:section>.xml", discovery.sitemap, name="sitemap"),
    *demo_urls(),
]
urlpatterns += i18n_patterns(
    path("offline/", offline.offline, name="offline"),
    path("start/", start.start, name="start"),
    path("account/", include(account_urls)),
    path("team/", include(team_urls)),
    path("invitation/<str:token>/", invitations.accept, name="role_invitation"),
    path("mail/unsubscribe/<str:token>/", mails.unsubscribe, name="mail_unsubscribe"),
    *portal_urls(),
    path("_util/login/", doors.cms_login),
    re_path(wagtail_urls.serve_pattern, pages.serve, name="wagtail_serve"),
    path("", include(wagtail_urls)),
)
