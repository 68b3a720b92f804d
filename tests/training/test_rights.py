"""What trainers hold in the CMS: training's pages in every language, one collection, nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page
from wagtail.test.utils.form_data import nested_form_data, streamfield
from wagtail_localize.models import Translation

from home.models import HomePage
from home.services.rights import rebuild_page_rights
from portal.enums import Role
from portal.models import RoleGrant
from tests.factories.home import Portal
from tests.factories.portal import RoleGrantFactory, granted
from tests.home.cms import form_data
from tests.home.test_cms_rights import SECRETS, addresses, coordinator, state
from tests.home.test_page_rights import may_edit, rows
from training.models import KitPage, KitsPage, ModulePage, ToolkitPage, TrainingPage
from training.services.rights import GROUP, training_collection

pytestmark = pytest.mark.usefixtures("demo")
CANARY = "CANARYMODULE"


def trainer(site: Portal, **fields):
    return granted(site.network.root, role=Role.TRAINER, is_demo=True, **fields)


@pytest.fixture
def draft(site: Portal) -> ModulePage:
    """A module with a draft that nobody but its authors may read, and files beside it."""
    module = ModulePage.objects.filter(locale__language_code="en").first()
    module.title = CANARY
    module.save_revision()
    hidden = ModulePage(
        title=CANARY, slug="hidden", audience="locals", minutes=5, live=False, locale=module.locale
    )
    TrainingPage.objects.get(locale__language_code="en").add_child(instance=hidden)
    Image.objects.create(title=CANARY, file=get_test_image_file(), collection=training_collection())
    return module


@pytest.mark.parametrize("model", [TrainingPage, ModulePage, KitsPage, KitPage, ToolkitPage])
def test_a_trainer_edits_training_in_every_language_and_no_other_page(site, model):
    person = trainer(site)
    pages = list(model.objects.all())
    assert len({page.locale_id for page in pages}) > 1
    assert all(may_edit(person, *pages))
    others = [*HomePage.objects.all(), site.city(site.network.lille), site.page("cities")]
    assert not any(may_edit(person, *others))
    if model is TrainingPage:
        assert not any(page.permissions_for_user(person).can_delete() for page in pages)


@pytest.mark.parametrize(
    ("role", "unit"), [(Role.COORDINATOR, "lille"), (Role.NATIONAL, "france"), (Role.OFFICER, "university")]
)
def test_others_edit_no_module(site, role, unit):
    person = granted(getattr(site.network, unit), role=role)
    assert not any(may_edit(person, *ModulePage.objects.all(), *TrainingPage.objects.all()))


def test_central_edits_modules_without_rows_of_its_own(site):
    person = granted(site.network.root, role=Role.CENTRAL)
    assert all(may_edit(person, *ModulePage.objects.all()))
    assert not person.groups.filter(name=GROUP).exists()


def test_rights_end_with_the_grant(site):
    person = trainer(site)
    module = ModulePage.objects.first()
    grant = RoleGrant.objects.get(user=person)
    # Bulk changes send no signal: the clock and the command follow.
    RoleGrant.objects.filter(pk=grant.pk).update(until=timezone.localdate() - timedelta(days=1))
    call_command("rebuild_page_rights", verbosity=0)
    assert may_edit(person, module) == [False]
    grant.until = timezone.localdate() + timedelta(days=1)
    grant.save()
    assert may_edit(person, module) == [True]
    grant.delete()
    assert may_edit(person, module) == [False]


def test_rebuilding_changes_nothing_and_repairs_everything(site):
    RoleGrantFactory(unit=site.network.root, role=Role.TRAINER)
    rebuild_page_rights()
    before = rows()
    rebuild_page_rights()
    assert rows() == before
    group = Group.objects.get(name=GROUP)
    GroupPagePermission.objects.filter(group=group).delete()
    GroupCollectionPermission.objects.filter(group=group).delete()
    group.user_set.clear()
    group.permissions.clear()
    rebuild_page_rights()
    assert rows() == before


def test_the_collection_may_be_renamed(site):
    trainer(site)
    collection = training_collection()
    Collection.objects.filter(pk=collection.pk).update(name="Media of modules")
    rebuild_page_rights()
    assert training_collection() == collection
    assert not Collection.objects.filter(name="Training").exists()


def test_a_new_language_joins_the_rights(site):
    person = trainer(site)
    page = TrainingPage.objects.get(locale__language_code="es")
    page.get_descendants().delete()
    page.delete()
    original = TrainingPage.objects.get(locale__language_code="en")
    version = original.copy_for_translation(site.locale("es"))
    assert may_edit(person, version) == [True]


def test_a_trainer_publishes_a_module(site, client_for):
    client = client_for(trainer(site))
    module = ModulePage.objects.exclude(lessons=[]).filter(locale__language_code="en").first()
    url = f"/admin/pages/{module.pk}/edit/"
    response = client.get(url)
    assert response.status_code == 200
    data = (
        form_data(response)
        | streams()
        | {"title": "A new title", "questions_asked": "1", "action-publish": "1"}
    )
    response = client.post(url, data)
    assert response.status_code == 302, response.content.decode()[:3000]
    module = ModulePage.objects.get(pk=module.pk)
    assert [lesson.title for lesson in module.lesson_list] == ["One"]
    assert (module.title, module.live) == ("A new title", True)


def streams() -> dict[str, str]:
    """A section, a lesson and a question as a browser would send them."""
    notice = {"title": "", "text": "Nobody walks alone."}
    lesson = {"title": "One", "minutes": "3", "body": streamfield([("notice", notice)])}
    question = {"statement": "We meet.", "is_true": "on", "feedback": "We do."}
    return nested_form_data(
        {
            "lessons": streamfield([("section", "Before"), ("lesson", lesson)]),
            "quiz": streamfield([("true_false", question)]),
            "prerequisites": streamfield([]),
        }
    )


def test_a_trainer_starts_with_the_modules(site, draft, client_for):
    client = client_for(trainer(site))
    page = client.get("/admin/")
    html = page.content.decode()
    assert "Your modules" in html
    assert CANARY in html
    assert "draft, nobody sees it yet" in html
    assert "Your pages" not in html
    other = client_for(coordinator(site.network.lille)).get("/admin/").content.decode()
    assert "Your modules" not in other
    assert CANARY not in other


def test_a_trainer_translates(site, client_for):
    client = client_for(trainer(site))
    original = ModulePage.objects.filter(locale__language_code="en").first()
    for version in original.get_translations():
        version.delete()
    url = f"/admin/localize/submit/page/{original.pk}/"
    assert client.get(url).status_code == 200
    response = client.post(url, {"locales": [site.locale("fr").pk]})
    assert response.status_code == 302, response.content.decode()[:2000]
    version = ModulePage.objects.get(translation_key=original.translation_key, locale=site.locale("fr"))
    assert not version.live
    editor = client.get(f"/admin/pages/{version.pk}/edit/")
    assert editor.status_code == 200
    assert "wagtail_localize" in editor.content.decode()
    assert Translation.objects.filter(
        target_locale=site.locale("fr"), source__object_id=original.translation_key
    )


def test_a_trainer_sees_the_own_files_only(site, neighbour, draft, client_for):
    client = client_for(trainer(site))
    client.raise_request_exception = False
    before = state(neighbour)
    leaks = [
        url
        for url in addresses(neighbour)
        for response in [client.get(url)]
        if not response.streaming and any(secret in response.content for secret in SECRETS)
    ]
    assert not leaks, "\n".join(leaks)
    assert CANARY in client.get("/admin/images/").content.decode()
    for url in addresses(neighbour):
        client.post(url, {"title": "HACKED", "slug": "hacked", "action-publish": "1"})
    assert state(neighbour) == before


def test_a_coordinator_meets_no_draft_of_a_module(site, neighbour, draft, client_for):
    client = client_for(coordinator(site.network.lille))
    client.raise_request_exception = False
    document = Document.objects.create(
        title=CANARY, file=ContentFile(b"x", "module.txt"), collection=training_collection()
    )
    hidden = ModulePage.objects.get(slug="hidden")
    here = neighbour | {
        "page": draft,
        "revision": draft.latest_revision,
        "hidden": hidden,
        "below": [hidden] * 4,
        "collection": training_collection(),
        "image": Image.objects.get(title=CANARY),
        "document": document,
    }
    before = [state(here), list(ModulePage.objects.order_by("pk").values())]
    leaks = [
        url
        for url in addresses(here)
        for response in [client.get(url)]
        if not response.streaming and CANARY.encode() in response.content
    ]
    assert not leaks, "\n".join(leaks)
    for url in addresses(here):
        client.post(url, {"title": "HACKED", "slug": "hacked", "action-publish": "1"})
    assert [state(here), list(ModulePage.objects.order_by("pk").values())] == before


def test_a_trainer_needs_the_second_factor(site, client_for, settings):
    person = granted(site.network.root, role=Role.TRAINER)
    response = client_for(person).get("/admin/")
    assert response.status_code == 302
    assert "/admin/" not in response["Location"].split("?")[0]
    assert Page.objects.exists()
