"""The portal without any plugin: proof that nothing below buddy needs it."""

from portal.settings.test import *

INSTALLED_APPS = [app for app in INSTALLED_APPS if app not in PLUGIN_APPS]
PLUGIN_APPS = []
