"""Comparisons of test results: of a batch with another batch, and of a build with another build."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from msgspec import Meta, Struct, field
from msgspec.structs import replace

from jobs import selectors
from jobs.presenters import BatchRow
from jobs.selectors.batch_comparison import (
    KINDS,
    BatchTestResult,
    ComparedCause,
    ComparedTest,
    ResultKey,
    TestsOnAgent,
    compare,
    find_agent,
    group_by_cause,
)
from qualgent.core.fields import Count
from qualgent.engine.states import Status
from qualgent.web.gateway import Gateway

MAX_OTHERS = 20  # builds to choose from
Results = Mapping[ResultKey, BatchTestResult]


class Comparison(Struct, frozen=True, kw_only=True):
    """The results of tests, compared with earlier ones. ``new`` and ``gone``: tests that are in one of the two only."""

    counts: Annotated[dict[str, Count], Meta(description="of each list, by its name")]
    on_agent: Annotated[
        dict[str, TestsOnAgent],
        Meta(description="of `newly_failing` and `flaky`: the agent that most of these have failed on alone"),
    ]
    newly_failing: Annotated[list[ComparedTest], Meta(description="new failures")]
    causes: Annotated[list[ComparedCause], Meta(description="of new failures")]
    infrastructure: Annotated[list[ComparedTest], Meta(description="failures of agents or installs")]
    newly_excused: Annotated[list[ComparedTest], Meta(description="failures in quarantine that would be new")]
    still_failing: list[ComparedTest]
    excused: Annotated[Count, Meta(description="of `still_failing`: failures in quarantine")]
    fixed: list[ComparedTest]
    flaky: Annotated[list[ComparedTest], Meta(description="passed now after a failed try")]
    slower: list[ComparedTest]
    new: list[ComparedTest]
    new_elsewhere: Annotated[Count, Meta(description="of `new`, where they are last: tests in another list, too")]
    gone: list[ComparedTest]
    changed: Annotated[
        Count, Meta(description="tests whose last run in the build has another result than earlier ones")
    ]
    with_changed: Annotated[Count, Meta(description="of the other build, too; 0 if it is the same")]


class BatchComparison(Comparison, frozen=True, kw_only=True):
    """The results of the tests of a batch, compared with another batch."""

    batch: BatchRow
    other: BatchRow | None = field(name="with")
    more: Annotated[list[BatchRow], Meta(description="batches it is compared with for other targets")] = field(
        name="with_more"
    )
    targets: Annotated[dict[str, str], Meta(description="by target the id of the one that it is compared with")] = (
        field(name="with_targets")
    )


class BuildComparison(Comparison, frozen=True, kw_only=True):
    """The results of the tests of a build, compared with another build of its organization."""

    org_id: str
    app_version_id: str
    other: str | None = field(name="with")
    others: Annotated[list[str], Meta(description="builds to compare with, most recently changed first")]


async def compare_batches(
    gateway: Gateway, batch: BatchRow, others: Sequence[BatchRow], limit: int, bases: Mapping[str, str] | None = None
) -> BatchComparison:
    """Compare a batch with others of its organization (none: with no other); ``limit`` tests in each list.

    ``bases``: by target the id of the one of ``others`` that counts; default the only one for all of its tests.
    """
    read = selectors.comparisons.get_batch_results
    now = await gateway.read(read, batch_id=batch.id)
    before: dict[ResultKey, BatchTestResult] = {}
    of_build: dict[ResultKey, BatchTestResult] = {}  # those of the first one's build
    for other in others:
        results = await gateway.read(read, batch_id=other.id, is_base=True)
        counted = {key: one for key, one in results.items() if bases is None or bases.get(key.target) == other.id}
        before |= counted
        if other.app_version_id == others[0].app_version_id:
            of_build |= counted
    with_changed = 0
    if others and others[0].app_version_id != batch.app_version_id:
        with_changed = await _count_changed(gateway, others[0].org_id, others[0].app_version_id, of_build)
    # off the loop: each may have 10,000 tests
    found = await asyncio.to_thread(_differences, now, before if others else None, limit)
    return BatchComparison(
        batch=batch,
        other=others[0] if others else None,
        more=list(others[1:]),
        targets=dict(bases or {}),
        changed=await _count_changed(gateway, batch.org_id, batch.app_version_id, now),
        with_changed=with_changed,
        **found,
    )


async def _count_changed(
    gateway: Gateway, org_id: str | None, app_version_id: str | None, results: Results | None = None
) -> int:
    """Return how many tests of a build have another result in their last run than in ``results``; no build: 0."""
    if not org_id or not app_version_id:
        return 0
    count = selectors.last_runs.count_changed
    return await gateway.read(count, org_id=org_id, app_version_id=app_version_id, results=results)


async def compare_builds(
    gateway: Gateway, org_id: str, app_version_id: str, other: str | None, limit: int
) -> BuildComparison:
    """Compare a build with another of its organization (None: no other); ``limit`` tests in each list."""
    name: dict[str, Any] = {"org_id": org_id, "app_version_id": app_version_id}
    results = selectors.comparisons.get_build_results
    others = await gateway.read(selectors.predecessors.list_other_builds, limit=MAX_OTHERS, **name)
    now = await gateway.read(results, **name)
    base: dict[str, Any] = {"org_id": org_id, "app_version_id": other, "is_base": True}
    before = None if other is None else await gateway.read(results, **base)
    found = await asyncio.to_thread(_differences, now, before, limit)
    changed = await _count_changed(gateway, org_id, app_version_id)
    with_changed = await _count_changed(gateway, org_id, other)
    return BuildComparison(other=other, others=others, changed=changed, with_changed=with_changed, **name, **found)


def _differences(now: Results, before: Results | None, limit: int) -> dict[str, Any]:
    """Return the fields of a Comparison, ``limit`` tests in each list; ``before`` None: nothing to compare with."""
    found = compare(now, before or {})
    if before is None:
        found["new"] = []
    found["new"].sort(key=_is_elsewhere)
    causes = group_by_cause(found["newly_failing"])
    if len(found["newly_failing"]) > limit:  # listed are those of the causes with most tests
        order = {job_id: place for place, job_id in enumerate(one for cause in causes for one in cause.job_ids)}
        found["newly_failing"].sort(key=lambda row: order[row.job_id])
        listed = {row.job_id for row in found["newly_failing"][:limit]}
        shown = [replace(cause, job_ids=[one for one in cause.job_ids if one in listed]) for cause in causes]
        causes = [cause for cause in shown if cause.job_ids]
    counts = {kind: len(found[kind]) for kind in KINDS}
    lists: dict[str, object] = {kind: found[kind][:limit] for kind in KINDS}
    excused = sum(row.excused for row in found["still_failing"])
    elsewhere = sum(map(_is_elsewhere, found["new"]))
    agents = {kind: find_agent(found[kind], now.values()) for kind in ("newly_failing", "flaky")}
    lists["on_agent"] = {kind: agent for kind, agent in agents.items() if agent is not None}
    return {"counts": counts, "causes": causes, "excused": excused, "new_elsewhere": elsewhere, **lists}


def _is_elsewhere(added: ComparedTest) -> bool:
    """Return whether an added test is also listed as failing or flaky."""
    return added.status == Status.FAILED or (added.status == Status.DONE and added.flaky)
