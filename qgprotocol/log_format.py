"""Log lines of the server and of qgagent: for people (``line``) or for programs (``json``), one line a record.

What agents, tests and clients say gets into messages; a line break or an escape sequence in it must neither forge a
record nor reach a terminal. Ids that a record is about go along as fields: ``logger.info(…, extra=about(job=…))``.

Small enough to keep here: a package for the JSON half (python-json-logger) would not do the other, and be one more
on device hosts.
"""

from __future__ import annotations

import json
import logging
import re
from datetime import UTC, datetime
from typing import Any

FORMATS = ("line", "json")
FIELDS = ("org", "job", "attempt", "agent")
"""What a record may be about; the order they are shown in."""

MARGIN = "    | "

_BREAKS = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]"
)  # controls but tab, and what breaks lines


def about(**ids: str | None) -> dict[str, str]:
    """``extra=`` of a log call: what the record is about, by the names of ``FIELDS``."""
    return {name: value for name, value in ids.items() if value is not None}


def formatter(name: str, *, short: bool = False) -> logging.Formatter:
    """The one of that name of ``FORMATS``; ``short`` is for lines."""
    return JsonFormatter() if name == "json" else LineFormatter(short=short)


class LineFormatter(logging.Formatter):
    """Time, level, logger, message, then the ids that the message does not name already.

    A traceback follows on lines of its own, each with a margin that no record begins with.
    """

    def __init__(self, *, short: bool = False) -> None:
        """``short``: only the time of day and the message, for a program whose messages name what matters."""
        if short:
            super().__init__("%(asctime)s %(message)s", "%H:%M:%S")
        else:
            super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._shows_ids = not short

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's)
        text = super().formatMessage(record)
        unnamed = [f"{name}={value}" for name, value in _ids(record) if value not in record.message]
        return one_line(f"{text} [{' '.join(unnamed)}]" if unnamed and self._shows_ids else text)

    def formatException(self, ei: Any) -> str:  # noqa: N802 (logging's)
        return _with_margin(super().formatException(ei))

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 (logging's)
        return _with_margin(super().formatStack(stack_info))


class JsonFormatter(logging.Formatter):
    """One object a record: time, level, logger, message, the ids, thread (if not the main one), exception, stack."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC)
            .isoformat(timespec="milliseconds")
            .replace("+00:00", "Z"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **dict(_ids(record)),
        }
        if record.threadName not in (None, "MainThread"):
            entry["thread"] = record.threadName
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        if record.stack_info:
            entry["stack"] = self.formatStack(record.stack_info)
        return json.dumps(entry)  # ASCII: every break and every lone surrogate is escaped


def _with_margin(text: str) -> str:
    return "\n".join(MARGIN + one_line(line) for line in text.split("\n"))


def one_line(text: str) -> str:
    """The same with all that would break the line, or steer a terminal, escaped."""
    return _BREAKS.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")


def _ids(record: logging.LogRecord) -> list[tuple[str, str]]:
    return [(name, str(getattr(record, name))) for name in FIELDS if hasattr(record, name)]
