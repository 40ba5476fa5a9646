"""Limits of commands, and the outcomes that their ends mean."""

import signal
from typing import Self

from msgspec import Struct
from msgspec.structs import asdict, replace

from qgagent.child import ChildExit, ExceededLimit
from qgagent.outcome import RunOutcome
from qgprotocol.messages import Timeouts


class CommandLimits(Struct, frozen=True, kw_only=True):
    """Timeouts of this host in seconds; the maximum for those that a job requests."""

    install_seconds: float = 300.0
    job_seconds: float = 1800.0
    silence_seconds: float = 300.0
    start_seconds: float = 600.0  # until the first case begins, if a reporter reports it; no job requests another

    def with_requested(self, timeouts: Timeouts | None) -> Self:
        limits: dict[str, float] = asdict(self)
        return replace(self, **{name: min(own, getattr(timeouts, name, None) or own) for name, own in limits.items()})


def describe_exit(end: ChildExit) -> str:
    """Return in words how a command ended: exit code or signal."""
    if end.exit_code is not None and end.exit_code < 0:
        try:
            return f"ended by {signal.Signals(-end.exit_code).name}"
        except ValueError:
            return f"ended by signal {-end.exit_code}"
    return f"exit code {end.exit_code}"


def outcome_of(end: ChildExit, limits: CommandLimits) -> RunOutcome:
    """Return the outcome that the end of a run command means."""
    code, peak = end.exit_code, end.peak_memory_bytes
    reasons = {
        ExceededLimit.TIME: f"it took longer than {limits.job_seconds:g} s",
        ExceededLimit.START: f"no test case began within {limits.start_seconds:g} s",
        ExceededLimit.SILENCE: f"no output for {limits.silence_seconds:g} s",
    }
    if end.exceeded is not None:
        outcome, message = "timed_out", f"stopped: {reasons[end.exceeded]}"
    elif end.error:
        outcome, message = "error", end.error
    elif code == 0:
        outcome, message = "passed", ""
    else:
        outcome, message = "failed", describe_exit(end)
    return RunOutcome(outcome=outcome, exit_code=code, message=message, peak_memory_bytes=peak)
