"""Rendering of ``qgjob watch`` from the live rows, without I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from .api_types import ApiAgent, ApiGroup, ApiJob
from .text import explanation_text, format_target, plain

Rows = dict[str, dict[str, Any]]  # topic → row id → row

STATE_COLORS = {
    **dict.fromkeys(["done", "idle"], "green"),
    **dict.fromkeys(["failed", "lost"], "red"),
    **dict.fromkeys(["cancelled", "suspect", "paused", "drained", "quarantined", "stopping", "offline"], "yellow"),
    **dict.fromkeys(["executing", "installing", "assigned", "busy", "draining"], "cyan"),
}
BAR_WIDTH = 16
TITLE_LINES = 3  # of each table: a blank line, the title and the header


def draw(rows: Rows, *, url: str, connected: bool, height: int) -> RenderableType:
    """Render headline, queue, agents and the last changed jobs in at most ``height`` lines."""
    groups = sorted(rows.get("groups", {}).values(), key=_rank)
    agents = sorted(rows.get("agents", {}).values(), key=lambda agent: str(agent["name"]))
    jobs = sorted(rows.get("jobs", {}).values(), key=_last_change, reverse=True)
    space = max(3, height - 2 - 3 * TITLE_LINES)  # 2: headline and footer
    shown_groups, shown_agents, shown_jobs = divide_lines(space, [len(groups), len(agents), len(jobs)])
    return Group(
        _render_headline(rows.get("overview", {}).get("overview"), url, connected),
        *_render_table(
            "Queue", ["#", "BUILD", "TARGET", "WAITING", "RUNNING", "ENDED", "WHY"], groups, shown_groups, _group_cells
        ),
        *_render_table("Agents", ["NAME", "STATE", "INSTALLED", "RUNS"], agents, shown_agents, _agent_cells),
        *_render_table("Jobs", ["STATE", "TEST", "BUILD", "AGENT", "REASON"], jobs, shown_jobs, _job_cells),
        Text("q: quit", style="dim"),
    )


def divide_lines(space: int, wanted: Sequence[int]) -> list[int]:
    """Divide lines among tables by max-min fairness: the smallest first, each at most an equal part of the rest."""
    given = [0] * len(wanted)
    for place, (index, want) in enumerate(sorted(enumerate(wanted), key=lambda entry: entry[1])):
        given[index] = min(want, space // (len(wanted) - place))
        space -= given[index]
    return given


def _render_headline(overview: dict[str, Any] | None, url: str, connected: bool) -> Text:
    """Render the line with the server's URL, a lost connection, counts of jobs, and ended jobs per minute."""
    line = Text.assemble(("QualGent ", "bold"), (url, "dim"), no_wrap=True, overflow="ellipsis")
    if not connected:
        line.append("  not connected", style="bold red")
    if overview is not None:
        rate = overview.get("rate_per_minute")
        counts = [f"{overview[name]} {name}" for name in ("waiting", "running", "done", "failed", "cancelled")]
        line.append("  " + ", ".join(counts))
        line.append("" if rate is None else f"  {rate:g} per minute", style="dim")
    return line


def _render_table(
    title: str, header: Sequence[str], rows: Sequence[dict[str, Any]], most: int, cells: Any
) -> Iterable[RenderableType]:
    """Render a blank line, a title with the number of rows, and a table of the first ``most`` rows."""
    more = f" ({most} of {len(rows)})" if most < len(rows) else f" ({len(rows)})"
    table = Table(box=None, expand=True, pad_edge=False, header_style="dim")
    for name in header:
        wide = name in ("TEST", "WHY", "RUNS", "REASON")
        table.add_column(name, no_wrap=True, overflow="ellipsis", ratio=1 if wide else None)
    for row in rows[:most]:
        table.add_row(*cells(row))
    return Text(), Text(title + more, style="bold"), table


def _rank(group: ApiGroup) -> tuple[bool, int, str]:
    """Return the sort key of a group: ranked groups, then groups that only run, then finished ones."""
    position = group["position"]
    return not group["waiting"] and not group["running"], 10**9 if position is None else position, group["id"]


def _last_change(job: ApiJob) -> str:
    """Return the latest timestamp of a job, to sort by."""
    return max(str(job[name] or "") for name in ("created_at", "started_at", "finished_at"))


def _group_cells(group: ApiGroup) -> list[Text]:
    """Return the cells of a group's row, with a progress bar and why it waits."""
    build = f"{group['org_id']} {group['app_version_id']}"
    cells = map(_plain_text, [group["position"], build, format_target(group), group["waiting"], group["running"]])
    return [*cells, _render_progress_bar(group), _plain_text(explanation_text(group))]


def _render_progress_bar(group: ApiGroup) -> Text:
    """Render a bar of a group's ended jobs by status, and their number."""
    total = max(1, group["total"])
    bar = Text()
    filled = ended = 0
    for status in ("done", "failed", "cancelled"):
        ended += group[status]
        cells = BAR_WIDTH * ended // total - filled
        filled += cells
        bar.append("\N{FULL BLOCK}" * cells, style=STATE_COLORS[status])
    bar.append("\N{LIGHT SHADE}" * (BAR_WIDTH - filled), style="dim")
    return bar.append(f" {ended}/{group['total']}")


def _agent_cells(agent: ApiAgent) -> list[Text]:
    """Return the cells of an agent's row: name, state, installed builds, running test."""
    installed = ", ".join(f"{build['org_id']} {build['app_version_id']}" for build in agent["installed"])
    job, state = agent["job"], _render_state(agent.get("status") or agent["state"])
    return [_plain_text(agent["name"]), state, _plain_text(installed), _plain_text(job["test"] if job else "")]


def _job_cells(job: ApiJob) -> list[Text]:
    """Return the cells of a job's row: state, test, build, agent, cause or reason."""
    build = f"{job['org_id']} {job['app_version_id']}"
    state = _render_state(job["phase"] or job["status"])
    return [
        state,
        _plain_text(job["test"]),
        _plain_text(build),
        _plain_text(job["agent"]),
        _plain_text(job.get("cause") or job["reason"]),
    ]


def _render_state(state: str) -> Text:
    """Return a state's text in its color."""
    return _plain_text(state, style=STATE_COLORS.get(state, ""))


def _plain_text(value: Any, style: str = "") -> Text:
    """Return literal text, because names of tests and agents may contain markup."""
    return Text(plain(value), style=style)
