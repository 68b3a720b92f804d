"""The contact page, its fields, and what people sent with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.contrib.forms.models import (
    AbstractFormField,
    AbstractFormSubmission,
    FormMixin,
    validate_to_address,
)
from wagtail.fields import StreamField
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.blocks import content_blocks
from home.form_builder import GuardedFormBuilder
from home.models.base import FORM_PREVIEWS, BasePage

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


class ContactPage(FormMixin, BasePage):
    """A form that editors put together. What is sent is stored, and mailed to the addresses set here.

    What the page answers is in home.views.contact (see home.wagtail_hooks).
    """

    to_addresses = models.CharField(
        _("mail to"),
        max_length=255,
        blank=True,
        validators=[validate_to_address],
        help_text=_("Addresses separated by commas. Empty: the network's own address."),
    )
    body = StreamField(content_blocks(), blank=True, verbose_name=_("content below the form"))

    form_builder = GuardedFormBuilder
    template = landing_page_template = "home/contact_page.html"
    preview_modes = FORM_PREVIEWS
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("to_addresses"),
        InlinePanel("form_fields", label=_("field"), heading=_("Fields of the form")),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    override_translatable_fields = [SynchronizedField("to_addresses")]
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Past FormMixin, whose way to take a form is not ours."""
        return BasePage.serve(self, request, *args, **kwargs)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Past FormMixin, which knows a landing page of its own."""
        return BasePage.serve_preview(self, request, mode_name)

    def get_submission_class(self) -> type[ContactSubmission]:
        return ContactSubmission


class ContactField(TranslatableMixin, AbstractFormField):
    page = ParentalKey(ContactPage, on_delete=models.CASCADE, related_name="form_fields")

    translatable_fields = [
        *(TranslatableField(name) for name in ("label", "help_text", "choices", "default_value")),
        *(SynchronizedField(name, overridable=False) for name in ("clean_name", "field_type", "required")),
    ]

    class Meta(TranslatableMixin.Meta, AbstractFormField.Meta):
        pass

    def get_field_clean_name(self) -> str:
        """Never the name of one of the guard's own fields, whatever the label says."""
        return f"field_{super().get_field_clean_name()}"


class ContactSubmission(AbstractFormSubmission):
    """What somebody sent. The address stands apart, so that it is found on every database."""

    email = models.EmailField(_("e-mail"), blank=True, db_index=True)

    class Meta(AbstractFormSubmission.Meta):
        abstract = False
