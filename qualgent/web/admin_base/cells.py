"""Column makers for model admins' ``list_display`` and ``details``: states, links, durations, long texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.utils.html import format_html
from django.utils.safestring import SafeString

from jobs.models.job import SHOWN
from qualgent.web.admin_base.links import admin_url

NOTHING = "–"
Column = Callable[[Any, Any], Any]

# By state: the CSS class, where it is not the state itself, and the icon, where it is not the class.
_CLASSES = {
    **dict.fromkeys(("passed", "delivered"), "done"),
    **dict.fromkeys(("timed_out", "error", "given_up", "bad"), "failed"),
    **dict.fromkeys(("lost", "warn", "retrying"), "suspect"),
}
_ICONS = _CLASSES | {"retrying": "reconnecting", "info": "live", "skipped": "cancelled"}
_WORDS = SHOWN | {"warn": "warning", "bad": "failure"}


def column(title: str, value: Callable[[Any], Any]) -> Column:
    """Make an admin column with this title that shows ``value(row)``, or a dash if empty."""

    @admin.display(description=title)
    def show(model_admin: admin.ModelAdmin, row: Any) -> Any:
        return value(row) or NOTHING

    return show


def link_column(model: str, name: str, title: str = "", *, text: str = "") -> Column:
    """Make an admin column that links to the ``model`` row whose id is in field ``name``; text: the id by default."""

    def show(row: Any) -> Any:
        pk = getattr(row, name)
        return pk and link(admin_url(model, pk), text or pk)

    return column(title or model, show)


def state_column(title: str, name: str) -> Column:
    """Make an admin column that shows the state in a field, with icon and color."""
    return column(title, lambda row: state(getattr(row, name)))


def clamped_column(name: str, title: str) -> Callable[[Any], Any]:
    """Make an admin column that shows a long text or JSON in three lines, and all of it as a tooltip."""

    def show(row: Any) -> Any:
        text = plain_text(getattr(row, name))
        return format_html('<span class="clamp" title="{0}">{0}</span>', text) if text else NOTHING

    show.__name__, show.short_description = name, title  # type: ignore[attr-defined]
    return show


def plain_text(value: Any) -> str:
    """Return a JSON value as text for people, such as ``os=android, model=pixel-7``."""
    if isinstance(value, dict):
        return ", ".join(f"{name}={plain_text(one) or NOTHING}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(map(plain_text, value))
    return "" if value is None else str(value)


def seconds_column(title: str, name: str) -> Column:
    """Make an admin column that shows a field's seconds, such as ``1.5 s``."""
    return column(title, lambda row: "" if getattr(row, name) is None else f"{getattr(row, name):.1f} s")


def state(word: str, text: str = "") -> SafeString:
    """Return a state word as HTML with its icon and color; ``text`` replaces the word."""
    return format_html(
        '<span class="state state-{}"><svg class="icon" aria-hidden="true"><use href="#icon-{}"></use></svg>{}</span>',
        _CLASSES.get(word, word),
        _ICONS.get(word, word),
        text or _WORDS.get(word, word).replace("_", " "),
    )


def test_name(test: str) -> SafeString:
    """Return a test's path as HTML in two parts, folder and file, so that CSS can shorten the folder."""
    folder, slash, file = test.rpartition("/")
    return format_html(
        '<span class="test-name" title="{}"><span>{}</span><span>{}</span></span>', test, folder + slash, file
    )


def link(url: str, text: object) -> SafeString:
    return format_html('<a href="{}">{}</a>', url, text)
