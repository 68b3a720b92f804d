"""Links to pages and addresses; header and footer are made of them."""

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page

from home.blocks.previews import a_footer_group, from_list
from portal.queries.pages import for_this_reader, reader_url


class LinkValue(blocks.StructValue):
    """Leads to the reader's version of the page where there is one, to nothing where it is not live."""

    @cached_property
    def target(self) -> Page | None:
        page = self.get("page")
        page = page and for_this_reader(page)
        return page if page and page.live else None

    @property
    def url(self) -> str:
        return reader_url(self.target) if self.target else self.get("address") or ""

    @property
    def label(self) -> str:
        return self.get("text") or (self.target.title if self.target else "")


class LinkBlock(blocks.StructBlock):
    """A link to one of our pages, or to an address."""

    page = blocks.PageChooserBlock(required=False, label=_("page"))
    address = blocks.CharBlock(
        required=False,
        default="",
        label=_("or address"),
        help_text=_("For example /en/join/ or https://example.org/"),
    )
    text = blocks.CharBlock(
        required=False, default="", max_length=60, label=_("text"), help_text=_("Empty: the page's title.")
    )

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue
        preview_value = from_list(a_footer_group, "links")
        preview_template = "home/blocks/previews/link.html"
        description = _("A link to one of our pages, or to an address.")

    def clean(self, value: LinkValue) -> LinkValue:
        value = super().clean(value)
        errors = {}
        if bool(value.get("page")) == bool(value.get("address")):
            errors["page"] = ValidationError(_("Choose a page or enter an address, one of the two."))
        address = value.get("address") or ""
        if address and not address.startswith(("/", "https://", "http://", "mailto:")):
            errors["address"] = ValidationError(_("An address starts with / or https://."))
        if address and not value.get("text"):
            errors["text"] = ValidationError(_("A link to an address needs a text."))
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return value


class FooterGroupBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=60, label=_("title"))
    links = blocks.ListBlock(LinkBlock(), label=_("links"))

    class Meta:
        icon = "list-ul"
        label = _("Group of links")
        preview_value = a_footer_group
        preview_template = "home/blocks/previews/footer_group.html"
        description = _("Links of one kind, below a title.")
