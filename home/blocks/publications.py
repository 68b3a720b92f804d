"""Blocks of a publication: chapters and files to download."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from home.blocks.previews import a_download, from_page
from home.blocks.texts import TEXT_FEATURES
from portal.names import language_choices


class ChapterBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120, label=_("title"))
    text = blocks.RichTextBlock(features=TEXT_FEATURES, label=_("text"))

    class Meta:
        icon = "doc-full"
        label = _("Chapter")
        label_format = "{title}"
        template = "home/blocks/chapter.html"
        preview_value = from_page("study", "chapter", "chapters")
        preview_template = "home/blocks/previews/prose.html"
        description = _("A chapter with its heading. The list of contents is made from them.")


class DownloadValue(blocks.StructValue):
    @property
    def url(self) -> str:
        document = self.get("document")
        return document.url if document else self.get("address") or ""

    @property
    def format(self) -> str:
        """The kind of file, as people name it: "PDF"."""
        document = self.get("document")
        return document.file_extension.upper() if document else ""

    @property
    def size(self) -> int | None:
        """Bytes."""
        document = self.get("document")
        return document.get_file_size() if document else None


class DownloadBlock(blocks.StructBlock):
    """A file of ours, or the address of one that others publish."""

    title = blocks.CharBlock(max_length=120, label=_("title"))
    language = blocks.ChoiceBlock(choices=language_choices, label=_("language"))
    document = DocumentChooserBlock(required=False, label=_("document"))
    address = blocks.URLBlock(required=False, default="", label=_("or address"))

    class Meta:
        icon = "download"
        label = _("Download")
        label_format = "{title}"
        value_class = DownloadValue
        preview_value = a_download
        preview_template = "home/blocks/previews/download.html"
        description = _("A file to download, ours or one that others publish.")

    def clean(self, value: DownloadValue) -> DownloadValue:
        value = super().clean(value)
        if bool(value.get("document")) == bool(value.get("address")):
            problem = ValidationError(_("Choose a document or enter an address, one of the two."))
            raise blocks.StructBlockValidationError(block_errors={"document": problem})
        return value
