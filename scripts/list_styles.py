"""Write ``static/css/site.css``: the order of the layers and one import per style sheet.

    .venv/bin/python -m scripts.list_styles

Run it after adding or removing a component; a test compares the file with what this script would write.
"""

from pathlib import Path

CSS = Path(__file__).resolve().parent.parent / "static" / "css"


def entry_file() -> str:
    sheets = ["tokens.css", "base.css", "layout.css"]
    sheets += [f"components/{path.name}" for path in sorted((CSS / "components").glob("*.css"))]
    lines = [
        "/* The one entry file, written by scripts/list_styles.py: layers in order, then everything that belongs to them. */",
        "@layer tokens, base, layout, components;",
        *(f'@import url("{sheet}");' for sheet in sheets),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (CSS / "site.css").write_text(entry_file())
