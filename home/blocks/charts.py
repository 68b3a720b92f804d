"""Figures as bars, with the table that says the same."""

from django.contrib.humanize.templatetags.humanize import intcomma
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.previews import from_list, from_page


class BarBlock(blocks.StructBlock):
    label = blocks.CharBlock(max_length=80, label=_("label"))
    value = blocks.IntegerBlock(min_value=0, label=_("number"))

    class Meta:
        icon = "minus"
        label = _("Bar")
        preview_value = from_list(from_page("project", "chart"), "bars_shown")


class ChartValue(blocks.StructValue):
    @property
    def bars(self) -> list[dict]:
        """As components/bar_chart.html wants them: the longest bar takes the whole width."""
        most = max((bar["value"] for bar in self["bars_shown"]), default=0) or 1
        return [
            {
                "label": bar["label"],
                "value": intcomma(bar["value"]),
                "percent": round(100 * bar["value"] / most, 1),
                "tone": self["side"],
            }
            for bar in self["bars_shown"]
        ]


class ChartBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    side = blocks.ChoiceBlock(
        choices=[("meet", _("of both sides")), ("intl", _("international")), ("local", _("local"))],
        default="meet",
        label=_("colour"),
    )
    bars_shown = blocks.ListBlock(BarBlock(), min_num=2, max_num=20, label=_("bars"))
    source = blocks.CharBlock(max_length=200, label=_("source and date"))

    class Meta:
        icon = "order-up"
        label = _("Chart")
        label_format = "{title}"
        template = "home/blocks/chart.html"
        value_class = ChartValue
        preview_value = from_page("project", "chart")
        description = _("Figures as bars, with the table that says the same.")
