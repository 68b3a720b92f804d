"""The style sheet reaches the visitor in one piece."""

from pathlib import Path

import pytest
from django.core.files.storage import FileSystemStorage

from portal.static_files import bundle


@pytest.fixture
def paths(tmp_path):
    (tmp_path / "components").mkdir()
    (tmp_path / "site.css").write_text(
        '@layer base;\n@import url("base.css");\n@import url("components/a.css");\n'
    )
    (tmp_path / "base.css").write_text("/* the page */\nbody {\n  margin: 0;\n}\n")
    (tmp_path / "components/a.css").write_text('.a::after { content: ": "; }\n')
    storage = FileSystemStorage(location=tmp_path)
    names = ("site.css", "base.css", "components/a.css")
    return {f"css/{name}": (storage, name) for name in names}


def test_imports_are_filled_in_and_comments_go(paths):
    assert bundle(paths, "css/site.css") == '@layer base;body{margin: 0;}.a::after{content: ": ";}'


def test_an_import_of_nothing_is_an_error(paths):
    del paths["css/base.css"]
    with pytest.raises(KeyError, match=r"css/base\.css"):
        bundle(paths, "css/site.css")


def test_our_own_sheet_bundles_without_a_trace_of_imports():
    css = Path("static/css")
    storage = FileSystemStorage(location=css)
    paths = {
        f"css/{path.relative_to(css)}": (storage, str(path.relative_to(css))) for path in css.rglob("*.css")
    }
    sheet = bundle(paths, "css/site.css")
    assert "@import" not in sheet
    assert sheet.count("{") == sheet.count("}")
