"""Filters of the desk's lists, kept in the address."""

from __future__ import annotations

from datetime import date, timedelta

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from buddy.enums import PairState, ParticipantRole
from buddy.labels import LEFT_OUT
from buddy.models import LeftOut, Pair, Participation, PlannedPair, Term
from buddy.queries import desk as queries
from portal.names import language_name
from portal.text import search_form, search_words

STATUSES = [
    ("waiting", _("waiting for somebody")),
    ("proposed", _("somebody is asked")),
    ("active", _("has a buddy")),
    ("free", _("has places")),
    ("full", _("no place left")),
    ("unconfirmed", _("to be confirmed")),
    ("silent", _("did not answer")),
    ("paused", _("paused")),
    ("withdrawn", _("withdrawn")),
    ("completed", _("completed")),
    ("not_served", _("no buddy found")),
    ("draft", _("sign-up not finished")),
]
ARRIVALS = [
    ("here", _("here already")),
    ("soon", _("within 30 days")),
    ("later", _("later")),
    ("unknown", _("not known yet")),
]
WEEKS = [("1", _("a week or more")), ("2", _("two weeks or more")), ("4", _("four weeks or more"))]


def any_spelling(rows: QuerySet, text: str, *fields: str) -> QuerySet:
    """Rows that hold every word of `text` in one of the `search_text` columns `fields`."""
    for word in search_words(text):
        found = Q()
        for field in fields:
            found |= Q(**{f"{field}__contains": word})
        rows = rows.filter(found)
    return rows


def arriving(rows: QuerySet, field: str, when: str, today: date) -> QuerySet:
    """Rows by the day in `field`; `when` is one of ARRIVALS."""
    soon = today + queries.SOON
    return {
        "here": rows.filter(**{f"{field}__lte": today}),
        "soon": rows.filter(**{f"{field}__gt": today, f"{field}__lte": soon}),
        "later": rows.filter(**{f"{field}__gt": soon}),
        "unknown": rows.filter(**{field: None}),
    }[when]


