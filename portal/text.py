"""One spelling-blind form of names, so that SQLite and PostgreSQL find the same rows."""

import re

from anyascii import anyascii

_GAP = re.compile(r"[^0-9a-z]+")


def search_form(*parts: str) -> str:
    """Return `parts` as one casefolded ASCII string of words: "Köln", "KOLN" -> "koln".

    Stored in `search_text` columns and applied to what people type, so that `contains` answers
    alike on every database.
    """
    folded = anyascii(" ".join(part for part in parts if part)).casefold()
    return _GAP.sub(" ", folded).strip()
