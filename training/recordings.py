"""Parts of films and sound, as players ask for them: without, some play nothing and none can jump.

Django answers no `Range` requests. One range of bytes is answered (RFC 9110, 14); anything else is for
Wagtail's own view, which sends the whole file.
"""

from __future__ import annotations

import re

from django.http import HttpRequest, HttpResponse
from wagtail.documents.models import AbstractDocument

from training.blocks.media import AUDIO_FILES, VIDEO_FILES

_ONE_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)
# A player asks for the rest by itself; meanwhile the worker answers others.
MOST_BYTES = 2 * 1024 * 1024


def part_of(document: AbstractDocument, request: HttpRequest) -> HttpResponse | None:
    """The part of a recording that `request` asks for: 206, or 416 where the file has no such part; None for the rest."""
    asked = _ONE_RANGE.fullmatch(request.headers.get("Range", ""))
    if asked is None or not any(asked.groups()) or request.method != "GET":
        return None
    if document.file_extension.lower() not in VIDEO_FILES | AUDIO_FILES:
        return None
    size = document.file.size
    first, last = _span(*asked.groups(), size)
    if not 0 <= first <= last:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    last = min(last, first + MOST_BYTES - 1)
    with document.file.storage.open(document.file.name) as file:
        file.seek(first)
        part = file.read(last - first + 1)
    return HttpResponse(
        part,
        status=206,
        content_type=document.content_type,
        headers={
            "Accept-Ranges": "bytes",
            "Content-Range": f"bytes {first}-{last}/{size}",
            "Content-Security-Policy": "default-src 'none'",
            "X-Content-Type-Options": "nosniff",
        },
    )


def _span(start: str, end: str, size: int) -> tuple[int, int]:
    """First and last byte, both included; without `start` the last `end` bytes. Empty where the file ends before."""
    if not start:
        return (max(size - int(end), 0), size - 1) if int(end) else (0, -1)
    return int(start), min(int(end), size - 1) if end else size - 1
