"""What the agents of the pictures run plays tests alike in every run, and leaves what real runners leave."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from qgagent.junit import read_cases
from tools.pictures import player

PNG = b"\x89PNG\r\n\x1a\n"


def a_test(luck: Callable[[float], bool]) -> str:
    """A test whose luck with build 1 is so."""
    return next(name for n in range(10_000) if luck(player.draw(name := f"tests/{n}.spec.js", "1")))


@pytest.fixture
def run(tmp_path: Path) -> Callable[[str, int], tuple[int, str]]:
    """Play a test at some attempt, as fast as can be: exit code and log."""

    def play(test: str, attempt: int) -> tuple[int, str]:
        durations = tmp_path / "durations.json"
        durations.write_text(json.dumps({test: 5.0}))
        command = [sys.executable, "-I", player.__file__, str(durations), "1e6", test, "1", str(tmp_path)]
        ran = subprocess.run(
            command,
            env={"QUALGENT_ATTEMPT_NUMBER": str(attempt)},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert ran.stderr == ""
        return ran.returncode, ran.stdout

    return play


def test_a_defect_fails_every_attempt(run: Callable[[str, int], tuple[int, str]], tmp_path: Path) -> None:
    """The log names the case that failed, so does the report, and there is a picture of the screen."""
    test = a_test(lambda luck: luck < player.DEFECTS)
    assert [run(test, attempt)[0] for attempt in (1, 2)] == [1, 1]
    failed = [case for case in read_cases(tmp_path) if case.outcome == "failed"]
    assert len(failed) == 1
    assert failed[0].name in run(test, 1)[1]
    assert (tmp_path / "screen.png").read_bytes().startswith(PNG)


def test_a_flaky_test_passes_at_its_second_attempt(run: Callable[[str, int], tuple[int, str]]) -> None:
    """It fails once."""
    test = a_test(lambda luck: player.DEFECTS <= luck < player.FLAKY)
    assert [run(test, attempt)[0] for attempt in (1, 2)] == [1, 0]


def test_others_pass(run: Callable[[str, int], tuple[int, str]], tmp_path: Path) -> None:
    """All their cases do, and each takes its part of the real test's seconds."""
    code, log = run(a_test(lambda luck: luck > player.FLAKY), 1)
    cases = read_cases(tmp_path)
    assert code == 0
    assert {case.outcome for case in cases} == {"passed"}
    assert all(case.name in log for case in cases)
    assert 2.0 < sum(case.seconds for case in cases) < 8.0
    assert not (tmp_path / "screen.png").exists()
