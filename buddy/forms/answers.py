"""What all forms on a participation share: filled from it, turned into Answers for the service."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from buddy.models import Participation
from buddy.services.participations import Answers


class AnswersForm(forms.Form):
    """Fields named like those of Student and Participation, listed in the two tuples."""

    student_fields: tuple[str, ...] = ()
    participation_fields: tuple[str, ...] = ()
    # Read by the matching, so closed while somebody is asked (see Answers).
    for_matching = True

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        self.participation = participation
        student = participation.student
        initial = {name: getattr(student, name) for name in self.student_fields}
        initial |= {name: getattr(participation, name) for name in self.participation_fields}
        super().__init__(*args, initial={**initial, **kwargs.pop("initial", {})}, **kwargs)

    def answers(self) -> Answers:
        """The cleaned answers; call it on a valid form."""
        return Answers(
            student={name: self.cleaned_data[name] for name in self.student_fields},
            participation={name: self.cleaned_data[name] for name in self.participation_fields},
            for_matching=self.for_matching,
        )


def check_year(day: date) -> None:
    """Refuse days of other centuries: nobody means them, and one cannot count on from them."""
    if not 1900 <= day.year <= 2100:
        raise ValidationError(_("Please check the year."), code="year")


def date_field(label: Any, *, required: bool = False, help_text: Any = "") -> forms.DateField:
    """A day, in the browser's own date picker; typed days are read in the reader's way, too."""
    return forms.DateField(
        label=label,
        required=required,
        help_text=help_text,
        validators=[check_year],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("This is not a day of the calendar. Example: 2027-02-28.")},
    )


def capitals(choices: Any) -> list[tuple[str, Any]]:
    """Labels of a vocabulary as they begin a line of their own."""
    return [(value, capfirst(label)) for value, label in choices]


# From here on a list of tags has a search box.
LONG_LIST = 20


def tags(label: Any, choices: Any, *, help_text: Any = "") -> forms.MultipleChoiceField:
    """Any number of a closed list; `is_long` tells the template to offer a search."""
    field = forms.MultipleChoiceField(
        label=label,
        choices=choices,
        required=False,
        help_text=help_text,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("One of the choices is not in the list.")},
    )
    field.is_long = len(choices) > LONG_LIST
    return field
