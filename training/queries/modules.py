"""Which modules there are, each once, in the language in which the reader meets it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from django.conf import settings
from django.utils import translation
from wagtail.models import Page
from wagtail.query import PageQuerySet

from portal.enums import Role
from portal.models import Membership
from portal.scope import roles
from training.enums import Audience
from training.models import ModulePage

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from portal.models import User

# Kinds of `Membership` that the plugins of a buddy programme write.
OF_KIND = {"local": Audience.LOCALS, "international": Audience.INTERNATIONALS}
OF_ROLE = {
    Role.COORDINATOR: Audience.COORDINATORS,
    Role.NATIONAL: Audience.COORDINATORS,
    Role.CENTRAL: Audience.COORDINATORS,
    Role.TRAINER: Audience.COORDINATORS,
    Role.OFFICER: Audience.UNIVERSITIES,
}


def all_modules() -> list[ModulePage]:
    """All live modules in the order of the tree. One query."""
    return in_reader_language(ModulePage.objects.all())


def in_reader_language(rows: PageQuerySet) -> list[ModulePage]:
    """The live modules among `rows`: each in the reader's language, else the default one, else as it is.

    One query, without lessons and quiz.
    """
    preferred = [translation.get_language(), settings.LANGUAGE_CODE]
    found: dict[UUID, ModulePage] = {}
    pages = rows.live().filter(alias_of=None).select_related("locale").defer_streamfields()
    for page in pages.order_by("path"):
        there = found.get(page.translation_key)
        if there is None or _rank(page, preferred) < _rank(there, preferred):
            found[page.translation_key] = page
    return list(found.values())


def _rank(page: ModulePage, preferred: list[str]) -> int:
    code = page.locale.language_code
    return preferred.index(code) if code in preferred else len(preferred)


def prerequisites_of(page: ModulePage) -> list[ModulePage]:
    """The live modules that come before `page`, in its order. Two queries, none where there are none."""
    keys = [row["value"] for row in page.prerequisites.raw_data]
    if not keys:
        return []
    chosen = dict(Page.objects.filter(pk__in=keys).values_list("pk", "translation_key"))
    order = [chosen[key] for key in keys if key in chosen]
    found = in_reader_language(ModulePage.objects.filter(translation_key__in=order))
    return sorted(found, key=lambda module: order.index(module.translation_key))


def own_audiences(user: User | AnonymousUser) -> list[Audience]:
    """For which modules this reader is, as far as is known. One query besides the roles."""
    if not user.is_authenticated:
        return []
    kinds = Membership.objects.filter(user=user, kind__in=OF_KIND).values_list("kind", flat=True).distinct()
    held = {OF_ROLE[role] for role in roles(user) if role in OF_ROLE} | {OF_KIND[kind] for kind in kinds}
    return [audience for audience in Audience if audience in held]


def by_audience(
    modules: Iterable[ModulePage], first: list[Audience]
) -> list[tuple[Audience, list[ModulePage]]]:
    """Group modules by whom they are for, the reader's own before all others; empty groups are left out."""
    groups: dict[str, list[ModulePage]] = {audience: [] for audience in [*first, *Audience]}
    for module in modules:
        groups[module.audience].append(module)
    return [(Audience(key), rows) for key, rows in groups.items() if rows]
