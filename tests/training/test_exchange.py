"""A module leaves as a file and comes back the same; what is hostile or damaged changes nothing."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, Page, Revision

from home.services.streams import stream
from portal.enums import Role
from tests.factories.portal import UnitFactory, granted
from tests.factories.training import LESSONS, QUIZ, School
from tests.home.conftest import demo  # noqa: F401 (fixture)
from training.models import ModulePage, TrainingPage
from training.services import importing
from training.services.exchange_archive import ImportRefused
from training.services.exporting import RULES, STREAMS, TEXTS, export_module
from training.services.importing import import_module
from training.services.rights import training_collection

pytestmark = pytest.mark.usefixtures("demo")
PDF = b"%PDF-1.7 not much of a page"


@pytest.fixture
def rich(school: School) -> ModulePage:
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


def test_an_empty_site_gets_the_same_module(rich):
    before = {code: comparable(fields(rich.translation_key, code)) for code in ("en", "fr")}
    content, had = export_module(rich), media_bytes()
    ModulePage.objects.filter(translation_key=rich.translation_key).delete()
    Image.objects.all().delete()
    Document.objects.all().delete()
    Collection.objects.filter(name="Training").delete()
    for page in TrainingPage.objects.all():
        page.fix_tree()
    found = import_module(io.BytesIO(content))
    assert set(found.pages) == {"en", "fr"}
    assert found.is_new
    assert (found.left_out, found.missing_first) == ([], 0)
    for code, fields_before in before.items():
        assert comparable(fields(rich.translation_key, code)) == fields_before
        page = ModulePage.objects.get(translation_key=rich.translation_key, locale__language_code=code)
        assert not page.live
        assert page.get_parent().specific == TrainingPage.objects.get(locale__language_code=code)
        first = ModulePage.objects.get(slug="first-of-all")
        assert [child.value.pk for child in page.get_latest_revision_as_object().prerequisites] == [first.pk]
    assert media_bytes() == had
    image = Image.objects.get()
    assert (image.title, image.description, image.collection) == (
        "Two at a table",
        "Two people",
        training_collection(),
    )
    again = unpacked(export_module(ModulePage.objects.get(slug="rich")))
    assert again == unpacked(content)


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


def test_a_second_time_is_a_new_version_and_no_second_file(rich):
    content = export_module(rich)
    files = media_bytes(), Image.objects.count(), Document.objects.count()
    revised = unpacked(content)
    revised[0]["languages"]["en"]["title"] = "Richer"
    found = import_module(packed(*revised))
    assert not found.is_new
    assert (media_bytes(), Image.objects.count(), Document.objects.count()) == files
    page = ModulePage.objects.get(pk=rich.pk)
    assert (page.title, page.live, page.has_unpublished_changes) == ("Rich", True, True)
    assert page.get_latest_revision_as_object().title == "Richer"
    assert ModulePage.objects.filter(translation_key=rich.translation_key).count() == 2
    import_module(io.BytesIO(content))
    assert ModulePage.objects.get(pk=rich.pk).get_latest_revision_as_object().title == "Rich"


def test_what_this_site_lacks_is_said(rich):
    words, files = unpacked(export_module(rich))
    words["languages"]["pl"] = words["languages"].pop("fr")
    words["prerequisites"].append(
        {
            "id": "7f9f4f0a-0000-4000-8000-000000000001",
            "key": "7f9f4f0a-0000-4000-8000-000000000002",
        }
    )
    found = import_module(packed(words, files))
    assert found.left_out == ["pl"]
    assert found.missing_first == 1
    del words["languages"]["en"]
    with pytest.raises(ImportRefused, match="none of this site's languages"):
        import_module(packed(words, files))


def test_scripts_are_cleaned_out_of_texts(rich):
    words, files = unpacked(export_module(rich))
    lesson = words["languages"]["en"]["lessons"][-1]["value"]["body"][0]
    lesson["value"] = (
        '<p onclick="x()">Hi<script>alert(1)</script><img src=x onerror=alert(1)><!-- no --></p>'
        '<style>p{}</style><h1>Big</h1><a href="java\tscript:alert(1)">a</a><a href="https://example.org/" target="x">b</a>'
    )
    page = import_module(packed(words, files)).pages["en"]
    text = page.lessons.raw_data[-1]["value"]["body"][0]["value"]
    assert text == '<p>Hi</p>Big<a>a</a><a href="https://example.org/">b</a>'


def lesson_of(words: dict) -> dict:
    return words["languages"]["en"]["lessons"][1]


def question_of(words: dict) -> dict:
    return words["languages"]["en"]["quiz"][0]["value"]


CHANGES: dict[str, tuple[Callable[[dict], object], str]] = {
    "another format": (lambda w: w.update(format="zip"), "holds no module of Buddy System"),
    "a later version": (lambda w: w.update(version=2), "later version"),
    "no key": (lambda w: w.pop("key"), "form of a module"),
    "a key that is none": (lambda w: w.update(key="../../etc"), "form of a module"),
    "more on top": (lambda w: w.update(extra=1), "form of a module"),
    "languages as a list": (lambda w: w.update(languages=[]), "form of a module"),
    "a missing field": (lambda w: w["languages"]["en"].pop("minutes"), "form of a module"),
    "a further field": (lambda w: w["languages"]["en"].update(live=True), "form of a module"),
    "text for a number": (lambda w: w["languages"]["en"].update(minutes="5"), "form of a module"),
    "a huge number": (lambda w: w["languages"]["en"].update(minutes=10**9), "form of a module"),
    "yes for a number": (lambda w: w["languages"]["en"].update(pass_mark=True), "form of a module"),
    "an audience of its own": (lambda w: w["languages"]["en"].update(audience="all"), "en/audience"),
    "no title": (lambda w: w["languages"]["en"].update(title=""), "en/title"),
    "a title without end": (lambda w: w["languages"]["en"].update(title="x" * 300), "en/title"),
    "a language that is none": (
        lambda w: w["languages"]["en"].update(lessons_language="xx"),
        "en/lessons_language",
    ),
    "more questions than there are": (
        lambda w: w["languages"]["en"].update(questions_asked=9),
        "en/questions_asked",
    ),
    "an unknown block": (lambda w: lesson_of(w).update(type="raw_html"), "no block of the kind “raw_html”"),
    "an unknown field of a block": (lambda w: lesson_of(w)["value"].update(x=1), "“x” is not known"),
    "a missing field of a block": (lambda w: lesson_of(w)["value"].pop("title"), "“title” is missing"),
    "a block without id": (lambda w: lesson_of(w).pop("id"), "form of a module"),
    "an id that is none": (lambda w: lesson_of(w).update(id="1"), "form of a module"),
    "a stream as text": (lambda w: w["languages"]["en"].update(quiz="[]"), "form of a module"),
    "a number for text": (lambda w: question_of(w).update(question=7), "of another kind"),
    "a list for text": (lambda w: question_of(w).update(question=["a"]), "of another kind"),
    "no right answer": (
        lambda w: [choice["value"].update(correct=False) for choice in question_of(w)["choices"]],
        "Mark the answer that is right",
    ),
    "too many answers": (
        lambda w: question_of(w).update(choices=question_of(w)["choices"] * 9),
        "en/quiz",
    ),
    "one id twice": (
        lambda w: w["languages"]["en"]["quiz"].append(w["languages"]["en"]["quiz"][0]),
        "form of a module",
    ),
    "an address that runs": (
        lambda w: w["languages"]["en"]["lessons"][-1]["value"]["body"][3]["value"].update(
            address="javascript:x()"
        ),
        "en/lessons",
    ),
    "a number of this site's media": (
        lambda w: w["languages"]["en"]["lessons"][-1]["value"]["body"][2]["value"].update(document=1),
        "did not come along",
    ),
    "a file that did not come": (
        lambda w: w["languages"]["en"]["lessons"][-1]["value"]["body"][2]["value"].update(
            document="media/x.pdf"
        ),
        "did not come along",
    ),
    "a picture as a document": (
        lambda w: w["languages"]["en"]["lessons"][-1]["value"]["body"][2]["value"].update(
            document=next(name for name in w["media"] if name.endswith("png"))
        ),
        "did not come along",
    ),
    "media that nobody sent": (lambda w: w["media"].update({"media/x.pdf": {}}), "form of a module"),
    "an entry with more": (lambda w: next(iter(w["media"].values())).update(path="/etc"), "form of a module"),
    "the key of another page": (
        lambda w: w.update(key=str(TrainingPage.objects.first().translation_key)),
        "Another page of this site",
    ),
    "itself first": (
        lambda w: w.update(prerequisites=[{"id": w["key"], "key": w["key"]}]),
        "cannot come before itself",
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_wrong_in_the_words_changes_nothing(rich, change):
    words, files = unpacked(export_module(rich))
    before = everything()
    do, said = CHANGES[change]
    do(words)
    with pytest.raises(ImportRefused) as refused:
        import_module(packed(words, files))
    assert said in refused.value.message
    assert everything() == before


def named(content: bytes, extension: str) -> str:
    return f"media/{hashlib.sha256(content).hexdigest()}.{extension}"


def with_file(words: dict, content: bytes, extension: str, kind: str = "document") -> dict[str, bytes]:
    name = named(content, extension)
    words["media"][name] = {"kind": kind, "title": "T", "filename": f"t.{extension}", "description": ""}
    return {name: content}


@pytest.mark.parametrize(
    ("content", "extension", "kind"),
    [
        (b"<html><script>x</script>", "html", "document"),
        (b"MZ\x90\x00", "exe", "document"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "svg", "image"),
        (b"<html>", "pdf", "document"),
        (b"MZ\x90\x00\xff", "txt", "document"),
        (b"%PDF-1.7", "mp4", "document"),
        (b"%PDF-1.7", "png", "image"),
        (b"GIF89a", "gif", "image"),
    ],
)
def test_files_of_other_kinds_are_refused(rich, content, extension, kind):
    words, files = unpacked(export_module(rich))
    before = everything()
    files |= with_file(words, content, extension, kind)
    with pytest.raises(ImportRefused):
        import_module(packed(words, files))
    assert everything() == before


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../evil.txt", "has no place"),
        ("/etc/passwd", "has no place"),
        ("media/x.pdf", "has no place"),
        ("C:\\evil.txt", "has no place"),
        (f"media/{'0' * 64}.pdf", "damaged"),
    ],
)
def test_other_names_are_refused(rich, name, said):
    words, files = unpacked(export_module(rich))
    with pytest.raises(ImportRefused, match=said):
        import_module(packed(words, files | {name: b"x"}))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "cannot be read"),
        ("[]", "cannot be read"),
        ('{"format": NaN}', "cannot be read"),
        ('{"a":' * 100_000, "cannot be read"),
        (" " * (4 * 1024 * 1024 + 1), "too large"),
    ],
)
def test_words_that_cannot_be_read(school, words, said):
    with pytest.raises(ImportRefused, match=said):
        import_module(packed(words))


def test_no_archive_and_an_empty_one(school):
    for content in (b"", b"PK\x03\x04", b"hello", PDF):
        with pytest.raises(ImportRefused):
            import_module(io.BytesIO(content))
    output = io.BytesIO()
    zipfile.ZipFile(output, "w").close()
    with pytest.raises(ImportRefused, match=r"module\.json is missing"):
        import_module(output)


def test_a_bomb_is_not_unpacked(rich):
    words, files = unpacked(export_module(rich))
    bomb = b"\0" * (25 * 1024 * 1024)
    with pytest.raises(ImportRefused, match="too large"):
        import_module(packed(words, files | {named(bomb, "txt"): bomb}))
    many = {f"media/{number:064x}.txt": b"" for number in range(101)}
    with pytest.raises(ImportRefused, match="more than 100 files"):
        import_module(packed(words, many))


def test_two_files_of_one_name(rich):
    content = export_module(rich)
    output = io.BytesIO(content)
    with zipfile.ZipFile(output, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("module.json", "{}")
    with pytest.raises(ImportRefused, match="same name"):
        import_module(output)


def test_what_fails_on_the_way_leaves_nothing_behind(rich, monkeypatch, settings, tmp_path):
    content = export_module(rich)
    Image.objects.all().delete()
    Document.objects.all().delete()
    before = everything()
    stored = []
    save = importing._Media._row

    def remembered(self, name, entry):
        number = save(self, name, entry)
        stored.extend((row.file.storage, row.file.name) for row in self.made)
        return number

    monkeypatch.setattr(importing._Media, "_row", remembered)
    monkeypatch.setattr(importing, "_record", lambda pages: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        import_module(io.BytesIO(content))
    assert everything() == before
    assert stored
    assert not any(storage.exists(name) for storage, name in stored)


@pytest.fixture
def trainer(school, client_for):
    return client_for(granted(UnitFactory(), role=Role.TRAINER, is_demo=True))


def test_out_of_the_cms_and_into_it(rich, trainer):
    edit = trainer.get(f"/admin/pages/{rich.pk}/edit/").content.decode()
    url = f"/admin/training/modules/{rich.pk}/export/"
    assert url in edit
    response = trainer.get(url)
    assert response["Content-Disposition"] == 'attachment; filename="rich.zip"'
    home = TrainingPage.objects.get(locale__language_code="en")
    take_in = f"/admin/training/pages/{home.pk}/import/"
    assert take_in in trainer.get(f"/admin/pages/{home.pk}/").content.decode()
    sent = SimpleUploadedFile("rich.zip", response.content, "application/zip")
    response = trainer.post(take_in, {"file": sent}, follow=True)
    assert response.redirect_chain[-1][0] == f"/admin/pages/{rich.pk}/edit/"
    assert "The module was here already" in response.content.decode()
    wrong = trainer.post(take_in, {"file": SimpleUploadedFile("x.zip", b"nothing")})
    assert "This is no module file" in wrong.content.decode()
    assert "This field is required" in trainer.post(take_in, {}).content.decode()


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.NATIONAL, Role.EDITOR])
def test_nobody_else_takes_modules_out_or_in(rich, client_for, role):
    client = client_for(granted(UnitFactory(), role=role, is_demo=True))
    home = TrainingPage.objects.first()
    for url in (f"/admin/training/modules/{rich.pk}/export/", f"/admin/training/pages/{home.pk}/import/"):
        assert client.get(url).status_code in (302, 404)
        assert client.post(url, {"file": packed({})}).status_code in (302, 404, 405)


def test_commands(rich, tmp_path, capsys):
    file = tmp_path / "rich.zip"
    call_command("export_module", "riche", str(file))
    call_command("import_module", str(file))
    assert "en: Rich (new version)" in capsys.readouterr().out
    with pytest.raises(CommandError, match="no module called"):
        call_command("export_module", "nothing", str(file))
    file.write_bytes(b"x")
    with pytest.raises(CommandError, match="no module file"):
        call_command("import_module", str(file))
    with pytest.raises(CommandError):
        call_command("import_module", str(tmp_path / "none.zip"))


def test_a_draft_that_is_not_finished_says_what_is_missing(school):
    page = school.module(lessons=[("lesson", {"title": "", "minutes": 1, "body": []})], quiz=QUIZ[:1])
    content = export_module(page)
    page.quiz = stream("x", [], {})
    with pytest.raises(ImportRefused, match="en/lessons"):
        import_module(io.BytesIO(content))
