"""What templates above partners ask for."""

from django import template
from django.utils.http import urlencode

from partners.models import NotYetPage
from partners.queries.listing import page_url

register = template.Library()


@register.simple_tag
def not_yet_url(place: str = "", country: str = "") -> str:
    """Where one leaves a wish for a place without programme; "" while there is no such page."""
    url = page_url(NotYetPage)
    asked = {"place": place, "country": country}
    return f"{url}?{urlencode(asked)}" if url and place else url
