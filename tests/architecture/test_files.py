"""Files stay short, name no machine, and what others wrote stays as they wrote it."""

import re

import wagtail

from scripts.seal_vendored import SEAL, seal
from tests.architecture.sources import VENDORED, files, own, text

MAX_LINES = 300

# Hosts of package registries, and folders of the machines that this was written on.
MACHINES = re.compile(
    r"pypi[.]org|pythonhosted[.]org|npmjs[.](?:org|com)|deb[.]debian[.]org"
    r"|(?<![\w.-])/(?:work|tmp|root|home/[a-z]+)/(?=\w)"
)


def test_files_are_short():
    lengths = {path: len(text(path).splitlines()) for path in own(".py", ".html", ".css", ".js")}
    assert {path: lines for path, lines in lengths.items() if lines > MAX_LINES} == {}


def test_no_registry_and_no_machine_is_named():
    found = []
    for path in files():
        if path.startswith(VENDORED):
            continue
        try:
            source = text(path)
        except UnicodeDecodeError:
            continue
        found += [f"{path}: {match.group()}" for match in MACHINES.finditer(source)]
    assert found == []


def test_vendored_files_are_as_they_came():
    """Their SHA-256 is written down by `python -m scripts.seal_vendored` when they are fetched anew."""
    assert seal() == text(SEAL)


def test_vendored_folders_have_their_licence():
    folders = {path.rsplit("/", 1)[0] for path in files() if path.startswith(VENDORED)}
    assert [folder for folder in sorted(folders) if f"{folder}/LICENSE" not in files()] == []


def test_wagtail_is_the_one_we_tried():
    """A package that caps Wagtail would bring an older one without a word."""
    assert wagtail.VERSION[:2] == (8, 0)
