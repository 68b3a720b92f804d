"""Cards of "my semester": what makes a better match, each a small form of its own."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from buddy.enums import (
    Expectation,
    Gender,
    GenderWish,
    Need,
    ParticipantRole,
    SupportWish,
    WishStrength,
)
from buddy.forms.answers import AnswersForm, capitals, date_field, tags
from buddy.forms.registration import checked_capacity
from buddy.models import Participation
from buddy.services.participations import Answers
from buddy.vocabulary.countries import country_choices
from portal.enums import ConsentKind
from portal.names import language_choices

WORDS = "words"
_ABSENCES = range(3)


class HelpForm(AnswersForm):
    """What an international needs, or a local offers."""

    participation_fields = ("needs", "online")
    needs = tags("", Need.choices)
    online = forms.BooleanField(required=False)

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        super().__init__(*args, participation=participation, **kwargs)
        if participation.role == ParticipantRole.LOCAL:
            self.fields["needs"].label = _("What could you help with?")
            self.fields["online"].label = _("I could be a buddy from afar while I am not in town")
        else:
            self.fields["needs"].label = _("What would help you most?")
            self.fields["online"].label = _("A buddy who writes from afar is fine, too")


class WelcomeForm(AnswersForm):
    """How many, and when a local is in town."""

    participation_fields = ("capacity", "arrival", "departure", "absences")
    capacity = forms.IntegerField(
        label=_("How many students could you welcome?"),
        help_text=_("Those you have already stay, even when you lower it."),
    )
    arrival = date_field(_("In town from"), help_text=_("Empty means the whole term."))
    departure = date_field(_("In town until"))

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        super().__init__(*args, participation=participation, **kwargs)
        most = participation.term.programme.max_capacity
        self.fields["capacity"].widget.attrs.update({"min": 1, "max": most})
        for number in _ABSENCES:
            known = participation.absences[number] if number < len(participation.absences) else ("", "")
            for edge, label, day in zip(("from", "until"), (_("Away from"), _("until")), known, strict=True):
                self.fields[f"away_{edge}_{number}"] = date_field(label)
                self.initial[f"away_{edge}_{number}"] = day

    @property
    def ranges(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        return [(self[f"away_from_{number}"], self[f"away_until_{number}"]) for number in _ABSENCES]

    def clean_capacity(self) -> int:
        return checked_capacity(self.cleaned_data["capacity"], self.participation)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        start, end = cleaned.get("arrival"), cleaned.get("departure")
        if start and end and end <= start:
            self.add_error("departure", _("The last day must be after the first one."))
        cleaned["absences"] = [span for number in _ABSENCES if (span := self._absence(number, cleaned))]
        return cleaned

    def _absence(self, number: int, cleaned: dict[str, Any]) -> list[str] | None:
        first: date | None = cleaned.get(f"away_from_{number}")
        last: date | None = cleaned.get(f"away_until_{number}")
        if first is None and last is None:
            return None
        if first is None or last is None:
            missing = "from" if first is None else "until"
            self.add_error(f"away_{missing}_{number}", _("Give both days, or neither."))
        elif last < first:
            self.add_error(f"away_until_{number}", _("The last day must not be before the first one."))
        else:
            return [first.isoformat(), last.isoformat()]
        return None


class WishesForm(AnswersForm):
    """Whom somebody would like to meet."""

    student_fields = ("gender",)
    participation_fields = ("gender_wish", "gender_wish_strength")
    gender = forms.ChoiceField(
        label=_("Your gender"),
        choices=capitals(Gender.choices),
        help_text=_("Used for these wishes only, never shown."),
    )
    gender_wish = forms.ChoiceField(
        label=_("I would like to meet"), choices=capitals(GenderWish.choices), required=False
    )
    gender_wish_strength = forms.ChoiceField(
        label=_("How important is that?"),
        choices=WishStrength,
        widget=forms.RadioSelect,
        help_text=_("“Rather nobody” is possible with the same gender only, and makes the wait longer."),
    )

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        super().__init__(*args, participation=participation, **kwargs)
        local = participation.role == ParticipantRole.LOCAL
        more = _local_wishes() if local else _international_wishes()
        self.participation_fields = (*type(self).participation_fields, *more)
        for name, field in more.items():
            self.fields[name] = field
            self.initial[name] = getattr(participation, name)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("gender_wish_strength") != WishStrength.MUST:
            return cleaned
        if cleaned.get("gender_wish") != GenderWish.SAME:
            self.add_error(
                "gender_wish_strength",
                _("Only “the same gender as mine” can be a condition. Everything else is a wish."),
            )
        elif cleaned.get("gender") == Gender.UNDISCLOSED:
            self.add_error("gender", _("For this condition we need to know your gender."))
        return cleaned


def _local_wishes() -> dict[str, forms.Field]:
    return {
        "country_wishes": tags(_("Countries you would love to hear about"), country_choices()),
        "language_wishes": tags(_("Languages you would love to practise"), language_choices()),
    }


def _international_wishes() -> dict[str, forms.Field]:
    return {
        "language_wish": forms.ChoiceField(
            label=_("Language you would like to speak together"),
            choices=[("", _("No wish")), *language_choices()],
            required=False,
        )
    }


class ExpectationsForm(AnswersForm):
    participation_fields = ("expectations",)
    expectations = tags(
        _("How would you like it to be?"),
        Expectation.choices,
        help_text=_("Two people who expect the same thing rarely disappoint each other."),
    )


class SupportForm(AnswersForm):
    """Wishes, never diagnoses; each is told to the partner only when ticked."""

    participation_fields = ("support_wishes", "support_words", "support_shared")
    for_matching = False
    support_wishes = tags(_("What would make meeting easier for you?"), SupportWish.choices)
    support_words = forms.CharField(label=_("In your own words"), required=False, max_length=300)
    support_shared = tags(
        _("What may your buddy read once you are a pair?"),
        [*SupportWish.choices, (WORDS, _("my own words"))],
        help_text=_("Everything else is read by your coordinator only."),
    )
    consent = forms.BooleanField(
        label=_("Keep these wishes until the end of my semester"),
        required=False,
        help_text=_(
            "Without this we keep none of them. Take it back whenever you like: they are deleted at once."
        ),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        wishes, words = cleaned.get("support_wishes", []), cleaned.get("support_words", "")
        if (wishes or words) and not cleaned.get("consent"):
            self.add_error("consent", _("Tick this box so that we may keep your wishes, or empty them."))
        told = {*wishes, *([WORDS] if words else [])}
        if extra := [code for code in cleaned.get("support_shared", []) if code not in told]:
            names = dict(self.fields["support_shared"].choices)
            self.add_error(
                "support_shared",
                ValidationError(
                    _("You share something that you did not ask for: %(what)s."),
                    params={"what": ", ".join(str(names[code]) for code in extra)},
                ),
            )
        return cleaned

    def answers(self) -> Answers:
        kept = bool(self.cleaned_data["support_wishes"] or self.cleaned_data["support_words"])
        base = super().answers()
        return Answers(
            participation=base.participation,
            consents={ConsentKind.SUPPORT: kept},
            for_matching=self.for_matching,
        )


class WordsForm(AnswersForm):
    participation_fields = ("words",)
    for_matching = False
    words = forms.CharField(
        label=_("A few words to your buddy"),
        required=False,
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_(
            "Read by the person we ask for you, before they answer. No addresses or numbers here, please."
        ),
    )
