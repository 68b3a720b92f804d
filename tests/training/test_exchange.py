"""A module leaves as a file and comes back the same, in the CMS and by commands."""

from __future__ import annotations

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Collection

from home.services.streams import stream
from portal.enums import Role
from tests.factories.portal import UnitFactory, granted
from tests.factories.training import QUIZ
from tests.training.exchange import comparable, everything, fields, media_bytes, packed, unpacked
from training.models import ModulePage, TrainingPage
from training.services import importing
from training.services.exchange_archive import ImportRefused
from training.services.exporting import export_module
from training.services.importing import import_module
from training.services.rights import training_collection

pytestmark = pytest.mark.usefixtures("demo")


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
    again, once = unpacked(export_module(ModulePage.objects.get(slug="rich"))), unpacked(content)
    for words, _files in (again, once):
        for entry in words["media"].values():
            del entry["filename"]  # storage makes names unique
    assert again == once


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
