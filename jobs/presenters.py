"""Conversion of loaded rows and engine states to structs of responses: jobs, attempts, builds, batches, groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal
from urllib.parse import quote

from django.conf import settings
from django.db.models import F, OuterRef, Subquery
from msgspec import Meta, Struct

from qualgent.accounts.credentials import ATTEMPTS_PATH
from qualgent.accounts.pages import given
from qualgent.core.fields import Count
from qualgent.core.row_view import view
from qualgent.core.times import to_datetime
from qualgent.engine.retry import retries_allowed
from qualgent.engine.states import combine_status
from qualgent.engine.values import Explanation, GroupState, MovedGroup, OvertakenGroup, PriorityEffect

from .batch_names import batch_name
from .derived_ids import group_id
from .job_views import AttemptView, ExplanationView, JobView
from .models import Artifact, Attempt, Batch, Build, Bundle, Group, Job

PARKED = "parked"  # the phase that is shown of a parked job and its attempt
_LAST = Attempt.objects.filter(job=OuterRef("pk"), number=OuterRef("attempts"))
SHOWN = {
    "parked_reason": F("parked__reason"),
    "run_seconds": Subquery(_LAST.values("run_seconds")),
    "start_seconds": Subquery(_LAST.values("start_seconds")),
}
"""Annotations of jobs that are shown."""


def job_view(job: Job) -> JobView:
    known = given(start_seconds=getattr(job, "start_seconds", None))
    run_seconds = getattr(job, "run_seconds", None)
    return view(JobView, job, group=job.group_id, run_seconds=run_seconds, **known, **parked_fields(job))


def parked_fields(job: Job) -> dict[str, str]:
    """Return the phase and reason by which a parked job's view differs from its row; empty: the job is not parked."""
    reason = getattr(job, "parked_reason", None)
    return {} if reason is None else {"phase": PARKED, "reason": reason}


def attempt_view(
    attempt: Attempt, cases: dict[str, int] | None = None, artifacts: int = 0, *, parked: bool = False
) -> AttemptView:
    phase = {"phase": PARKED} if parked else {}
    installed = attempt.install_seconds is not None
    return view(AttemptView, attempt, installed=installed, cases=cases or {}, artifacts=artifacts, **phase)


class ArtifactRow(Struct, frozen=True, kw_only=True):
    """A file that an attempt uploaded."""

    id: str
    path: str
    size: Count
    sha256: str
    content_type: str
    created_at: str
    url: str


def artifact_row(artifact: Artifact) -> ArtifactRow:
    return view(ArtifactRow, artifact, url=artifact_url(artifact))


def artifact_url(artifact: Artifact) -> str:
    return f"{ATTEMPTS_PATH}{artifact.attempt_id}/artifacts/{quote(artifact.path)}"


class BuildRow(Struct, frozen=True, kw_only=True):
    """An app build."""

    org_id: str
    app_version_id: str
    app_url: str
    name: str
    size: int | None
    sha256: str
    file_url: str | None
    created_at: str


class BundleRow(Struct, frozen=True, kw_only=True):
    """An uploaded bundle of tests' files."""

    org_id: str
    sha256: str
    size: int
    file_url: str
    created_at: str
    used_at: str


def bundle_row(bundle: Bundle) -> BundleRow:
    return view(BundleRow, bundle, file_url=bundle_file_url(bundle))


def bundle_file_url(bundle: Bundle) -> str:
    return f"/api/v1/bundles/{quote(bundle.org_id, safe='')}/{bundle.sha256}/file"


def build_row(build: Build) -> BuildRow:
    return view(BuildRow, build, file_url=build_file_url(build) if build.sha256 else None)


def build_file_url(build: Build) -> str:
    return f"/api/v1/builds/{quote(build.org_id, safe='')}/{quote(build.app_version_id, safe='')}/file"


def explanation_view(explanation: Explanation | None) -> ExplanationView | None:
    """Return the engine's explanation why a job waits as an API view, without its hold; None: no explanation."""
    if explanation is None:
        return None
    own = {"reason": explanation.reason.value, "why": explanation.why or explanation.text}
    return view(ExplanationView, explanation, **own, agents=list(explanation.agents), hold=None)


class OvertakenGroupView(Struct, frozen=True, kw_only=True):
    """A group that the jobs would overtake."""

    group: str
    org_id: str
    app_version_id: str
    target: str
    jobs: Annotated[Count, Meta(description="that would be overtaken")]
    eta_seconds: Annotated[float | None, Meta(description="until the first of them is expected to start, now")]
    later_seconds: Annotated[float | None, Meta(description="by how much later it would start; null: cannot be told")]
    eta_guessed: Annotated[
        bool, Meta(description="these rest on a guess: nothing like what waits or overtakes has run")
    ]


class MovedGroupView(Struct, frozen=True, kw_only=True):
    """Why the first of the jobs of one group waits now, and why it would."""

    group: str
    app_version_id: str
    target: str
    before: ExplanationView
    after: ExplanationView
    rest: Annotated[
        OvertakenGroupView | None, Meta(description="the group's other waiting jobs, that these would overtake")
    ]


class PriorityEffectView(Struct, frozen=True, kw_only=True):
    """The effect of another priority on the order: estimated, nothing is changed."""

    text: str
    jobs: Annotated[Count, Meta(description="that would move in the order; agents hold or run the others")]
    groups: Annotated[Count, Meta(description="that would be overtaken, those of other organizations included")]
    overtaken: Annotated[list[OvertakenGroupView], Meta(description="the first of these groups that you may see")]
    before: Annotated[ExplanationView | None, Meta(description="why the first of the jobs waits")]
    after: Annotated[ExplanationView | None, Meta(description="why it would")]
    priority: Annotated[int | None, Meta(description="that all of the jobs have now; null: they have several")]
    waits: Annotated[list[MovedGroupView], Meta(description="likewise by group, the first of them")]


