"""Forms that editors put together, guarded like all public forms."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.forms import BaseForm, FormBuilder

from portal.forms.guarded import GuardedForm

# Of a text in several lines, in characters.
LONGEST_TEXT = 5000


class BuiltForm(GuardedForm, BaseForm):
    """Ground of a form made from the fields of its page."""


class GuardedFormBuilder(FormBuilder):
    def create_multiline_field(self, field, options) -> forms.Field:
        widget = forms.Textarea(attrs={"rows": 6})
        return forms.CharField(**options, widget=widget, max_length=LONGEST_TEXT)

    def create_email_field(self, field, options) -> forms.Field:
        return forms.EmailField(**options, widget=forms.EmailInput(attrs={"autocomplete": "email"}))

    def create_url_field(self, field, options) -> forms.Field:
        return forms.URLField(**options, max_length=200, assume_scheme="https")

    def create_dropdown_field(self, field, options) -> forms.Field:
        chosen = super().create_dropdown_field(field, options)
        chosen.choices = [("", _("Please choose")), *chosen.choices]
        return chosen

    def get_form_class(self) -> type[BuiltForm]:
        return type("BuiltForm", (BuiltForm,), self.formfields)
