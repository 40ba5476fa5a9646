"""A state machine of Hypothesis for something that takes time: the same steps may end otherwise the next time."""

from __future__ import annotations

import functools
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, rule
from hypothesis.strategies import SearchStrategy


class ToldMachine(RuleBasedStateMachine):
    """Tells the steps of a failure as they happened, with its traceback."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[str] = []

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Print all steps so far if this one fails."""
        try:
            yield
        except Exception:
            print(f"{len(self.steps)} steps:", *self.steps, traceback.format_exc(), sep="\n")
            raise


def step(**arguments: SearchStrategy[Any]) -> Callable[[Callable[..., None]], Any]:
    """Make a rule of a ToldMachine. Without a precondition: a rule that finds nothing to do returns.

    What is generated must not depend on what happened: Hypothesis ends with FlakyStrategyDefinition where one beginning
    is continued in two ways.
    """

    def decorate(function: Callable[..., None]) -> Any:
        @functools.wraps(function)
        def told(machine: ToldMachine, **values: Any) -> None:
            machine.steps.append(
                f"{function.__name__}({', '.join(f'{key}={value!r}' for key, value in values.items())})"
            )
            with machine.telling():
                function(machine, **values)

        return rule(**arguments)(told)

    return decorate


def only_generating(examples: int, steps: int) -> settings:
    """Return settings that neither shrink nor reuse a failure, which takes that its beginning fails again."""
    return settings(
        phases=[Phase.generate],
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=settings.default.derandomize and examples < 1000,  # Hypothesis does in CI: the same every night
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
