"""Documents say what is."""

import re

from scripts.make_docs import PAGE, page
from tests.architecture.sources import ROOT, files, text


def test_extension_points_are_documented_as_they_are():
    assert page() == text(PAGE), "make docs"


def test_links_between_documents_lead_somewhere():
    found = [
        f"{path}: {target}"
        for path in files()
        if path.endswith(".md")
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text(path))
        if not ((ROOT / path).parent / target).exists()
    ]
    assert found == []


def test_decisions_are_numbered_without_a_gap():
    numbers = sorted(path.rsplit("/", 1)[1][:4] for path in files() if path.startswith("docs/decisions/0"))
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
