"""Asks axe-core, which stands in vendor/, what is wrong with a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

SOURCE = (Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js").read_text()


def faults(page: Page) -> list[str]:
    """Every accessibility fault on the page as it stands, with what axe says about it."""
    page.evaluate(SOURCE)
    found = page.evaluate("async () => (await axe.run({ resultTypes: ['violations'] })).violations")
    return [
        f"{page.url}: {violation['id']} ({violation['impact']}): {node['html'][:200]}\n"
        f"    {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]
