"""Documents say what is."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import PurePosixPath

import polib
import pytest

from scripts.make_docs import PAGE, page
from tests.architecture.sources import ROOT, files, text

COMMANDS = "docs/reference/commands.md"
SETTINGS = "docs/reference/settings.md"
_LINK = re.compile(r"!?\[[^\]]*\]\((?!https?:|mailto:)([^)\s]+)\)")
_FENCED = re.compile(r"^( *)```.*?^\1```$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"`[^`\n]*`")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def documents() -> list[str]:
    return [path for path in files() if path.endswith(".md")]


@cache
def prose(path: str) -> str:
    """A document without its examples."""
    return _FENCED.sub("", text(path))


def anchors(path: str) -> set[str]:
    """What a link to a heading of `path` may name: lower case, without punctuation, hyphens for spaces."""
    return {
        re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        for heading in _HEADING.findall(prose(path))
    }


def links() -> Iterator[tuple[str, str]]:
    for path in documents():
        for target in _LINK.findall(_CODE.sub("", prose(path))):
            yield path, target


def names_read_from_the_environment() -> set[str]:
    """Literal names in `os.environ[...]` and `os.environ.get(...)` of settings and the web server's file."""
    sources = [path for path in files() if re.fullmatch(r"portal/settings/\w+\.py|gunicorn\.conf\.py", path)]
    return set(re.findall(r"environ(?:\.get\(|\[)\s*[\"'](\w+)", "".join(text(path) for path in sources)))


def test_extension_points_are_documented_as_they_are():
    assert page() == text(PAGE), "make docs"


def test_links_between_documents_lead_somewhere():
    found = []
    for path, target in links():
        name, _, anchor = target.partition("#")
        file = (ROOT / path).parent / name if name else ROOT / path
        if not file.exists():
            found.append(f"{path}: {target}: no such file")
        elif anchor and anchor not in anchors(str(file.resolve().relative_to(ROOT))):
            found.append(f"{path}: {target}: no such heading")
    assert found == []


def test_every_document_of_docs_is_reached_from_its_index():
    seen, waiting = set(), ["docs/README.md", "docs/decisions/README.md"]
    targets: dict[str, list[str]] = {}
    for path, target in links():
        if name := target.partition("#")[0]:
            linked = ((ROOT / path).parent / name).resolve()
            targets.setdefault(path, []).append(str(linked.relative_to(ROOT)))
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            waiting += targets.get(path, [])
    unreached = {path for path in documents() if path.startswith("docs/")} - seen
    assert {path for path in unreached if not path.startswith("docs/decisions/0")} == set()


def test_every_management_command_is_described():
    commands = {
        PurePosixPath(path).stem
        for path in files()
        if re.search(r"/management/commands/[a-z]\w*\.py$", path) and not path.startswith("tests/")
    }
    described = set(re.findall(r"^\| `(\w+)", text(COMMANDS), re.MULTILINE)) - {"db_worker"}
    assert described == commands


def test_every_option_of_a_command_is_described():
    lines = dict(re.findall(r"^\| `(\w+)([^`]*)`", text(COMMANDS), re.MULTILINE))
    for path in files():
        if not (found := re.search(r"/management/commands/([a-z]\w*)\.py$", path)) or path.startswith(
            "tests/"
        ):
            continue
        calls = [node for node in ast.walk(ast.parse(text(path))) if isinstance(node, ast.Call)]
        options = {
            call.args[0].value
            for call in calls
            if getattr(call.func, "attr", "") == "add_argument" and call.args[0].value.startswith("--")
        }
        described = set(re.findall(r"--[a-z-]+", lines[found[1]]))
        assert described == options, path


def test_every_make_target_is_described():
    targets = set(re.findall(r"^([a-z]+):.*##", text("Makefile"), re.MULTILINE)) - {"help"}
    section = text(COMMANDS).split("## `make`")[1].split("## `manage.py`")[0]
    assert targets <= set(re.findall(r"`(\w+)`", section))


def test_every_setting_of_the_environment_is_described():
    rows = re.findall(r"^\| (`.+?`) \|", text(SETTINGS), re.MULTILINE)
    described = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    names = names_read_from_the_environment()
    assert {"SECRET_KEY", "DATABASE_URL", "WEB_WORKERS"} <= names
    assert described == names


def test_compose_passes_every_setting_of_production_on():
    # The image itself fixes its folders; the demo and tests have the rest.
    fixed = {"STATE_DIR", "STATIC_ROOT", "PORT", "TEST_STATE_DIR"}
    passed = set(re.findall(r"^    ([A-Z_]+):", text("compose.yaml"), re.MULTILINE))
    assert names_read_from_the_environment() - fixed <= passed


@pytest.mark.parametrize("path", ["docs/reference/import-students.md", "docs/reference/open-units.md"])
def test_every_column_of_a_file_is_described(path):
    source = "buddy/services/import_file.py" if "students" in path else "portal/services/opening.py"
    tree = ast.parse(text(source))
    columns = next(
        ast.literal_eval(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "COLUMNS"
    )
    first_cells = "".join(re.findall(r"^\| (`[^|]*?) \|", text(path), re.MULTILINE))
    assert set(columns) == set(re.findall(r"`(\w+)`", first_cells))


def test_guides_use_the_words_that_stand_on_the_screen():
    """Bold in a guide is a label, unless it ends like a sentence; "…" stands for what differs."""
    shown = {"save draft", "forms", "translate", "preview"}  # Wagtail's own
    for path in ("locale/fr/LC_MESSAGES/django.po", "buddy/locale/fr/LC_MESSAGES/django.po"):
        for entry in polib.pofile(ROOT / path):
            shown |= {entry.msgid.lower(), entry.msgid_plural.lower()}
    everything = "\n".join(re.sub(r"%\(\w+\)s", "…", label) for label in shown).splitlines()
    unknown = []
    for path in documents():
        for bold in re.findall(r"\*\*([^*]+)\*\*", prose(path)) if path.startswith("docs/guides/") else []:
            for label in " ".join(bold.replace("...", "…").split()).lower().split(" → "):
                known = label in everything or f"{label}." in everything
                begins = label.endswith("…") and any(text.startswith(label) for text in everything)
                if not (known or begins or label.endswith((".", ":"))):
                    unknown.append(f"{path}: {label}")
    assert unknown == []


def test_decisions_are_numbered_without_a_gap():
    numbers = sorted(path.rsplit("/", 1)[1][:4] for path in files() if path.startswith("docs/decisions/0"))
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
