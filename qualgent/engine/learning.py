"""Learning from finished attempts: how long tests run, runners start, installs take, and the pace of their agent."""

from __future__ import annotations

from .estimates import Estimates
from .nodes import ActiveLease
from .values import RAN, Finished, LearnedEstimate, Outcome, to_ms
from .waiting import GUESSED


def learn(estimates: Estimates, active: ActiveLease, finished: Finished) -> list[LearnedEstimate]:
    """Learn the durations of an attempt; nothing unless the test ran to an end of its own.

    Its run counts only if it passed: a broken agent that fails all within a second shows no test's duration.
    """
    if finished.outcome not in RAN:
        return []
    key = active.group.key
    learned: list[LearnedEstimate] = []
    if finished.outcome is Outcome.PASSED and finished.run_seconds is not None:
        seconds = max(0.0, finished.run_seconds - (finished.start_seconds or 0.0))
        learned += estimates.learn_run(key.org_id, active.job.test, key.target, seconds)
        expected_ms = None if active.job.expected_seconds == GUESSED else active.job.expected_ms
        active.agent.pace.learn(active.group.durations, expected_ms, to_ms(seconds))
    if finished.start_seconds is not None:
        learned += estimates.learn_start(key.org_id, key.target, finished.start_seconds)
    if finished.install_seconds is not None:
        learned += estimates.learn_install(active.group.install_key, finished.install_seconds)
    return learned
