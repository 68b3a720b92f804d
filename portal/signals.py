"""What the kernel tells the apps above it."""

from django.dispatch import Signal

# Sent with `units=list[Unit]` in the transaction that opens them: what a unit needs in order to work (a city's page, its
# programme) is there together with it or not at all.
units_opened = Signal()

# Sent with `home=<HomePage>` in the transaction that has made, or found, the central pages of one language, the default
# language first: apps above add theirs below it.
pages_seeded = Signal()

# Sent without arguments when the rights in the CMS have been made anew from the grants: apps above do so with theirs.
page_rights_rebuilt = Signal()
