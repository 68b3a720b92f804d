"""The steps of signing up."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BaseFormSet, formset_factory
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from buddy.enums import ArrivalPrecision, ParticipantRole, StayKind
from buddy.forms.answers import AnswersForm, capitals, date_field
from buddy.models import Participation
from buddy.queries.participations import first_day, is_adult
from buddy.queries.programmes import universities_of
from buddy.services.participations import Answers
from buddy.vocabulary.languages import Level
from portal.days import long_day
from portal.enums import ConsentKind
from portal.names import language_choices

NOT_LISTED = "other"


class NameForm(forms.Form):
    """Who is signing up; the code that follows goes to this address."""

    first_name = forms.CharField(label=_("First name"), max_length=150)
    last_name = forms.CharField(label=_("Last name"), max_length=150)
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        help_text=_("We send a code to it. One that you will still read when you have arrived."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, hint in (("first_name", "given-name"), ("last_name", "family-name"), ("email", "email")):
            self.fields[name].widget.attrs["autocomplete"] = hint


class ReminderForm(forms.Form):
    email = forms.EmailField(label=_("E-mail address"), max_length=254)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].widget.attrs["autocomplete"] = "email"


class BirthForm(AnswersForm):
    student_fields = ("birth_date",)
    birth_date = date_field(
        _("Date of birth"),
        required=True,
        help_text=_("You need to be 18 or older. Nobody but us sees the day."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["birth_date"].widget.attrs["autocomplete"] = "bday"

    def clean_birth_date(self) -> date:
        born, day = self.cleaned_data["birth_date"], first_day(self.participation)
        if born > timezone.localdate():
            raise ValidationError(_now("This day is in the future."))
        if not is_adult(born, day):
            raise ValidationError(
                _now("You need to be 18 or older on %(day)s, your first day.")
                % {"day": long_day(day, "DATE_FORMAT")}
            )
        return born


class BeginForm(BirthForm):
    """What an account does not tell yet, before there is a draft; without any field when it tells all."""

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        super().__init__(*args, participation=participation, **kwargs)
        if participation.student.birth_date:
            del self.fields["birth_date"]
        if not participation.student.user.first_name:
            names = {name: NameForm.base_fields[name] for name in ("first_name", "last_name")}
            self.fields = {**names, **self.fields}


class DatesForm(AnswersForm):
    """When an international comes and goes, as well as they know it today."""

    participation_fields = ("arrival_precision", "arrival", "departure", "kind_of_stay")
    arrival_precision = forms.ChoiceField(
        label=_("When do you arrive?"), choices=ArrivalPrecision, widget=forms.RadioSelect
    )
    arrival = date_field(_("Day of arrival"), help_text=_("“Around” means a week more or less."))
    departure = date_field(_("Day of departure"), help_text=_("You can add it later."))
    kind_of_stay = forms.ChoiceField(
        label=_("What brings you here?"), choices=[("", "–"), *capitals(StayKind.choices)], required=False
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        precision, arrival = cleaned.get("arrival_precision"), cleaned.get("arrival")
        if "arrival" in self.errors or precision is None:
            return cleaned
        if precision == ArrivalPrecision.UNKNOWN and arrival:
            self.add_error("arrival", _("You gave a day: say above whether it is exact, or empty it."))
        elif precision != ArrivalPrecision.UNKNOWN and not arrival:
            self.add_error("arrival", _("Give the day, or choose “I do not know yet” above."))
        elif arrival:
            self._check_arrival(arrival)
        self._check_departure(arrival, cleaned.get("departure"))
        return cleaned

    def _check_arrival(self, arrival: date) -> None:
        term = self.participation.term
        if arrival > term.ends:
            self.add_error(
                "arrival",
                _("This term ends on %(day)s, before you arrive.")
                % {"day": long_day(term.ends, "DATE_FORMAT")},
            )
        elif arrival < term.arrival_from - timedelta(days=400):
            self.add_error("arrival", _("This is more than a year before the term. Please check the year."))
        born = self.participation.student.birth_date
        if born and not is_adult(born, arrival):
            self.add_error("arrival", _("You need to be 18 or older on the day you arrive."))

    def _check_departure(self, arrival: date | None, departure: date | None) -> None:
        if departure is None:
            return
        if arrival and departure <= arrival:
            self.add_error("departure", _("The departure must be after the arrival."))
        elif departure < timezone.localdate():
            self.add_error("departure", _("This day has passed."))
        elif departure > (arrival or self.participation.term.ends) + timedelta(days=6 * 366):
            self.add_error("departure", _("This is more than six years away. Please check the year."))


class UniversityForm(AnswersForm):
    """Where somebody studies; a school that is not in the list is named."""

    participation_fields = ("university", "university_other")
    university = forms.ChoiceField(label=_("Your university here"))
    university_other = forms.CharField(
        label=_("Name of your school"),
        required=False,
        max_length=200,
        help_text=_("Only if it is not in the list."),
    )

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        super().__init__(*args, participation=participation, **kwargs)
        self.universities = {str(unit.pk): unit for unit in universities_of(participation.term.programme)}
        self.fields["university"].choices = [
            ("", _("Choose …")),
            *((key, unit.name) for key, unit in self.universities.items()),
            (NOT_LISTED, _("My school is not listed")),
        ]
        self.initial["university"] = participation.university_id or (
            NOT_LISTED if participation.university_other else self.initial.get("chosen", "")
        )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        chosen, name = cleaned.get("university"), cleaned.get("university_other", "")
        if chosen == NOT_LISTED and not name:
            self.add_error("university_other", _("Tell us the name of your school."))
        elif chosen and chosen != NOT_LISTED and name:
            self.add_error(
                "university_other", _("You chose one from the list: empty this, or choose “not listed”.")
            )
        return cleaned

    def answers(self) -> Answers:
        chosen = self.universities.get(self.cleaned_data["university"])
        self.cleaned_data["university"] = chosen
        return super().answers()


class LocalUniversityForm(UniversityForm):
    """A local's last question before the agreement."""

    participation_fields = (*UniversityForm.participation_fields, "capacity")
    capacity = forms.IntegerField(
        label=_("How many students could you welcome?"),
        help_text=_("One is a lot already. You can change it at any time."),
    )

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        super().__init__(*args, participation=participation, **kwargs)
        most = participation.term.programme.max_capacity
        self.fields["capacity"].widget.attrs.update({"min": 1, "max": most})

    def clean_capacity(self) -> int:
        return checked_capacity(self.cleaned_data["capacity"], self.participation)


