"""A quarantine of a test names who began it, and ends by itself at its time."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from jobs.derived_ids import test_id as id_of_test
from qualgent.core.times import rfc3339, to_datetime, wall_ms
from tests.callers import OWNER
from tests.integration.conftest import Scheduler
from tests.integration.steps import ask, submit
from tests.integration.test_audit import entries

pytestmark = pytest.mark.usefixtures("no_caller", "jumping_time")
KNOWN = id_of_test("acme", "t", "mobile")


async def change(**fields: Any) -> tuple[int, Any]:
    return await ask(OWNER, f"tests/{KNOWN}", "PATCH", fields)


def soon(seconds: float) -> str:
    return rfc3339(to_datetime(wall_ms() + round(seconds * 1000)))


async def ran(scheduler: Scheduler) -> None:
    host = await scheduler.connect()
    await submit(test="t")
    await host.report(await host.begin(), "failed")


async def test_a_quarantine_names_its_author_and_ends_at_its_time(scheduler: Scheduler) -> None:
    """Also after a restart, and by the server's own entry in the audit; nothing is left of it."""
    await ran(scheduler)
    until = soon(60)
    status, row = await change(quarantined=True, note="since #412", until=until)
    assert (status, row["quarantined_by"], row["quarantined_until"]) == (200, OWNER.actor, until)
    await scheduler.stop()
    await scheduler.start()
    await until_released(scheduler)
    released, quarantined = await audit(scheduler)
    assert quarantined == (OWNER.actor, "since #412", {"quarantined": True, "note": "since #412", "until": until})
    assert released == ("server", "its quarantine has ended", {"quarantined": False, "note": ""})


async def test_only_the_last_end_counts(scheduler: Scheduler) -> None:
    """A later end, or none, replaces an earlier one; author and begin stay those of the first."""
    await ran(scheduler)
    _, first = await change(quarantined=True, note="a", until=soon(60))
    _, row = await change(quarantined=True, note="b", until=soon(200))
    assert (row["quarantined_at"], row["quarantine_note"]) == (first["quarantined_at"], "b")
    await asyncio.sleep(100)  # of the jumping clock
    assert (await ask(OWNER, f"tests/{KNOWN}"))[1]["quarantined"]
    await change(quarantined=True, note="b")
    await asyncio.sleep(200)
    _, row = await ask(OWNER, f"tests/{KNOWN}")
    assert (row["quarantined"], row["quarantined_until"], len(await audit(scheduler))) == (True, None, 3)


async def test_an_end_that_cannot_be_is_refused(scheduler: Scheduler) -> None:
    """The past, no time, one without a zone; a release has no end, and the end of time is one."""
    await ran(scheduler)
    for until in ("2020-01-01T00:00:00Z", "tomorrow", "2099-01-01T00:00:00", 2**70):
        status, answer = await change(quarantined=True, until=until)
        assert (status, "until" in answer["error"]) == (400, True), until
    status, row = await change(quarantined=False, until=soon(60))
    assert (status, row["quarantined"], row["quarantined_until"], await audit(scheduler)) == (200, False, None, [])
    status, row = await change(quarantined=True, until="9999-12-31T23:59:59-23:59")
    assert (status, row["quarantined_until"][:4]) == (200, "9000")


async def audit(scheduler: Scheduler) -> list[tuple[Any, ...]]:
    """Return actor, note and what was written of each entry about the test, newest first."""
    found: list[Any] = await entries(scheduler, kind="test", object_id=KNOWN)
    return [(row.actor, row.note, row.after) for row in reversed(found)]


async def until_released(scheduler: Scheduler) -> None:
    async with asyncio.timeout(600):
        while (row := (await ask(OWNER, f"tests/{KNOWN}"))[1])["quarantined"]:
            await asyncio.sleep(5)
    assert (row["quarantined_by"], row["quarantined_at"], row["quarantined_until"]) == ("", None, None)
