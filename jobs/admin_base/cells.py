"""How values look in lists and on pages of the admin: the same shapes and words as on the dashboard."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from jobs.links import admin_url, page_url

NOTHING = "–"
MOST_JSON = 20_000  # characters

_ICONS = {
    "passed": "done", "timed_out": "failed", "error": "failed", "lost": "suspect",
    "waiting": "pending", "delivered": "done", "retrying": "reconnecting", "given_up": "failed",
    "info": "live", "warn": "suspect", "bad": "failed", "on": "done", "off": "paused", "skipped": "cancelled",
}  # fmt: skip
_LOOKS = {"passed": "done", "timed_out": "failed", "error": "failed", "lost": "suspect", "delivered": "done",
          "retrying": "suspect", "given_up": "failed", "warn": "suspect", "bad": "failed", "on": "done",
          "off": "paused"}  # fmt: skip
_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))


def state(word: str, text: str = "") -> SafeString:
    """A state by shape, colour and word; ``text``: more than the word alone."""
    return format_html(
        '<span class="state state-{}"><svg class="icon" aria-hidden="true"><use href="#icon-{}"></use></svg>{}</span>',
        _LOOKS.get(word, word), _ICONS.get(word, word), text or word.replace("_", " "),
    )  # fmt: skip


def seconds(value: float | None) -> str:
    """``7.4 s``, ``3 min 20 s``, ``2 h 5 min``, ``4 d 3 h``."""
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
    """How long ago (or how soon), with the moment itself for the pointer and for programs."""
    if moment is None:
        return NOTHING
    age = (timezone.now() - moment).total_seconds()
    about = seconds(round(abs(age) / 60) * 60 if abs(age) >= 60 else round(abs(age)))
    text = "now" if abs(age) < 1 else f"{about} ago" if age > 0 else f"in {about}"
    exact = moment.astimezone(UTC)
    return format_html(
        '<time datetime="{}" title="{} UTC">{}</time>',
        exact.isoformat(timespec="milliseconds"), f"{exact:%Y-%m-%d %H:%M:%S}", text,
    )  # fmt: skip


def size(count: int | None) -> str:
    """Bytes, for people."""
    return NOTHING if count is None else filesizeformat(count)


def inspect(model: str, pk: object, text: object = None) -> SafeString | str:
    """A link to another row of the admin; nothing for no id."""
    if not pk:
        return NOTHING
    return format_html('<a href="{}">{}</a>', admin_url(model, pk), text if text is not None else pk)


def page(kind: str, pk: object) -> SafeString | str:
    """A link to the dashboard's page of it."""
    url = page_url(kind, pk)
    return NOTHING if url is None else format_html('<a class="to-page" href="{}">dashboard</a>', url)


def link(url: str, text: str) -> SafeString:
    return format_html('<a href="{}">{}</a>', url, text)


def tags(*words: str) -> SafeString | str:
    """Those that are not empty."""
    return format_html_join(" ", '<span class="tag">{}</span>', ([word] for word in words if word)) or NOTHING


def labels(pairs: dict[str, str]) -> SafeString | str:
    return tags(*(f"{name}={value}" for name, value in sorted(pairs.items())))


def as_json(value: Any) -> SafeString | str:
    """Indented; the end of what is very long is left out."""
    if value is None or value == {}:
        return NOTHING
    text = json.dumps(value, indent=2, ensure_ascii=False)
    cut = text if len(text) <= MOST_JSON else f"{text[:MOST_JSON]}\n… and {len(text) - MOST_JSON:,} characters more"
    return format_html('<pre class="json">{}</pre>', cut)


def progress(total: int, done: int, failed: int, cancelled: int) -> SafeString:
    """A bar, and the counts in words."""
    ended = done + failed + cancelled
    words = [f"{ended:,} of {total:,}"]
    words += [f"{count:,} {word}" for count, word in ((failed, "failed"), (cancelled, "cancelled")) if count]
    return format_html(
        '<span class="progress{}"><progress max="{}" value="{}"></progress>{}</span>',
        " has-failed" if failed else "", max(total, 1), ended, ", ".join(words),
    )  # fmt: skip


def sentence(template: str, *parts: object) -> SafeString:
    """Parts that may be links, in a text."""
    return format_html(template, *parts)


def short(value: Any) -> str:
    """``status cancelled``; what is long is cut."""
    if not value:
        return NOTHING
    if isinstance(value, dict):
        parts = (f"{name} {json.dumps(part, ensure_ascii=False).strip(chr(34))}" for name, part in value.items())
        return ", ".join(parts)[:200]
    return json.dumps(value, ensure_ascii=False)[:200]