def checked_capacity(number: int, participation: Participation) -> int:
    most = participation.term.programme.max_capacity
    if not 1 <= number <= most:
        raise ValidationError(_now("Choose a number from 1 to %(most)s.") % {"most": most})
    return number


class AgreeForm(forms.Form):
    """The code of conduct, the privacy notice and two offers, each a consent of its own."""

    terms = forms.BooleanField(
        label=_("I keep to the code of conduct"),
        error_messages={"required": _("We can only sign up people who keep to the code of conduct.")},
    )
    privacy = forms.BooleanField(
        label=_("I have read how my data are used"),
        error_messages={"required": _("Please read how your data are used and tick the box.")},
    )
    university = forms.BooleanField(
        label=_("My university may see whether I have a buddy"),
        required=False,
        help_text=_("Its international office can then help sooner. You can take this back at any time."),
    )
    news = forms.BooleanField(label=_("Send me news of the programme now and then"), required=False)

    def __init__(self, *args: Any, role: str = ParticipantRole.INTERNATIONAL, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if role == ParticipantRole.LOCAL:
            self.fields["university"].help_text = _(
                "Many universities honour it. You can take this back at any time."
            )

    def agreed(self) -> dict[ConsentKind, bool]:
        return {kind: self.cleaned_data[kind] for kind in ConsentKind if kind in self.fields}


class LanguageForm(forms.Form):
    language = forms.ChoiceField(label=_("Language"))
    level = forms.TypedChoiceField(
        label=_("How well"), coerce=int, choices=[("", _("Choose …")), *capitals(Level.choices)]
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = [("", _("Choose …")), *language_choices()]


class BaseLanguages(BaseFormSet):
    """Languages with their levels: at least one, none twice."""

    default_error_messages = {
        **BaseFormSet.default_error_messages,
        "too_many_forms": _("This is more than twelve languages. Keep those that matter most."),
    }

    def __init__(self, data: Any = None, *, participation: Participation, **kwargs: Any) -> None:
        if data is not None and not data.get("languages-TOTAL_FORMS", "").isdecimal():
            # Part of it did not arrive: two empty rows, so that there is something to fill in.
            data = {"languages-TOTAL_FORMS": "2", "languages-INITIAL_FORMS": "0"}
        spoken = participation.student.languages.all() if participation.student.pk else []
        initial = [{"language": row.language, "level": row.level} for row in spoken]
        self.extra = 1 if initial else 2
        super().__init__(data, initial=initial, prefix="languages", **kwargs)

    def clean(self) -> None:
        if any(self.errors):
            return
        languages = [language for language, _level in self.spoken()]
        if not languages:
            raise ValidationError(_("Choose at least one language that you speak."))
        if len(set(languages)) < len(languages):
            raise ValidationError(_("One language is there twice: keep the line that is right."))

    def spoken(self) -> list[tuple[str, int]]:
        rows = [form.cleaned_data for form in self.forms if form not in self.deleted_forms]
        return [(row["language"], row["level"]) for row in rows if row.get("language") and row.get("level")]

    def answers(self) -> Answers:
        return Answers(languages=self.spoken())


LanguagesFormSet = formset_factory(
    LanguageForm, formset=BaseLanguages, max_num=12, absolute_max=24, can_delete=True
)
