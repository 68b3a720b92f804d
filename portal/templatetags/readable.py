"""Tell the shapes of JSON values apart in the readable export."""

from django import template

register = template.Library()


@register.filter
def is_mapping(value: object) -> bool:
    return isinstance(value, dict)


@register.filter
def is_list(value: object) -> bool:
    return isinstance(value, (list, tuple))
