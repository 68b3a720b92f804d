"""How often one may send a public form or ask for what is costly: by network address (a campus shares one) and by
e-mail address or account."""

from __future__ import annotations

from django.core.cache import cache
from django.utils.crypto import salted_hmac

HOUR, DAY = 3600, 24 * 3600
PER_NETWORK_ADDRESS = 60
PER_EMAIL = 8


def allowed(what: str, *, address: str, email: str) -> bool:
    """Count one more sending of the form `what`; False when it is one too many. Keeps hashes only."""
    by_network = _count(what, address, HOUR) <= PER_NETWORK_ADDRESS
    return _count(what, email.strip().lower(), DAY) <= PER_EMAIL and by_network


def allowed_from(what: str, *, who: str, most: int = PER_NETWORK_ADDRESS) -> bool:
    """Count one more `what` of the network address or account `who`; False when it is one too many in this hour."""
    return _count(what, who, HOUR) <= most


def _count(what: str, who: str, seconds: int) -> int:
    key = f"portal.limit:{salted_hmac(what, who).hexdigest()}"
    if cache.add(key, 1, seconds):
        return 1
    try:
        return cache.incr(key)
    except ValueError:  # ran out between the two calls
        return 1
