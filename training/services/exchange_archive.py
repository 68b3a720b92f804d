"""A module's file from outside: one archive with `module.json` and `media/`, read with distrust.

Nothing is unpacked to disk. What an archive claims of itself is checked before reading, and again by reading no
further than what is allowed.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _
from PIL import Image
from wagtail.documents import get_document_model
from wagtail.images.fields import WagtailImageField

WORDS = "module.json"
MOST_FILES = 100
MOST_BYTES = 80 * 1024 * 1024
MOST_WORDS = 4 * 1024 * 1024
_MEDIA = re.compile(r"media/([0-9a-f]{64})\.([a-z0-9]{1,5})")
_ZIPPED = (b"PK\x03\x04",)
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, NotImplementedError, EOFError, OSError,
)  # fmt: skip
# How files of a kind begin; those without an entry are plain text.
_BEGINNINGS: dict[str, tuple[int, tuple[bytes, ...]]] = {
    "pdf": (0, (b"%PDF-",)),
    **dict.fromkeys(["docx", "xlsx", "pptx", "odt", "ods", "odp"], (0, _ZIPPED)),
    "mp4": (4, (b"ftyp",)),
    "m4a": (4, (b"ftyp",)),
    "webm": (0, (b"\x1a\x45\xdf\xa3",)),
    "ogg": (0, (b"OggS",)),
    "mp3": (0, (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")),
}
_TEXTS = {"csv", "txt", "ics"}


class ImportRefused(Exception):
    """The file was not taken, and nothing was changed; `message` says why to the person who chose it."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Archive:
    """What `module.json` says, and the bytes of the media by their names in the archive."""

    words: dict[str, Any]
    media: dict[str, bytes]


def read_archive(file: BinaryIO) -> Archive:
    try:
        with zipfile.ZipFile(file) as archive:
            entries = _entries(archive)
            if WORDS not in entries:
                raise ImportRefused(_("This file holds no module: module.json is missing in it."))
            words = _words(_bytes(archive, entries[WORDS], MOST_WORDS))
            media = {
                name: _media(name, _bytes(archive, entry, settings.WAGTAILDOCS_MAX_UPLOAD_SIZE))
                for name, entry in entries.items()
                if name != WORDS
            }
    except _BROKEN as broken:
        raise ImportRefused(_("This is no module file, or it is damaged.")) from broken
    except RuntimeError as locked:
        raise ImportRefused(_("This file is locked with a password.")) from locked
    return Archive(words, media)


def _entries(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    found = archive.infolist()
    if len(found) > MOST_FILES:
        raise ImportRefused(_("There are more than %(most)s files in it.") % {"most": MOST_FILES})
    names = [entry.filename for entry in found]
    if len(set(names)) < len(names):
        raise ImportRefused(_("There are two files of the same name in it."))
    for name in names:
        if name != WORDS and not _MEDIA.fullmatch(name):
            raise ImportRefused(_("“%(name)s” has no place in a module file.") % {"name": name[:100]})
    if sum(entry.file_size for entry in found) > MOST_BYTES:
        raise ImportRefused(_too_large())
    return dict(zip(names, found, strict=True))


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    with archive.open(entry) as opened:
        content = opened.read(most + 1)
    if len(content) > most:
        raise ImportRefused(_too_large())
    return content


def _too_large() -> str:
    return _("What is packed in it is too large.")


def _no_number(constant: str) -> None:
    raise ValueError(constant)


def _words(content: bytes) -> dict[str, Any]:
    try:
        words = json.loads(content.decode(), parse_constant=_no_number)
    except (ValueError, RecursionError) as broken:
        raise ImportRefused(_("module.json in it cannot be read.")) from broken
    if not isinstance(words, dict):
        raise ImportRefused(_("module.json in it cannot be read."))
    return words


def _media(name: str, content: bytes) -> bytes:
    if hashlib.sha256(content).hexdigest() not in name:
        raise ImportRefused(_("“%(name)s” is damaged.") % {"name": name})
    return content


def check_image(name: str, content: bytes) -> None:
    """Raise ImportRefused unless it is a picture that the CMS would take."""
    try:
        WagtailImageField().clean(SimpleUploadedFile(name.rpartition("/")[2], content))
    except ValidationError as wrong:
        raise ImportRefused(f"{name}: {' '.join(wrong.messages)}") from wrong
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as broken:
        raise ImportRefused(_no_such_kind(name)) from broken


def check_document(name: str, content: bytes) -> None:
    """Raise ImportRefused unless it is a file of a kind that the CMS takes, and begins as such files do."""
    extension = name.rpartition(".")[2]
    try:
        get_document_model()(file=SimpleUploadedFile(name.rpartition("/")[2], content)).clean()
    except ValidationError as wrong:
        raise ImportRefused(f"{name}: {' '.join(wrong.messages)}") from wrong
    if not _begins_rightly(extension, content):
        raise ImportRefused(_no_such_kind(name))


def _no_such_kind(name: str) -> str:
    return _("“%(name)s” is no file of the kind that its name says.") % {"name": name}


def _begins_rightly(extension: str, content: bytes) -> bool:
    if extension in _TEXTS:
        try:
            return "\0" not in content.decode()
        except UnicodeDecodeError:
            return False
    place, beginnings = _BEGINNINGS.get(extension, (0, ()))
    return content[place:].startswith(beginnings)
