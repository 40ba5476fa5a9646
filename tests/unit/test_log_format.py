"""Whatever is logged, a record stays one record, and says what it is about."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable

import pytest

from qgprotocol.log_format import FORMATS, MARGIN, about, formatter

NASTY = "first\nsecond\r\nthird\x0bfourth\u2028fifth\x85sixth \x1b[31mred\x00 \ud800 2026-01-01 ERROR jobs: forged"

Format = Callable[..., str]


def record(message: str, *arguments: object, **extra: str) -> logging.LogRecord:
    made = logging.getLogger("jobs.attempts").makeRecord(
        "jobs.attempts", logging.WARNING, "file.py", 1, message, arguments, None, extra=about(**extra)
    )
    return made


def failed(message: str) -> logging.LogRecord:
    """As ``logger.exception`` makes it."""
    made = record("it failed")
    try:
        raise ValueError(message)
    except ValueError:
        made.exc_info = sys.exc_info()
    return made


@pytest.mark.parametrize("name", FORMATS)
def test_text_of_others_does_not_break_the_line(name: str) -> None:
    """Nor does it steer a terminal, nor is there what no file could take."""
    text = formatter(name).format(record("an agent says: %s", NASTY, agent=NASTY))
    assert len(text.splitlines()) == 1
    assert "\x1b" not in text
    assert text.isprintable()
    text.encode()


def test_no_line_of_a_traceback_looks_like_a_record() -> None:
    """An exception carries others' text, too."""
    first, *others = formatter("line").format(failed(NASTY)).splitlines()
    assert first.endswith("WARNING jobs.attempts: it failed")
    assert others
    assert all(line.startswith(MARGIN) for line in others)


def test_a_traceback_is_a_field() -> None:
    """In JSON, still on the one line."""
    (line,) = formatter("json").format(failed(NASTY)).splitlines()
    exception = json.loads(line)["exception"]
    assert exception.startswith("Traceback")
    assert "ValueError: first\nsecond" in exception


def test_what_a_record_is_about_is_fields() -> None:
    """In JSON by name, beside time, level and logger."""
    entry = json.loads(formatter("json").format(record("lost after %d s", 60, job="j", attempt="a", agent="x/1")))
    assert entry.pop("time").endswith("Z")
    assert entry == {
        "level": "WARNING", "logger": "jobs.attempts", "message": "lost after 60 s", "job": "j", "attempt": "a",
        "agent": "x/1",
    }  # fmt: skip


def test_a_line_names_each_id_once() -> None:
    """What the message says already is not said again."""
    text = formatter("line").format(record("job %s is lost", "job-1", job="job-1", agent="agent-1"))
    assert text.endswith(" WARNING jobs.attempts: job job-1 is lost [agent=agent-1]")


def test_unknown_ids_are_left_out() -> None:
    """None is not an id."""
    assert about(job="1", org=None) == {"job": "1"}
