"""The timeline's calculations, run in the browser: spans of rows, saved installs, and known ranges."""

from __future__ import annotations

from typing import Any

from tests.browser.conftest import Pages
from tests.server_process import ServerProcess

BASE = 1_000_000


def moment(seconds: float | None) -> int | None:
    """Return a time as the modules read it: milliseconds."""
    return None if seconds is None else int((BASE + seconds) * 1000)


def row(leased: float, started: float | None, finished: float | None, **fields: Any) -> dict[str, Any]:
    """Return a span as the API gives it."""
    return {
        "id": str(leased),
        "group": "one",
        "installs": False,
        "install_seconds": None,
        "outcome": "passed" if finished is not None else None,
        "leased_at": moment(leased),
        "started_at": moment(started),
        "finished_at": moment(finished),
        **fields,
    }


def call(open_page: Pages, server: ServerProcess, module: str, name: str, *arguments: Any) -> Any:
    page = open_page(server.url)
    return page.evaluate(
        "async ([module, name, args]) => (await import(`qualgent/timeline/${module}.js`))[name](...args)",
        [module, name, list(arguments)],
    )


def test_an_install_ends_where_its_test_begins(modules_server: ServerProcess, open_page: Pages) -> None:
    """While it runs its end is now; an attempt cut off during its install ran no test."""
    times = [
        call(open_page, modules_server, "spans", "timesOf", span, BASE + 30)
        for span in (
            row(0, 4, 10, installs=True),
            row(0, None, None, installs=True),
            row(0, None, 6, installs=True, outcome="lost"),
            row(0, 0.5, None),
        )
    ]
    told = [(one["from"] - BASE, one["run"] - BASE, one["to"] - BASE, one["over"]) for one in times]
    assert told == [(0, 4, 10, True), (0, 30, 30, False), (0, 6, 6, True), (0, 0, 30, False)]


def test_saved_time_uses_the_builds_install_times(modules_server: ServerProcess, open_page: Pages) -> None:
    """Two avoided at four seconds each, another build's at the usual time."""
    spans = [
        row(0, 4, 10, installs=True, install_seconds=4.0),
        row(10, 10, 16),
        row(16, 16, 22),
        row(22, 22, 28, group="two"),
    ]
    gain = call(open_page, modules_server, "spans", "gainOf", spans, BASE, BASE + 28, BASE + 100)
    assert (gain["made"], gain["avoided"], gain["installing"], gain["running"]) == (1, 3, 4, 24)
    assert gain["saved"] == 12
    assert (gain["share"], gain["shareWithout"]) == (4 / 28, 16 / 40)


def test_only_time_in_the_range_counts(modules_server: ServerProcess, open_page: Pages) -> None:
    """An install that began earlier counts in part."""
    spans = [
        row(0, 8, 10, installs=True, install_seconds=8.0),
        row(20, 20, 40),
        row(60, 60, 70),
    ]
    gain = call(open_page, modules_server, "spans", "gainOf", spans, BASE + 5, BASE + 30, BASE + 100)
    assert (gain["attempts"], gain["installing"], gain["running"]) == (2, 3, 12)
    nothing = call(open_page, modules_server, "spans", "gainOf", [], BASE, BASE + 30, BASE + 100)
    assert (nothing["attempts"], nothing["saved"], nothing["share"]) == (0, None, None)


def test_known_ranges_are_merged(modules_server: ServerProcess, open_page: Pages) -> None:
    """Adjacent ranges become one; gaps are returned."""
    joined = call(open_page, modules_server, "intervals", "joined", [[0, 10], [20, 30], [50, 60]], [10, 22])
    assert joined == [[0, 30], [50, 60]]
    assert call(open_page, modules_server, "intervals", "missing", joined, 5, 80) == [[30, 50], [60, 80]]
    assert call(open_page, modules_server, "intervals", "missing", joined, 5, 25) == []
