"""Numbers of certificates: BS-7KQX-M4TP-9WHA. Eleven letters that nobody guesses, and one that shows a slip of the pen."""

from __future__ import annotations

# Without I, L, O, 0 and 1, which are read for one another. A prime number of letters: the weighted sum below then
# notices every wrong letter and every two that changed places.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
RANDOM_LETTERS = 11
_PREFIX = "BS"


def written(letters: str) -> str:
    """The number of `letters`, with its prefix, check letter and hyphens."""
    full = letters + _check(letters)
    return "-".join([_PREFIX, full[:4], full[4:8], full[8:]])


def read(typed: str) -> str | None:
    """The number that somebody typed, in whatever case and with whatever signs between; None where it cannot be one."""
    letters = "".join(sign for sign in typed.upper()[:60] if sign.isascii() and sign.isalnum())
    letters = letters.removeprefix(_PREFIX) if len(letters) > RANDOM_LETTERS + 1 else letters
    if len(letters) != RANDOM_LETTERS + 1 or any(letter not in LETTERS for letter in letters):
        return None
    return written(letters[:-1]) if _check(letters[:-1]) == letters[-1] else None


def _check(letters: str) -> str:
    total = sum(place * LETTERS.index(letter) for place, letter in enumerate(letters, start=1))
    return LETTERS[total % len(LETTERS)]
