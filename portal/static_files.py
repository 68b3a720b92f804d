"""How static files are made ready by `collectstatic`.

In the sources the style sheet is an entry file with one `@import` per component, which browsers read as it is: no build
step. When files are collected the imports are replaced by what they name, so that a visitor asks for one file instead
of fifty. Why: docs/decisions/0007-plain-css-and-javascript.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

ENTRY = "css/site.css"
OWN_FOLDERS = ("css/", "js/", "icons/", "illustrations/", "map/", "vendor/")

_IMPORT = re.compile(r'@import url\("([^"]+)"\);')
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_SPACE_AROUND_BRACES = re.compile(r"\s*([{};])\s*")


class BundledStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's compressed, hashed files; the style sheet in one piece."""

    def post_process(
        self, paths: dict[str, tuple[Storage, str]], dry_run: bool = False, **options: Any
    ) -> Iterator:
        if not dry_run and ENTRY in paths:
            Path(self.path(ENTRY)).write_text(bundle(paths, ENTRY), encoding="utf-8")
            paths = {**paths, ENTRY: (self, ENTRY)}
        yield from super().post_process(paths, dry_run=dry_run, **options)


class QuickBundledStorage(BundledStorage):
    """The same for a demo on one's own machine: the CMS's many files are not compressed (20 s saved)."""

    def compress_files(self, paths: set[str]) -> Iterator[tuple[str, str]]:
        return super().compress_files({path for path in paths if path.startswith(OWN_FOLDERS)})


def bundle(paths: dict[str, tuple[Storage, str]], entry: str) -> str:
    """Return a style sheet with its imports filled in, without comments and indentation.

    `paths` is what `collectstatic` hands on: for each name the storage and path of its source. Raises `KeyError` for an
    import of a file that was not collected.
    """

    def read(name: str) -> str:
        storage, path = paths[name]
        with storage.open(path) as file:
            return file.read().decode()

    def fill_in(match: re.Match[str]) -> str:
        return read(str(PurePosixPath(entry).parent / match[1]))

    plain = _COMMENT.sub("", _IMPORT.sub(fill_in, read(entry)))
    return _SPACE_AROUND_BRACES.sub(r"\1", _SPACE.sub(" ", plain)).strip()
