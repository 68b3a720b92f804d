"""One spelling-blind form of names, so that SQLite and PostgreSQL find the same rows."""

import re

from anyascii import anyascii

_GAP = re.compile(r"[^0-9a-z]+")
# What a search reads of what was typed: each word is a condition of its own to the database.
_LONGEST, _MOST_WORDS = 100, 12


def search_form(*parts: str) -> str:
    """Return `parts` as one casefolded ASCII string of words: "Köln", "KOLN" -> "koln".

    Stored in `search_text` columns and applied to what people type, so that `contains` answers
    alike on every database.
    """
    text = " ".join(part for part in parts if part)
    # Most names have nothing to fold, and lists sort hundreds of them.
    folded = text if text.isascii() else anyascii(text)
    return _GAP.sub(" ", folded.casefold()).strip()


def search_words(query: str) -> list[str]:
    """The words that a search looks for in `search_text` columns; a pasted page is no search."""
    return search_form(query[:_LONGEST]).split()[:_MOST_WORDS]


def paragraphs(text: str) -> list[list[str] | str]:
    """Split plain text into paragraphs (str) and lists (list of items): lines that start with a dash."""
    found: list[list[str] | str] = []
    for part in text.replace("\r\n", "\n").split("\n\n"):
        lines = [line.strip() for line in part.strip().splitlines()]
        if lines and all(line.startswith("- ") for line in lines):
            found.append([line[2:] for line in lines])
        elif any(lines):
            found.append("\n".join(lines))
    return found
