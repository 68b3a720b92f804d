"""What the head of a public page says to search engines and to whoever shows its link."""

from __future__ import annotations

import json

from django import template
from django.utils.safestring import SafeString, mark_safe

from home.sharing import SharePicture, picture_of
from home.structured import things_of

register = template.Library()

# As Django's json_script does: no value can end the element it stands in.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"}


@register.simple_tag(takes_context=True)
def share_picture(context: template.Context) -> SharePicture:
    return picture_of(context["page"], context["request"])


@register.simple_tag(takes_context=True)
def structured_data(context: template.Context, picture: SharePicture) -> SafeString:
    """Data, which no browser runs: the content security policy is not asked (HTML, "prepare the script element")."""
    things = things_of(
        context["page"],
        request=context["request"],
        address=context["canonical_url"],
        breadcrumbs=context["breadcrumbs"],
        picture=picture.url,
    )
    if not things:
        return SafeString("")
    text = json.dumps({"@context": "https://schema.org", "@graph": things}, ensure_ascii=False)
    script = f'<script type="application/ld+json">{text.translate(_ESCAPES)}</script>'
    return mark_safe(script)  # noqa: S308 - escaped above
