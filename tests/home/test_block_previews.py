"""Every block shows an editor what it will look like, in their language, before anything is written in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.urls import reverse
from django.utils import translation
from wagtail import blocks
from wagtail.fields import StreamField

from portal.enums import Role
from tests.factories.portal import granted

pytestmark = pytest.mark.usefixtures("demo")
APPS = ("home", "partners", "training")


def offered() -> Iterator[tuple[str, blocks.Block]]:
    """What editors choose from: the children of every stream, each class once by the name it is offered under."""
    seen = set()
    for model in apps.get_models():
        for field in model._meta.get_fields() if model._meta.app_label in APPS else ():
            if isinstance(field, StreamField):
                for name, block in within(field.stream_block):
                    if (name, type(block)) not in seen:
                        seen.add((name, type(block)))
                        yield f"{model._meta.model_name}-{field.name}-{name}", block


def within(stream: blocks.BaseStreamBlock) -> Iterator[tuple[str, blocks.Block]]:
    """The children of a stream, and those of the streams within them."""
    for name, block in stream.child_blocks.items():
        yield name, block
        for part in getattr(block, "child_blocks", {}).values():
            if isinstance(part, blocks.BaseStreamBlock):
                yield from within(part)


OFFERED = dict(offered())


def test_there_are_as_many_as_we_think():
    assert len(OFFERED) >= 20
    assert {"homepage-body-hero", "citypage-gallery-picture", "faqpage-sections-section"} <= set(OFFERED)
    assert {"modulepage-lessons-lesson", "modulepage-lessons-scenario", "kitpage-steps-step"} <= set(OFFERED)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", OFFERED)
def test_a_block_is_shown_and_described(site, client_for, name, language):
    block = OFFERED[name]
    assert block.is_previewable
    editor = granted(site.network.root, role=Role.EDITOR, is_demo=True)
    url = reverse("wagtailadmin_block_preview")
    with translation.override(language):
        assert str(block.get_description())
        said = next(words(block.get_preview_value()), "")
    response = client_for(editor, accept_language=language).get(url, {"id": block.definition_prefix})
    assert response.status_code == 200
    shown = BeautifulSoup(response.content, "html.parser")
    text = shown.main.get_text()
    assert len(text.strip()) > 5
    assert said in text
    assert "css/site" in shown.select_one("link[rel=stylesheet]")["href"]
    # It is empty for nobody: no link of a preview leads nowhere.
    assert all(link.get("href") for link in shown.main.select("a"))


def words(value: object) -> Iterator[str]:
    """The texts of a preview that are shown as they are written."""
    if isinstance(value, blocks.StructValue):
        yield from (
            str(value[key]) for key in ("title", "headline", "name", "text", "caption") if value.get(key)
        )
