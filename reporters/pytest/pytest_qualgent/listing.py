"""The list of what pytest has collected, a line of JSON each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .errors import relative_path, split_nodeid
from .worker import ERROR, note_collect_error, roots_of

NO_TAGS = {"parametrize", "usefixtures", "filterwarnings"}


class Lister:
    """Write each selected test, and each file that does not load."""

    def __init__(self, config: pytest.Config, target: str) -> None:
        self._config = config
        self._root = config.invocation_params.dir
        self._target = Path(self._root, target)
        self._lines: list[str] = []
        try:
            self._target.write_text("")
        except OSError as error:
            raise pytest.UsageError(f"--qualgent-list {target}: {error.strerror or error}") from error

    @pytest.hookimpl(hookwrapper=True)
    def pytest_make_collect_report(self) -> Iterator[None]:
        outcome: Any = yield
        note_collect_error(outcome.get_result(), roots_of(self._config))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            found = {"file": split_nodeid(report.nodeid)[0], "line": None, **getattr(report, ERROR, {})}
            self._write({"error": found.pop("message", "") or report.longreprtext, **found})

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            self._write(self._describe(item))

    def pytest_sessionfinish(self) -> None:
        self._target.write_text("".join(self._lines), encoding="utf-8", errors="replace")

    def _describe(self, item: pytest.Item) -> dict[str, Any]:
        """Return the line of a collected test: its file, title and markers."""
        file, name = split_nodeid(item.nodeid)
        line = item.location[1]
        return {
            "file": relative_path(Path(self._config.rootpath, file), self._root),
            "name": name,
            "nodeid": item.nodeid,
            "tags": sorted({mark.name for mark in item.iter_markers()} - NO_TAGS),
            "line": None if line is None else line + 1,
        }

    def _write(self, line: dict[str, Any]) -> None:
        self._lines.append(json.dumps(line, ensure_ascii=False) + "\n")
