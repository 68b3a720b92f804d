"""Trainers' grants, mirrored into what Wagtail understands, as home.services.rights does for cities.

One group holds training's pages in every language and one collection of files. Whose role opens every page anyway
(central) gets no rows here: Wagtail's cost grows with the rows that one user holds. Everything can be rebuilt from the
grants at any time.
"""

from __future__ import annotations

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from home.services.rights import ACTION as EVERY_PAGE
from portal.extensions import role_actions
from portal.models import RoleGrant
from training.models import TrainingPage
from training.queries.reach import AUTHOR

GROUP = "Training authors"
_PAGE_RIGHTS = {"add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"}
_FILE_RIGHTS = {f"{verb}_{kind}" for verb in ("add", "change", "choose") for kind in ("image", "document")}


@transaction.atomic
def mirror_trainers() -> None:
    """Make the CMS rights of all trainers what the grants in force today say."""
    roles = [role for role, held in role_actions().items() if AUTHOR in held and EVERY_PAGE not in held]
    people = set(RoleGrant.objects.in_force().filter(role__in=roles).values_list("user", flat=True))
    if not people and not Group.objects.filter(name=GROUP).exists():
        return
    group, _created = Group.objects.get_or_create(name=GROUP)
    Group.objects.select_for_update().get(pk=group.pk)
    group.user_set.set(people)
    general = Q(content_type__app_label="wagtailadmin", codename="access_admin")
    general |= Q(content_type__app_label="wagtail_localize", codename="submit_translation")
    group.permissions.set(Permission.objects.filter(general))
    _set_page_rights(group)
    _set_file_rights(group)


@transaction.atomic
def training_collection() -> Collection:
    """The collection of training's pictures and files, whatever it is called now; made where there is none yet."""
    held = Collection.objects.filter(group_permissions__group__name=GROUP).order_by("path").first()
    if held is not None:
        return held
    root = Collection.objects.select_for_update().get(pk=Collection.get_first_root_node().pk)
    named = root.get_children().filter(name="Training").first()
    return named or root.add_child(name="Training")


def _set_page_rights(group: Group) -> None:
    permissions = Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=_PAGE_RIGHTS
    ).values_list("pk", flat=True)
    pages = TrainingPage.objects.values_list("pk", flat=True)
    wanted = {(page, permission) for page in pages for permission in permissions}
    rows = GroupPagePermission.objects.filter(group=group)
    has = {(row.page_id, row.permission_id): row.pk for row in rows}
    rows.filter(pk__in=[pk for pair, pk in has.items() if pair not in wanted]).delete()
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page_id=page, permission_id=permission)
        for page, permission in sorted(wanted - has.keys())
    )


def _set_file_rights(group: Group) -> None:
    collection = training_collection()
    wanted = set(
        Permission.objects.filter(
            content_type__app_label__in=["wagtailimages", "wagtaildocs"], codename__in=_FILE_RIGHTS
        ).values_list("pk", flat=True)
    )
    rows = GroupCollectionPermission.objects.filter(group=group)
    has = set(rows.filter(collection=collection).values_list("permission", flat=True))
    rows.exclude(collection=collection, permission__in=wanted).delete()
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=collection, permission_id=permission)
        for permission in sorted(wanted - has)
    )
