"""The demo's mailbox: every mail that the demo has "sent", codes included. Exists only with DEMO on."""

from __future__ import annotations

from email.message import EmailMessage

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from portal.mail_backends import read_mail, read_mailbox


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
    context = {**_summary(name, message), "text": text.get_content() if text else ""}
    return render(request, "portal/demo/mail.html", context)


def _summary(name: str, message: EmailMessage) -> dict[str, object]:
    return {
        "name": name,
        "to": str(message["To"] or ""),
        "subject": str(message["Subject"] or ""),
        "sent": message["Date"].datetime if message["Date"] else None,
    }
