"""docs/reference/rights.md, made from the table of answers: `python -m tests.scope.document`."""

from __future__ import annotations

from pathlib import Path

from tests.scope.table import PEOPLE, Right, rights

PATH = Path(__file__).resolve().parents[2] / "docs/reference/rights.md"
# A column for each kind of person; of "a, b" the second belongs to another city, university or country.
COLUMNS = {
    "visitor": ("visitor", "unverified"),
    "international": ("international",),
    "local": ("local",),
    "coordinator": ("coordinator", "coordinator elsewhere"),
    "officer": ("officer", "officer elsewhere"),
    "national": ("national", "national elsewhere"),
    "central": ("central",),
    "trainer": ("trainer",),
    "editor": ("editor",),
}
YES, PLACE, TOLD, NO = "yes", "own", "told no", ""
HEAD = """# Who may do what

Made from the table that the tests ask at every address (`tests/scope/table.py`); a test fails while the two
differ. To change a right, change `role_actions()` and `scopes()` of the app, then the table, then run
`.venv/bin/python -m tests.scope.document`.

The rows are about ESN Lille: its programme, an active pair, a proposal of two others.

- **yes**: may, wherever it is. **own**: may in the own city, university or country; elsewhere it is as if
  nothing were there.
- **told no**: sees that it exists, and is told that somebody else does this (403).
- Empty: it is as if it did not exist (404); a visitor is asked to sign in.

Coordinators reach the programmes that their unit runs, or shares under an agreement; a role reaches
everything below its unit until its last day. What a page shows of a person is decided in `buddy/cards.py`;
no page, list, export or header carries a word that its reader may not read (`tests/scope/leaks.py`).
"""


def mark(right: Right, people: tuple[str, ...]) -> str:
    """One word for what these people may; all addresses of a right have to agree."""
    found = {_mark(right, answers, people) for answers in right.rows.values()}
    assert len(found) == 1, f"{right.title}: {people} {found}"
    return found.pop()


def _mark(right: Right, answers: tuple[str, str], people: tuple[str, ...]) -> str:
    here, *elsewhere = (_may(right, answers, PEOPLE.index(person)) for person in people)
    return PLACE if here == YES and elsewhere and elsewhere != [YES] else here


def _may(right: Right, answers: tuple[str, str], column: int) -> str:
    letters = {letters[column] for letters in answers}
    if column < len(COLUMNS["visitor"]) and not right.everybody:
        letters.discard(">")
    if letters & {"o", ">"}:
        return YES
    return TOLD if "x" in letters else NO


def document() -> str:
    lines, section = [HEAD], ""
    for right in rights():
        if right.section != section:
            section = right.section
            lines.append(
                f"\n## {section}\n\n| what | {' | '.join(COLUMNS)} |\n|---|{'---|' * len(COLUMNS)}\n"
            )
        marks = " | ".join(mark(right, people) for people in COLUMNS.values())
        lines.append(f"| {right.title} | {marks} |\n")
    return "".join(lines)


if __name__ == "__main__":
    PATH.write_text(document())
