"""Blocks of a city's page: the local guide and the team."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from home.blocks.previews import a_guide_section, a_person
from home.blocks.texts import PLAIN_FEATURES


class GuideSectionValue(blocks.StructValue):
    _ICONS = {
        "arrival": "map-pin",
        "housing": "house",
        "paperwork": "file-text",
        "transport": "bike",
        "health": "heart",
        "emergency": "life-buoy",
        "life": "coffee",
    }

    @property
    def icon(self) -> str:
        return self._ICONS.get(self.get("topic"), "info")


class GuideSectionBlock(blocks.StructBlock):
    """One section of a city's guide."""

    topic = blocks.ChoiceBlock(
        choices=[
            ("arrival", _("Arrival")),
            ("housing", _("Housing")),
            ("paperwork", _("Paperwork")),
            ("transport", _("Transport")),
            ("health", _("Health")),
            ("emergency", _("Emergency")),
            ("life", _("City life")),
        ],
        label=_("topic"),
    )
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.RichTextBlock(features=["h3", *PLAIN_FEATURES, "image"], label=_("text"))

    class Meta:
        icon = "doc-full"
        label = _("Section of the guide")
        label_format = "{title}"
        template = "home/blocks/guide_section.html"
        value_class = GuideSectionValue
        preview_value = a_guide_section
        preview_template = "home/blocks/previews/prose.html"
        description = _("One subject of the local guide. Its symbol follows the topic.")


class PersonBlock(blocks.StructBlock):
    """A member of the coordinators' team, with what they wish to show."""

    name = blocks.CharBlock(max_length=80, label=_("name"))
    role = blocks.CharBlock(required=False, max_length=80, label=_("what they do"))

    class Meta:
        icon = "user"
        label = _("Person")
        preview_value = a_person
        preview_template = "home/blocks/previews/person.html"
        description = _("A member of your team, with what they wish to show.")


class PictureBlock(blocks.StructBlock):
    """One picture of a city's gallery."""

    image = ImageChooserBlock(label=_("picture"))
    caption = blocks.CharBlock(required=False, max_length=160, label=_("caption"))

    class Meta:
        icon = "image"
        label = _("Picture")
        label_format = "{caption}"
        preview_value = {"caption": _("A picture with its caption")}
        preview_template = "home/blocks/previews/picture.html"
        description = _("One picture of the gallery.")
