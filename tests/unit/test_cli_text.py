"""Values as qgjob prints them."""

from __future__ import annotations

from qgjob.text import format_seconds


def test_durations_are_in_the_units_of_the_dashboard() -> None:
    """A tenth below a minute, then two units."""
    values = (None, 0.04, 12.34, 59.9, 60.0, 125.7, 3600.0, 7503.0)
    texts = ["-", "0.0 s", "12.3 s", "59.9 s", "1 min 00 s", "2 min 05 s", "1 h 00 min", "2 h 05 min"]
    assert list(map(format_seconds, values)) == texts
