"""A city's page in one more language: copied as a draft, then written freely by its own people."""

from __future__ import annotations

from django.db import transaction
from wagtail.actions.copy_for_translation import ParentNotTranslatedError
from wagtail.models import Locale

from home.models import CityPage


class NoCountryPage(Exception):
    """The country has no page in that language yet, below which the city's could stand."""


@transaction.atomic
def begin_language(*, page: CityPage, locale: Locale) -> CityPage:
    """Return the version of `page` in `locale`, made as a draft from `page` where there is none.

    Raises NoCountryPage.
    """
    CityPage.objects.select_for_update().get(pk=page.pk)
    version = page.get_translation_or_none(locale)
    if version is not None:
        return version
    try:
        return page.copy_for_translation(locale)
    except ParentNotTranslatedError as problem:
        raise NoCountryPage from problem
