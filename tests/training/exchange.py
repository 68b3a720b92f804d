"""A module with everything in it, packed, unpacked and looked at."""

from __future__ import annotations

import io
import json
import zipfile

from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, Revision

from tests.factories.training import LESSONS, School
from training.models import ModulePage
from training.services.exporting import RULES, STREAMS, TEXTS
from training.services.rights import training_collection

PDF = b"%PDF-1.7 not much of a page"


def rich_module(school: School) -> ModulePage:
    """A module in two languages with pictures, files and links, after another one."""
    first = school.module(title="First of all", slug="first-of-all")
    collection = training_collection()
    picture = Image.objects.create(
        title="Two at a table", file=get_test_image_file(), collection=collection, description="Two people"
    )
    sheet = Document.objects.create(title="Sheet", file=ContentFile(PDF, "sheet.pdf"), collection=collection)
    for row in (picture, sheet):
        row.get_file_hash()  # as the CMS's forms do
    text = (
        f'<p>Take <a linktype="document" id="{sheet.pk}">the sheet</a>, read'
        f' <a linktype="page" id="{first.pk}">this first</a> &amp; <a href="https://example.org/">that</a>.</p>'
    )
    body = [
        ("text", text),
        (
            "picture",
            {"image": {"image": picture.pk, "alt_text": "Two", "decorative": False}, "caption": "Tea"},
        ),
        ("file", {"title": "The sheet", "document": sheet.pk}),
        (
            "video",
            {"title": "Film", "document": None, "transcript": "Hello.", "address": "https://example.org/f"},
        ),
    ]
    lessons = [*LESSONS, ("lesson", {"title": "With pictures", "minutes": 1, "body": body})]
    page = school.module(
        lessons=lessons, title="Rich", slug="rich", after=[first], questions_asked=2, most_attempts=3,
        valid_months=12, pass_mark=60, introduction="All there is.",
    )  # fmt: skip
    school.module(
        like=page, lessons=lessons, language="fr", title="Riche", slug="riche", introduction="Tout."
    )
    return page


def fields(key, code: str) -> dict:
    page = ModulePage.objects.get(translation_key=key, locale__language_code=code)
    page = page.get_latest_revision_as_object() if page.latest_revision else page
    found = {name: getattr(page, name) for name in (*TEXTS, *RULES)}
    return found | {name: json.loads(json.dumps(list(getattr(page, name).raw_data))) for name in STREAMS}


def media_bytes() -> set[bytes]:
    rows = [*Image.objects.filter(collection=training_collection()), *Document.objects.all()]
    return {row.file.open().read() for row in rows}


def unpacked(content: bytes) -> tuple[dict, dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(files.pop("module.json")), files


def packed(words: object, files: dict[str, bytes] | None = None) -> io.BytesIO:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("module.json", words if isinstance(words, str) else json.dumps(words))
        for name, content in (files or {}).items():
            archive.writestr(name, content)
    output.seek(0)
    return output


def everything() -> list:
    return [
        list(Page.objects.order_by("pk").values("pk", "title", "path", "latest_revision")),
        Revision.objects.count(),
        list(Image.objects.values_list("pk", flat=True)),
        list(Document.objects.values_list("pk", flat=True)),
    ]


def comparable(given: dict) -> dict:
    """Numbers of media and pages are this site's own."""
    text = json.dumps(given, sort_keys=True)
    numbers = {row.pk: "media" for row in [*Image.objects.all(), *Document.objects.all()]}
    for number in numbers:
        text = text.replace(f'"image": {number}', '"image": N').replace(
            f'"document": {number}', '"document": N'
        )
        text = text.replace(f'id=\\"{number}\\"', 'id=\\"N\\"')
    return json.loads(text.replace('"image": N', '"image": "N"').replace('"document": N', '"document": "N"'))
