"""The CMS as trainers meet it: their modules first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from laces.components import Component
from wagtail.admin.widgets import Button
from wagtail.models import Page

from home.queries.rights import own_roots
from portal.models import User
from portal.scope import may_anywhere
from training.models import ModulePage, TrainingPage
from training.queries.authoring import written_modules
from training.queries.reach import AUTHOR


class OwnModules(Component):
    """Every module in every language, with what is left to do there."""

    template_name = "training/cms/own_modules.html"
    order = 20

    def __init__(self, roots: list[Page]) -> None:
        self.roots = roots

    def get_context_data(self, parent_context: Any) -> dict:
        return {"modules": written_modules(), "roots": self.roots}


def start_panels(user: User, panels: list[Component]) -> None:
    if may_anywhere(user, AUTHOR):
        roots = [page for page in own_roots(user) if issubclass(page.specific_class, TrainingPage)]
        panels.insert(0, OwnModules(roots))


def exchange_buttons(page: Page, user: User) -> Iterator[Button]:
    """A module leaves the CMS as a file, and comes in below the page of all modules."""
    if not may_anywhere(user, AUTHOR):
        return
    if issubclass(page.specific_class, ModulePage):
        url = reverse("training_export", args=[page.pk])
        yield Button(_("Export"), url, icon_name="download", priority=70)
    elif issubclass(page.specific_class, TrainingPage):
        url = reverse("training_import", args=[page.pk])
        yield Button(_("Import a module"), url, icon_name="upload", priority=70)
