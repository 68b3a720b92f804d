"""Blocks of a facilitation kit."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.blocks.texts import PLAIN_FEATURES
from training.blocks.previews import a_kit_step


class KitStepBlock(blocks.StructBlock):
    minutes = blocks.IntegerBlock(min_value=1, max_value=600, label=_("minutes"))
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.RichTextBlock(features=PLAIN_FEATURES, label=_("text"))

    class Meta:
        icon = "order"
        label = _("Step")
        label_format = "{title}"
        template = "training/blocks/kit_step.html"
        preview_value = a_kit_step
        preview_template = "training/blocks/previews/kit_step.html"
        description = _("One step of the evening, with its minutes.")
