from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PortalConfig(AppConfig):
    name = "portal"
    verbose_name = _("Portal")

    def ready(self) -> None:
        from django import forms

        from portal import checks  # noqa: F401 - registers the system checks
        from portal.validators import readable

        # Every text field of every form: ours, those of plugins, of accounts and of the CMS.
        forms.CharField.default_validators = [readable]
