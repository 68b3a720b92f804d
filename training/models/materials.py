from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model_string
from wagtail.images import get_image_model_string

from portal.names import language_choices
from training.enums import Licence, MaterialKind, Purpose


class Material(models.Model):
    """A thing of the toolkit: a file to download, or a text to copy."""

    title = models.CharField(_("title"), max_length=160)
    description = models.TextField(_("description"), blank=True, max_length=500)
    kind = models.CharField(_("kind"), max_length=8, choices=MaterialKind)
    purpose = models.CharField(_("purpose"), max_length=10, choices=Purpose)
    language = models.CharField(
        _("language"),
        max_length=12,
        blank=True,
        choices=language_choices,
        help_text=_("Leave it empty where there are no words in it: it is then shown in every language."),
    )
    licence = models.CharField(_("licence"), max_length=14, choices=Licence, default=Licence.CC_BY)
    document = models.ForeignKey(
        get_document_model_string(),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("file"),
    )
    preview = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("preview"),
    )
    subject = models.CharField(_("subject"), max_length=200, blank=True)
    text = models.TextField(_("text"), blank=True, max_length=5000)
    downloads = models.PositiveIntegerField(default=0, editable=False)
    # Names what the project itself makes, so that it is made once.
    key = models.CharField(max_length=80, blank=True, editable=False)

    class Meta:
        verbose_name = _("material")
        verbose_name_plural = _("materials")
        constraints = [
            models.UniqueConstraint(
                fields=["key", "language"], condition=~models.Q(key=""), name="material_key_once"
            ),
            models.CheckConstraint(
                condition=models.Q(document__isnull=False) | ~models.Q(text=""), name="material_has_content"
            ),
        ]
        indexes = [models.Index(fields=["language", "purpose", "kind"], name="material_listing")]

    def __str__(self) -> str:
        return self.title
