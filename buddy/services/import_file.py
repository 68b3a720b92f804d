"""Read a CSV file of nominated students as tables come out of spreadsheets: any usual delimiter and encoding.

A fault is a `Fault(row, column, message)`; rows are counted as a spreadsheet shows them, the heading
being row 1.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from django.utils.translation import gettext as _

from buddy.enums import ParticipantRole

MAX_BYTES = 5 * 1024 * 1024
MAX_ROWS = 20_000
DELIMITERS = ",;\t|"
COLUMNS = (
    "email", "first_name", "last_name", "birth_date", "gender", "nationality", "home_university",
    "host_university", "kind_of_stay", "arrival", "departure", "languages", "field", "degree", "interests",
    "needs", "offers", "capacity", "gender_wish", "gender_wish_strength",
)  # fmt: skip
REQUIRED = ("email", "first_name")


@dataclass(frozen=True)
class Fault:
    row: int
    column: str
    message: str

    def __str__(self) -> str:
        return _("row %(row)s: %(column)s: %(message)s") % {
            "row": self.row,
            "column": self.column,
            "message": self.message,
        }


def columns_for(role: ParticipantRole | str) -> list[str]:
    """The columns of the template file for `role`."""
    other = "offers" if role == ParticipantRole.INTERNATIONAL else "needs"
    absent = {other, "capacity"} if role == ParticipantRole.INTERNATIONAL else {other}
    return [column for column in COLUMNS if column not in absent]


def read_table(data: bytes) -> tuple[list[tuple[int, dict[str, str]]], list[Fault]]:
    """Return (row number, cell texts by column) of each row that is not empty, and faults of the file."""
    if len(data) > MAX_BYTES:
        return [], [Fault(1, "file", _("The file is larger than 5 MB."))]
    text = _decode(data)
    if not text.strip() or "\x00" in text:
        return [], [Fault(1, "file", _("This is not a CSV file, or it is empty."))]
    heading = text.lstrip().splitlines()[0]
    delimiter = max(DELIMITERS, key=heading.count)
    lines, broken = _lines(text, delimiter)
    if broken:
        return [], [Fault(broken, "row", _("This row cannot be read: a quotation mark may be missing."))]
    if len(lines) > MAX_ROWS + 1:
        return [], [Fault(lines[-1][0], "file", _("The file has more than 20,000 rows."))]
    return _rows(lines)


def _lines(text: str, delimiter: str) -> tuple[list[tuple[int, list[str]]], int]:
    """Return the rows that are not empty with their numbers, and the number of one that cannot be read."""
    lines: list[tuple[int, list[str]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, start=1):
            if any(cell.strip() for cell in cells):
                lines.append((number, [cell.strip() for cell in cells]))
    except csv.Error:
        return lines, lines[-1][0] + 1 if lines else 1
    return lines, 0


def _rows(lines: list[tuple[int, list[str]]]) -> tuple[list[tuple[int, dict[str, str]]], list[Fault]]:
    (first, heading), *body = lines
    names = [name.casefold() for name in heading]
    while names and not names[-1]:
        names.pop()
    if faults := _faults_of_heading(names, first):
        return [], faults
    if not body:
        return [], [Fault(first, "file", _("There is nobody in the file."))]
    long = [number for number, cells in body if any(cells[len(names) :])]
    rows = [(number, dict(zip(names, cells, strict=False))) for number, cells in body if number not in long]
    return rows, [Fault(number, "row", _("There are more cells than columns.")) for number in long]


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _faults_of_heading(names: list[str], number: int) -> list[Fault]:
    faults = [Fault(number, name, _("This column is missing.")) for name in REQUIRED if name not in names]
    faults += [
        Fault(number, name or "column", _("This column is not known."))
        for name in names
        if name not in COLUMNS
    ]
    faults += [
        Fault(number, name, _("This column is there twice."))
        for name in dict.fromkeys(names)
        if names.count(name) > 1
    ]
    if "needs" in names and "offers" in names:
        faults.append(Fault(number, "offers", _("Only one of needs and offers can be there.")))
    return faults
