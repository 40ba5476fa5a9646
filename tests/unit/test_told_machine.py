"""The state machine of the chaos tests, for what does not end the same way each time."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.errors import Flaky
from hypothesis.stateful import run_state_machine_as_test

from tests.chaos.told_machine import ToldMachine, only_generating, step


def test_a_failure_that_does_not_come_again_is_told_with_its_steps(capsys: pytest.CaptureFixture[str]) -> None:
    """The run fails, though Hypothesis cannot repeat the failure."""
    failures = []

    class Machine(ToldMachine):
        @step(number=st.integers(0, 5))
        def add(self, number: int) -> None:
            if len(self.steps) == 7 and not failures:
                failures.append(list(self.steps))
                raise AssertionError("only once")

    with pytest.raises(Flaky):  # it says that it cannot repeat it
        run_state_machine_as_test(Machine, settings=only_generating(100, 10))
    told = capsys.readouterr().out
    assert "\n".join(["7 steps:", *failures[0]]) in told
    assert "AssertionError: only once" in told
