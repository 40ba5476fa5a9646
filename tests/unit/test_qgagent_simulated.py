"""The simulated preset: durations and outcomes."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import pytest

from qgagent.errors import DurationsError
from qgagent.presets.simulated import SimulatedPreset, read_durations
from qgagent.verdicts import RunOutcome
from qgprotocol.messages import InstalledBuild
from tests.unit.qgagent_support import make_lease

BUILD = InstalledBuild(org_id="acme", app_version_id="1", target="mobile")
NOWHERE: Any = None  # what is only played needs no workspace


class SleepLog:
    """Replacement of sleep that records the durations and returns immediately."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> SleepLog:
    log = SleepLog()
    monkeypatch.setattr("qgagent.presets.simulated.sleep", log)
    return log


def durations_file(tmp_path: Path, content: Any) -> Path:
    path = tmp_path / "durations.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


async def test_tests_and_installs_take_three_seconds_by_default(sleeps: SleepLog) -> None:
    """As with the agents of the original."""
    preset = SimulatedPreset()
    await preset.install(BUILD, NOWHERE)
    assert await preset.run(make_lease("a"), NOWHERE) == RunOutcome(outcome="passed")
    assert (sleeps.seconds, preset.install_seconds, preset.simulated) == ([3.0, 3.0], 3.0, True)


async def test_durations_are_read_from_a_file(sleeps: SleepLog, tmp_path: Path) -> None:
    """In both formats; other tests take the default."""
    for content in ({"a": 7.5, "b": 0}, [{"test": "a", "seconds": 7.5}, {"test": "b", "seconds": 0}]):
        preset = SimulatedPreset(seconds=2, durations=read_durations(durations_file(tmp_path, content)))
        for test in ("a", "b", "c"):
            await preset.run(make_lease(test), NOWHERE)
    assert sleeps.seconds == [7.5, 0, 2] * 2


async def test_speed_divides_all_durations(sleeps: SleepLog, tmp_path: Path) -> None:
    """Of tests and installs, and the expected install duration."""
    durations = read_durations(durations_file(tmp_path, {"a": 60}))
    preset = SimulatedPreset(seconds=30, install_seconds=45, durations=durations, speed=60)
    await preset.install(BUILD, NOWHERE)
    await preset.run(make_lease("a"), NOWHERE)
    await preset.run(make_lease("b"), NOWHERE)
    assert (sleeps.seconds, preset.install_seconds) == ([0.75, 1, 0.5], 0.75)


async def test_outcomes_are_read_from_a_file(sleeps: SleepLog, tmp_path: Path) -> None:
    """By name or pattern; an exact name takes precedence, then the first pattern; brackets are literal."""
    entries = [
        {"test": "flaky/*", "seconds": 1, "outcome": "failed", "message": "no such element"},
        {"test": "*/slow[ci]", "seconds": 2, "outcome": "timed_out"},
        {"test": "flaky/good.js", "seconds": 3},
    ]
    preset = SimulatedPreset(durations=read_durations(durations_file(tmp_path, entries)))
    ended = {
        test: (await preset.run(make_lease(test), NOWHERE)).outcome
        for test in ("flaky/a.js", "flaky/good.js", "web/slow[ci]", "web/slowc", "flaky/slow[ci]")
    }
    assert ended == {
        "flaky/a.js": "failed",
        "flaky/good.js": "passed",
        "web/slow[ci]": "timed_out",
        "web/slowc": "passed",
        "flaky/slow[ci]": "failed",
    }
    assert (await preset.run(make_lease("flaky/a.js"), NOWHERE)).message == "no such element"


async def test_failures_are_determined_by_the_seed(sleeps: SleepLog) -> None:
    """The same seed fails the same attempts, approximately at the given rate."""

    async def failed(seed: int, number: int = 1) -> set[str]:
        preset = SimulatedPreset(failure_rate=0.2, seed=seed)
        leases = [make_lease(f"test-{index}", number=number) for index in range(1000)]
        return {lease.job.test for lease in leases if (await preset.run(lease, NOWHERE)).outcome == "failed"}

    first = await failed(1)
    assert first == await failed(1)
    assert 150 < len(first) < 250
    assert first != await failed(2)
    assert first != await failed(1, number=2)  # another attempt of a failed test may pass


@pytest.mark.parametrize(("rate", "outcome"), [(0.0, "passed"), (1.0, "failed")])
async def test_failure_rates_0_and_1_are_exact(sleeps: SleepLog, rate: float, outcome: str) -> None:
    """None fail at 0, all fail at 1."""
    preset = SimulatedPreset(failure_rate=rate)
    assert {(await preset.run(make_lease(f"{index}"), NOWHERE)).outcome for index in range(200)} == {outcome}


async def test_a_simulated_test_can_be_cancelled() -> None:
    """Immediately."""
    preset = SimulatedPreset(seconds=3600)
    began = time.monotonic()
    run = asyncio.create_task(preset.run(make_lease("a"), NOWHERE))
    await asyncio.sleep(0)
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("not json", "durations.json is no durations file"),
        ({"a": "fast"}, "Expected `float`"),
        ({"a": -1}, ">= 0"),
        ([{"test": "a"}], "missing required field `seconds`"),
        ([{"test": "a", "seconds": 1, "outcome": "exploded"}], "exploded"),
        ("3", "Valid forms:"),
    ],
)
def test_errors_of_a_durations_file_are_explained(tmp_path: Path, content: Any, named: str) -> None:
    """With the file, the error and the valid forms."""
    with pytest.raises(DurationsError, match=r"durations\.json") as caught:
        read_durations(durations_file(tmp_path, content))
    assert named in str(caught.value)


def test_a_missing_durations_file_is_explained(tmp_path: Path) -> None:
    """With the file and the system's error."""
    with pytest.raises(DurationsError, match=r"none\.json cannot be read: No such file"):
        read_durations(tmp_path / "none.json")
