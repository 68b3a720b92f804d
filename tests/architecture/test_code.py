"""Rules of docs/explanation/architecture.md that no ready-made tool knows."""

import ast
import re
import sys

import pytest

from tests.architecture.sources import APPS, line_of, own, text

PYTHON = [path for path in own(".py") if path.startswith(APPS)]


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name
    ]


def test_views_ask_no_manager():
    """Views get rows from queries and portal.scope, never from a model's manager."""
    managers = {"objects", "_default_manager", "_base_manager"}
    found = [
        f"{path}:{node.lineno}"
        for path in PYTHON
        if "/views/" in path or path.endswith(("/views.py", "/viewsets.py"))
        for node in ast.walk(ast.parse(text(path)))
        if isinstance(node, ast.Attribute) and node.attr in managers
    ]
    assert found == []


def test_nothing_that_only_one_database_can_do():
    """No distinct(fields), no skip_locked (SQLite ignores it), no ArrayField, no `contains` lookups.

    `contains` ignores case on SQLite and is missing there for JSON; what people look for is in `search_text`,
    folded to lower case.
    """
    found = []
    for path in PYTHON:
        source = text(path)
        tree = ast.parse(source)
        found += [f"{path}:{call.lineno} distinct(fields)" for call in calls(tree, "distinct") if call.args]
        for match in re.finditer(
            r"\bArrayField\b|skip_locked=True|(?<!search_text)(?<!{field})__contains\b|__contained_by\b",
            source,
        ):
            found.append(f"{path}:{line_of(source, match.start())} {match.group()}")
    assert found == []


def test_nothing_below_buddy_names_it():
    """Its name stands once below it, in the list of plugins. Words for people are free to say "buddy"."""
    reference = re.compile(r"""(['"])buddy\1|\bbuddy[.:/]\w|\bimport buddy\b|\bfrom buddy\b""")
    below = [
        path
        for path in own(".py", ".html")
        if path.startswith(("portal/", "home/", "partners/", "training/", "templates/"))
    ]
    found = [
        f"{path}: {match.group()}"
        for path in below
        for match in reference.finditer(text(path))
        if (path, match.group()) != ("portal/settings/base.py", '"buddy"')
    ]
    assert found == []


@pytest.mark.parametrize("path", [path for path in PYTHON if path.startswith("buddy/matching/")])
def test_matching_imports_numbers_only(path):
    allowed = {*sys.stdlib_module_names, "numpy", "scipy", "ortools"}
    for node in ast.walk(ast.parse(text(path))):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules = [node.module or ""]
        else:
            continue
        for module in modules:
            inside = module == "buddy.matching" or module.startswith("buddy.matching.")
            assert inside or module.split(".")[0] in allowed, f"{path}:{node.lineno} imports {module}"


def test_every_exemption_says_why():
    """`# noqa: RULE` and `# type: ignore[...]` are followed by a reason."""
    found = [
        f"{path}:{line_of(source, match.start())}"
        for path in own(".py")
        if not path.startswith("tests/architecture/")
        for source in [text(path)]
        for match in re.finditer(
            r"# (?:noqa: [A-Z0-9, ]+|type: ignore\[[^\]]*\])[ \t]*$", source, re.MULTILINE
        )
    ]
    assert found == []