class PeopleFilter(filters.FilterSet):
    """People of a term. `sort` may be given by column links, "-" for descending."""

    q = filters.CharFilter(method="search", label=_("Name or e-mail"), max_length=100)
    role = filters.ChoiceFilter(choices=ParticipantRole, label=_("Side"), empty_label=_("Both sides"))
    status = filters.ChoiceFilter(choices=STATUSES, label=_("Where they stand"), empty_label=_("All"))
    university = filters.ModelChoiceFilter(
        queryset=None, label=_("University"), empty_label=pgettext_lazy("universities", "All")
    )
    arrival = filters.ChoiceFilter(
        choices=ARRIVALS, method="by_arrival", label=_("Arrival"), empty_label=_("Any day")
    )
    waiting = filters.ChoiceFilter(
        choices=WEEKS, method="by_waiting", label=_("Signed up"), empty_label=_("Any time ago")
    )
    language = filters.ChoiceFilter(
        field_name="student__languages__language", label=_("Speaks"), empty_label=_("Any language")
    )
    sort = filters.OrderingFilter(
        fields={
            "student__user__last_name": "name",
            "status": "status",
            "arrival": "arrival",
            "signed_up": "signed_up",
            "university__name": "university",
        },
        widget=forms.HiddenInput,
    )

    class Meta:
        model = Participation
        fields: list[str] = []

    def __init__(self, *args, term: Term, **kwargs) -> None:
        self.term = term
        super().__init__(*args, **kwargs)
        self.filters["university"].queryset = queries.universities(term)
        names = [(code, capfirst(language_name(code))) for code in queries.spoken(term)]
        self.filters["language"].extra["choices"] = sorted(names, key=lambda pair: search_form(pair[1]))

    def search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return any_spelling(rows, value, "student__user__search_text")

    def by_arrival(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return arriving(rows, "arrival", value, self.term.programme.today)

    def by_waiting(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(signed_up__lte=timezone.now() - timedelta(weeks=int(value)))


class PairFilter(filters.FilterSet):
    q = filters.CharFilter(method="search", label=_("Name or e-mail"), max_length=100)
    state = filters.ChoiceFilter(choices=PairState, label=_("State"), empty_label=_("All"))
    contact = filters.ChoiceFilter(
        choices=[("yes", _("in contact")), ("no", _("not a word yet"))],
        method="by_contact",
        label=_("Contact"),
        empty_label=_("All"),
    )
    sort = filters.OrderingFilter(
        fields={
            "international__student__user__last_name": "international",
            "local__student__user__last_name": "local",
            "state": "state",
            "proposed": "proposed",
        },
        widget=forms.HiddenInput,
    )

    class Meta:
        model = Pair
        fields: list[str] = []

    def search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return any_spelling(
            rows, value, "international__student__user__search_text", "local__student__user__search_text"
        )

    def by_contact(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(first_contact__isnull=value == "no", state=PairState.ACTIVE)


class FollowedFilter(filters.FilterSet):
    """Students of one university, for its officer."""

    q = filters.CharFilter(method="search", label=_("Name or e-mail"), max_length=100)
    role = filters.ChoiceFilter(choices=ParticipantRole, label=_("Side"), empty_label=_("Both sides"))
    status = filters.ChoiceFilter(choices=STATUSES, label=_("Where they stand"), empty_label=_("All"))

    class Meta:
        model = Participation
        fields: list[str] = []

    def search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return any_spelling(rows, value, "student__user__search_text")


class PlannedPairFilter(filters.FilterSet):
    """Pairs of a plan; `stale` are the keys of those that cannot be published as they are, `changed` of those in
    which the plan before had somebody else."""

    q = filters.CharFilter(method="search", label=_("Name or e-mail"), max_length=100)
    mark = filters.ChoiceFilter(
        choices=[
            ("stale", _("to look at")),
            ("changed", _("changed")),
            ("locked", _("locked")),
            ("open", _("not published")),
            ("published", _("published")),
        ],
        method="by_mark",
        label=_("Which"),
        empty_label=_("All"),
    )
    arrival = filters.ChoiceFilter(
        choices=ARRIVALS, method="by_arrival", label=_("Arrival"), empty_label=_("Any day")
    )
    sort = filters.OrderingFilter(
        label=_("Order"),
        fields={
            "score": "fit",
            "international__arrival": "arrival",
            "international__student__user__last_name": "name",
        },
        choices=[
            ("-fit", _("best fit first")),
            ("fit", _("weakest fit first")),
            ("arrival", _("by arrival")),
            ("name", _("by name")),
        ],
        empty_label=None,
    )

    class Meta:
        model = PlannedPair
        fields: list[str] = []

    def __init__(self, *args, stale: dict[int, list[str]], changed: list[int], today: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.stale, self.changed, self.today = list(stale), changed, today

    def search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return any_spelling(
            rows, value, "international__student__user__search_text", "local__student__user__search_text"
        )

    def by_mark(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return {
            "stale": rows.filter(pk__in=self.stale),
            "changed": rows.filter(pk__in=self.changed),
            "locked": rows.filter(locked=True),
            "open": rows.filter(pair=None),
            "published": rows.filter(pair__isnull=False),
        }[value]

    def by_arrival(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return arriving(rows, "international__arrival", value, self.today)


class LeftOutFilter(filters.FilterSet):
    show = filters.CharFilter(method="ignore", widget=forms.HiddenInput)
    q = filters.CharFilter(method="search", label=_("Name or e-mail"), max_length=100)
    reason = filters.ChoiceFilter(
        choices=list(LEFT_OUT.items()), label=_("Why"), empty_label=pgettext_lazy("reasons", "All")
    )
    arrival = filters.ChoiceFilter(
        choices=ARRIVALS, method="by_arrival", label=_("Arrival"), empty_label=_("Any day")
    )

    class Meta:
        model = LeftOut
        fields: list[str] = []

    def __init__(self, *args, today: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def ignore(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        """Names the tab; no filter."""
        return rows

    def search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return any_spelling(rows, value, "international__student__user__search_text")

    def by_arrival(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return arriving(rows, "international__arrival", value, self.today)
