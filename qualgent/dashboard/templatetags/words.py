"""Template filters of the dashboard's plain pages: words for statuses and changes, times and sizes as text."""

from __future__ import annotations

import math
import re
from datetime import datetime
from typing import Any

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from jobs.models.job import SHOWN
from qgprotocol.junit_form import FAILURE_LABELS

register = template.Library()


PHASES = {"backoff": "backing off", "executing": "running", "behind": "started"}
"""Words for phases, as in static/js/components/status.js."""


@register.filter
def status_word(status: str) -> str:
    """Return the word for a job's status, or an attempt's phase or outcome, as the dashboard shows it."""
    return SHOWN.get(status) or PHASES.get(status) or status.replace("_", " ")


HELD = "build_held"
BLOCKED = ("no_agent", "agents_paused", HELD)
"""Reasons why nothing of a group can start, as in static/js/stores/groups.js."""


def _reason(row: dict[str, Any]) -> str:
    """Return the reason why a job or a group waits; "": there is none."""
    return str((row.get("explanation") or {}).get("reason", ""))


@register.filter
def job_word(job: dict[str, Any]) -> str:
    """Return the word for a job's status in a list; "held": its build is."""
    if _reason(job) == HELD:
        return "held"
    return "parked" if job.get("phase") == "parked" else status_word(job["status"])


def _word_of_left(status: str, left: list[dict[str, Any]]) -> str:
    """Return the word for the status of work of which these groups are left, as components/stuck-groups.js does."""
    if not left or any(group.get("running") or _reason(group) not in BLOCKED for group in left):
        return status_word(status)
    return "held" if all(_reason(group) == HELD for group in left) else "cannot start"


@register.filter
def work_word(found: dict[str, Any]) -> str:
    """Return the word for the status of a build or a group: "held" or "cannot start" if nothing left of it can."""
    left = [group for group in found.get("groups", [found]) if group["unfinished"]]
    return _word_of_left(found["status"], left)


@register.filter
def batch_word(batch: dict[str, Any], stranded: list[dict[str, Any]] | None) -> str:
    """Return the word for a batch's status; ``stranded``: its jobs that no agent can run now, by group."""
    left = stranded or []
    return _word_of_left(batch["status"], left if sum(group["jobs"] for group in left) >= batch["unfinished"] else [])


@register.filter
def by_place(groups: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a topic's groups by their place in the queue; those without one last, in the order they come in."""
    return sorted(groups.values(), key=lambda group: group.get("position") or math.inf)


@register.filter
def breakable(name: str) -> SafeString:
    """Let a test's name break after slashes, and within a long part; css/plain.css lets it nowhere else."""
    parts = re.findall(r"[^/]{1,40}/?|/", name or "")
    return mark_safe("<wbr>".join(map(conditional_escape, parts)))  # noqa: S308 — each part is escaped


@register.filter
def hold_text(agent: dict[str, Any]) -> SafeString:
    """Return why an agent takes no new jobs, by whom, since when and until when; "": it does."""
    held = agent.get("held")
    if not held:
        reason = agent.get("paused_reason")
        return format_html("paused itself: {}", reason) if reason else SafeString()
    parts = [
        format_html(": {}", held["note"]) if held["note"] else "",
        format_html(", by {}", held["by"]) if held["by"] else "",
        format_html(", since {}", utc(held["at"])) if held["at"] else "",
        format_html(", until {}", utc(held["until"])) if held["until"] else "",
    ]
    return format_html("{}" * 5, held["kind"], *parts)


@register.filter
def utc(time: str | None) -> str:
    """Return an RFC 3339 time in UTC, in two parts that do not break: "2026-01-31 12:00:00 UTC"; "" for none."""
    return format_html("<time><i>{}</i> <i>{} UTC</i></time>", time[:10], time[11:19]) if time else ""


_EMPTY_ROW = re.compile(r'<tr><th scope="row">[^<]*</th><td>\s*</td></tr>\n?')


@register.filter
def boxed(page: str) -> str:
    """Wrap each table in a page's HTML in a box that scrolls if it is too wide, and leave out rows without a value."""
    page = _EMPTY_ROW.sub("", page)
    return page.replace("<table>", '<div class="plain-box"><table>').replace("</table>", "</table></div>")


@register.filter
def short_commit(commit: str) -> str:
    """Return the first letters of a commit's hash, as static/js/format.js does; other texts as they are."""
    return commit[:10] if re.fullmatch(r"[0-9a-fA-F]{12,}", commit or "") else commit


@register.filter
def failure_word(label: str) -> str:
    """Return the word that the dashboard shows for a failure cause's label, such as ``new``."""
    return FAILURE_LABELS.get(label, label)


@register.filter
def size_text(size: int | None) -> str:
    """Return bytes as text, in powers of 1000: "812 B", "4.1 kB", "12 MB"; as static/js/format.js does."""
    value, units = float(size or 0), ["B", "kB", "MB", "GB"]
    while value >= 999.5 and len(units) > 1:
        value /= 1000
        units.pop(0)
    return f"{value:.1f} {units[0]}" if units[0] != "B" and value < 9.95 else f"{value:.0f} {units[0]}"


@register.filter
def duration_text(seconds: float | None) -> str:
    """Return seconds as text: "7.4 s", "2 min 05 s", "1 h 02 min"; "–" for none; as static/js/format.js does."""
    if seconds is None:
        return "–"
    if 0 <= seconds < 10:
        return "< 0.1 s" if seconds < 0.05 else f"{seconds:.1f} s"
    total = max(0, int(seconds))
    if total < 60:
        return f"{total} s"
    if total < 3600:
        return f"{total // 60} min {total % 60:02} s"
    if total < 86400:
        return f"{total // 3600} h {total // 60 % 60:02} min"
    return f"{total // 86400} d {total // 3600 % 24} h"


@register.filter
def ran_text(attempt: dict[str, Any] | None) -> str:
    """Return how long an ended attempt ran, "7.4 s with start", or "–": it did not; as static/js/run-time.js does."""
    if not attempt or not attempt["outcome"]:
        return ""
    seconds, started = attempt["run_seconds"], attempt["started_at"]
    if not seconds and not started:
        return "–"
    if seconds is None:  # until it was lost
        seconds = (datetime.fromisoformat(attempt["finished_at"]) - datetime.fromisoformat(started)).total_seconds()
    has_start = attempt.get("has_start", attempt.get("start_seconds"))
    return f"{duration_text(seconds)}{' with start' if has_start else ''}"


CHANGES = {
    "newly_failing": "new failure",
    "infrastructure": "infrastructure failure",
    "newly_excused": "new failure in quarantine",
    "still_failing": "still failing",
    "fixed": "fixed",
    "flaky": "flaky",
    "slower": "slower",
    "new": "added test",
    "gone": "removed test",
}


@register.filter
def changes(found: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return a comparison's tests as (word for the change, row) pairs, each test once."""
    added = found["new"][: found["counts"]["new"] - found["new_elsewhere"]]
    return [(word, row) for kind, word in CHANGES.items() for row in (added if kind == "new" else found[kind])]
