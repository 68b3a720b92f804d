"""The addresses as they are while DEMO is on (portal/urls.py reads the setting at start)."""

from django.urls import path, re_path

from portal.urls import urlpatterns as ordinary
from portal.views import demo

urlpatterns = [
    path("demo/mailbox/", demo.mailbox, name="demo_mailbox"),
    re_path(r"^demo/mailbox/(?P<name>\d{20}-[0-9a-f]{8})/$", demo.mail, name="demo_mail"),
    re_path(r"^demo/mailbox/(?P<name>\d{20}-[0-9a-f]{8})/letter/$", demo.letter, name="demo_letter"),
    *ordinary,
]
