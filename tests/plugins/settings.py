"""The portal with the plugins that PORTAL_PLUGINS names, and without buddy."""

from portal.settings import test

globals().update({name: getattr(test, name) for name in dir(test) if name.isupper()})
INSTALLED_APPS = [app for app in test.INSTALLED_APPS if app != "buddy"]
