"""The filters above the trainer's overview, kept in the address."""

from __future__ import annotations

from datetime import timedelta

import django_filters as filters
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.enums import UnitKind
from portal.forms.select import LongSelect
from portal.models import Unit
from portal.names import country_name
from training.enums import Audience
from training.models import ModulePage, Progress
from training.queries.modules import all_modules
from training.queries.overview import Reach, people_in, places

# Few and far apart: from two neighbouring days one could tell what one person did.
PERIODS = [("30", _("30 days")), ("90", _("90 days")), ("365", _("a year"))]


class ProgressFilter(filters.FilterSet):
    audience = filters.ChoiceFilter(
        choices=Audience,
        method="for_audience",
        label=pgettext_lazy("audience", "For"),
        empty_label=_("Everybody"),
    )
    module = filters.ChoiceFilter(choices=[], label=_("Module"), empty_label=_("All modules"))
    country = filters.ChoiceFilter(
        choices=[], method="in_place", label=_("Country"), empty_label=_("All countries"), widget=LongSelect
    )
    city = filters.ChoiceFilter(
        choices=[], method="in_place", label=_("City"), empty_label=_("All cities"), widget=LongSelect
    )
    since = filters.ChoiceFilter(
        choices=PERIODS, method="begun_within", label=_("Begun within"), empty_label=_("Any time")
    )

    class Meta:
        model = Progress
        fields: list[str] = []

    def __init__(self, data: QueryDict, rows: QuerySet[Progress], reach: Reach) -> None:
        """Two queries: modules, and the countries and cities within `reach`."""
        super().__init__(data, queryset=rows)
        self.modules: list[ModulePage] = all_modules()
        self.units = [unit for unit in places() if reach.covers(unit.path)]
        self.by_slug = {unit.slug: unit for unit in self.units}
        countries = [unit for unit in self.units if unit.kind == UnitKind.COUNTRY]
        cities = [unit for unit in self.units if unit.kind == UnitKind.CITY]
        choices = {
            "module": [(str(page.translation_key), page.title) for page in self.modules],
            "country": [(unit.slug, country_name(unit.country_code)) for unit in countries],
            "city": [(unit.slug, unit.name) for unit in cities],
        }
        for name, found in choices.items():
            self.filters[name].extra["choices"] = sorted(found, key=lambda choice: choice[1].casefold())
        # One country or city leaves nothing to choose.
        for name, units in (("country", countries), ("city", cities)):
            if len(units) < 2:
                del self.filters[name]
        # What is wrong is left out, here as in `qs`.
        self.form.is_valid()
        self.asked = self.form.cleaned_data if self.is_bound else {}

    @property
    def chosen_place(self) -> Unit | None:
        return self.by_slug.get(self.asked.get("city") or self.asked.get("country") or "")

    @property
    def chosen_module(self) -> ModulePage | None:
        return next(
            (page for page in self.modules if str(page.translation_key) == self.asked.get("module")), None
        )

    @property
    def regardless_of_place(self) -> QuerySet[Progress]:
        """What people say: by city a comment could be somebody's."""
        rows = self.queryset
        for name in ("audience", "module", "since"):
            rows = self.filters[name].filter(rows, self.asked.get(name) or "")
        return rows

    def for_audience(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(
            module__in=[page.translation_key for page in self.modules if page.audience == value]
        )

    def in_place(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(people_in([self.by_slug[value].path]))

    def begun_within(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(started__gte=timezone.now() - timedelta(days=int(value)))
