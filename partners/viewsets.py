"""Partners in the CMS."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views.generic import DeleteView

from partners.forms.cms import PartnerForm
from partners.models import Partner
from partners.queries.reach import MANAGE
from partners.services.listings import hide
from portal.viewsets import ScopedViewSet


class PartnerDeleteView(DeleteView):
    """Deletes what was typed here; what follows a unit is hidden instead, as it would come back within a day."""

    def get_template_names(self) -> list[str]:
        return ["partners/cms/hide.html"] if self.object.unit_id else super().get_template_names()

    def get_page_title(self) -> str:
        return _("Hide") if self.object.unit_id else super().get_page_title()

    @property
    def confirmation_message(self) -> str:
        if not self.object.unit_id:
            return super().confirmation_message
        return _(
            "%(name)s belongs to the programme, so its row cannot be deleted: it would be made again within a day. "
            "Hidden, it appears neither in the list nor on the map, and what was written stays."
        ) % {"name": self.object}

    def delete_action(self) -> None:
        if self.object.unit_id:
            hide(self.object, by=self.request.user)
        else:
            super().delete_action()

    def get_success_message(self) -> str:
        if self.object.unit_id:
            return _("%(name)s is hidden. Tick “shown” to bring it back.") % {"name": self.object}
        return super().get_success_message()


class PartnerViewSet(ScopedViewSet):
    """Partners of the countries that a person looks after."""

    model = Partner
    scope_action = MANAGE
    delete_view_class = PartnerDeleteView
    name = "partners_cms"
    url_prefix = "partners"
    icon = "group"
    menu_label = _("Partners")
    menu_order = 250
    add_to_admin_menu = True
    list_display = [
        "name",
        Column("get_kind_display", label=_("Kind"), sort_key="kind"),
        Column("country", label=_("Country"), sort_key="country_code"),
        Column("place", label=_("Place")),
        BooleanColumn("is_shown", label=_("Shown"), sort_key="is_shown"),
    ]
    list_filter = ["kind", "is_shown", "on_home_page"]
    search_fields = ["search_text"]
    search_backend_name = None
    ordering = ["search_text"]
    edit_handler = ObjectList(
        [
            MultiFieldPanel([FieldPanel("name"), FieldPanel("kind")], _("Who")),
            MultiFieldPanel(
                [FieldRowPanel([FieldPanel("country_code"), FieldPanel("city")]), FieldPanel("town")], _("Where")
            ),
            InlinePanel(
                "texts", max_num=len(settings.LANGUAGES), heading=_("Texts"), label=_("Text"),
                panels=[FieldPanel("language"), FieldPanel("text")],
            ),
            MultiFieldPanel(
                [FieldPanel("website"), FieldPanel("email"), FieldPanel("since"), FieldPanel("logo")], _("More")
            ),
            FieldRowPanel([FieldPanel("is_shown"), FieldPanel("on_home_page")]),
        ],
        base_form_class=PartnerForm,
    )  # fmt: skip


partner_viewset = PartnerViewSet()
