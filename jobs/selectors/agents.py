"""What can be asked of the ledger about what agents did; see ``selectors``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import takewhile
from typing import Any
from uuid import UUID

from django.db.models import Max

from jobs.keys import first_id_at
from jobs.models import Attempt, Event
from jobs.scheduler.engine.values import Outcome
from jobs.selectors.pass_rates import Tally, judge
from jobs.times import optional_rfc3339, rfc3339

ATTEMPTS_LOOKED_AT = 200  # the newest of an agent
OTHERS_LOOKED_AT = 2000  # the newest of the whole fleet
DAY_MS = 86_400_000
RAN = (Outcome.PASSED, Outcome.FAILED, Outcome.TIMED_OUT)  # the test came to an end of its own
TROUBLE = (Outcome.ERROR, Outcome.LOST)  # it did not, and the device is to blame
COMINGS = {"agent_connected": "connects", "agent_disconnected": "disconnects", "agent_suspect": "silences"}


def list_attempts(
    *, limit: int, before: str | None = None, agent: str | None = None, outcome: str | None = None
) -> list[dict[str, Any]]:
    """Newest first; ``before`` is the id of the last one of the page before."""
    attempts = Attempt.objects.order_by("-id")
    if agent is not None:
        attempts = attempts.filter(agent=agent)
    if outcome is not None:
        attempts = attempts.filter(outcome=outcome)
    if before is not None:
        attempts = attempts.filter(id__lt=UUID(before))
    return [_attempt_row(attempt) for attempt in attempts.select_related("job")[:limit]]


def _attempt_row(attempt: Attempt) -> dict[str, Any]:
    job = attempt.job
    return {
        "id": str(attempt.id),
        "number": attempt.number,
        "agent": attempt.agent,
        "job_id": str(attempt.job_id),
        "test": job.test,
        "org_id": job.org_id,
        "app_version_id": job.app_version_id,
        "target": job.target,
        "phase": attempt.phase or None,
        "outcome": attempt.outcome or None,
        "simulated": attempt.simulated,
        "leased_at": rfc3339(attempt.leased_at),
        "started_at": optional_rfc3339(attempt.started_at),
        "finished_at": optional_rfc3339(attempt.finished_at),
        "install_seconds": attempt.install_seconds,
        "run_seconds": attempt.run_seconds,
        "message": attempt.message,
    }


def agent_health(*, agent: str, now_ms: int) -> dict[str, Any]:
    """Its newest attempts against the newest of the other agents on the same targets; its comings and goings in a day.

    ``installs_avoided`` are attempts that found their build on the device, ``install_seconds`` the mean of those that
    did not. ``verdict``: see ``comparison.judge``.
    """
    newest = Attempt.objects.filter(agent=agent).exclude(outcome="").order_by("-id")
    own = list(newest.values_list("outcome", "install_seconds", "job__target")[:ATTEMPTS_LOOKED_AT])
    ends = [outcome for outcome, _, _ in own]
    ran = [seconds is not None for outcome, seconds, _ in own if outcome in RAN]
    installs = [seconds for _, seconds, _ in own if seconds is not None]
    mine, others = _tally(ends), _others(agent, {target for _, _, target in own})
    since = UUID(first_id_at(now_ms - DAY_MS))
    kinds = Counter(Event.objects.filter(agent=agent, id__gte=since, kind__in=COMINGS).values_list("kind", flat=True))
    trouble = Event.objects.filter(agent=agent, kind="agent_suspect").aggregate(Max("at"))["at__max"]
    return {
        "attempts": len(own),
        "outcomes": {outcome.value: ends.count(outcome) for outcome in Outcome},
        "ran": mine.ran,
        "failed": mine.failed,
        "failed_share": mine.share,
        "others_ran": others.ran,
        "others_failed": others.failed,
        "others_failed_share": others.share,
        "verdict": judge(mine, others),
        "errors": sum(outcome in TROUBLE for outcome in ends),
        "errors_in_a_row": len(list(takewhile(lambda outcome: outcome in TROUBLE, ends))),
        "installs": sum(ran),
        "installs_avoided": len(ran) - sum(ran),
        "install_seconds": sum(installs) / len(installs) if installs else None,
        "last_silent_at": optional_rfc3339(trouble),
        **{name: kinds[kind] for kind, name in COMINGS.items()},
    }


def _others(agent: str, targets: set[str]) -> Tally:
    """Looked for among the newest attempts of all, so that a quiet target costs no search through the whole ledger."""
    newest = Attempt.objects.order_by("-id").values_list("agent", "outcome", "job__target")[:OTHERS_LOOKED_AT]
    return _tally(outcome for name, outcome, target in newest if name != agent and target in targets)


def _tally(outcomes: Iterable[str]) -> Tally:
    ends = Counter(outcomes)
    ran = sum(ends[outcome] for outcome in RAN)
    return Tally(ran=ran, failed=ran - ends[Outcome.PASSED])
