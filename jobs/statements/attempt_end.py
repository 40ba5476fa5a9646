"""The end of an attempt: what its agent reports, and what the ledger records of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from qgprotocol.messages import CaseResult, TestTree
from qualgent.engine.values import BuildKey, JobSpec, Outcome

from .failures import NewFailure


class AttemptResult(Struct, frozen=True, kw_only=True):
    """The result of an attempt as its agent reports it. The agent measured the seconds."""

    outcome: Outcome
    run_seconds: float | None = None
    install_seconds: float | None = None
    exit_code: int | None = None
    message: str = ""
    installed: tuple[BuildKey, ...] | None = None  # builds on the device now; None: not reported
    peak_memory_bytes: int | None = None
    log_truncated: bool = False
    cases: Sequence[CaseResult] = ()
    log_bytes: int | None = None  # stored of its log; None: nothing, or not reported
    permanent: bool = False  # an error that another attempt would meet too
    cause: str = ""  # the line of its log that says best why it failed
    cause_line: int | None = None
    tree: TestTree | None = None  # the files of the tests that it used
    log_is_reported: bool = False  # by the gateway of its agent, which has looked

    @property
    def may_have_log(self) -> bool:
        return self.log_bytes is not None or not self.log_is_reported


class AttemptEnd(Struct, frozen=True, kw_only=True):
    """The end of an attempt, for the rows of the attempt, its job, batch, test, cases and failures; ids canonical."""

    attempt_id: str
    token_hash: str
    number: int  # 1 = the job's first attempt
    agent: str
    job: JobSpec
    batch_id: str | None
    result: AttemptResult
    finished_ms: int
    log_bytes: int | None  # stored of its log
    log_truncated: bool
    jitter: float  # 0..1, spreads backoffs
    failures: Sequence[NewFailure] = ()  # why it did not pass; the first is its cause

    @property
    def outcome(self) -> Outcome:
        return self.result.outcome

    @property
    def cause(self) -> str:
        """Return why it did not pass; empty: it passed."""
        return self.failures[0].cause if self.failures else ""
