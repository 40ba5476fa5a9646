"""What another process holds counts as abandoned once it was seen unchanged for long enough."""

from __future__ import annotations

from qualgent.ledger.unchanged import UnchangedWatch


def test_only_what_stays_unchanged_is_abandoned() -> None:
    """A row whose value changes starts anew; one that is gone is forgotten."""
    watch = UnchangedWatch[tuple[str, int]](10.0, 4.0)
    assert watch.abandoned([("a", 1), ("b", 1)], 100.0) == []
    assert watch.abandoned([("a", 1), ("b", 2)], 104.0) == []
    assert watch.abandoned([("a", 1), ("b", 2)], 108.0) == []
    assert watch.abandoned([("a", 1), ("b", 2)], 112.0) == [("a", 1)]
    assert watch.abandoned([("b", 2)], 116.0) == [("b", 2)]
    assert watch.abandoned([("a", 1)], 120.0) == []


def test_a_long_pause_abandons_nothing() -> None:
    """The machine may have been suspended, with the holder on it: at least two more looks are needed."""
    watch = UnchangedWatch[str](20.0, 4.0)
    assert watch.abandoned(["a"], 0.0) == []
    assert watch.abandoned(["a"], 3600.0) == []
    assert watch.abandoned(["a"], 7200.0) == []
    assert watch.abandoned(["a"], 7204.0) == ["a"]


def test_a_first_look_abandons_nothing() -> None:
    """Whatever the clock says: a process that has just started knows nothing yet."""
    assert UnchangedWatch[str](1.0, 1.0).abandoned(["a"], 1e9) == []
