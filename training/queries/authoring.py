"""Where modules stand for those who write them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Locale

from training.models import ModulePage, TrainingPage


@dataclass(frozen=True)
class Version:
    """A module in one language; `state` says in a word what is to do, `url` is where one does it."""

    language: str
    state: str
    url: str
    needs_work: bool


@dataclass(frozen=True)
class Written:
    title: str
    url: str
    audience: str
    versions: list[Version]


def written_modules() -> list[Written]:
    """Every module with its state in each language, drafts included, in the order of the tree. Two queries."""
    locales = list(Locale.objects.all())
    locales.sort(key=lambda locale: locale.language_code != settings.LANGUAGE_CODE)
    modules: dict[UUID, dict[int, ModulePage]] = {}
    for page in ModulePage.objects.filter(alias_of=None).defer_streamfields().order_by("path"):
        modules.setdefault(page.translation_key, {})[page.locale_id] = page
    return [_written(pages, locales) for pages in modules.values()]


def _written(pages: dict[int, ModulePage], locales: list[Locale]) -> Written:
    original = next(pages[locale.pk] for locale in locales if locale.pk in pages)
    return Written(
        title=original.draft_title or original.title,
        url=reverse("wagtailadmin_pages:edit", args=[original.pk]),
        audience=original.get_audience_display(),
        versions=[_version(original, pages.get(locale.pk), locale) for locale in locales],
    )


def _version(original: ModulePage, page: ModulePage | None, locale: Locale) -> Version:
    language = locale.get_display_name()
    if page is None:
        url = reverse("wagtail_localize:submit_page_translation", args=[original.pk])
        return Version(language, _("to translate"), url, True)
    state, needs_work = _state(original, page)
    return Version(language, state, reverse("wagtailadmin_pages:edit", args=[page.pk]), needs_work)


def _state(original: ModulePage, page: ModulePage) -> tuple[str, bool]:
    if not page.live:
        return _("draft, nobody sees it yet"), True
    if page.has_unpublished_changes:
        return _("live, with changes that are not"), True
    theirs, own = original.last_published_at, page.last_published_at
    if page.pk != original.pk and theirs and own and theirs > own:
        return _("outdated, the original has changed"), True
    if page.lessons_language:
        return _("title and introduction only"), True
    return _("up to date"), False


def module_called(name: str) -> ModulePage | None:
    """The module with this slug in any language, or with this key."""
    try:
        rows = ModulePage.objects.filter(translation_key=UUID(name))
    except ValueError:
        rows = ModulePage.objects.filter(slug=name)
    return rows.filter(alias_of=None).order_by("path").first()


def training_page(pk: int) -> TrainingPage | None:
    return TrainingPage.objects.filter(pk=pk).first()


def module_numbered(pk: int) -> ModulePage | None:
    return ModulePage.objects.filter(pk=pk).first()
