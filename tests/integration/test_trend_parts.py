"""Kept parts of trends: the figures are those of the ledger, whatever happens to it, and cost little the next time."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from asgiref.sync import sync_to_async

from jobs import selectors
from jobs.models import Attempt
from jobs.selectors.trends import TrendSubject
from qualgent.accounts.models import Org
from qualgent.accounts.scope import SITE, scope_of_org
from qualgent.api.services.trend_parts import read_parts
from qualgent.api.trends import PERIODS, begin_of
from qualgent.core.times import to_datetime
from tests.integration.conftest import Scheduler
from tests.integration.test_trends import HOUR, NOW, make_attempt

DAY = 24 * HOUR
SUBJECTS = (
    TrendSubject(),
    TrendSubject(org_id="acme"),
    TrendSubject(agent="x"),
    TrendSubject(org_id="globex", agent="y"),
)


def spans_of(name: str, now_ms: int) -> list[tuple[int, int]]:
    step_ms = PERIODS[name].step_ms
    return [(begin, begin + step_ms) for begin in range(begin_of(PERIODS[name], now_ms), now_ms + 1, step_ms)]


def change(chance: random.Random, now_ms: int) -> None:
    """Let something happen to the ledger that happens to ledgers."""
    old = list(Attempt.objects.order_by("pk"))
    acts: list[Callable[[], Any]] = [lambda: begin(chance, now_ms)] * 3
    acts += [old[0].delete, lambda: end(chance, old), lambda: release(chance, old, now_ms)] if old else []
    chance.choice(acts)()


def begin(chance: random.Random, now_ms: int) -> None:
    """Add an attempt, also of a time that has passed, as after a change of the clock."""
    fields = {"org": chance.choice(["acme", "globex"]), "agent": chance.choice("xy"), "wait": chance.random() * 99}
    outcome = chance.choice(["passed", "failed", "lost", "cancelled", ""])
    seconds = chance.random() * 20_000 if outcome else None
    if chance.random() < 0.5:
        fields["install_seconds"] = 3.0
    at_ms = now_ms - int(chance.random() ** 2 * 20 * DAY)
    make_attempt(at_ms, outcome=outcome, seconds=seconds, run_seconds=seconds, **fields)


def end(chance: random.Random, old: list[Attempt]) -> None:
    """End an attempt that runs, however long ago it began."""
    running = [attempt for attempt in old if attempt.finished_at is None]
    for attempt in running[:1]:
        attempt.outcome, attempt.run_seconds = chance.choice(["passed", "failed"]), 7.0
        attempt.finished_at = attempt.leased_at + timedelta(hours=chance.random() * 5)
        attempt.save()


def release(chance: random.Random, old: list[Attempt], now_ms: int) -> None:
    """Record the install of an attempt that was cancelled within a day, which its agent releases now."""
    for attempt in chance.sample(old, len(old)):
        is_open = attempt.outcome == "cancelled" and attempt.log_bytes is None
        if is_open and attempt.finished_at is not None and attempt.finished_at > to_datetime(now_ms - 20 * HOUR):
            attempt.install_seconds, attempt.log_bytes = 5.0, 0
            attempt.save()
            return


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("seed", range(2))
async def test_kept_parts_have_the_figures_of_the_ledger(scheduler: Scheduler, seed: int) -> None:
    """After any begin, end, late release or deletion; whatever is asked for, and as the time goes on."""
    chance, gateway, now_ms = random.Random(seed), scheduler.gateway, NOW
    await sync_to_async(Org.objects.bulk_create)(
        [Org(pk=name, created_at=to_datetime(NOW)) for name in ("acme", "globex")]
    )
    for _ in range(12):
        await sync_to_async(change)(chance, now_ms)
        now_ms += chance.choice([0, 0, HOUR])
        scope = chance.choice([SITE, scope_of_org("globex")])
        subject = chance.choice(SUBJECTS)
        spans = spans_of(chance.choice(["24h", "30d"]), now_ms)
        kept = await read_parts(gateway, scope, subject, spans, now_ms)
        for (begin_ms, end_ms), part in zip(spans, kept.values(), strict=True):
            span = {"begin_ms": begin_ms, "end_ms": end_ms, "now_ms": now_ms}
            found = await gateway.read(selectors.trends.read_part, scope=scope, subject=subject, **span)
            assert part == found, (seed, begin_ms)


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_only_what_may_change_is_read_again(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 90 days the last one, and those in which something was deleted or has not ended."""
    gateway, write = scheduler.gateway, sync_to_async(make_attempt)
    await sync_to_async(Org.objects.create)(pk="acme", created_at=to_datetime(NOW))
    for day in range(0, 60, 4):
        await write(NOW - day * DAY - HOUR)
    await write(NOW - 30 * DAY, outcome="", seconds=None, run_seconds=None)
    reads: Counter[str] = Counter()
    read = gateway.read

    async def count(select: Callable[..., Any], *args: Any, **fields: Any) -> Any:
        reads[select.__name__] += 1
        return await read(select, *args, **fields)

    monkeypatch.setattr(gateway, "read", count)

    async def look() -> int:
        reads.clear()
        await read_parts(gateway, SITE, TrendSubject(), spans_of("90d", NOW), NOW)
        assert reads["fingerprint_parts"] == 1
        return reads["read_part"]

    assert await look() == 90
    assert await look() == 2  # today, and the day of the attempt that runs
    first = await Attempt.objects.order_by("pk").afirst()
    assert first is not None
    await first.adelete()
    assert await look() == 3
    assert await look() == 2
