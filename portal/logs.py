"""What the log leaves out."""

from __future__ import annotations

import logging


class OneLine(logging.Filter):
    """The message alone: for errors of others, whose traceback through our code tells nothing."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.exc_info = record.exc_text = None
        return True
