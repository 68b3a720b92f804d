"""The demo's mailbox: every mail that the demo has "sent", codes included. Exists only with DEMO on."""

from __future__ import annotations

from email.message import EmailMessage

from csp.constants import NONE, SELF
from csp.decorators import csp
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin

from portal.mail_backends import read_mail, read_mailbox

# A mail is a page of somebody else: no script, no form, nothing from anywhere; its links open a new tab.
_LETTER_POLICY = {
    "default-src": [NONE],
    "img-src": [SELF, "data:"],
    "style-src": ["'unsafe-inline'"],
    "base-uri": [NONE],
    "frame-ancestors": [SELF],
    "sandbox": ["allow-popups", "allow-popups-to-escape-sandbox"],
}


@never_cache
def mailbox(request: HttpRequest) -> HttpResponse:
    to = request.GET.get("to", "").strip().lower()
    mails = [_summary(name, message) for name, message in read_mailbox()]
    if to:
        mails = [row for row in mails if to in row["to"].lower()]
    return render(request, "portal/demo/mailbox.html", {"mails": mails, "to": to})


@never_cache
def mail(request: HttpRequest, name: str) -> HttpResponse:
    message = read_mail(name)
    if message is None:
        raise Http404
    text = message.get_body(("plain",))
    context = {
        **_summary(name, message),
        "text": text.get_content() if text else "",
        "letter": message.get_body(("html",)) is not None,
    }
    return render(request, "portal/demo/mail.html", context)


@never_cache
@xframe_options_sameorigin
@csp(_LETTER_POLICY)
def letter(request: HttpRequest, name: str) -> HttpResponse:
    """The mail as a mail program shows it, for the frame on its page."""
    message = read_mail(name)
    html = message.get_body(("html",)) if message else None
    if html is None:
        raise Http404
    return HttpResponse(html.get_content().replace("<head>", '<head><base target="_blank">', 1))


def _summary(name: str, message: EmailMessage) -> dict[str, object]:
    return {
        "name": name,
        "to": str(message["To"] or ""),
        "subject": str(message["Subject"] or ""),
        "sent": message["Date"].datetime if message["Date"] else None,
    }
