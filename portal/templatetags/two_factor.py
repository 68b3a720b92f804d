"""Does this person's role still wait for a second factor?"""

from django import template
from django.template.context import Context

from portal.middleware import needs_two_factor

register = template.Library()


@register.simple_tag(takes_context=True)
def must_set_up(context: Context) -> bool:
    return needs_two_factor(context["request"].user)
