"""Things of the toolkit in the CMS."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column

from portal.viewsets import ScopedViewSet
from training.forms.materials import MaterialForm
from training.models import Material
from training.queries.reach import AUTHOR


class MaterialViewSet(ScopedViewSet):
    """Everything in the toolkit, for those who write the training."""

    model = Material
    scope_action = AUTHOR
    name = "materials_cms"
    url_prefix = "toolkit"
    icon = "download"
    menu_label = _("Toolkit")
    menu_order = 260
    add_to_admin_menu = True
    list_display = [
        "title",
        Column("get_kind_display", label=_("Kind"), sort_key="kind"),
        Column("get_purpose_display", label=_("Purpose"), sort_key="purpose"),
        Column("get_language_display", label=_("Language"), sort_key="language"),
        Column("downloads", label=_("Downloads"), sort_key="downloads"),
    ]
    list_filter = ["kind", "purpose", "licence"]
    search_fields = ["title", "description"]
    search_backend_name = None
    ordering = ["title"]
    edit_handler = ObjectList(
        [
            MultiFieldPanel([FieldPanel("title"), FieldPanel("description")], _("What it is")),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("kind"), FieldPanel("purpose")]),
                    FieldRowPanel([FieldPanel("language"), FieldPanel("licence")]),
                ],
                _("Where it is found"),
            ),
            MultiFieldPanel([FieldPanel("document"), FieldPanel("preview")], _("A file")),
            MultiFieldPanel([FieldPanel("subject"), FieldPanel("text")], _("Or a text to copy")),
        ],
        base_form_class=MaterialForm,
    )


material_viewset = MaterialViewSet()
