"""Typed readers of environment variables, which also record each variable for the documentation.

Every variable of the server is declared in ``qualgent.settings`` through these functions; ``docs/configuration.md`` is
generated from them.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

Number = TypeVar("Number", int, float)
Parsed = TypeVar("Parsed")


class ConfigurationError(SystemExit):
    """An environment variable has an invalid value; the message names it and says what is accepted."""

    def __init__(self, message: str) -> None:
        super().__init__(f"qualgent: {message}")


class Variable(NamedTuple):
    name: str
    default: str
    accepts: str
    meaning: str


DECLARED: dict[str, Variable] = {}

_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off", ""}


def _read_variable(name: str, default: object, accepts: str, meaning: str) -> str | None:
    """Record a variable for the documentation, and return its stripped text; None: it is not set."""
    DECLARED[name] = Variable(name, str(default), accepts, meaning)
    value = os.environ.get(name)
    return None if value is None else value.strip()


def env_text(name: str, default: str, meaning: str) -> str:
    """Return a variable's text, or the default; ``meaning``: for the documentation."""
    value = _read_variable(name, default, "text", meaning)
    return default if value is None else value


def env_choice(name: str, default: str, meaning: str, *, choices: tuple[str, ...]) -> str:
    """Return a variable that must be one of ``choices``, in any case. Raises ConfigurationError."""
    value = _read_variable(name, default, ", ".join(choices[:-1]) + f" or {choices[-1]}", meaning)
    if value is None:
        return default
    for choice in choices:
        if value.lower() == choice.lower():
            return choice
    raise ConfigurationError(f"{name} must be one of {', '.join(choices)}, not {value!r}")


def env_bool(name: str, default: bool, meaning: str) -> bool:
    """Return a variable that is 1 or 0 (or true, false, yes, no, on, off). Raises ConfigurationError."""
    value = _read_variable(name, int(default), "1 or 0", meaning)
    if value is None:
        return default
    if value.lower() in _TRUE:
        return True
    if value.lower() in _FALSE:
        return False
    raise ConfigurationError(f"{name} must be 1 or 0, not {value!r}")


def env_int(name: str, default: int, meaning: str, *, within: tuple[int, int]) -> int:
    """Return a variable that is a whole number within bounds. Raises ConfigurationError."""
    bounds = f"{within[0]} to {within[1]}"
    value = _read_variable(name, default, f"whole number, {bounds}", meaning)
    return default if value is None else _parse_number(name, value, int, "a whole number", within, bounds)


def env_days(name: str, default: int, meaning: str) -> int:
    """Return a variable that is a whole number of days, at most 36500. Raises ConfigurationError."""
    return env_int(name, default, meaning, within=(0, 36_500))


def env_limit(name: str, meaning: str, *, within: tuple[int, int], default: int | None = None) -> int | None:
    """Return a variable that is a whole number within bounds, or None for ``none``. Raises ConfigurationError."""
    bounds = f"{within[0]} to {within[1]}, or none"
    value = _read_variable(name, "none" if default is None else str(default), f"whole number, {bounds}", meaning)
    if not value:
        return default
    if value.lower() == "none":
        return None
    return _parse_number(name, value, int, "a whole number or none", within, bounds)


def env_seconds(name: str, default: float, meaning: str, *, within: tuple[float, float]) -> float:
    """Return a variable that is a number of seconds within bounds. Raises ConfigurationError."""
    bounds = f"{within[0]:g} to {within[1]:g}"
    value = _read_variable(name, f"{default:g}", f"seconds, {bounds}", meaning)
    return (
        default
        if value is None
        else _parse_number(name, value, float, "a number of seconds", within, f"{bounds} seconds")
    )


def _parse_number(
    name: str, value: str, parse: Callable[[str], Number], kind: str, within: tuple[Number, Number], bounds: str
) -> Number:
    """Return a variable's number within bounds. Raises ConfigurationError, which names ``kind`` and ``bounds``."""
    try:
        number = parse(value)
    except ValueError:
        raise ConfigurationError(f"{name} must be {kind}, not {value!r}") from None
    if not within[0] <= number <= within[1]:
        shown = f"{number:g}" if isinstance(number, float) else number
        raise ConfigurationError(f"{name} must be from {bounds}, not {shown}")
    return number


def env_parsed(
    name: str,
    accepts: str,
    meaning: str,
    parse: Callable[[str], Parsed],
    *,
    default: str = "none",
    shown_default: str | None = None,
) -> Parsed:
    """Return a variable as parsed by ``parse``, whose ValueError completes "NAME …"; ``none`` is parsed as empty."""
    value = _read_variable(name, shown_default or default, accepts, meaning) or default
    try:
        return parse("" if value.lower() == "none" else value)
    except ValueError as error:
        raise ConfigurationError(f"{name} {error}") from None


def env_path(name: str, default: Path, meaning: str, shown_default: str) -> Path:
    """Return the absolute path that a variable names, or the default; ``~`` is expanded."""
    value = _read_variable(name, shown_default, "folder", meaning)
    return Path(value).expanduser().resolve() if value else default


def exposed_paths(folder: Path) -> list[Path]:
    """Return which of the data directory and its secret files other users of the machine can access."""
    paths = (folder, *folder.glob("qualgent.sqlite3*"), folder / "secret_key", folder / "server.lock")
    return [path for path in paths if path.exists() and path.stat().st_mode & 0o077]


def close_paths(folder: Path) -> None:
    """Remove other users' access to the data directory and its secret files, as far as possible.

    A directory with the sticky bit, such as /tmp, is shared: closing it would harm others.
    """
    if folder.stat().st_mode & stat.S_ISVTX:
        return
    for path in exposed_paths(folder):
        with contextlib.suppress(OSError):
            path.chmod(path.stat().st_mode & 0o700)


def make_folder(name: str, path: Path) -> Path:
    """Create the folder that the variable ``name`` configures, if missing; return it. Raises ConfigurationError."""
    try:
        path.mkdir(0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(
            f"the folder {path} cannot be made ({error.strerror}); set {name} to another"
        ) from None
    if not os.access(path, os.W_OK | os.X_OK):
        raise ConfigurationError(f"the folder {path} cannot be written to; set {name} to another")
    return path
