"""What is hostile or damaged in a module's file is refused with a reason, and changes nothing."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable

import pytest

from tests.training.exchange import PDF, everything, packed, unpacked
from training.models import TrainingPage
from training.services.exchange_archive import ImportRefused
from training.services.exporting import export_module
from training.services.importing import import_module


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


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_torn_archive_is_refused_however_it_is_packed(school, method):
    packed_file = io.BytesIO()
    with zipfile.ZipFile(packed_file, "w", method) as archive:
        archive.writestr("module.json", '{"format": 1, "words": "' + "tea and bread " * 999 + '"}')
    content = bytearray(packed_file.getvalue())
    for place in range(60, 90):
        torn = content.copy()
        torn[place] ^= 0xFF
        with pytest.raises(ImportRefused):
            import_module(io.BytesIO(torn))
