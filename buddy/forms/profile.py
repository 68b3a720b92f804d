"""Cards about the person, the same in every city and term."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from buddy.enums import Degree, Interest
from buddy.forms.answers import AnswersForm, capitals, tags
from buddy.models import Participation
from buddy.vocabulary.countries import country_choices
from buddy.vocabulary.fields import FIELDS, field_choices, fields_called

_PHONE = re.compile(r"\+?[0-9 ()./-]{5,38}")


class InterestsForm(AnswersForm):
    student_fields = ("interests",)
    interests = tags(
        _("What do you like?"), Interest.choices, help_text=_("Three to eight say most about you.")
    )


class FieldForm(AnswersForm):
    """The field of study, among those that people call `query`, or among all."""

    student_fields = ("field",)
    field = forms.ChoiceField(label=_("Your field of study"), required=False)

    def __init__(self, *args: Any, query: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.query = query
        self.found = fields_called(query) if query else []
        chosen = self.data.get("field", "") if self.is_bound else ""
        if self.found and (not chosen or chosen in {field.code for field in self.found}):
            self.fields["field"].widget = forms.RadioSelect()
            self.fields["field"].choices = [(field.code, field.label) for field in self.found[:15]]
        else:
            self.fields["field"].choices = [("", _("Choose …")), *field_choices()]
        if self.initial.get("field") not in FIELDS:
            self.initial["field"] = ""


class StudiesForm(AnswersForm):
    student_fields = ("degree", "home_university", "nationality")
    for_matching = False
    degree = forms.ChoiceField(
        label=_("Degree"), choices=[("", _("Choose …")), *capitals(Degree.choices)], required=False
    )
    home_university = forms.CharField(label=_("Home university"), required=False, max_length=200)
    nationality = forms.ChoiceField(label=_("Nationality"), required=False)

    def __init__(self, *args: Any, participation: Participation, **kwargs: Any) -> None:
        super().__init__(*args, participation=participation, **kwargs)
        self.fields["nationality"].choices = [("", _("Choose …")), *country_choices()]


class ContactForm(AnswersForm):
    """What a buddy sees once both have said yes."""

    student_fields = ("share_email", "phone", "messenger", "about")
    for_matching = False
    share_email = forms.BooleanField(label=_("Show my e-mail address"), required=False)
    phone = forms.CharField(label=_("Phone"), required=False, max_length=40)
    messenger = forms.CharField(
        label=_("Messenger or social network"),
        required=False,
        max_length=120,
        help_text=_("For example: Signal, @mei"),
    )
    about = forms.CharField(
        label=_("A few words about you"),
        required=False,
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["phone"].widget.attrs |= {"autocomplete": "tel", "inputmode": "tel"}

    def clean_phone(self) -> str:
        phone = self.cleaned_data["phone"]
        if phone and not _PHONE.fullmatch(phone):
            raise ValidationError(_("A phone number has digits, spaces and perhaps a + in front."))
        return phone


class AddressForm(forms.Form):
    """The university address that is to confirm a local."""

    email = forms.EmailField(label=_("Your address at the university"), max_length=254)


class CodeForm(forms.Form):
    code = forms.CharField(label=_("Code"), max_length=20)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= {"autocomplete": "one-time-code", "inputmode": "numeric"}
