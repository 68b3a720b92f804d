"""Pictures, films, sound and files of a lesson."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

VIDEO_FILES = {"mp4", "webm"}
AUDIO_FILES = {"mp3", "m4a", "ogg"}
# Of a recording that nobody has chosen yet.
SAID = {
    "title": _("A first evening in the city"),
    "transcript": _("What is said, word for word, for those who read it."),
}


class PictureBlock(blocks.StructBlock):
    image = ImageBlock(label=_("picture"))
    caption = blocks.CharBlock(required=False, max_length=200, label=_("caption"))

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "training/blocks/picture.html"
        preview_value = {"caption": _("A picture with its caption")}
        preview_template = "home/blocks/previews/picture.html"
        description = _("One picture, with a caption if you like.")


class RecordingBlock(blocks.StructBlock):
    """A recording, as a file of ours, with its words for those who cannot hear or play it."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    document = DocumentChooserBlock(label=_("file"))
    transcript = blocks.TextBlock(label=_("what is said"))

    extensions: set[str] = set()

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        value = super().clean(value)
        document = value.get("document")
        if document and document.file_extension.lower() not in self.extensions:
            formats = ", ".join(sorted(self.extensions))
            problem = ValidationError(
                _("Choose a file in one of these formats: %(formats)s.") % {"formats": formats}
            )
            raise blocks.StructBlockValidationError(block_errors={"document": problem})
        return value


class VideoBlock(RecordingBlock):
    """A film: a file of ours, or a link on which one leaves the site. Nothing of others is loaded into the page."""

    document = DocumentChooserBlock(required=False, label=_("file"))
    address = blocks.URLBlock(required=False, default="", label=_("or address"))

    extensions = VIDEO_FILES

    class Meta:
        icon = "media"
        label = _("Film")
        label_format = "{title}"
        template = "training/blocks/video.html"
        preview_value = {**SAID, "document": None, "address": "https://example.org/film"}
        description = _(
            "A film of ours, or a link to one elsewhere. With its words, for those who cannot hear."
        )

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        value = super().clean(value)
        if bool(value.get("document")) == bool(value.get("address")):
            problem = ValidationError(_("Choose a document or enter an address, one of the two."))
            raise blocks.StructBlockValidationError(block_errors={"document": problem})
        return value


class AudioBlock(RecordingBlock):
    extensions = AUDIO_FILES

    class Meta:
        icon = "media"
        label = _("Sound")
        label_format = "{title}"
        template = "training/blocks/audio.html"
        preview_value = {**SAID, "document": None}
        description = _("A recording, with its words.")


class FileBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    document = DocumentChooserBlock(label=_("document"))

    class Meta:
        icon = "doc-empty"
        label = _("File")
        label_format = "{title}"
        template = "training/blocks/file.html"
        preview_value = {"title": _("The sheet for the first meeting"), "document": None}
        preview_template = "training/blocks/previews/file.html"
        description = _("A file to download.")
