"""A module from a file, all of it or nothing: drafts that a trainer looks through before anybody else meets them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import UUID

from bs4 import Tag
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page

from home.services.translations import record_translation
from training.models import ModulePage, TrainingPage
from training.queries.validity import wrong
from training.services.exchange_archive import (
    Archive,
    ImportRefused,
    check_document,
    check_image,
    read_archive,
)
from training.services.exchange_words import checked, cleaned, is_id, is_media, linked, walk
from training.services.exporting import FORMAT, RULES, STREAMS, TEXTS, VERSION
from training.services.rights import training_collection

if TYPE_CHECKING:
    from portal.models import User

# Of the rules; all others are numbers.
_TYPES: dict[str, type] = {"audience": str, "lessons_language": str, "shuffle": bool}
_ENTRY = {"kind", "title", "filename", "description"}
_TOP = {"format", "version", "key", "prerequisites", "languages", "media"}


@dataclass
class Imported:
    """What came of it: pages by language, whether the module was there already, and what found no place here."""

    pages: dict[str, ModulePage] = field(default_factory=dict)
    is_new: bool = True
    left_out: list[str] = field(default_factory=list)
    missing_first: int = 0


def import_module(file: BinaryIO, *, by: User | None = None) -> Imported:
    """Make drafts, or new versions of a module that is there, in the languages of this site.

    What learners meet stays as it is until somebody publishes. Raises ImportRefused, and then nothing has changed.
    """
    archive = read_archive(file)
    words = archive.words
    key = _head(words)
    _media_entries(archive)
    homes = {
        page.language: page for page in TrainingPage.objects.filter(alias_of=None).select_related("locale")
    }
    found = Imported(left_out=sorted(words["languages"].keys() - homes.keys()))
    languages = [code for code in homes if code in words["languages"]]
    if not languages:
        raise ImportRefused(_("It is written in none of this site's languages."))
    if Page.objects.filter(translation_key=key).not_exact_type(ModulePage).exists():
        raise ImportRefused(_("Another page of this site has the key of this module."))
    with transaction.atomic(), _files_undone() as made:
        media = _Media(archive, made)
        for code in languages:
            fields = _fields(words["languages"][code], code, media)
            before = _prerequisites(words["prerequisites"], code)
            found.missing_first = len(words["prerequisites"]) - len(before)
            page, is_new = _page(key, homes[code], fields, before, by)
            found.pages[code], found.is_new = page, found.is_new and is_new
        _record(found.pages)
    return found


def _refuse_unless(fits: bool) -> None:
    if not fits:
        raise ImportRefused(_("module.json has not the form of a module."))


def _head(words: dict[str, Any]) -> UUID:
    if words.get("format") != FORMAT:
        raise ImportRefused(_("This file holds no module of Buddy System."))
    if words.get("version") != VERSION:
        raise ImportRefused(_("It was written by a later version of Buddy System: update this site first."))
    _refuse_unless(words.keys() == _TOP)
    _refuse_unless(isinstance(words["languages"], dict) and all(map(_is_page, words["languages"].values())))
    _refuse_unless(isinstance(words["prerequisites"], list) and len(words["prerequisites"]) < 50)
    _refuse_unless(isinstance(words["media"], dict))
    for row in words["prerequisites"]:
        _refuse_unless(
            isinstance(row, dict) and row.keys() == {"id", "key"} and all(map(is_id, row.values()))
        )
    _refuse_unless(is_id(words["key"]))
    return UUID(words["key"])


def _is_page(fields: Any) -> bool:
    return isinstance(fields, dict) and fields.keys() == {*TEXTS, *RULES, *STREAMS}


def _media_entries(archive: Archive) -> None:
    """Everything that the words name is there and is what it says, and nothing else came along."""
    entries = archive.words["media"]
    _refuse_unless(entries.keys() == archive.media.keys())
    for name, entry in entries.items():
        _refuse_unless(isinstance(entry, dict) and entry.keys() == _ENTRY)
        _refuse_unless(all(isinstance(value, str) and len(value) < 256 for value in entry.values()))
        if entry["kind"] == "image":
            check_image(name, archive.media[name])
        else:
            _refuse_unless(entry["kind"] == "document")
            check_document(name, archive.media[name])


def _fields(given: dict[str, Any], code: str, media: _Media) -> dict[str, Any]:
    for name in TEXTS:
        _refuse_unless(isinstance(given[name], str) and "\0" not in given[name])
    for name in RULES:
        _refuse_unless(type(given[name]) is _TYPES.get(name, int))
        _refuse_unless(not isinstance(given[name], int) or abs(given[name]) < 10**4)
    fields = {name: given[name] for name in (*TEXTS, *RULES)}
    fields["slug"] = slugify(fields["slug"] or fields["title"], allow_unicode=True)
    seen: set[str] = set()
    for name in STREAMS:
        block = ModulePage._meta.get_field(name).stream_block
        stream = walk(block, given[name], media.leaf, f"{code}/{name}")
        _refuse_unless(not (seen & (ids := {row["id"] for row in stream})) and len(ids) == len(stream))
        seen |= ids
        try:
            block.clean(block.to_python(stream))
        except ValidationError as problem:
            raise ImportRefused(f"{code}/{name}: {_first(problem)}") from problem
        fields[name] = json.dumps(stream)
    return fields


def _first(problem: ValidationError) -> str:
    """The first of all messages within the errors of a stream."""
    for inner in [*getattr(problem, "block_errors", {}).values()] if hasattr(problem, "block_errors") else []:
        if inner is not None:
            return _first(inner)
    return next(iter(getattr(problem, "messages", [])), _("something in it is not allowed."))


def _prerequisites(rows: list[dict[str, str]], code: str) -> list[dict[str, Any]]:
    """The stream of these modules, each in that language where it has it; those that this site lacks are left out."""
    found: dict[str, int] = {}
    keys = [row["key"] for row in rows]
    for page in ModulePage.objects.filter(translation_key__in=keys, alias_of=None).select_related("locale"):
        key = str(page.translation_key)
        if key not in found or page.language == code:
            found[key] = page.pk
    return [
        {"type": "module", "value": found[row["key"]], "id": row["id"]} for row in rows if row["key"] in found
    ]


def _page(
    key: UUID, home: TrainingPage, fields: dict[str, Any], before: list[dict[str, Any]], by: User | None
) -> tuple[ModulePage, bool]:
    there = ModulePage.objects.filter(translation_key=key, locale=home.locale, alias_of=None).first()
    page = (
        there.get_latest_revision_as_object()
        if there
        else ModulePage(translation_key=key, locale=home.locale)
    )
    for name, value in fields.items():
        if not (there and name == "slug"):
            setattr(page, name, value)
    page.prerequisites = json.dumps(before)
    page.draft_title = page.title
    checked_fields = {*fields, "prerequisites"}
    try:
        page.clean_fields(exclude={f.name for f in page._meta.fields if f.name not in checked_fields})
    except ValidationError as problem:
        name, messages = next(iter(problem.message_dict.items()))
        raise ImportRefused(f"{home.language}/{name}: {messages[0]}") from problem
    for name, problem in wrong(page, prerequisites=[row["value"] for row in before]).items():
        raise ImportRefused(f"{home.language}/{name}: {problem}")
    if there is None:
        page.slug = _free_slug(page.slug, home)
        page.live = False
        TrainingPage.objects.get(pk=home.pk).add_child(instance=page)
    page.save_revision(user=by)
    return page, there is None


def _free_slug(wanted: str, home: TrainingPage) -> str:
    taken = set(Page.objects.child_of(home).values_list("slug", flat=True))
    return next(
        slug for number in count(1) if (slug := wanted if number == 1 else f"{wanted}-{number}") not in taken
    )


def _record(pages: dict[str, ModulePage]) -> None:
    """Let translators meet complete translations in wagtail-localize; what differs in shape they begin there."""
    original = next(iter(pages.values()))
    for page in pages.values():
        if page is not original and not page.lessons_language and page.get_translations().exists():
            try:
                with transaction.atomic():
                    record_translation(original, page)
            except ValueError:
                continue


@contextmanager
def _files_undone() -> Iterator[list[Any]]:
    """Files are no part of a transaction: what was stored goes again when the rest fails."""
    made: list[Any] = []
    try:
        yield made
    except BaseException:
        for row in made:
            row.file.storage.delete(row.file.name)
        raise


class _Media:
    """Pictures and documents of the archive in the collection of training, each made when it is first needed."""

    def __init__(self, archive: Archive, made: list[Any]) -> None:
        self.archive, self.made = archive, made
        self.collection = training_collection()
        self.rows: dict[str, int] = {}

    def leaf(self, block: blocks.Block, value: Any, path: str) -> Any:
        if is_media(block):
            kind = "image" if isinstance(block, ImageChooserBlock) else "document"
            return None if value is None else self._number(value, kind, path)
        value = checked(block, value, path)
        if isinstance(block, blocks.RichTextBlock) and value:
            return linked(cleaned(value, block.features), lambda link: self._link(link, path))
        return value

    def _number(self, name: Any, kind: str, path: str) -> int:
        entry = self.archive.words["media"].get(name) if isinstance(name, str) else None
        if entry is None or entry["kind"] != kind:
            raise ImportRefused(
                _("%(path)s: the file that is named there did not come along.") % {"path": path}
            )
        if name not in self.rows:
            self.rows[name] = self._row(name, entry)
        return self.rows[name]

    def _row(self, name: str, entry: dict[str, str]) -> int:
        model = get_image_model() if entry["kind"] == "image" else get_document_model()
        content = self.archive.media[name]
        digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
        there = model.objects.filter(collection=self.collection, file_hash=digest).order_by("pk").first()
        if there is not None:
            return there.pk
        stem, extension = (
            slugify(entry["filename"].rpartition(".")[0])[:60] or "file",
            name.rpartition(".")[2],
        )
        row = model(title=entry["title"][:255] or stem, collection=self.collection)
        if entry["kind"] == "image":
            row.description = entry["description"]
        row.file = ContentFile(content, f"{stem}.{extension}")
        row.file_size = len(content)
        row.file_hash = digest
        row.save()
        self.made.append(row)
        return row.pk

    def _link(self, link: Tag, path: str) -> None:
        kind, name, key = (link.attrs.pop(part, None) for part in ("linktype", "id", "key"))
        if kind == "document":
            link.attrs |= {"linktype": "document", "id": str(self._number(name, "document", path))}
        elif kind == "page":
            page = _page_of(key)
            if page is not None:
                link.attrs = {"linktype": "page", "id": str(page)}


def _page_of(key: str | None) -> int | None:
    try:
        found = Page.objects.filter(translation_key=UUID(key or ""), live=True).order_by("pk").first()
    except ValueError:
        return None
    return found.pk if found else None
