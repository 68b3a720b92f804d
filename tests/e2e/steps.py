"""What people do again and again on a journey. Fields go by their names and forms by their addresses,
which are the same in every language."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, override

from portal.models import OutboxMessage

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.e2e.world import World

CODE = re.compile(r"^ {4}(\S+)$", re.MULTILINE)


def address(language: str, name: str, *args: object) -> str:
    """The address of a view in a language."""
    with override(language):
        return reverse(name, args=args)


def send(page: Page, to: str = "") -> None:
    """Press the first button of the page's own form, or of the form whose address holds `to`."""
    form = page.locator(f"main form[action*='{to}']" if to else "main form[method=post]:not([action])")
    form.first.locator("button:not([type=button])").first.click()


def fill(page: Page, **fields: str) -> None:
    for name, value in fields.items():
        page.locator(f"main [name='{name}']").fill(value)


def code_for(email: str) -> str:
    """The code in the newest mail to `email`; delivered to nobody, as no clock runs here."""
    mail = OutboxMessage.objects.filter(to=email, secret=True).latest("pk")
    return CODE.search(mail.text).group(1)


def work() -> None:
    """Do what waits in the queue of jobs, as the worker would."""
    call_command("db_worker", "--backend=jobs", batch=True, startup_delay=False, reload=False, verbosity=0)


def day(offset: int) -> str:
    return (timezone.localdate() + timedelta(days=offset)).isoformat()


def type_code(page: Page, email: str) -> None:
    """Type the code mailed to `email`, be it for signing in or for a university's address."""
    field = page.locator("main [name=code]")
    field.wait_for()
    field.fill(code_for(email))
    field.press("Enter")


def desk(page: Page, world: World, language: str, name: str) -> None:
    """Open a page of the desk of the world's term: overview, people, pairs ..."""
    slugs = world.programme.slug, world.term.slug
    page.goto(address(language, "buddy:plans" if name == "plans" else f"buddy:desk_{name}", *slugs))


def said(language: str, text: str) -> str:
    """`text` as the interface says it in `language`."""
    with override(language):
        return gettext(text)
