"""Optional effects: sent after commit, robustly. What the product promises is never done here.

Each carries `pair_id` (Pair.pk).
"""

from django.dispatch import Signal

pair_proposed = Signal()
pair_accepted = Signal()
pair_ended = Signal()
