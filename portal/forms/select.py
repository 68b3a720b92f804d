"""A choice among hundreds."""

from __future__ import annotations

from html import escape
from typing import Any

from django import forms
from django.forms.utils import flatatt
from django.utils.safestring import SafeString, mark_safe


class LongSelect(forms.Select):
    """A select written without a template for each of its options: hundreds of them are most of a page's time.

    For plain choices: groups and attributes of single options are not shown.
    """

    def render(self, name: str, value: Any, attrs: dict | None = None, renderer: Any = None) -> SafeString:
        chosen = {str(part) for part in self.format_value(value)}
        options = [
            f'<option value="{escape(str(key))}"{" selected" if str(key) in chosen else ""}>{escape(str(label))}</option>'
            for key, label in self.choices
        ]
        named = flatatt({"name": name, **self.build_attrs(self.attrs, attrs)})
        return mark_safe(f"<select{named}>{''.join(options)}</select>")  # noqa: S308 - every text is escaped above
