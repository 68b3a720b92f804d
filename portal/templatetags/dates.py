"""The filter `date` of every template, with the first of the month as the reader's language writes it."""

from __future__ import annotations

from datetime import date as day

from django import template
from django.template import defaultfilters

from portal.days import native, ordinal

register = template.Library()


@register.filter(expects_localtime=True, is_safe=False)
def date(value: day | str | None, form: str | None = None) -> str:
    return ordinal(defaultfilters.date(value, form and native(form)))
