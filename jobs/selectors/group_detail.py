"""One group as its own page, the API and ``group:<id>`` show it: counts, place, lanes, and what grouping saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypedDict

from msgspec import Meta

from jobs import selectors
from jobs.contract import Count, ExplanationView
from jobs.presenters import GroupRow, explanation_view
from jobs.scheduler.engine.values import GroupKey

from .overview import LiveGroup, live_groups, merge_group

if TYPE_CHECKING:
    from jobs.scheduler.runtime import Runtime


CLOSER = ("lanes", "installs", "installs_avoided", "install_seconds")
"""What ``closer_look`` gives."""


class Lane(TypedDict):
    """The waiting jobs of a group at one priority."""

    priority: int
    waiting: Annotated[Count, Meta(description="ready to start")]
    backing_off: Annotated[Count, Meta(description="waiting for their retry")]
    oldest_at: str
    explanation: ExplanationView | None


class GroupDetail(LiveGroup):
    """A group with its lanes, and what grouping saved."""

    lanes: list[Lane]
    installs: Count
    installs_avoided: Count
    install_seconds: Annotated[float | None, Meta(description="of an install, on average")]


async def group_detail(runtime: Runtime, group_id: str, closer: dict[str, Any] | None = None) -> dict[str, Any] | None:
    """The whole of it; None: there is no such group. ``closer``: what ``closer_look`` gave, to use that again."""
    row = (await runtime.ledger.read(selectors.jobs.get_groups, group_ids=[group_id])).get(group_id)
    if row is None:
        return None
    merged = merge_group(row, (await live_groups(runtime)).get(group_id))
    return {**merged, **(await closer_look(runtime, row) if closer is None else closer)}


async def closer_look(runtime: Runtime, row: GroupRow) -> dict[str, Any]:
    """What takes looking at each of its jobs: ``lanes``, each with its place and why it waits, and the saving."""
    read, now_ms = runtime.ledger.read, runtime.clock.now_ms()
    lanes = await read(selectors.groups.list_lanes, group_id=row["id"])
    key = GroupKey(row["org_id"], row["app_version_id"], row["target"], tuple(sorted(row["labels"].items())))
    names = [(key, lane["priority"]) for lane in lanes if lane["waiting"]]
    resting = [lane["oldest"] for lane in lanes if not lane["waiting"]]
    explained = runtime.engine.explain(now_ms, jobs=resting, lanes=names)
    for lane in lanes:
        oldest = lane.pop("oldest")
        found = explained.get((key, lane["priority"])) if lane["waiting"] else explained.get(oldest)
        lane["explanation"] = explanation_view(found)
    return {"lanes": lanes, **await read(selectors.groups.get_saving, group_id=row["id"])}
