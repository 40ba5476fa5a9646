"""One group as its own page, the API and ``group:<id>`` show it: counts, place, lanes, and what grouping saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import selectors, selectors_groups
from .overview import live_groups, merge_group
from .presenters import explanation_view

if TYPE_CHECKING:
    from .runtime import Runtime


async def group_detail(runtime: Runtime, group_id: str, closer: dict[str, Any] | None = None) -> dict[str, Any] | None:
    """The whole of it; None: there is no such group. ``closer``: what ``closer_look`` gave, to use that again."""
    row = (await runtime.ledger.read(selectors.get_groups, group_ids=[group_id])).get(group_id)
    if row is None:
        return None
    merged = merge_group(row, (await live_groups(runtime)).get(group_id))
    return {**merged, **(closer or await closer_look(runtime, group_id))}


async def closer_look(runtime: Runtime, group_id: str) -> dict[str, Any]:
    """What takes looking at each of its jobs: ``lanes``, each with its place and why it waits, and the saving."""
    lanes = await runtime.ledger.read(selectors_groups.list_lanes, group_id=group_id)
    heads = [lane["head"] for lane in lanes]
    explained = await runtime.engine.explain(runtime.clock.now_ms(), jobs=heads) if heads else {}
    shown = [{**lane, "explanation": explanation_view(explained.get(lane["head"]))} for lane in lanes]
    return {"lanes": shown, **await runtime.ledger.read(selectors_groups.get_saving, group_id=group_id)}
