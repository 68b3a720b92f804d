from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class PortalConfig(AppConfig):
    name = "portal"
    verbose_name = _("Portal")

    def ready(self) -> None:
        from django import forms

        from portal import checks  # noqa: F401 - registers the system checks
        from portal.search_backend import make_configurations
        from portal.validators import readable

        post_migrate.connect(lambda **_signal: make_configurations(), sender=self, weak=False)

        # Every text field of every form: ours, those of plugins, of accounts and of the CMS.
        forms.CharField.default_validators = [readable]
