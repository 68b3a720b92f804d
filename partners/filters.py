"""The filters above the list of partners, kept in the address, each choice with its count."""

from __future__ import annotations

import django_filters as filters
from django.db.models import F, QuerySet
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django_filters.fields import ChoiceField

from partners.enums import PartnerKind
from partners.models import Partner
from partners.queries.listing import Tally, called, cities_with, shown_partners, tally
from portal.forms.select import LongSelect
from portal.models import Unit
from portal.names import country_name
from portal.text import search_form

SORTS = [("", _("Name")), ("newest", _("Newest first")), ("country", _("Country"))]
_LONGEST = 100


class _OpenChoiceField(ChoiceField):
    """Choices that are filled in after counting: an address that was shared stays valid when its last partner went."""

    def valid_value(self, value: str) -> bool:
        return len(value) <= _LONGEST and "\x00" not in value


class _OpenChoiceFilter(filters.ChoiceFilter):
    field_class = _OpenChoiceField


class PartnerFilter(filters.FilterSet):
    q = filters.CharFilter(method="search", label=_("Name"), max_length=_LONGEST)
    kind = filters.ChoiceFilter(choices=PartnerKind, label=_("Kind"), empty_label=_("All kinds"))
    country = _OpenChoiceFilter(
        field_name="country_code",
        choices=[],
        label=_("Country"),
        empty_label=_("All countries"),
        widget=LongSelect,
    )
    city = _OpenChoiceFilter(
        field_name="city__slug", choices=[], label=_("City"), empty_label=_("All cities"), widget=LongSelect
    )
    sort = filters.ChoiceFilter(choices=SORTS[1:], method="by", label=_("Order"), empty_label=SORTS[0][1])

    class Meta:
        model = Partner
        fields: list[str] = []

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data, queryset=shown_partners().order_by("search_text", "pk"))
        self.form.fields["q"].widget.attrs |= {"type": "search", "enterkeyhint": "search"}
        self.asked = self.form.cleaned_data if self.form.is_valid() else {}
        found = called(shown_partners(), self.asked.get("q") or "")
        self.tally: Tally = tally(found)
        self.cities: list[Unit] = cities_with(self.tally.cities())
        self._fill_in()

    def search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return called(rows, value)

    def by(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        order = {
            "newest": (F("since").desc(nulls_last=True), "search_text", "pk"),
            "country": ("country_code", "search_text", "pk"),
        }
        return rows.order_by(*order[value])

    @property
    def chosen_city(self) -> int | None:
        """Key of the city asked for; 0, which is no city's, where nobody is there."""
        slug = self.asked.get("city")
        if not slug:
            return None
        return next((city.pk for city in self.cities if city.slug == slug), 0)

    @cached_property
    def city_counts(self) -> dict[int, int]:
        """Partners of each city that is asked for, whichever city is: the points of the map."""
        return self.tally.cities(kind=self.asked.get("kind") or "", country=self.asked.get("country") or "")

    def _fill_in(self) -> None:
        """Give each choice the number of partners that it would show, with the other filters as they are."""
        kind, country = self.asked.get("kind") or "", self.asked.get("country") or ""
        kinds = self.tally.kinds(country=country, city=self.chosen_city)
        self._choices("kind", [(value, label, kinds[value]) for value, label in PartnerKind.choices])
        countries = self.tally.countries(kind=kind)
        known = ((code, country_name(code)) for code in countries if code)
        names = sorted(known, key=lambda pair: search_form(pair[1]))
        self._choices("country", [(code, name, countries[code]) for code, name in names])
        counts = self.city_counts
        rows = [(city.slug, city.name, counts[city.pk]) for city in self.cities if counts.get(city.pk)]
        self._choices("city", rows)

    def _choices(self, name: str, rows: list[tuple[str, str, int]]) -> None:
        field = self.form.fields[name]
        shown = [(value, f"{label} ({number})") for value, label, number in rows]
        chosen = self.asked.get(name)
        if chosen and chosen not in {value for value, _label in shown}:
            shown.append((chosen, f"{country_name(chosen) if name == 'country' else chosen} (0)"))
        field.choices = shown
