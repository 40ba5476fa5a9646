"""Outcomes of runners that report their test cases: exit code and cases must agree."""

from collections.abc import Sequence

from msgspec.structs import replace

from qgprotocol.messages import CaseResult

from .presets.base import RunOutcome

NOTHING_TO_RUN = ("no tests found", "no tests ran", "file or directory not found", "no test is found")
"""Output of runners if the test of the job does not exist, in lower case."""


def judge(outcome: RunOutcome, cases: Sequence[CaseResult]) -> RunOutcome:
    """Return the outcome that the cases allow: a pass needs a case, and a failure a failed one; else it is an error."""
    bad = [case for case in cases if case.outcome in ("failed", "error")]
    match outcome.outcome:
        case "passed" if bad:
            number = "1 case" if len(bad) == 1 else f"{len(bad)} cases"
            return replace(outcome, outcome="failed", message=f"exit code 0, but {number} failed")
        case "passed" if not cases:
            return replace(outcome, outcome="error", message="the runner has ended without a test case in its report")
        case "failed" if not bad:
            is_missing = any(text in outcome.cause.lower() for text in NOTHING_TO_RUN)
            said = outcome.cause or "no test case has failed"
            return replace(outcome, outcome="error", message=f"{outcome.message}: {said}", permanent=is_missing)
    return outcome
