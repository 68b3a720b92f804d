"""The one block by which plugins show living content in a page's body."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.previews import Preview
from portal.extensions import page_widgets


def widget_choices() -> list[tuple[str, str]]:
    """Keys and labels of all registered widgets. A callable, so that migrations never list them."""
    return sorted(
        ((widget.key, widget.label) for widget in page_widgets().values()), key=lambda pair: str(pair[1])
    )


class WidgetBlock(blocks.StructBlock):
    """Shows the widget that a plugin registered under `key`; nothing when no plugin knows the key."""

    key = blocks.ChoiceBlock(choices=widget_choices, label=_("what to show"))

    class Meta:
        icon = "cogs"
        label = _("Living content")
        label_format = "{key}"
        preview_value = Preview(lambda: {"key": next((key for key, _label in widget_choices()), "")})
        preview_template = "home/blocks/previews/widget.html"
        description = _("What a plugin keeps alive, such as figures or the logos of partners.")

    def get_preview_context(self, value: blocks.StructValue, parent_context: dict | None = None) -> dict:
        context = parent_context or {}
        widgets = [
            {"label": widget.label, "shown": widget.render(context["request"], None)}
            for widget in sorted(page_widgets().values(), key=lambda widget: str(widget.label))
        ]
        return {**context, "widgets": widgets}

    def render(self, value: blocks.StructValue, context: dict | None = None) -> str:
        widget = page_widgets().get(value["key"])
        if widget is None or not context or "request" not in context:
            return ""
        shown = widget.render(context["request"], context.get("page"))
        return format_html('<div class="wrap section--tight">{}</div>', shown) if shown else ""
