from wagtail import hooks

from tests.plugins.sample.plugin import HOOKS

for name, function in HOOKS.items():
    hooks.register(name, function)
