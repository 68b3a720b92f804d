from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BuddyConfig(AppConfig):
    name = "buddy"
    verbose_name = _("Buddy")

    def ready(self) -> None:
        from buddy import receivers  # noqa: F401  registers what it hears
