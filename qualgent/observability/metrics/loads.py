"""Waiting and running jobs per target and org, with a bounded number of both: Prometheus keeps every label value."""

from __future__ import annotations

from msgspec.structs import replace

from jobs.scheduler.engine.values import Load

from .instruments import OTHER

MAX_ORGS = 50
MAX_TARGETS = 20


def bounded(loads: list[Load], most_orgs: int = MAX_ORGS, most_targets: int = MAX_TARGETS) -> list[Load]:
    """Return the same sums with a bounded number of orgs and targets; those with the fewest jobs become ``other``."""
    orgs, targets = _largest(loads, "org_id", most_orgs), _largest(loads, "target", most_targets)
    sums: dict[tuple[str, str], Load] = {}
    for load in loads:
        key = (
            load.target if load.target in targets else OTHER,
            load.org_id if load.org_id in orgs else OTHER,
        )
        sums[key] = _add(sums[key], load) if key in sums else _rename(load, *key)
    return list(sums.values())


def _largest(loads: list[Load], field: str, most: int) -> set[str]:
    sizes: dict[str, int] = {}
    for load in loads:
        name = getattr(load, field)
        sizes[name] = sizes.get(name, 0) + load.waiting + load.running
    return set(sorted(sizes, key=lambda name: (-sizes[name], name))[:most])


def _rename(load: Load, target: str, org_id: str) -> Load:
    return replace(load, target=target, org_id=org_id)


def _add(one: Load, other: Load) -> Load:
    ages = [age for age in (one.oldest_submitted_ms, other.oldest_submitted_ms) if age is not None]
    return replace(
        one,
        waiting=one.waiting + other.waiting,
        running=one.running + other.running,
        oldest_submitted_ms=min(ages, default=None),
    )
