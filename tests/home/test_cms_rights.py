"""A coordinator edits the own city's page in the CMS and nothing else there.

Every address of the CMS is asked as the coordinator of Lille for what belongs to Kraków. What could
leak carries the word CANARY; what could change is compared before and after.
"""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Locale,
    Page,
    PageViewRestriction,
    Revision,
)

from home.models import ArticlePage, CityPage, EventPage, UnitPages
from portal.enums import Role
from portal.models import RoleGrant, User
from tests.factories.home import Portal, article_of, city_page, event_of
from tests.factories.portal import city, granted
from tests.home.cms import address, admin_patterns, parameters

pytestmark = pytest.mark.usefixtures("demo")

CANARY = "CANARY"
SECRETS = [f"{CANARY}{what}".encode() for what in ("DRAFT", "HIDDEN", "IMAGE", "DOC", "PERSON")]
# What several models call "pk", tried one after the other.
APPS = [
    ("home", "citypage"),
    ("home", "eventpage"),
    ("home", "articlepage"),
    ("wagtailcore", "page"),
    ("wagtailimages", "image"),
    ("wagtaildocs", "document"),
    ("portal", "user"),
]
# What can be asked of pages in bulk, and by the CMS's own interface for programs.
ACTIONS = ["delete", "move", "publish", "unpublish"]
VERBS = [
    "copy",
    "copy_for_translation",
    "convert_alias",
    "create_alias",
    "delete",
    "move",
    "publish",
    "unpublish",
]
NAMES_A_PAGE = {"page_id", "parent_page_id", "page_to_move_id", "page_pk", "destination_id", "pk"}


def coordinator(unit, role=Role.COORDINATOR) -> User:
    return granted(unit, role=role, is_demo=True)


@pytest.fixture
def neighbour(site: Portal) -> dict:
    """What Kraków has: a draft, a page that was never live, files, a coordinator with a history."""
    tree = site.network
    person = coordinator(tree.krakow)
    person.first_name = f"{CANARY}PERSON"
    person.save()
    page = site.city(tree.krakow)
    page.title = f"{CANARY}DRAFT"
    revision = page.save_revision(user=person)
    hidden_unit = city(type(tree.poland).objects.get(pk=tree.poland.pk), "Hidden")
    hidden = city_page(Page.objects.get(pk=page.get_parent().pk).specific, hidden_unit, live=False)
    hidden.title = f"{CANARY}HIDDEN"
    hidden.save()
    below = [page_below(page) for page_below in (event_of, article_of) for _each in range(2)]
    for live, never_live in (below[:2], below[2:]):
        live.title = f"{CANARY}DRAFT"
        live.save_revision(user=person)
        type(live).objects.filter(pk=never_live.pk).update(title=f"{CANARY}HIDDEN", live=False)
    collection = UnitPages.objects.get(unit=tree.krakow).collection
    image = Image.objects.create(title=f"{CANARY}IMAGE", file=get_test_image_file(), collection=collection)
    document = Document.objects.create(
        title=f"{CANARY}DOC", file=ContentFile(b"x", "canary.txt"), collection=collection
    )
    return {
        "page": page,
        "revision": revision,
        "hidden": hidden,
        "below": below,
        "collection": collection,
        "image": image,
        "document": document,
        "person": person,
    }


def values(neighbour: dict, app: str, model: str, pk: int, page: Page | None = None) -> dict[str, object]:
    page = page or neighbour["page"]
    numbers = dict.fromkeys(
        [
            "page_id", "parent_page_id", "page_to_move_id", "page_pk", "destination_id", "object_id",
        ],
        page.pk,
    )  # fmt: skip
    return numbers | {
        "pk": pk,
        "revision_id": neighbour["revision"].pk,
        "revision_id_a": "live",
        "revision_id_b": neighbour["revision"].pk,
        "collection_id": neighbour["collection"].pk,
        "image_id": neighbour["image"].pk,
        "document_id": neighbour["document"].pk,
        "doc_id": neighbour["document"].pk,
        "action_name": "unpublish",
        "app_label": app,
        "app_name": app,
        "model_name": model,
        "content_type_app_name": app,
        "content_type_model_name": model,
        "action": "delete",
        "code": "fr",
        "subtree": "central",
        "state": "missing",
        "mode": "",
        "filter_spec": "width-100",
        "uidb64": "x",
        "token": "x",
        **dict.fromkeys(
            [
                "task_state_id", "task_id", "workflow_state_id", "workflow_pk", "session_id",
                "translation_source_id", "translation_id", "string_segment_id", "overridable_segment_id",
                "redirect_id", "uploaded_file_id", "review_id",
            ],
            1,
        ),
    }  # fmt: skip


