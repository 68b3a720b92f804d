"""Training's pages in one language, written from training.content. Made once; edited in the CMS."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.conf import settings
from wagtail.models import Locale, Page

from home.models import HomePage
from home.services.central_pages import add, same_as
from home.services.streams import stream
from home.services.translations import record_translation
from training import content
from training.models import KitPage, KitsPage, ModulePage, ToolkitPage, TrainingPage

_LINES = ("aims", "material", "variations")
_HEAD = ("title", "slug", "introduction")


def seed_below(home: HomePage) -> None:
    """Make the pages that are missing below the home page of one language. The default language comes first."""
    path = f"{content.__name__}.{home.locale.language_code}"
    if find_spec(path) is None:
        return
    heads = import_module(path).PAGES
    is_new = not TrainingPage.objects.child_of(home).exists()
    training = _page(TrainingPage, home, heads["training"], {})
    kits = _page(KitsPage, training, heads["kits"], {})
    _page(ToolkitPage, training, heads["toolkit"], {})
    for name in content.MODULES:
        _written(ModulePage, training, name)
    for name in content.KITS:
        _written(KitPage, kits, name)
    if is_new:
        _lead_there(home.pk, training)


def _written(model: type[ModulePage | KitPage], parent: Page, name: str) -> None:
    """Make a module or kit from its content; where that is a head only, the rest is the default language's."""
    find = content.module if model is ModulePage else content.kit
    language = parent.locale.language_code
    own, default = find(name, language), find(name, settings.LANGUAGE_CODE)
    if own is None or default is None:
        return
    is_complete = own.keys() >= default.keys()
    fields = _module(name, default | own) if model is ModulePage else _kit(name, default | own)
    if not is_complete:
        fields["lessons_language" if model is ModulePage else "kit_language"] = settings.LANGUAGE_CODE
    head = {key: own[key] for key in _HEAD}
    _page(model, parent, head, fields, known=default["slug"], translated=None if is_complete else _HEAD)


def _module(name: str, written: Mapping[str, Any]) -> dict[str, Any]:
    pages = {
        key: ModulePage.objects.get(locale__language_code=settings.LANGUAGE_CODE, slug=entry["slug"]).pk
        for key in written["prerequisites"]
        if (entry := content.module(key, settings.LANGUAGE_CODE))
    }
    needed = [("module", f"@{key}") for key in written["prerequisites"]]
    return {
        **{key: written[key] for key in ("audience", "minutes", "pass_mark", "questions_asked")},
        "lessons": stream(f"training/{name}/lessons", written["lessons"], {}),
        "quiz": stream(f"training/{name}/quiz", written["quiz"], {}),
        "prerequisites": stream(f"training/{name}/prerequisites", needed, pages),
    }


def _kit(name: str, written: Mapping[str, Any]) -> dict[str, Any]:
    lines = {
        key: stream(f"kit/{name}/{key}", [("line", line) for line in written[key]], {}) for key in _LINES
    }
    steps = stream(f"kit/{name}/steps", [("step", step) for step in written["steps"]], {})
    texts = ("group", "crew", "place", "minutes", "inclusion", "afterwards")
    return {**{key: written[key] for key in texts}, **lines, "steps": steps}


def _page(
    model: type[Page],
    parent: Page,
    head: Mapping[str, str],
    fields: Mapping[str, Any],
    *,
    known: str = "",
    translated: Collection[str] | None = None,
) -> Page:
    """The page of this kind below `parent`, made where it is missing.

    `known` is the slug of its original, `translated` the fields that are in its own language, where not all are.
    """
    there = model.objects.child_of(parent).filter(slug=head["slug"]).first()
    if there is not None:
        return there
    original = None
    if parent.locale.language_code != settings.LANGUAGE_CODE:
        default = Locale.objects.get(language_code=settings.LANGUAGE_CODE)
        originals = model.objects.filter(locale=default)
        original = (originals.filter(slug=known) if known else originals).first()
    # The row may have got children since it was read.
    parent = type(parent).objects.get(pk=parent.pk)
    page = model(**{key: head[key] for key in _HEAD}, locale=parent.locale, **fields, **same_as(original))
    page = add(parent, page)
    if original is not None:
        record_translation(original, model.objects.get(pk=page.pk), fields=translated)
    return page


def _lead_there(pk: int, training: Page) -> None:
    """Add the way there to the header: once, then it is its editors'."""
    home = HomePage.objects.select_related("locale").get(pk=pk)
    link = stream(
        "training/header_links", [("link", {"page": "@training", "text": ""})], {"training": training.pk}
    )
    home.header_links = json.dumps([*home.header_links.raw_data, *json.loads(link)])
    home.save()
