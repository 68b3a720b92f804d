"""The first pages of partners in every language that has content. Made once; edited in the CMS."""

from __future__ import annotations

import json
from importlib import import_module
from importlib.util import find_spec

from django.conf import settings
from django.utils import timezone
from wagtail.models import Page

from home.models import HomePage
from home.services.streams import stream
from home.services.translations import record_translation
from partners import content
from partners.models import BringPage, JoinPage, NotYetPage, PartnersPage
from partners.services.units import follow_units

LOGOS_KEY = "partner-logos"
MODELS: dict[str, type[Page]] = {
    "partners": PartnersPage,
    "join": JoinPage,
    "bring": BringPage,
    "not_yet": NotYetPage,
}


def seed_below(home: HomePage) -> None:
    """Make the pages that are missing below the home page of one language, and list the units of the tree."""
    name = f"{content.__name__}.{home.locale.language_code}"
    if find_spec(name) is None:
        return
    written = import_module(name)
    is_new = not PartnersPage.objects.child_of(home).exists()
    for key, model in MODELS.items():
        if not model.objects.child_of(home).exists():
            _make(home, model, key, written.PAGES[key])
    if is_new:
        _lead_there(home.pk, written.FOOTER_TITLE)
    follow_units()


def _lead_there(pk: int, title: str) -> None:
    """Add the way to these pages to header and footer, and the logos to the home page: once, then it is its editors'."""
    home = HomePage.objects.select_related("locale").get(pk=pk)
    pages = {key: model.objects.child_of(home).get().pk for key, model in MODELS.items()}
    group = {"title": title, "links": [{"page": f"@{key}"} for key in MODELS]}
    additions = {
        "header_links": ("link", {"page": "@partners", "text": ""}),
        "footer_groups": ("group", group),
        "body": ("widget", {"key": LOGOS_KEY}),
    }
    for field, block in additions.items():
        blocks = [*getattr(home, field).raw_data, *json.loads(stream(f"partners/{field}", [block], pages))]
        setattr(home, field, json.dumps(blocks))
    home.save()


def _make(home: HomePage, model: type[Page], key: str, fields: dict) -> None:
    original = model.objects.filter(locale__language_code=settings.LANGUAGE_CODE).first()
    now = timezone.now()
    page = model(
        **{name: fields[name] for name in ("title", "slug", "introduction", "search_description")},
        locale=home.locale,
        live=True,
        first_published_at=now,
        last_published_at=now,
    )
    if original is not None:
        page.translation_key = original.translation_key
    if fields["body"]:
        page.body = stream(f"partners/{key}", fields["body"], {})
    # The same row may have got children since it was read.
    HomePage.objects.get(pk=home.pk).add_child(instance=page)
    if original is not None:
        record_translation(original, page)
