"""Pictures inside running text: as everywhere in AVIF and WebP, in two sizes. Found by Wagtail by this file's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.html import escape
from wagtail.images.formats import FORMATS_BY_NAME, Format, register_image_format, unregister_image_format
from wagtail.images.models import Filter, Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

if TYPE_CHECKING:
    from wagtail.images.models import AbstractImage

_WIDTHS = {"fullwidth": (800, 1600), "left": (500, 1000), "right": (500, 1000)}


class PictureFormat(Format):
    def __init__(self, name: str, label: str, classname: str, widths: tuple[int, int]) -> None:
        super().__init__(name, label, classname, f"width-{widths[0]}")
        small, large = widths
        self.specs = Filter.expand_spec(f"width-{{{small},{large}}}|format-{{avif,webp,jpeg}}")
        self.sizes = f"(max-width: {small}px) 100vw, {small}px"

    def image_to_html(
        self, image: AbstractImage, alt_text: str, extra_attributes: dict[str, str] | None = None
    ) -> str:
        filters = [Filter(spec=spec) for spec in self.specs]
        attributes = {
            "alt": escape(alt_text),
            "class": escape(self.classname),
            "sizes": self.sizes,
            "loading": "lazy",
        }
        picture = Picture(
            get_renditions_or_not_found(image, filters), {**(extra_attributes or {}), **attributes}
        )
        return picture.__html__()


for _name, _width in _WIDTHS.items():
    _old = FORMATS_BY_NAME[_name]
    unregister_image_format(_name)
    register_image_format(PictureFormat(_name, _old.label, _old.classname, _width))
