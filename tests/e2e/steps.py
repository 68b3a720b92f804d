"""What people do again and again on a journey. Fields go by their names and forms by their addresses,
which are the same in every language."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from portal.models import OutboxMessage

if TYPE_CHECKING:
    from playwright.sync_api import Page

CODE = re.compile(r"^ {4}(\S+)$", re.MULTILINE)


def address(language: str, name: str, *args: object) -> str:
    """The address of a view in a language."""
    with override(language):
        return reverse(name, args=args)


def send(page: Page, to: str = "") -> None:
    """Press the first button of the page's own form, or of the form whose address holds `to`."""
    form = page.locator(f"main form[action*='{to}']" if to else "main form[method=post]:not([action])")
    form.first.locator("button").first.click()


def fill(page: Page, **fields: str) -> None:
    for name, value in fields.items():
        page.locator(f"main [name='{name}']").fill(value)


def code_for(email: str) -> str:
    """The code in the newest mail to `email`; delivered to nobody, as no clock runs here."""
    mail = OutboxMessage.objects.filter(to=email, secret=True).latest("pk")
    return CODE.search(mail.text).group(1)


def work() -> None:
    """Do what waits in the queue of jobs, as the worker would."""
    call_command("db_worker", backend_name="jobs", batch=True, startup_delay=False, reload=False, verbosity=0)


def day(offset: int) -> str:
    return (timezone.localdate() + timedelta(days=offset)).isoformat()


def type_code(page: Page, email: str) -> None:
    page.locator("main [name=code]").fill(code_for(email))
    send(page, "code/confirm")


def heading(page: Page) -> str:
    return page.locator("h1").inner_text()
