"""Role grants, mirrored into what Wagtail understands: groups, page rights, collections.

One group and one collection for each unit that has pages (network, country, city), however many
people hold a grant there. The group has rights on the unit's own page in each language and thereby
on everything below it: a national or central person holds a few rows per language, never one per
city, since Wagtail's cost grows with the rows that one user holds. Everything here can be rebuilt
from the grants at any time.
"""

from __future__ import annotations

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from home.models import CityPage, CountryPage, HomePage, UnitPages
from portal.enums import UnitKind
from portal.extensions import role_actions
from portal.models import RoleGrant, Unit
from portal.signals import page_rights_rebuilt

ACTION = "city.edit"
_WITH_PAGES = [UnitKind.NETWORK, UnitKind.COUNTRY, UnitKind.CITY]
# A city's own people write its page, events and news; the pages themselves stay in their place (see PageRights).
# Until the country has approved their first publication they ask instead of publishing (home.services.reviews).
_CITY_RIGHTS = {"add_page", "change_page", "publish_page"}
_WIDE_RIGHTS = _CITY_RIGHTS | {"bulk_delete_page", "lock_page", "unlock_page"}
_FILE_RIGHTS = {f"{verb}_{kind}" for verb in ("add", "change", "choose") for kind in ("image", "document")}


@transaction.atomic
def mirror_unit(unit: Unit) -> None:
    """Make the CMS rights of everybody with a grant on `unit` what the grants in force today say.

    A grant on an association or university counts for the city it belongs to; below a country
    or the network it opens no pages.
    """
    holder = _holder(unit)
    if holder is None:
        return
    Unit.objects.select_for_update().filter(pk=holder.pk).first()
    people = set(_editors(holder).values_list("user", flat=True))
    if not people and not UnitPages.objects.filter(unit=holder).exists():
        return
    held = held_pages(holder)
    held.group.user_set.set(people)
    _set_general_rights(held.group, holder)
    _set_page_rights(held)
    _set_file_rights(held)


def rebuild_page_rights() -> int:
    """Mirror every unit that has or had a grant, and what apps above mirror; return how many units these are."""
    units = Unit.objects.filter(
        Q(pk__in=RoleGrant.objects.values("unit")) | Q(pk__in=UnitPages.objects.values("unit"))
    )
    holders = {holder.pk: holder for unit in units.order_by("path") if (holder := _holder(unit))}
    for holder in holders.values():
        mirror_unit(holder)
    page_rights_rebuilt.send(RoleGrant)
    return len(holders)


def mirror_holders_of(unit: Unit) -> None:
    """Mirror again after a page of `unit` was made: its group gets rights on the new page."""
    if UnitPages.objects.filter(unit=unit).exists():
        mirror_unit(unit)


def _holder(unit: Unit) -> Unit | None:
    if unit.kind in _WITH_PAGES:
        return unit
    above = unit.get_ancestors().filter(kind__in=_WITH_PAGES).order_by("-depth").first()
    return above if above is not None and above.kind == UnitKind.CITY else None


def _editors(holder: Unit):
    """Grants in force that open the pages of `holder`."""
    here = Q(unit=holder)
    if holder.kind == UnitKind.CITY:
        here = Q(unit__path__startswith=holder.path)
    roles = [role for role, actions in role_actions().items() if ACTION in actions]
    return RoleGrant.objects.in_force().filter(here, role__in=roles)


def held_pages(holder: Unit) -> UnitPages:
    """Return the group and the collection of a unit with pages, made where there are none yet."""
    held = UnitPages.objects.select_related("group", "collection", "unit").filter(unit=holder).first()
    if held is not None:
        return held
    group, _created = Group.objects.get_or_create(name=f"Pages: {holder.slug}")
    return UnitPages.objects.create(unit=holder, group=group, collection=_new_collection(holder))


def _new_collection(holder: Unit) -> Collection:
    above = holder.get_ancestors().filter(kind__in=_WITH_PAGES).order_by("-depth").first()
    if holder.kind == UnitKind.NETWORK or above is None:
        return Collection.get_first_root_node()
    parent = held_pages(above).collection
    parent.refresh_from_db()
    return parent.add_child(name=holder.name)


def _pages(holder: Unit) -> list[Page]:
    if holder.kind == UnitKind.NETWORK:
        return list(HomePage.objects.all())
    model = CountryPage if holder.kind == UnitKind.COUNTRY else CityPage
    return list(model.objects.filter(unit=holder))


def _set_general_rights(group: Group, holder: Unit) -> None:
    wanted = {("wagtailadmin", "access_admin")}
    if holder.kind != UnitKind.CITY:
        wanted.add(("wagtail_localize", "submit_translation"))
    found = Q(pk__in=[])
    for app, codename in wanted:
        found |= Q(content_type__app_label=app, codename=codename)
    group.permissions.set(Permission.objects.filter(found))


def _set_page_rights(held: UnitPages) -> None:
    group, holder = held.group, held.unit
    codenames = _CITY_RIGHTS if holder.kind == UnitKind.CITY else _WIDE_RIGHTS
    if holder.kind == UnitKind.CITY and held.trusted is None:
        codenames = codenames - {"publish_page"}
    permissions = Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=codenames)
    wanted = {(page.pk, permission.pk) for page in _pages(holder) for permission in permissions}
    rows = GroupPagePermission.objects.filter(group=group)
    has = {(row.page_id, row.permission_id): row.pk for row in rows}
    rows.filter(pk__in=[pk for pair, pk in has.items() if pair not in wanted]).delete()
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page_id=page, permission_id=permission)
        for page, permission in sorted(wanted - has.keys())
    )


def _set_file_rights(held: UnitPages) -> None:
    permissions = Permission.objects.filter(
        content_type__app_label__in=["wagtailimages", "wagtaildocs"], codename__in=_FILE_RIGHTS
    )
    wanted = {permission.pk for permission in permissions}
    rows = GroupCollectionPermission.objects.filter(group=held.group)
    has = set(rows.filter(collection=held.collection).values_list("permission", flat=True))
    rows.exclude(collection=held.collection, permission__in=wanted).delete()
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=held.group, collection=held.collection, permission_id=permission)
        for permission in sorted(wanted - has)
    )
