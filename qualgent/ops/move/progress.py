"""Progress of a move or backup: a bar on a terminal, lines elsewhere."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

LINE_SECONDS = 10.0


class MoveProgress:
    """Lines: one at the begin and end of each part, and every ten seconds in between."""

    def __init__(self, write: Callable[[str], Any]) -> None:
        self._write = write
        self._began = self._shown = time.monotonic()
        self._text, self._unit, self._total, self._done = "", "", 0, 0

    def write_line(self, text: str) -> None:
        self._write(text)

    @contextmanager
    def part(self, text: str, total: int, unit: str) -> Iterator[None]:
        """As a context, show one part of the work, of ``total`` units, and its duration at the end."""
        self._begin_step(text, total, unit)
        try:
            yield
        finally:
            self._end_step()
        seconds = time.monotonic() - self._began
        rate = f", {self._done / seconds:,.0f} a second" if seconds > 1 else ""
        self.write_line(f"{self._text}: {self._done:,} {self._unit} in {seconds:.1f} s{rate}")

    def advance(self, count: int, detail: str = "") -> None:
        """Add finished units to the current part, and print a line every ten seconds."""
        self._done += count
        if time.monotonic() - self._shown > LINE_SECONDS:
            self._shown = time.monotonic()
            self._write(f"{self._text}: {self._done:,} of {self._total:,} {self._unit} {detail}".rstrip())

    def _begin_step(self, text: str, total: int, unit: str) -> None:
        """Begin a part of the work; ``total``: number of units."""
        self._began = self._shown = time.monotonic()
        self._text, self._unit, self._total, self._done = text, unit, total, 0

    def _end_step(self) -> None:
        pass


class MoveProgressBar(MoveProgress):
    """A bar for each part, with a line that stays when it has ended."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        console = Console(highlight=False)
        super().__init__(lambda text: console.print(text, markup=False, soft_wrap=True))
        columns = [TextColumn("{task.description}"), BarColumn(bar_width=30), TaskProgressColumn()]
        columns += [TextColumn("{task.fields[count]}"), TimeRemainingColumn()]
        self._bar = Progress(*columns, console=console, transient=True)
        self._task: Any = None

    def advance(self, count: int, detail: str = "") -> None:
        """Add finished units to the current part, and redraw the bar."""
        self._done += count
        shown = f"{self._done:,} of {self._total:,} {self._unit} {detail}"
        self._bar.update(self._task, completed=self._done, count=shown)

    def _begin_step(self, text: str, total: int, unit: str) -> None:
        super()._begin_step(text, total, unit)
        self._task = self._bar.add_task(text, total=total, count="")
        self._bar.start()

    def _end_step(self) -> None:
        self._bar.stop()
        self._bar.remove_task(self._task)


def open_progress(write: Callable[[str], Any]) -> MoveProgress:
    """Return a progress bar if standard output is a capable terminal, else lines printed by ``write``."""
    return MoveProgressBar() if sys.stdout.isatty() and os.environ.get("TERM") != "dumb" else MoveProgress(write)
