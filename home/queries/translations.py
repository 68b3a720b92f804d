"""Where every page stands in every language."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from home.enums import TranslationState
from home.models import CitiesIndexPage, CityPage, CountryPage, EventPage
from home.queries.rights import held_paths, holds_whole_tree

if TYPE_CHECKING:
    from portal.models import User

CENTRAL = "central"


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One page in one language: what stands there, and where one works on it."""

    subtree: str
    language: str
    state: TranslationState
    title: str
    original_id: int
    original_language: str
    original_changed: datetime | None
    version_id: int | None
    version_changed: datetime | None
    is_city: bool

    @property
    def url(self) -> str:
        """wagtail-localize's editor or the page's own, whichever the translation has; or where it begins."""
        if self.version_id is not None:
            return reverse("wagtailadmin_pages:edit", args=[self.version_id])
        if self.is_city:
            return reverse("wagtailadmin_home")
        return reverse("wagtail_localize:submit_page_translation", args=[self.original_id])


@dataclass(frozen=True)
class Subtree:
    key: str
    # Empty for the central pages.
    title: str


def standings(user: User) -> tuple[list[Subtree], list[Standing]]:
    """Return the subtrees that `user` looks after and each page's standing in each language.

    Central pages belong to those who hold the whole tree. Originals nobody can read yet are left out, and
    events that are over, which nobody needs to translate any more. Five queries.
    """
    rows = list(
        Page.objects.exclude(pk__in=_over())
        .filter(depth__gt=1, alias_of__isnull=True)
        .order_by("path")
        .values(
            "pk", "path", "title", "translation_key", "locale_id", "live", "content_type",
            "last_published_at", "first_published_at",
        )
    )  # fmt: skip
    kinds = _kinds()
    subtrees = _subtrees(rows, kinds)
    mine = _mine(user, rows, kinds)
    languages = dict(Locale.objects.values_list("pk", "language_code"))
    versions: dict[object, dict[int, dict]] = {}
    for row in rows:
        versions.setdefault(row["translation_key"], {})[row["locale_id"]] = row
    begun = _begun()
    found = [
        standing
        for key, by_locale in versions.items()
        if (subtree := subtrees[key]).key in mine
        for standing in _of_page(subtree, by_locale, languages, kinds, begun)
    ]
    shown = {subtree.key: subtree for subtree in subtrees.values() if subtree.key in mine}
    return list(shown.values()), found


def counts(found: list[Standing]) -> Counter[tuple[str, str, str]]:
    """How many pages by subtree, language and state."""
    return Counter((row.subtree, row.language, row.state) for row in found)


def _kinds() -> dict[str, int]:
    types = ContentType.objects.get_for_models(CityPage, CountryPage, CitiesIndexPage)
    return {model._meta.model_name: content_type.pk for model, content_type in types.items()}


def _over() -> QuerySet:
    """Numbers of the events that are over everywhere."""
    yesterday = timezone.localdate() - timedelta(days=1)
    over = Q(last_day=None) | Q(last_day__lt=yesterday)
    return EventPage.objects.filter(over, day__lt=yesterday).values("pk")


def _subtrees(rows: list[dict], kinds: dict[str, int]) -> dict[object, Subtree]:
    """By translation key the country to which a page belongs, else the central pages. `rows` come in tree order."""
    central = Subtree(CENTRAL, "")
    found: dict[object, Subtree] = {}
    country: tuple[str, Subtree] | None = None
    for row in rows:
        if row["content_type"] == kinds["countrypage"]:
            key = str(row["translation_key"])
            country = row["path"], found.get(row["translation_key"], Subtree(key, row["title"]))
        inside = country is not None and row["path"].startswith(country[0])
        found.setdefault(row["translation_key"], country[1] if inside and country else central)
    return found


def _mine(user: User, rows: list[dict], kinds: dict[str, int]) -> set[str]:
    held = held_paths(user)
    whole = holds_whole_tree(user)
    mine = {
        str(row["translation_key"])
        for row in rows
        if row["content_type"] == kinds["countrypage"]
        and (whole or any(row["path"].startswith(path) for path in held))
    }
    return mine | {CENTRAL} if whole else mine


def _begun() -> set[tuple[object, int]]:
    """Translation keys and locales of versions in which wagtail-localize knows texts that nobody has translated."""
    done = StringTranslation.objects.filter(
        translation_of=OuterRef("string"),
        context=OuterRef("context"),
        locale=OuterRef(OuterRef("target_locale")),
    )
    left = StringSegment.objects.filter(~Exists(done), source=OuterRef("source"))
    return set(Translation.objects.filter(Exists(left)).values_list("source__object", "target_locale"))


def _of_page(
    subtree: Subtree,
    by_locale: dict[int, dict],
    languages: dict[int, str],
    kinds: dict[str, int],
    begun: set[tuple[object, int]],
) -> list[Standing]:
    default = next((pk for pk, code in languages.items() if code == settings.LANGUAGE_CODE), None)
    live = [row for row in by_locale.values() if row["live"]]
    original = next((row for row in live if row["locale_id"] == default), live[0] if live else None)
    if original is None:
        return []
    return [
        Standing(
            subtree=subtree.key,
            language=code,
            state=_state(original, version, is_begun=(original["translation_key"], locale) in begun),
            title=original["title"],
            original_id=original["pk"],
            original_language=languages[original["locale_id"]],
            original_changed=_changed(original),
            version_id=version["pk"] if version else None,
            version_changed=_changed(version) if version else None,
            is_city=original["content_type"] == kinds["citypage"],
        )
        for locale, code in languages.items()
        if locale != original["locale_id"]
        for version in [by_locale.get(locale)]
    ]


def _state(original: dict, version: dict | None, *, is_begun: bool) -> TranslationState:
    if version is None:
        return TranslationState.MISSING
    if not version["live"]:
        return TranslationState.FALLBACK
    theirs, own = _changed(original), _changed(version)
    if is_begun:
        return TranslationState.OUTDATED
    if theirs is not None and own is not None and theirs > own:
        return TranslationState.OUTDATED
    return TranslationState.CURRENT


def _changed(row: dict) -> datetime | None:
    return row["last_published_at"] or row["first_published_at"]