def addresses(neighbour: dict) -> list[str]:
    rows = {
        ("home", "citypage"): neighbour["page"].pk,
        ("home", "eventpage"): neighbour["below"][0].pk,
        ("home", "articlepage"): neighbour["below"][2].pk,
        ("wagtailcore", "page"): neighbour["below"][1].pk,
        ("wagtailimages", "image"): neighbour["image"].pk,
        ("wagtaildocs", "document"): neighbour["document"].pk,
        ("portal", "user"): neighbour["person"].pk,
    }
    found = []
    for pattern in admin_patterns():
        wanted = parameters(pattern)
        apps = APPS if {"pk", "app_label", "app_name", "content_type_app_name"} & set(wanted) else APPS[:1]
        for app, model in apps:
            path = address(pattern, values(neighbour, app, model, rows[app, model]))
            query = f"?q={CANARY}&id={neighbour['page'].pk}&id={neighbour['hidden'].pk}"
            found += [path, path + query]
        if NAMES_A_PAGE & set(wanted):
            for page in neighbour["below"]:
                found.append(address(pattern, values(neighbour, "home", "eventpage", page.pk, page)))
    numbers = [neighbour["page"].pk, neighbour["hidden"].pk, *(page.pk for page in neighbour["below"])]
    query = "&".join(f"id={number}" for number in numbers)
    country = neighbour["page"].get_parent().pk
    for chosen in (query, f"id=all&childOf={country}", f"id=all&childOf={neighbour['page'].pk}", "id=all"):
        found += [f"/admin/bulk/wagtailcore/page/{action}/?{chosen}" for action in ACTIONS]
    found += [
        f"/admin/bulk/{app}/{model}/{action}/?id={chosen}"
        for app, model in APPS[4:6]
        for action in ("delete", "add_tags", "add_to_collection")
        for chosen in (rows[app, model], "all")
    ]
    found += [f"/admin/api/main/pages/{number}/action/{verb}/" for number in numbers for verb in VERBS]
    return list(dict.fromkeys(found))


def state(neighbour: dict) -> dict:
    """Everything of the neighbour that a foreign hand could change."""

    def rows(queryset) -> list:
        return list(queryset.order_by("pk").values())

    kept = [neighbour["page"].pk, neighbour["hidden"].pk, *(page.pk for page in neighbour["below"])]
    return {
        "pages": rows(Page.objects.filter(pk__in=kept)),
        "cities": rows(CityPage.objects.filter(pk__in=kept)),
        "events": rows(EventPage.objects.all()),
        "articles": rows(ArticlePage.objects.all()),
        "tree": sorted(Page.objects.values_list("path", "url_path")),
        "revisions": rows(Revision.objects.filter(object_id__in=[str(pk) for pk in kept])),
        "restrictions": rows(PageViewRestriction.objects.all()),
        "images": rows(Image.objects.all()),
        "documents": rows(Document.objects.all()),
        "collections": rows(Collection.objects.all()),
        "locales": rows(Locale.objects.all()),
        "groups": rows(Group.objects.all()),
        "page rights": rows(GroupPagePermission.objects.all()),
        "file rights": rows(GroupCollectionPermission.objects.all()),
        "people": sorted(User.objects.values_list("pk", "email", "first_name", "is_superuser")),
        "grants": rows(RoleGrant.objects.all()),
    }


def test_nothing_of_another_city_is_read(site, neighbour, client_for):
    client = client_for(coordinator(site.network.lille))
    before = state(neighbour)
    client.raise_request_exception = False  # a fault of the CMS itself is not what is asked here
    leaks, asked = [], 0
    for url in addresses(neighbour):
        response = client.get(url)
        asked += 1
        body = b"" if response.streaming else response.content
        if any(secret in body for secret in SECRETS):
            leaks.append(url)
    assert not leaks, "\n".join(leaks)
    assert asked > 200
    assert state(neighbour) == before


@pytest.mark.parametrize(
    "data",
    [
        {},
        {
            "title": "HACKED", "slug": "hacked", "next": "/admin/", "action-publish": "1", "name": "HACKED",
            "day": "2027-01-01", "place": "HACKED", "body-count": "0", "guide-count": "0", "team-count": "0",
            "gallery-count": "0", "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0",
        },
    ],
)  # fmt: skip
def test_nothing_of_another_city_is_written(site, neighbour, client_for, data):
    client = client_for(coordinator(site.network.lille))
    client.raise_request_exception = False
    before = state(neighbour)
    for url in addresses(neighbour):
        client.post(url, data)
    assert state(neighbour) == before


def test_a_coordinator_finds_publish_on_the_button_of_the_own_page(client, site):
    page = site.city(site.network.lille)
    client.force_login(coordinator(site.network.lille))
    html = client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert 0 < html.index('name="action-publish"') < html.index("Save draft")
