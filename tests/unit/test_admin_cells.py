"""HTML of single values in the admin."""

from __future__ import annotations

from types import SimpleNamespace

from qualgent.web.admin_base import cells


def test_states_have_an_icon_and_a_word() -> None:
    """States with the same meaning share an icon; the text may be replaced."""
    assert cells.state("timed_out") == (
        '<span class="state state-failed"><svg class="icon" aria-hidden="true"><use href="#icon-failed"></use></svg>'
        "timed out</span>"
    )
    assert "running · installing</span>" in cells.state("running", "running · installing")


def test_values_are_escaped() -> None:
    """In states and links."""
    for shown in (cells.state("done", "<b>"), cells.state("<b>"), cells.link("/x", "<b>"), cells.link('"><b>', "x")):
        assert "<b>" not in shown


def test_missing_seconds_are_not_zero() -> None:
    """None is shown as nothing, and zero as a duration."""
    show = cells.seconds_column("run", "seconds")
    shown = [show(None, SimpleNamespace(seconds=value)) for value in (None, 0.0, 7.44)]
    assert shown == [cells.NOTHING, "0.0 s", "7.4 s"]


def test_long_texts_are_clamped_and_json_is_text() -> None:
    """All of it is in the tooltip; nothing is a dash."""
    show = cells.clamped_column("cause", "cause")
    assert show(SimpleNamespace(cause="a<b")) == '<span class="clamp" title="a&lt;b">a&lt;b</span>'
    assert ">os=android, model=7, tags=a, b</span>" in show(
        SimpleNamespace(cause={"os": "android", "model": 7, "tags": ["a", "b"]})
    )
    assert [show(SimpleNamespace(cause=value)) for value in ("", None, {}, [])] == [cells.NOTHING] * 4
