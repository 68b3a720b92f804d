"""The form of a thing of the toolkit in the CMS."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm


class MaterialForm(WagtailAdminModelForm):
    def clean(self) -> dict:
        """A file or a text: the database wants one of the two, and says it less kindly."""
        cleaned = super().clean()
        if (
            not cleaned.get("document")
            and not (cleaned.get("text") or "").strip()
            and "document" not in self.errors
        ):
            self.add_error("document", _("Choose a file, or write a text to copy."))
        return cleaned
