"""Values that an install prints for the tests of its build: lines ``qualgent: NAME=VALUE`` of its output.

They come from programs of the host and of services that these ask, so they are checked as values of a job are.
"""

import re
from collections.abc import Iterable, Mapping

from .errors import InstallError, JobRefusedError
from .placeholders import LOOKS, PLACEHOLDERS, placeholders_of

PREFIX = b"qualgent: "
MAX_VALUES = 20
MAX_VALUE = 1000  # bytes
MAX_LINE = len(PREFIX) + 60 + MAX_VALUE  # bytes

_NAME = re.compile(r"[A-Z][A-Z0-9_]{0,49}")
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd]")  # U+FFFD: it was not UTF-8
_TAKEN = {name.upper() for name in PLACEHOLDERS} | {"AGENT", "TARGET", "ATTEMPT_NUMBER"}  # QUALGENT_… of every command


def printed_names(texts: Iterable[str]) -> set[str]:
    """Return the placeholders in these texts that an install prints."""
    return {name for text in texts for name in placeholders_of(text) if _NAME.fullmatch(name)} - _TAKEN


def check_printed(texts: Iterable[str], values: Mapping[str, str]) -> None:
    """Raise JobRefusedError if the texts have a placeholder that the install did not print."""
    for name in sorted(printed_names(texts) - values.keys()):
        raise JobRefusedError(
            f"the install of this build has printed no 'qualgent: {name}=…', which a command of its target requires"
        )


class PrintedValues:
    """Finds the values in an output, which may be large, and end in the middle of a line at each call."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = tuple(secrets)
        self._line = bytearray()  # at most MAX_LINE + 1 bytes; the rest of the line is not kept
        self._values: dict[str, str] = {}
        self._problem = ""  # the first

    def __call__(self, data: bytes) -> None:
        *complete, rest = data.split(b"\n")
        for part in complete:
            self._add(part)
            self._end_line()
        self._add(rest)

    def _add(self, part: bytes) -> None:
        self._line += part[: MAX_LINE + 1 - len(self._line)]

    def _end_line(self) -> None:
        line = bytes(self._line)
        self._line.clear()
        if line.startswith(PREFIX) and not self._problem:
            self._problem = self._take(line)

    def _take(self, line: bytes) -> str:
        """Take the value of a line; return what is wrong with it."""
        name, equals, value = line.removeprefix(PREFIX).decode(errors="replace").removesuffix("\r").partition("=")
        if len(line) > MAX_LINE:
            return f"its line {_shown(name)} has more than {MAX_LINE} bytes"
        if not equals or " " in name:
            return ""  # a sentence
        if not _NAME.fullmatch(name):
            return f"{_shown(name)} is no name of a value: expected capital letters, digits and _, at most 50"
        if name in _TAKEN:
            return f"{name} is the name of a placeholder that each command has"
        if not value or len(value.encode()) > MAX_VALUE:
            return f"the value of {name} must have 1 to {MAX_VALUE} bytes"
        if _INVISIBLE.search(value):
            return f"the value of {name} has control characters in it, or is no UTF-8"
        if looks := LOOKS.get(value[0]):
            return f"the value of {name} looks like {looks}: it must not begin with {value[0]}"
        if any(secret in value for secret in self._secrets):
            return f"the value of {name} has a secret in it"
        if self._values.get(name, value) != value:
            return f"it printed two values of {name}"
        if name not in self._values and len(self._values) == MAX_VALUES:
            return f"it printed more than {MAX_VALUES} values"
        self._values[name] = value
        return ""

    def end(self) -> Mapping[str, str]:
        """Return the values of the complete output. Raises InstallError."""
        self._end_line()
        if self._problem:
            raise InstallError(f"the values that it printed: {self._problem}")
        return self._values


def _shown(name: str) -> str:
    return repr(name[:60] + ("…" if len(name) > 60 else ""))
