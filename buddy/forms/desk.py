"""Forms of the desk: notes, settings of a programme, own texts."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from buddy.enums import EndReason, ParticipantRole, TextKey
from buddy.extensions import criteria
from buddy.labels import criterion_label
from buddy.models import Programme
from buddy.services.import_file import MAX_BYTES
from buddy.vocabulary.languages import Level
from portal.names import language_choices
from training.enums import Audience
from training.queries.completion import modules_for

WEIGHT_MEANINGS = [
    _("does not count"),
    _("a little"),
    _("somewhat"),
    _("clearly"),
    _("much"),
    _("most of all"),
]
SPREADS = [
    (0, _("not at all: the best fit counts alone")),
    (10_000, _("a little")),
    (20_000, _("as usual")),
    (50_000, _("strongly")),
    (100_000, _("as strongly as possible")),
]
FLOORS = [("", _("no lowest limit")), (20_000, "20"), (30_000, "30"), (40_000, "40"), (50_000, "50")]
TRAINING = {"local_training": Audience.LOCALS, "coordinator_training": Audience.COORDINATORS}
WEIGHT = "weight_"


class NoteForm(forms.Form):
    body = forms.CharField(
        label=_("Note"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For your team. The person reads it when they download their data."),
    )


class StopForm(forms.Form):
    """What is done about a person, and why."""

    action = forms.ChoiceField(label=_("What do you want to do?"), widget=forms.RadioSelect)
    reason = forms.CharField(
        label=_("Why?"),
        min_length=10,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("It is kept in the log for twelve months, with your name and the day."),
    )

    def __init__(self, *args: Any, actions: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["action"].choices = actions
        if len(actions) == 1:
            self.fields["action"].initial = actions[0][0]


class RecordForm(forms.Form):
    """Who looks into a person's record says why; both are typed, so that no list invites to browse."""

    email = forms.EmailField(
        label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    reason = forms.CharField(
        label=_("Why do you need to see this record?"),
        max_length=500,
        min_length=10,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("It is kept in the log for twelve months, with your name and the day."),
    )

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()


class EndPairForm(forms.Form):
    """A coordinator ends a pair; the two are never told why."""

    reason = forms.ChoiceField(
        label=_("Why?"),
        choices=[(reason.value, reason.label) for reason in EndReason if reason != EndReason.BLOCKED],
        initial=EndReason.COORDINATOR,
        help_text=_("Kept for your team. The two are only told that it ended."),
    )
    look_again = forms.BooleanField(
        label=_("The international student waits for somebody else"), required=False, initial=True
    )


class ImportForm(forms.Form):
    role = forms.ChoiceField(
        label=_("Who is in the file?"), choices=ParticipantRole, widget=forms.RadioSelect
    )
    file = forms.FileField(
        label=_("File"),
        help_text=_("CSV as spreadsheets save it, at most 5 MB."),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,text/csv"}),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError(_("The file is larger than 5 MB."))
        return file


class ProgrammeForm(forms.ModelForm):
    """What coordinators decide about their programme, with one weight for each thing that counts."""

    city_languages = forms.MultipleChoiceField(
        label=_("Languages of the city"),
        help_text=_("At most four."),
        widget=forms.CheckboxSelectMultiple,
    )
    spread = forms.TypedChoiceField(
        label=_("First buddies before second ones"),
        coerce=int,
        choices=SPREADS,
        help_text=_("How strongly the plan gives everyone one student before anyone gets two."),
    )
    language_level = forms.TypedChoiceField(
        label=_("Common language at least"),
        coerce=int,
        empty_value=None,
        required=False,
        choices=[("", _("no rule")), *Level.choices],
        help_text=_("Two people are never paired below this level of the weaker speaker."),
    )
    length_days = forms.IntegerField(
        label=_("Days a pair lasts when the departure is not known"), min_value=14, max_value=1_100
    )
    score_floor = forms.TypedChoiceField(
        label=_("Never below a fit of"), coerce=int, empty_value=None, required=False, choices=FLOORS
    )

    local_training = forms.MultipleChoiceField(
        label=_("Before a local student is planned"),
        required=False,
        help_text=_("Who has not completed these modules is not planned; the plan tells you who that is."),
        widget=forms.CheckboxSelectMultiple,
    )
    coordinator_training = forms.MultipleChoiceField(
        label=_("Before somebody of your team publishes"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Programme
        fields = [
            "name", "tagline", "is_active", "city_languages", "answer_mode", "answer_days", "length_days",
            "max_capacity", "confirm_by_domain", "confirm_by_invitation", "university_only",
            "priority", "fair", "spread", "language_level", "score_floor", "local_training",
            "coordinator_training",
        ]  # fmt: skip
        labels = {
            "is_active": _("The programme takes sign-ups"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        spoken = self.instance.city_languages
        # Those chosen stand first: the list is long and scrolls.
        self.fields["city_languages"].choices = sorted(
            language_choices(), key=lambda row: row[0] not in spoken
        )
        self.fields["city_languages"].is_long = True
        for name, audience in TRAINING.items():
            self.fields[name].choices = [
                (str(page.translation_key), page.title) for page in modules_for(audience)
            ]
        current = self.instance.spread
        if current not in dict(SPREADS):
            self.fields["spread"].choices = sorted([*SPREADS, (current, str(current))])
        floor = self.instance.score_floor
        if floor is not None and floor not in dict(FLOORS):
            self.fields["score_floor"].choices = [*FLOORS, (floor, str(floor // 1000))]
        for criterion in criteria():
            self.fields[WEIGHT + criterion.key] = forms.IntegerField(
                label=criterion_label(criterion.key),
                min_value=0,
                max_value=5,
                initial=self.instance.weights.get(criterion.key, criterion.weight),
                widget=forms.NumberInput(attrs={"type": "range", "step": 1}),
            )

    def clean_city_languages(self) -> list[str]:
        codes = self.cleaned_data["city_languages"]
        if len(codes) > 4:
            raise forms.ValidationError(_("Please choose at most four languages."))
        # The most common one stays first.
        first = [code for code in self.instance.city_languages if code in codes]
        return first + [code for code in codes if code not in first]

    def weights(self) -> dict[str, int]:
        return {
            name.removeprefix(WEIGHT): value
            for name, value in self.cleaned_data.items()
            if name.startswith(WEIGHT)
        }

    def groups(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Fields by subject, in reading order."""
        by_subject = [
            (
                gettext("About the programme"),
                ["name", "tagline", "is_active", "city_languages", "university_only"],
            ),
            (gettext("Who answers, and when"), ["answer_mode", "answer_days", "length_days"]),
            (
                gettext("Local students"),
                ["max_capacity", "confirm_by_domain", "confirm_by_invitation"],
            ),
            (gettext("Training"), list(TRAINING)),
            (gettext("How a plan chooses"), ["priority", "fair", "spread", "language_level", "score_floor"]),
        ]
        return [(title, [self[name] for name in names]) for title, names in by_subject]

    def weight_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith(WEIGHT)]


class TextsForm(forms.Form):
    """A programme's own texts in one language; an empty one falls back to the default."""

    def __init__(self, *args: Any, bodies: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        help_texts = {
            TextKey.FIRST_MESSAGE: _("%(name)s and %(me)s become the two first names.")
            % {"name": "{name}", "me": "{me}"}
        }
        for key in TextKey:
            self.fields[key.value] = forms.CharField(
                label=key.label.capitalize(),
                required=False,
                max_length=8000,
                initial=bodies.get(key.value, ""),
                widget=forms.Textarea(attrs={"rows": 7}),
                help_text=help_texts.get(key, ""),
            )


def text_languages() -> list[tuple[str, str]]:
    return list(settings.LANGUAGES)
