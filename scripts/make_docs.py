"""`make docs`: write docs/reference/extension-points.md from the docstrings of the extension points.

The contract is documented where it is defined; a test refuses a page that has fallen behind.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scripts.environment import ROOT

PAGE = "docs/reference/extension-points.md"
SOURCES = ("portal/extensions.py", "buddy/extensions.py")
NOTE = "<!-- Written by `make docs` from the docstrings of the modules it names. -->"


def page() -> str:
    """Return the whole page as Markdown."""
    parts = [NOTE, "# Extension points"]
    for source in SOURCES:
        if (ROOT / source).exists():
            parts += [f"## `{source}`", *_module(ast.parse((ROOT / source).read_text(encoding="utf-8")))]
    return "\n\n".join(parts) + "\n"


def _module(tree: ast.Module) -> Iterator[str]:
    yield ast.get_docstring(tree) or ""
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and not node.name.startswith("_"):
            docstring = ast.get_docstring(node)
            if docstring:
                yield f"### {node.name}"
                yield f"```python\n{_signature(node)}\n```"
                yield docstring


def _signature(node: ast.ClassDef | ast.FunctionDef) -> str:
    """Return the fields of a dataclass or the head of a function, as written."""
    if isinstance(node, ast.ClassDef):
        fields = [ast.unparse(field) for field in node.body if isinstance(field, ast.AnnAssign)]
        return "\n".join([f"class {node.name}", *(f"    {field}" for field in fields)])
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{node.name}({ast.unparse(node.args)}){returns}"


if __name__ == "__main__":
    (ROOT / PAGE).write_text(page(), encoding="utf-8")
