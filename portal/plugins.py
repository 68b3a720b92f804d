"""Third-party plugins: pip packages with an entry point in the group `portal.plugins`."""

from collections.abc import Iterable
from importlib.metadata import entry_points

from django.core.exceptions import ImproperlyConfigured

GROUP = "portal.plugins"


def plugin_apps(names: Iterable[str]) -> list[str]:
    """Return the app of each plugin in `names` (the setting PORTAL_PLUGINS).

    An entry point `crosswords = "buddy_crosswords"` offers the app `buddy_crosswords`; it is loaded
    only when "crosswords" is named, since installing a package alone must not change the schema.
    Raises ImproperlyConfigured for a name that no installed package offers.
    """
    offered = {entry.name: entry.value for entry in entry_points(group=GROUP)}
    apps = []
    for name in names:
        if name not in offered:
            known = ", ".join(sorted(offered)) or "none"
            raise ImproperlyConfigured(
                f"PORTAL_PLUGINS names {name!r}, but the installed plugins are: {known}."
            )
        apps.append(offered[name])
    return apps
