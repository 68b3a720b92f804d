from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrainingConfig(AppConfig):
    name = "training"
    verbose_name = _("Training")

    def ready(self) -> None:
        from training.forms.modules import ModuleForm
        from training.models import ModulePage
        from training.signals import connect

        # Here, since models know no forms and the editor is built before hooks are read.
        ModulePage.base_form_class = ModuleForm
        connect()
