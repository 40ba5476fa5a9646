"""The picture that ``qgjob watch`` draws. Rows in, something to print out; no connection and no clock in here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from .text import label_text, plain

Rows = dict[str, dict[str, Any]]  # topic → row id → row

STATE_COLOURS = {
    "done": "green", "failed": "red", "cancelled": "yellow", "executing": "cyan", "installing": "cyan",
    "assigned": "cyan", "busy": "cyan", "idle": "green", "offline": "red", "suspect": "yellow", "paused": "yellow",
    "stopping": "yellow",
}  # fmt: skip
BAR_WIDTH = 16
TITLE_LINES = 3  # a blank line, the title and the header of each table


def draw(rows: Rows, *, url: str, connected: bool, height: int) -> RenderableType:
    """Headline, queue, agents and the jobs that changed last, in at most ``height`` lines."""
    groups = sorted(rows.get("groups", {}).values(), key=_rank)
    agents = sorted(rows.get("agents", {}).values(), key=lambda agent: str(agent["name"]))
    jobs = sorted(rows.get("jobs", {}).values(), key=_activity, reverse=True)
    space = max(3, height - 2 - 3 * TITLE_LINES)  # 2: headline and foot
    shown_groups, shown_agents, shown_jobs = share(space, [len(groups), len(agents), len(jobs)])
    return Group(
        _headline(rows.get("overview", {}).get("overview"), url, connected),
        *_table("Queue", ["#", "BUILD", "TARGET", "WAITING", "RUNNING", "ENDED", "WHY"], groups, shown_groups, _group),
        *_table("Agents", ["NAME", "STATE", "INSTALLED", "RUNS"], agents, shown_agents, _agent),
        *_table("Jobs", ["STATE", "TEST", "BUILD", "AGENT", "REASON"], jobs, shown_jobs, _job),
        Text("q ends", style="dim"),
    )


def share(space: int, wanted: Sequence[int]) -> list[int]:
    """So many lines for each: what it wants, or an equal part of what those that want less leave over."""
    given = [0] * len(wanted)
    for place, (index, want) in enumerate(sorted(enumerate(wanted), key=lambda entry: entry[1])):
        given[index] = min(want, space // (len(wanted) - place))
        space -= given[index]
    return given


def _headline(overview: dict[str, Any] | None, url: str, connected: bool) -> Text:
    line = Text.assemble(("QualGent ", "bold"), (url, "dim"), no_wrap=True, overflow="ellipsis")
    if not connected:
        line.append("  not connected", style="bold red")
    if overview is not None:
        rate = overview.get("rate_per_minute")
        counts = [f"{overview[name]} {name}" for name in ("waiting", "running", "done", "failed", "cancelled")]
        line.append("  " + ", ".join(counts))
        line.append("" if rate is None else f"  {rate:g} a minute", style="dim")
    return line


def _table(
    title: str, header: Sequence[str], rows: Sequence[dict[str, Any]], most: int, cells: Any
) -> Iterable[RenderableType]:
    more = f" ({most} of {len(rows)})" if most < len(rows) else f" ({len(rows)})"
    table = Table(box=None, expand=True, pad_edge=False, header_style="dim")
    for name in header:
        wide = name in ("TEST", "WHY", "RUNS", "REASON")
        table.add_column(name, no_wrap=True, overflow="ellipsis", ratio=1 if wide else None)
    for row in rows[:most]:
        table.add_row(*cells(row))
    return Text(), Text(title + more, style="bold"), table


def _rank(group: dict[str, Any]) -> tuple[bool, int, str]:
    """As the server ranks; what only runs after that, and what has finished last."""
    position = group["position"]
    return not group["waiting"] and not group["running"], 10**9 if position is None else position, group["id"]


def _activity(job: dict[str, Any]) -> str:
    return max(str(job[name] or "") for name in ("created_at", "started_at", "finished_at"))


def _group(group: dict[str, Any]) -> list[Text]:
    target = " ".join(filter(None, [group["target"], label_text(group["labels"])]))
    return [
        _text(group["position"]),
        _text(f"{group['org_id']} {group['app_version_id']}"),
        _text(target),
        _text(group["waiting"]),
        _text(group["running"]),
        _bar(group),
        _text((group["explanation"] or {}).get("text", "")),
    ]


def _bar(group: dict[str, Any]) -> Text:
    """How many of the group's jobs have ended, and how."""
    total = max(1, group["total"])
    bar = Text()
    filled = ended = 0
    for status in ("done", "failed", "cancelled"):
        ended += group[status]
        cells = BAR_WIDTH * ended // total - filled
        filled += cells
        bar.append("\N{FULL BLOCK}" * cells, style=STATE_COLOURS[status])
    bar.append("\N{LIGHT SHADE}" * (BAR_WIDTH - filled), style="dim")
    return bar.append(f" {ended}/{group['total']}")


def _agent(agent: dict[str, Any]) -> list[Text]:
    installed = ", ".join(f"{build['org_id']} {build['app_version_id']}" for build in agent["installed"])
    job, held = agent["job"], agent["held"]
    state = _state(agent["state"])
    if held is not None:
        state.append(f" {plain(held['kind'])}", style="yellow")
    return [_text(agent["name"]), state, _text(installed), _text(job["test"] if job else "")]


def _job(job: dict[str, Any]) -> list[Text]:
    build = f"{job['org_id']} {job['app_version_id']}"
    state = _state(job["phase"] or job["status"])
    return [state, _text(job["test"]), _text(build), _text(job["agent"]), _text(job["reason"])]


def _state(state: str) -> Text:
    return _text(state, style=STATE_COLOURS.get(state, ""))


def _text(value: Any, style: str = "") -> Text:
    """Never markup: tests and agents are called what they are called."""
    return Text(plain(value), style=style)
