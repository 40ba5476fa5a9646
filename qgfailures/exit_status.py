"""Descriptions in words of commands' exit codes: those of shells, ``timeout`` and signals."""

from __future__ import annotations

import signal

_CODES = {
    124: "timed out (timeout)",
    126: "command cannot be executed",
    127: "command not found",
}
_SIGNALS = {
    "SIGKILL": "killed (SIGKILL), often out of memory",
    "SIGSEGV": "segmentation fault (SIGSEGV)",
    "SIGTERM": "terminated (SIGTERM)",
    "SIGINT": "interrupted (SIGINT)",
    "SIGABRT": "aborted (SIGABRT)",
    "SIGHUP": "hung up (SIGHUP)",
    "SIGBUS": "bus error (SIGBUS)",
    "SIGFPE": "arithmetic error (SIGFPE)",
    "SIGILL": "illegal instruction (SIGILL)",
    "SIGPIPE": "broken pipe (SIGPIPE)",
}


def describe_exit(exit_code: int | None) -> str:
    """Describe an exit code by its meaning: of shells, ``timeout`` or a signal (negative, or from 129); None: empty."""
    if exit_code is None:
        return ""
    meaning = _CODES.get(exit_code) or _signal_meaning(-exit_code if exit_code < 0 else exit_code - 128)
    return f"exit code {exit_code}: {meaning}" if meaning else f"exit code {exit_code}"


def _signal_meaning(number: int) -> str:
    """Return what the signal of this number means; empty: there is none."""
    if not 0 < number < 32:  # above are real-time signals, and codes that programs choose
        return ""
    try:
        name = signal.Signals(number).name
    except ValueError:
        return ""
    return _SIGNALS.get(name, f"ended by a signal ({name})")
