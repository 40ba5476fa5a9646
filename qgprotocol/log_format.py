"""Log formatters of the server and of qgagent: ``line`` for people, ``json`` for programs; one line per record.

Messages include text of agents, tests and clients; a line break or an escape sequence in it must neither forge a
record nor reach a terminal. The ids of a record are fields: ``logger.info(…, extra=about(job=…))``.

Rejected: python-json-logger, which covers only the JSON half and adds a dependency on device hosts.
"""

from __future__ import annotations

import json
import logging
import re
from datetime import UTC, datetime
from typing import Any

FORMATS = ("line", "json")
FIELDS = ("org", "job", "attempt", "agent")
"""Names of the id fields of a record, in output order."""

MARGIN = "    | "

# control characters except tab, line separators, lone surrogates
_UNSAFE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def about(**ids: str | None) -> dict[str, str]:
    """Return ``extra=`` for a log call: the ids that the record is about, keyed by ``FIELDS``."""
    return {name: value for name, value in ids.items() if value is not None}


def formatter(name: str, *, short: bool = False) -> logging.Formatter:
    """Return the formatter of this name; ``short``: lines have only the time of day and the message."""
    return JsonFormatter() if name == "json" else LineFormatter(short=short)


class LineFormatter(logging.Formatter):
    """Write time, level, logger, message, and the ids that the message does not contain.

    A traceback follows on separate lines; each begins with MARGIN, as no record does.
    """

    def __init__(self, *, short: bool = False) -> None:
        """``short``: write only the time of day and the message."""
        if short:
            super().__init__("%(asctime)s %(message)s", "%H:%M:%S")
        else:
            super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._shows_ids = not short

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's)
        """Return the record as one line, line breaks escaped; unless short, with ids its message lacks."""
        text = super().formatMessage(record)
        unnamed = [f"{name}={value}" for name, value in _list_ids(record) if value not in record.message]
        return one_line(f"{text} [{' '.join(unnamed)}]" if unnamed and self._shows_ids else text)

    def formatException(self, ei: Any) -> str:  # noqa: N802 (logging's)
        """Return the traceback with MARGIN before each line."""
        return _with_margin(super().formatException(ei))

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 (logging's)
        """Return the stack with MARGIN before each line."""
        return _with_margin(super().formatStack(stack_info))


class JsonFormatter(logging.Formatter):
    """Write one JSON object per record: time, level, logger, message, ids, thread (unless main), exception, stack."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as one line of JSON."""
        entry: dict[str, str | None] = {
            "time": datetime.fromtimestamp(record.created, UTC)
            .isoformat(timespec="milliseconds")
            .replace("+00:00", "Z"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **dict(_list_ids(record)),
        }
        if record.threadName not in (None, "MainThread"):
            entry["thread"] = record.threadName
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        if record.stack_info:
            entry["stack"] = self.formatStack(record.stack_info)
        return json.dumps(entry)  # ASCII: line breaks and lone surrogates are escaped


def _with_margin(text: str) -> str:
    """Put MARGIN before each line of a text, and escape its control characters."""
    return "\n".join(MARGIN + one_line(line) for line in text.split("\n"))


def one_line(text: str) -> str:
    """Escape line breaks and terminal control sequences."""
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def _list_ids(record: logging.LogRecord) -> list[tuple[str, str]]:
    """Return the names and values of the id fields that a record has."""
    return [(name, str(getattr(record, name))) for name in FIELDS if hasattr(record, name)]
