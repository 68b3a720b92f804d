"""Style sheets, icons and components: complete, documented and without leftovers."""

import re
from pathlib import PurePosixPath

import pytest

from scripts.list_styles import entry_file
from scripts.vendor_frontend import ICONS
from tests.architecture.sources import own, text

COMPONENTS = [path for path in own(".html") if path.startswith("templates/components/")]
REFERENCE = text("docs/reference/components.md")
# Fixed lengths across the page are physical on purpose in these properties only.
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:left|right|top|bottom|width|height))\s*:"
)
# Parts of another component, not for use on their own.
PARTS = {
    "field_error",
    "language_row",
    "nav_links",
    "language_menu",
    "account_menu",
    "theme_choice",
    "messages",
    "htmx",
}


def test_entry_file_imports_every_style_sheet():
    """`.venv/bin/python -m scripts.list_styles` writes it anew."""
    assert text("static/css/site.css") == entry_file()


def test_every_component_is_in_the_reference():
    names = {PurePosixPath(path).stem for path in COMPONENTS} - PARTS - {"header", "footer"}
    assert [name for name in sorted(names) if f"`{name}`" not in REFERENCE] == []


@pytest.mark.parametrize("path", own(".css"))
def test_properties_are_logical(path):
    """So that a right-to-left language works without a second style sheet."""
    source = re.sub(r"/\*.*?\*/", "", text(path), flags=re.DOTALL)
    source = re.sub(r"@(?:media|container)[^{]*", "", source)
    assert PHYSICAL.findall(source) == []


def test_icons_in_use_exist():
    named = set()
    for path in own(".html"):
        named |= set(re.findall(r"components/icon\.html\" with name=\"([a-z0-9-]+)\"", text(path)))
        named |= set(re.findall(r"\bicon=\"([a-z0-9-]+)\"", text(path)))
    for path in own(".py"):
        named |= set(re.findall(r"\bicon=\"([a-z0-9-]+)\"", text(path)))
    assert sorted(named - set(ICONS)) == []