def priority_effect_view(effect: PriorityEffect) -> PriorityEffectView:
    return view(
        PriorityEffectView,
        effect,
        overtaken=[_overtaken_view(one) for one in effect.overtaken],
        before=explanation_view(effect.before),
        after=explanation_view(effect.after),
        waits=[_moved_view(one) for one in effect.waits],
    )


def _moved_view(one: MovedGroup) -> MovedGroupView:
    """Return the view of a group whose first job would wait for another reason, with both explanations."""
    key = one.group
    before, after = explanation_view(one.before), explanation_view(one.after)
    assert before is not None
    assert after is not None
    named = {"app_version_id": key.app_version_id, "target": key.target}
    rest = None if one.rest is None else _overtaken_view(one.rest)
    return MovedGroupView(group=group_id(key), before=before, after=after, rest=rest, **named)


def _overtaken_view(one: OvertakenGroup) -> OvertakenGroupView:
    key = one.group
    named = {"org_id": key.org_id, "app_version_id": key.app_version_id, "target": key.target}
    return view(OvertakenGroupView, one, group=group_id(key), **named)


CombinedStatus = Annotated[
    Literal["pending", "running", "done", "failed", "cancelled"],
    Meta(description="pending until one starts, running until all have ended; failed tests in quarantine fail none"),
]


class BatchRow(Struct, frozen=True, kw_only=True):
    """A batch, and how many of its jobs have ended."""

    id: str
    name: Annotated[str, Meta(description="the suite; else its size with the folder of its tests, or its build")]
    org_id: str | None
    app_version_id: Annotated[str | None, Meta(description="null: jobs of several builds")]
    builds: Annotated[Count, Meta(description="the number of builds of its jobs")]
    total: Count
    done: Count
    failed: Count
    cancelled: Count
    excused: Annotated[Count, Meta(description="of the failed: in quarantine")]
    simulated: Annotated[Count, Meta(description="jobs whose last attempt was simulated, not run")]
    unfinished: Count
    status: CombinedStatus
    suite: str
    branch: str
    commit: str
    url: str
    repository: str
    retry_budget: Annotated[int | None, Meta(description="null: the server's default")]
    retries_allowed: Annotated[Count, Meta(description="of all its jobs together: its budget, or the default")]
    retries_used: Count
    created_at: str
    first_finished_at: Annotated[str | None, Meta(description="before any manual retry of its jobs")]
    finished_at: str | None


def batch_row(batch: Batch, *, simulated: int, runs: Callable[[], bool] = lambda: True) -> BatchRow:
    """Return the row of a batch, of which so many jobs were ``simulated``.

    ``runs``: whether one of its jobs runs; called only if none has passed or failed.
    """
    percent, least = settings.QUALGENT_RETRY_BUDGET_PERCENT, settings.QUALGENT_RETRY_BUDGET_LEAST
    allowed = retries_allowed(batch.retry_budget, batch.total, percent, least)
    more = {"name": batch_name(batch), "retries_allowed": allowed, "simulated": simulated}
    return view(BatchRow, batch, **more, **combined_progress([batch], runs))


def combined_progress(counted: Sequence[Batch | Group | GroupRow], runs: Callable[[], bool]) -> dict[str, Any]:
    """Return the number of unfinished jobs and the status of batches or groups together, as response fields."""
    names = ("total", "done", "failed", "excused", "cancelled")
    total, done, failed, excused, cancelled = (sum(getattr(one, name) for one in counted) for name in names)
    unfinished = total - done - failed - cancelled
    started = not unfinished or done + failed > 0 or runs()
    status = combine_status(unfinished=unfinished, started=started, failed=failed, excused=excused, cancelled=cancelled)
    return {"unfinished": unfinished, "status": status}


class GroupIdentity(Struct, frozen=True, kw_only=True):
    """The identity of a group."""

    id: str
    org_id: str
    app_version_id: str
    target: str
    labels: dict[str, str]
    needs: list[str]  # capabilities that an agent must have


class GroupRow(GroupIdentity, frozen=True, kw_only=True):
    """A group as the ledger records it: the counters of its jobs."""

    total: Count
    done: Count
    failed: Count
    cancelled: Count
    excused: Annotated[Count, Meta(description="of the failed: in quarantine")]
    unfinished: Count
    status: CombinedStatus
    created_at: str
    changed_at: str


class GroupStateRow(GroupIdentity, frozen=True, kw_only=True):
    """The state of a group in the engine: its waiting and running jobs, position, and explanation."""

    position: int | None
    waiting: Count
    running: Count
    priority: int | None
    oldest_at: str | None
    score: float | None
    work_seconds: float
    agents: list[str]
    explanation: ExplanationView | None
    held_since: str | None  # null: its build is not held


def group_row(group: Group, *, runs: Callable[[], bool]) -> GroupRow:
    return view(GroupRow, group, **combined_progress([group], runs))


def group_state_row(state: GroupState) -> GroupStateRow:
    oldest = state.oldest_submitted_ms
    return view(
        GroupStateRow,
        state,
        id=group_id(state.key),
        org_id=state.key.org_id,
        app_version_id=state.key.app_version_id,
        target=state.key.target,
        labels=dict(state.key.labels),
        needs=list(state.key.needs),
        position=(state.position or None) if state.waiting else None,
        oldest_at=None if oldest is None else to_datetime(oldest),
        agents=list(state.agents),
        explanation=explanation_view(state.explanation),
        held_since=None if state.held_since_ms is None else to_datetime(state.held_since_ms),
    )
