"""Interrupts (Ctrl-C, SIGTERM) that come while jobs are submitted."""

from __future__ import annotations

import signal
from types import FrameType, TracebackType

NUMBERS = (signal.SIGINT, signal.SIGTERM)


class DeferredInterrupt:
    """Defers the first interrupt within its block until ``raise_deferred``; a second one interrupts at once."""

    def __init__(self, *, enabled: bool) -> None:
        self._numbers = NUMBERS if enabled else ()
        self._before: dict[signal.Signals, object] = {}
        self._is_deferred = False

    def __enter__(self) -> DeferredInterrupt:
        for number in self._numbers:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._record_signal)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def raise_deferred(self) -> None:
        """Raise KeyboardInterrupt if there was an interrupt."""
        if self._is_deferred:
            raise KeyboardInterrupt

    def _record_signal(self, number: int, frame: FrameType | None) -> None:
        if self._is_deferred:
            raise KeyboardInterrupt
        self._is_deferred = True
