"""One page with every picture."""

from __future__ import annotations

from html import escape
from itertools import groupby

from scripts.screenshots.camera import Picture

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 0 1.5rem 4rem; }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 1rem; padding: 1rem 0; background: Canvas; z-index: 1; }
article { margin: 2rem 0; } h3 { margin: 0; font-size: 1rem; } code { font-size: 0.8rem; }
.row { display: flex; gap: 0.75rem; overflow-x: auto; padding: 0.5rem 0; }
.row a { flex: none; border: 1px solid #8886; } .row img { display: block; height: 26rem; width: auto; max-width: 34rem; object-fit: cover; object-position: top; }
.fault { color: light-dark(#a11, #f99); margin: 0; }
"""


def sheet(pictures: list[Picture], language: str) -> str:
    """Return the page: tours in the order of `pictures`, for each page one row of its pictures."""
    tours = [(name, list(rows)) for name, rows in groupby(pictures, lambda picture: picture.tour)]
    links = "".join(f'<a href="#tour-{n}">{escape(name)}</a>' for n, (name, _rows) in enumerate(tours))
    parts = [
        f'<section id="tour-{n}"><h2>{escape(name)}</h2>{"".join(map(_page, rows))}</section>'
        for n, (name, rows) in enumerate(tours)
    ]
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots ({escape(language)})</title>'
        f"<style>{_STYLE}</style><h1>{len(pictures)} pages ({escape(language)})</h1>"
        f'<p class="fault">{sum(bool(picture.faults) for picture in pictures)} with something to mend</p>'
        f"<nav>{links}</nav>{''.join(parts)}</html>\n"
    )


def _page(picture: Picture) -> str:
    faults = "".join(f'<p class="fault">{escape(fault)}</p>' for fault in picture.faults)
    images = "".join(
        f'<a href="{escape(file)}"><img src="{escape(file)}" loading="lazy" alt="{width} pixels, {theme}"></a>'
        for (width, theme), file in picture.files.items()
    )
    return (
        f"<article><h3>{escape(picture.title)}</h3><code>{escape(picture.address)}</code>{faults}"
        f'<div class="row">{images}</div></article>'
    )
