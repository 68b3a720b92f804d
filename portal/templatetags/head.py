"""What the head of a page says twice, in the words of its blocks."""

from __future__ import annotations

from babel.core import get_global
from django import template
from django.template.base import NodeList, Parser, Token
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import to_locale

register = template.Library()


class Keep(template.Node):
    def __init__(self, name: str, nodelist: NodeList) -> None:
        self.name = name
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        # Texts of ours are not escaped and may hold a quotation mark, which an attribute must not.
        text = self.nodelist.render(context).strip().replace('"', "&quot;")
        context[self.name] = mark_safe(text)  # noqa: S308 - what a template has rendered
        return context[self.name]


@register.tag
def keep(parser: Parser, token: Token) -> Keep:
    """`{% keep name %}...{% endkeep %}`: show what stands between, and keep it under `name` to be said again."""
    _tag, name = token.split_contents()
    nodelist = parser.parse(["endkeep"])
    parser.delete_first_token()
    return Keep(name, nodelist)


@register.filter
def with_territory(language: str) -> str:
    """A language as Open Graph wants it: "fr" -> "fr_FR"."""
    likely = get_global("likely_subtags").get(language, "")
    return f"{language}_{likely.rsplit('_', 1)[1]}" if likely else to_locale(language)
