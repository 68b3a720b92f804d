"""The filters above the toolkit, kept in the address, each choice with its count."""

from __future__ import annotations

import django_filters as filters
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django_filters.fields import ChoiceField

from portal.names import language_name
from training.enums import MaterialKind, Purpose
from training.models import Material
from training.queries.materials import Tally, all_material, in_order, spoken, tally

_LONGEST = 12


class _LanguageField(ChoiceField):
    """Choices that are filled in after counting: an address that was shared stays valid when its last thing went."""

    def valid_value(self, value: str) -> bool:
        return len(value) <= _LONGEST and value.replace("-", "").isalnum()


class _LanguageFilter(filters.ChoiceFilter):
    field_class = _LanguageField


class MaterialFilter(filters.FilterSet):
    purpose = filters.ChoiceFilter(choices=Purpose, label=_("Purpose"), empty_label=_("For everything"))
    kind = filters.ChoiceFilter(choices=MaterialKind, label=_("Kind"), empty_label=_("All kinds"))
    language = _LanguageFilter(
        choices=[], label=_("Language"), method="in_language", empty_label=_("All languages")
    )

    class Meta:
        model = Material
        fields: list[str] = []

    def __init__(self, data: QueryDict, *, reader: str) -> None:
        """Things in the language of the reader, unless the address names another one or, by an empty value, all."""
        self.tally: Tally = tally(all_material())
        if "language" not in data and reader in self.tally.languages(purpose="", kind=""):
            data = data.copy()
            data["language"] = reader
        super().__init__(data, queryset=in_order(all_material(), reader))
        self.asked = self.form.cleaned_data if self.form.is_valid() else {}
        self._fill_in()

    def in_language(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(spoken(value))

    def _fill_in(self) -> None:
        """Give each choice the number of things that it would show, with the other filters as they are."""
        purpose, kind, language = (self.asked.get(name) or "" for name in ("purpose", "kind", "language"))
        purposes = self.tally.purposes(kind=kind, language=language)
        kinds = self.tally.kinds(purpose=purpose, language=language)
        languages = self.tally.languages(purpose=purpose, kind=kind)
        if language:
            languages.setdefault(language, 0)
        self._choices("purpose", [(value, label, purposes[value]) for value, label in Purpose.choices])
        self._choices("kind", [(value, label, kinds[value]) for value, label in MaterialKind.choices])
        rows = [(code, capfirst(language_name(code)), number) for code, number in languages.items()]
        self._choices("language", sorted(rows, key=lambda row: row[1]))

    def _choices(self, name: str, rows: list[tuple[str, str, int]]) -> None:
        self.form.fields[name].choices = [(value, f"{label} ({number})") for value, label, number in rows]
