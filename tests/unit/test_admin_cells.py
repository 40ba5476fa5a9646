"""HTML of single values in the admin."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from jobs.admin_base import cells

NOW = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


@pytest.fixture
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells.timezone, "now", lambda: NOW)


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "–"), (0.04, "0.0 s"), (7.44, "7.4 s"), (9, "9 s"), (59.6, "1 min"), (200.0, "3 min 20 s"),
     (7_500, "2 h 5 min"), (86_400, "1 d"), (356_400, "4 d 3 h"), (86_430, "1 d")],
)  # fmt: skip
def test_durations_have_two_units_at_most(value: float | None, text: str) -> None:
    """Units of zero are left out."""
    assert cells.seconds(value) == text


@pytest.mark.parametrize(
    ("age", "text"),
    [(0, "now"), (0.4, "now"), (5, "5 s ago"), (75, "1 min ago"), (7_500, "2 h 5 min ago"), (-90, "in 2 min")],
)
@pytest.mark.usefixtures("at_noon")
def test_times_are_shown_by_age(age: float, text: str) -> None:
    """To the second only within a minute; the title has the exact time."""
    shown = cells.ago(NOW - timedelta(seconds=age))
    assert f">{text}</time>" in shown
    assert f'title="{NOW - timedelta(seconds=age):%Y-%m-%d %H:%M:%S} UTC"' in shown


def test_states_have_an_icon_and_a_word() -> None:
    """States with the same meaning share an icon; the text may be replaced."""
    assert cells.state("timed_out") == (
        '<span class="state state-failed"><svg class="icon" aria-hidden="true"><use href="#icon-failed"></use></svg>'
        "timed out</span>"
    )
    assert "running · installing</span>" in cells.state("running", "running · installing")


@pytest.mark.parametrize("value", ["<script>", {"a": "</pre><b>"}])
def test_values_are_escaped(value: Any) -> None:
    """In states, tags, labels, links, JSON and preformatted text."""
    for shown in (cells.state("done", str(value)), cells.tags(str(value)), cells.labels({"os": str(value)}),
                  cells.link("/x", str(value)), cells.as_json(value), cells.preformatted(str(value))):  # fmt: skip
        assert "<script>" not in shown
        assert "<b>" not in shown


def test_long_json_is_cut() -> None:
    """The number of characters left out is shown."""
    assert "characters more" in cells.as_json({"text": "x" * 2 * cells.MOST_JSON})


def test_progress_has_counts_in_words() -> None:
    """With the failed and the cancelled."""
    shown = cells.progress(1000, 12, 3, 1)
    assert 'max="1000" value="16"' in shown
    assert "16 of 1,000, 3 failed, 1 cancelled" in shown
    assert 'max="1"' in cells.progress(0, 0, 0, 0)
