"""axe finds nothing on any kind of public page, in English and in German: narrow and light, wide and dark."""

from __future__ import annotations

import pytest

from tests.e2e.axe import faults
from tests.public.site import KINDS, address, fill, new_site

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("language", ["en", "de"])
def test_axe_finds_nothing(live_server, visitor, language):
    new_site()
    fill()
    page = visitor(language=language)
    found = []
    for kind in KINDS:
        page.goto(address(kind, language, "full"))
        # Each is asked for once and looked at twice, which halves the time.
        for width, height, theme in ((360, 780, "light"), (1440, 900, "dark")):
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=theme)
            found += [f"{kind}, {width} pixels, {theme}: {fault}" for fault in faults(page)]
    assert not found, "\n".join(found)
