"""The number of label values is bounded, and the sums stay the same."""

from __future__ import annotations

from qualgent.engine.values import Load
from qualgent.ops.metrics.parts import bounded


def load(target: str, org: str, waiting: int, running: int = 0, oldest_ms: int | None = None) -> Load:
    return Load(target=target, org_id=org, waiting=waiting, running=running, oldest_submitted_ms=oldest_ms)


def test_few_are_left_as_they_are() -> None:
    """Nothing is summed up that need not be."""
    loads = [load("web", "acme", 1), load("ios", "globex", 2, 1, 7)]
    assert bounded(loads) == loads


def test_the_smallest_are_summed_up() -> None:
    """Those with the fewest jobs, running ones included, and the oldest of them all counts."""
    loads = [
        load("web", "large", 9, 0, 50),
        load("web", "busy", 0, 5),
        load("web", "small", 2, 1, 40),
        load("web", "tiny", 1, 0, 30),
        load("web", "gone", 0, 1),
    ]
    assert bounded(loads, most_orgs=2) == [*loads[:2], load("web", "other", 3, 2, 30)]


def test_both_labels_are_bounded() -> None:
    """However many there are of each."""
    loads = [load(f"target-{number % 40}", f"org-{number}", 1) for number in range(1000)]
    found = bounded(loads, most_orgs=50, most_targets=20)
    assert len({row.org_id for row in found}) == 51
    assert len({row.target for row in found}) == 21
    assert sum(row.waiting for row in found) == 1000
