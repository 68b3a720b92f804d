"""A module as one file that other networks can take in: all languages, and the media used. See docs/reference."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from typing import Any

from bs4 import Tag
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page

from training.models import ModulePage
from training.services.exchange_archive import WORDS
from training.services.exchange_words import is_media, linked, walk

FORMAT, VERSION = "buddy-system-module", 1
TEXTS = ("title", "slug", "introduction", "seo_title", "search_description")
RULES = (
    "audience", "minutes", "pass_mark", "questions_asked", "shuffle", "most_attempts", "valid_months",
    "lessons_language",
)  # fmt: skip
STREAMS = ("lessons", "quiz")


def export_module(page: ModulePage) -> bytes:
    """The file of the module: what learners meet, of a language that is not live the latest draft."""
    packed = _Packed()
    key = page.translation_key
    versions = ModulePage.objects.filter(translation_key=key, alias_of=None).select_related("locale")
    found = [version if version.live else version.get_latest_revision_as_object() for version in versions]
    words = {
        "format": FORMAT,
        "version": VERSION,
        "key": str(key),
        "prerequisites": _prerequisites(found),
        "languages": {version.locale.language_code: _language(version, packed) for version in found},
        "media": packed.entries,
    }
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(WORDS, json.dumps(words, ensure_ascii=False, indent=1, sort_keys=True))
        for name, content in packed.contents.items():
            archive.writestr(name, content)
    return output.getvalue()


def _prerequisites(versions: list[ModulePage]) -> list[dict[str, str]]:
    rows = [row for version in versions[:1] for row in version.prerequisites.raw_data]
    pages = Page.objects.filter(pk__in=[row["value"] for row in rows])
    keys = dict(pages.values_list("pk", "translation_key"))
    return [{"id": row["id"], "key": str(keys[row["value"]])} for row in rows if row["value"] in keys]


def _language(page: ModulePage, packed: _Packed) -> dict[str, Any]:
    fields = {name: getattr(page, name) for name in (*TEXTS, *RULES)}
    for name in STREAMS:
        stream = getattr(page, name)
        fields[name] = walk(stream.stream_block, list(stream.raw_data), packed.leaf, name)
    return fields


class _Packed:
    """Media as they are met, each once; values and links that name them by their place in the archive."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.entries: dict[str, dict[str, Any]] = {}

    def leaf(self, block: blocks.Block, value: Any, path: str) -> Any:
        if is_media(block) and value is not None:
            model = get_image_model() if isinstance(block, ImageChooserBlock) else get_document_model()
            return self._media(model, value)
        if isinstance(block, blocks.RichTextBlock) and isinstance(value, str):
            return linked(value, self._link)
        return value

    def _media(self, model: type, number: int) -> str | None:
        row = model.objects.filter(pk=number).first()
        if row is None:
            return None
        with row.open_file() as opened:
            content = opened.read()
        extension = row.file.name.rpartition(".")[2].lower()
        name = f"media/{hashlib.sha256(content).hexdigest()}.{extension}"
        if name not in self.contents:
            self.contents[name] = content
            kind = "image" if model is get_image_model() else "document"
            self.entries[name] = {
                "kind": kind,
                "title": row.title,
                "filename": row.file.name.rpartition("/")[2],
                "description": getattr(row, "description", ""),
            }
        return name

    def _link(self, link: Tag) -> None:
        """Documents by their place in the archive, pages by their key, with their address for who has no such page."""
        kind, number = link.get("linktype"), str(link.get("id", ""))
        if kind == "document" and number.isdecimal():
            name = self._media(get_document_model(), int(number))
            if name is None:
                link.unwrap()
            else:
                link["id"] = name
        elif kind == "page" and number.isdecimal():
            page = Page.objects.filter(pk=number).first()
            del link["id"]
            if page is not None:
                link["key"] = str(page.translation_key)
                link["href"] = page.full_url or ""
