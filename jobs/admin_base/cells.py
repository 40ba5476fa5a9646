"""HTML of single values in lists and on pages: the shapes and words of the dashboard, which Django's widgets lack."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from jobs.admin_base.links import admin_url, page_url
from jobs.models.job import SHOWN

NOTHING = "–"
MOST_JSON = 20_000  # characters
MOST_TEXT = 200  # characters of JSON in a list

# By state: the CSS class, where it is not the state itself, and the icon, where it is not the class.
_CLASSES = {
    **dict.fromkeys(("passed", "delivered", "on"), "done"),
    **dict.fromkeys(("timed_out", "error", "given_up", "bad"), "failed"),
    **dict.fromkeys(("lost", "warn", "retrying"), "suspect"),
    "off": "paused",
}
_ICONS = _CLASSES | {"waiting": "pending", "retrying": "reconnecting", "info": "live", "skipped": "cancelled"}
_WORDS = SHOWN | {"warn": "warning", "bad": "failure"}
_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))


def state(word: str, text: str = "") -> SafeString:
    """Return a state with its icon and color; ``text`` replaces the word."""
    return format_html(
        '<span class="state state-{}"><svg class="icon" aria-hidden="true"><use href="#icon-{}"></use></svg>{}</span>',
        _CLASSES.get(word, word),
        _ICONS.get(word, word),
        text or _WORDS.get(word, word).replace("_", " "),
    )


def seconds(value: float | None) -> str:
    """Return a duration in at most two units: ``7.4 s``, ``3 min 20 s``, ``2 h 5 min``, ``4 d 3 h``."""
    if value is None:
        return NOTHING
    if value < 10 and isinstance(value, float):
        return f"{value:.1f} s"
    rest = round(value)
    parts: list[tuple[int, str]] = []
    for size, unit in _UNITS:
        if rest >= size or parts:
            parts.append((rest // size, unit))
            rest %= size
    return " ".join(f"{number} {unit}" for number, unit in parts[:2] if number)


def ago(moment: datetime | None) -> SafeString | str:
    """Return the age of a moment, or the time until it, with the exact time as title and attribute."""
    if moment is None:
        return NOTHING
    age = (timezone.now() - moment).total_seconds()
    about = seconds(round(abs(age) / 60) * 60 if abs(age) >= 60 else round(abs(age)))
    text = "now" if abs(age) < 1 else f"{about} ago" if age > 0 else f"in {about}"
    exact = moment.astimezone(UTC)
    title = f"{exact:%Y-%m-%d %H:%M:%S} UTC"
    return format_html(
        '<time datetime="{}" title="{}">{}</time>', exact.isoformat(timespec="milliseconds"), title, text
    )


def size(count: int | None) -> str:
    """Return a number of bytes in a readable unit."""
    return NOTHING if count is None else filesizeformat(count)


def link(url: str, text: object) -> SafeString:
    return format_html('<a href="{}">{}</a>', url, text)


def row_link(model: str, pk: object, text: object = None) -> SafeString | str:
    """Return a link to a row's page in the admin, if ``pk`` is set; its text is the id unless given."""
    return link(admin_url(model, pk), pk if text is None else text) if pk else NOTHING


def dashboard_link(kind: str, pk: object) -> SafeString | str:
    """Return a link to a row's page on the dashboard, if that has one."""
    url = page_url(kind, pk)
    return NOTHING if url is None else format_html('<a class="to-page" href="{}">dashboard</a>', url)


def tags(*words: str) -> SafeString | str:
    """Return the words that are not empty, each in a box."""
    return format_html_join(" ", '<span class="tag">{}</span>', ([word] for word in words if word)) or NOTHING


def labels(pairs: dict[str, str]) -> SafeString | str:
    return tags(*(f"{name}={value}" for name, value in sorted(pairs.items())))


def preformatted(text: str) -> SafeString | str:
    return format_html('<pre class="text" tabindex="0">{}</pre>', text) if text else NOTHING


def as_json(value: Any) -> SafeString | str:
    """Return indented JSON, cut after ``MOST_JSON`` characters."""
    if value is None or value == {}:
        return NOTHING
    text = json.dumps(value, indent=2, ensure_ascii=False)
    cut = text if len(text) <= MOST_JSON else f"{text[:MOST_JSON]}\n… and {len(text) - MOST_JSON:,} characters more"
    return format_html('<pre class="json" tabindex="0">{}</pre>', cut)


def short_json(value: Any) -> str:
    """Return JSON on one line, as ``status cancelled`` for an object, cut after ``MOST_TEXT`` characters."""
    if not value:
        return NOTHING
    if isinstance(value, dict):
        parts = (f"{name} {json.dumps(part, ensure_ascii=False).strip(chr(34))}" for name, part in value.items())
        return ", ".join(parts)[:MOST_TEXT]
    return json.dumps(value, ensure_ascii=False)[:MOST_TEXT]


def progress(total: int, done: int, failed: int, cancelled: int) -> SafeString:
    """Return a progress bar with its counts in words."""
    ended = done + failed + cancelled
    words = [f"{ended:,} of {total:,}"]
    words += [f"{count:,} {word}" for count, word in ((failed, "failed"), (cancelled, "cancelled")) if count]
    return format_html(
        '<span class="progress{}"><progress max="{}" value="{}"></progress>{}</span>',
        " has-failed" if failed else "",
        max(total, 1),
        ended,
        ", ".join(words),
    )
