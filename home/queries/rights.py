"""Who may look at what in the CMS, by the page rights that mirror role grants."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Q, QuerySet
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Locale, Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation, TranslationSource

from home.models import CitiesIndexPage, CityPage, CountryPage, HomePage

if TYPE_CHECKING:
    from portal.models import User

_OVER_CITIES = (HomePage, CitiesIndexPage, CountryPage)


def held_paths(user: User) -> set[str]:
    """Return the tree paths of the pages on which `user` has rights. One query a request (kept on the user)."""
    return {row.page.path for row in PagePermissionPolicy().get_cached_permissions_for_user(user)}


def holds_whole_tree(user: User) -> bool:
    """Whether `user` has rights on a home page and so on everything below it."""
    return user.is_superuser or any(len(path) <= 2 * Page.steplen for path in held_paths(user))


def holds_several_cities(user: User) -> bool:
    """Whether `user` looks after a country, or all of them."""
    rows = PagePermissionPolicy().get_cached_permissions_for_user(user)
    return user.is_superuser or any(issubclass(row.page.specific_class, _OVER_CITIES) for row in rows)


def own_pages(user: User) -> Q:
    """Pages on which `user` has rights."""
    found = Q(pk__in=[])
    for path in held_paths(user):
        found |= Q(path__startswith=path)
    return found


def own_roots(user: User) -> list[Page]:
    """Return the pages at which the rights of `user` begin, one for each language of each unit."""
    paths = held_paths(user)
    return list(Page.objects.filter(path__in=paths).select_related("locale").order_by("path"))


def missing_languages(pages: list[Page]) -> list[tuple[Page, list[Locale]]]:
    """Return for each city among `pages` one of its pages and the languages it is not written in. One query."""
    locales = list(Locale.objects.all())
    cities: dict[object, list[Page]] = {}
    for page in pages:
        if issubclass(page.specific_class, CityPage):
            cities.setdefault(page.translation_key, []).append(page)
    found = []
    for versions in cities.values():
        has = {version.locale_id for version in versions}
        found.append((versions[0], [locale for locale in locales if locale.pk not in has]))
    return found


def editable_city_page(user: User, pk: int) -> CityPage | None:
    """Return the city page with that number if `user` may edit it."""
    page = CityPage.objects.filter(pk=pk).first()
    return page if page is not None and page.permissions_for_user(user).can_edit() else None


def choosable(pages: QuerySet[Page], user: User) -> QuerySet[Page]:
    """Return those of `pages` to which `user` may link: live ones and the own ones."""
    return pages if user.is_superuser else pages.filter(Q(live=True) | own_pages(user))


def may_look_at(user: User, numbers: Collection[int | str], *, choosing: bool = False) -> bool:
    """Whether `user` may open these pages in the CMS: the own ones and what leads to them.

    With `choosing`, live pages, too. Numbers of no page are for the view to answer.
    """
    held = held_paths(user)
    return all(
        any(path.startswith(own) or own.startswith(path) for own in held) or (choosing and live)
        for path, live in Page.objects.filter(pk__in=numbers).values_list("path", "live")
    )


def may_act_in_bulk(user: User, kind: str, chosen: Collection[str], parent: str | None) -> bool:
    """Whether everything `chosen` (numbers, or "all" below the page `parent`) of that kind is the user's own.

    Wagtail lists by title what it will not touch, drafts of other people included.
    """
    if holds_whole_tree(user):
        return True
    numbers = {number for number in ([parent] if "all" in chosen and kind == "page" else chosen) if number}
    if not numbers or not all(number.isdecimal() for number in numbers):
        return False
    if kind == "page":
        own = Page.objects.filter(own_pages(user))
    elif kind in ("image", "document"):
        model = get_image_model() if kind == "image" else get_document_model()
        own = policy_registry.get_by_type(model).instances_user_has_any_permission_for(
            user, ["change", "delete"]
        )
    else:
        return False
    return own.filter(pk__in=numbers).count() == len(numbers)


def may_translate(user: User, translation_id: int | None, source_id: int | None) -> bool:
    """Whether `user` may work on a translation: on the translated page or, for a source, its original."""
    model = Translation if translation_id else TranslationSource
    row = model.objects.filter(pk=translation_id or source_id).first()
    if row is None:
        return False
    try:
        page = row.get_target_instance() if translation_id else row.get_source_instance()
    except ObjectDoesNotExist:
        return False
    return isinstance(page, Page) and page.permissions_for_user(user).can_edit()
