"""Role grants mirrored into the CMS: who holds what, and that it can be rebuilt."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from home.models import UnitPages
from home.services.rights import rebuild_page_rights
from portal.enums import Role
from portal.models import RoleGrant
from tests.factories.home import Portal
from tests.factories.portal import RoleGrantFactory, granted
from tests.home.cms import form_data

pytestmark = pytest.mark.usefixtures("demo")


def may_edit(user, *pages) -> list[bool]:
    user = type(user).objects.get(pk=user.pk)
    return [page.permissions_for_user(user).can_edit() for page in pages]


def rows() -> dict:
    return {
        "groups": sorted(Group.objects.values_list("name", flat=True)),
        "people": sorted(Group.objects.values_list("name", "user__email")),
        "general": sorted(Group.objects.values_list("name", "permissions__codename")),
        "pages": sorted(GroupPagePermission.objects.values_list("group", "page", "permission")),
        "files": sorted(GroupCollectionPermission.objects.values_list("group", "collection", "permission")),
        "collections": sorted(Collection.objects.values_list("path", "name")),
    }


@pytest.mark.parametrize(
    ("role", "unit", "expected"),
    [
        (Role.COORDINATOR, "lille", [True, True, False, False, False]),
        (Role.COORDINATOR, "association", [True, True, False, False, False]),
        (Role.COORDINATOR, "university", [True, True, False, False, False]),
        (Role.OFFICER, "university", [False] * 5),
        # Trainers enter for the pages of training (tests/training/test_rights.py).
        (Role.TRAINER, "root", [False] * 5),
        (Role.NATIONAL, "france", [True, True, True, False, False]),
        (Role.CENTRAL, "root", [True] * 5),
        (Role.EDITOR, "root", [True] * 5),
        (Role.EDITOR, "poland", [False, False, False, True, False]),
    ],
)
def test_each_role_holds_its_pages(site: Portal, role, unit, expected):
    tree = site.network
    user = granted(getattr(tree, unit), role=role)
    pages = [
        site.city(tree.lille),
        site.city(tree.lille, "fr"),
        site.city(tree.lyon),
        site.city(tree.krakow),
        site.page("how-it-works"),
    ]
    assert may_edit(user, *pages) == expected
    assert user.has_perm("wagtailadmin.access_admin") == (any(expected) or role == Role.TRAINER)


def test_reach_is_one_page_a_language_however_many_cities(site):
    national = granted(site.network.france, role=Role.NATIONAL)
    assert GroupPagePermission.objects.filter(group__user=national).values("page").distinct().count() == len(
        settings.LANGUAGES
    )


def test_files_lie_in_the_units_own_collection_below_its_countrys(site):
    coordinator = granted(site.network.lille)
    collections = GroupCollectionPermission.objects.filter(group__user=coordinator).values_list(
        "collection", flat=True
    )
    lille = UnitPages.objects.get(unit=site.network.lille).collection
    assert set(collections) == {lille.pk}
    assert lille.get_parent() == UnitPages.objects.get(unit=site.network.france).collection


def test_rights_end_with_the_grant(site):
    coordinator = granted(site.network.lille)
    page = site.city(site.network.lille)
    RoleGrant.objects.filter(user=coordinator).update(until=timezone.localdate() - timedelta(days=1))
    assert may_edit(coordinator, page) == [True]
    call_command("rebuild_page_rights", verbosity=0)
    assert may_edit(coordinator, page) == [False]


def test_taking_a_role_away_takes_the_pages_at_once(site):
    coordinator = granted(site.network.lille)
    RoleGrant.objects.get(user=coordinator).delete()
    assert may_edit(coordinator, site.city(site.network.lille)) == [False]


def test_two_programmes_of_a_city_share_its_page(site):
    first, second = granted(site.network.association), granted(site.network.university)
    page = site.city(site.network.lille)
    RoleGrant.objects.get(user=first).delete()
    assert may_edit(first, page) == [False]
    assert may_edit(second, page) == [True]


def test_rebuilding_changes_nothing_and_repairs_everything(site):
    for role, unit in [
        (Role.COORDINATOR, site.network.lille),
        (Role.COORDINATOR, site.network.association),
        (Role.NATIONAL, site.network.france),
        (Role.CENTRAL, site.network.root),
    ]:
        RoleGrantFactory(unit=unit, role=role)
    before = rows()
    assert rebuild_page_rights() == 3
    assert rows() == before
    ours = Group.objects.filter(name__startswith="Pages: ")
    GroupPagePermission.objects.filter(group__in=ours).delete()
    GroupCollectionPermission.objects.filter(group__in=ours).delete()
    for group in ours:
        group.user_set.clear()
        group.permissions.clear()
    rebuild_page_rights()
    assert rows() == before


def test_a_new_language_version_joins_the_rights(site):
    coordinator = granted(site.network.krakow)
    page = site.city(site.network.krakow)
    version = page.copy_for_translation(site.locale("fr"), copy_parents=True)
    assert may_edit(coordinator, version) == [True]


def test_a_coordinator_edits_and_publishes_the_own_page(site, client_for):
    coordinator = granted(site.network.lille, is_demo=True)
    client = client_for(coordinator)
    page = site.city(site.network.lille, "fr")
    url = f"/admin/pages/{page.pk}/edit/"
    response = client.get(url)
    assert response.status_code == 200
    data = form_data(response) | {"team_text": "Nous sommes trois.", "action-publish": "action-publish"}
    response = client.post(url, data)
    assert response.status_code == 302, response.content[:2000]
    assert "Nous sommes trois." in client.get("/fr/villes/france/lille/").content.decode()


@pytest.mark.parametrize("what", ["delete", "move", "copy", "unpublish", "privacy"])
def test_a_coordinator_cannot_remove_or_hide_the_own_page(site, client_for, what):
    client = client_for(granted(site.network.lille, is_demo=True))
    page = site.city(site.network.lille)
    copy = {"new_title": "Lille 2", "new_slug": "lille-2", "new_parent_page": page.get_parent().pk}
    client.post(f"/admin/pages/{page.pk}/{what}/", {"restriction_type": "login", **copy})
    page.refresh_from_db()
    assert page.live
    assert not page.get_view_restrictions().exists()
    assert not Page.objects.filter(slug="lille-2").exists()


def test_nobody_makes_a_second_page_of_a_city(site, client_for):
    client = client_for(granted(site.network.root, role=Role.CENTRAL, is_demo=True))
    page = site.city(site.network.lille)
    copy = {"new_title": "Lille 2", "new_slug": "lille-2", "new_parent_page": page.get_parent().pk}
    client.post(f"/admin/pages/{page.pk}/copy/", copy)
    assert not Page.objects.filter(slug="lille-2").exists()


def test_the_unit_of_a_page_cannot_be_changed(site, client_for):
    client = client_for(granted(site.network.lille, is_demo=True))
    page = site.city(site.network.lille)
    url = f"/admin/pages/{page.pk}/edit/"
    data = form_data(client.get(url)) | {"unit": site.network.krakow.pk, "action-publish": "action-publish"}
    client.post(url, data)
    page.refresh_from_db()
    assert page.unit_id == site.network.lille.pk


def test_the_explorer_leads_to_the_own_page(site, client_for):
    client = client_for(granted(site.network.lille, is_demo=True))
    france = site.city(site.network.lille).get_parent()
    listing = client.get(f"/admin/pages/{france.pk}/")
    assert listing.status_code == 200
    body = listing.content.decode()
    assert "Lille" in body
    assert "Lyon" not in body


def test_a_coordinator_writes_the_page_in_one_more_language(site, client_for):
    coordinator = granted(site.network.krakow, is_demo=True)
    client = client_for(coordinator)
    page = site.city(site.network.krakow)
    url = f"/admin/city-pages/{page.pk}/languages/fr/"
    assert url in client.get("/admin/").content.decode()
    response = client.post(url)
    version = site.city(site.network.krakow, "fr")
    assert response["Location"] == f"/admin/pages/{version.pk}/edit/"
    assert not version.live
    assert client.get(response["Location"]).status_code == 200
    assert client.post(url)["Location"] == response["Location"]
    assert url not in client.get("/admin/").content.decode()


@pytest.mark.parametrize("code", ["it", "xx"])
def test_no_page_is_begun_in_a_language_that_is_not_there(site, client_for, code):
    client = client_for(granted(site.network.krakow, is_demo=True))
    page = site.city(site.network.krakow)
    response = client.post(f"/admin/city-pages/{page.pk}/languages/{code}/", follow=True)
    assert response.status_code == 404


def test_a_language_without_the_country_is_explained(site, client_for):
    client = client_for(granted(site.network.krakow, is_demo=True))
    site.page("poland", "fr").delete()
    page = site.city(site.network.krakow)
    response = client.post(f"/admin/city-pages/{page.pk}/languages/fr/", follow=True)
    assert "no page in this language yet" in response.content.decode()


def test_another_citys_page_is_not_begun(site, client_for):
    client = client_for(granted(site.network.lille, is_demo=True))
    page = site.city(site.network.krakow)
    assert client.post(f"/admin/city-pages/{page.pk}/languages/fr/", follow=True).status_code == 404
    assert not page.get_translations().exists()
