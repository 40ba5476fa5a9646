"""Placeholders of configured commands, variables of jobs, and values that installs print: their checks and use.

The values come from anyone who may submit jobs, and from what an install prints. Without a shell they cannot become
another command; this module ensures that they become neither an option nor a path outside the allowed directories.
"""

import os
import re
import string
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from qgprotocol.environment import ENVIRONMENT_NAME

from .config import matches_any
from .device_slots import SLOT_PLACEHOLDERS
from .errors import InstallError, JobRefusedError

PLACEHOLDERS = (
    *("test", "test_pattern", "org_id", "app_version_id", "app_url", "app_file", "job_id", "attempt"),
    *("artifacts", "workdir", "serial"),
    *SLOT_PLACEHOLDERS,
)
WRAP_PLACEHOLDERS = ("tree", "artifacts", "workdir", "tmpdir")
PATH_PARTS = ("org_id", "app_version_id")
"""Values that may be part of a path in the configuration, as in ``builds/{org_id}/{app_version_id}.apk``."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
LOOKS = {"-": "an option", "@": "a file of arguments"}  # argparse and picocli read the lines of @FILE as arguments
_PATH_END = re.compile(r"[:\[]|\Z")  # where some tool takes the path of a test to end: file.py::case[id], file.js:12:5
_LINE = re.compile(r"(:\d+){1,2}\Z")  # Playwright's file:line:column
PREFIX = b"qualgent: "
MAX_VALUES = 20
MAX_VALUE = 1000  # bytes
MAX_LINE = len(PREFIX) + 60 + MAX_VALUE  # bytes
_NAME = re.compile(r"[A-Z][A-Z0-9_]{0,49}")
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd]")  # U+FFFD: it was not UTF-8
_TAKEN = {name.upper() for name in PLACEHOLDERS} | {"AGENT", "TARGET", "ATTEMPT_NUMBER"}  # QUALGENT_… of every command


def find_placeholder_error(text: str, placeholders: Sequence[str] = PLACEHOLDERS) -> str | None:
    """Return an error in the placeholders of an argument; None: no error."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError as error:
        return f"{error} in {text!r}; write a literal brace twice"
    for _, field, spec, conversion in parts:
        if field is not None and field not in placeholders:
            known = " ".join(f"{{{name}}}" for name in placeholders)
            return f"unknown placeholder {{{field}}}; there are {known}"
        if spec or conversion:
            return f"{text!r}: a placeholder is a name and nothing else"
    return None


def placeholders_of(text: str) -> set[str]:
    """Return the names of the placeholders in an argument; none if it has an error."""
    try:
        return {field for _, field, _, _ in string.Formatter().parse(text) if field}
    except ValueError:
        return set()


def fill(arguments: Iterable[str], values: Mapping[str, str]) -> list[str]:
    """Return a command's arguments with their placeholders replaced by the values."""
    return [argument.format_map(values) for argument in arguments]


def check_values(values: Mapping[str, str]) -> None:
    """Raise JobRefusedError if a value has control characters, looks like an option or @file, or leaves a folder."""
    for name, value in values.items():
        if _CONTROL.search(value):
            raise JobRefusedError(f"{name} has control characters in it")
        if looks := LOOKS.get(value[:1]):
            raise JobRefusedError(f"{name} {value!r} looks like {looks}: it must not begin with {value[0]}")
    for name in PATH_PARTS:
        value = values[name]
        if value.startswith("/") or ".." in value.split("/"):
            raise JobRefusedError(f"{name} {value!r} would lead to another directory")


def check_path_of_org(arguments: Iterable[str], org_id: str) -> None:
    """Raise JobRefusedError if an organization id with "/" would be several folders in a path of the arguments.

    The build ``1.0`` of ``team/mobile`` would have the path of the build ``mobile/1.0`` of ``team``.
    """
    for argument in arguments:
        if "/" in org_id and "{org_id}" in argument and "/" in argument:
            raise JobRefusedError(f"org_id {org_id!r} would be several folders in {argument!r} of this host's commands")


def check_test_path(test: str, root: Path) -> None:
    """Raise JobRefusedError unless the path of the test is below the root; the file need not exist.

    The path may be followed by ``::case`` (pytest) or ``:12`` (a line, Playwright). Where it ends is up to the tool, so
    whatever precedes a colon or a bracket must be below the root too.
    """
    before_bracket = test.partition("[")[0]  # pytest writes parameters with backslashes
    if not test or test.startswith(("/", "~", ":")) or "\\" in before_bracket or ".." in test.split("/"):
        raise JobRefusedError(f"test {test!r} is no path below the test root: it must not be absolute or contain ..")
    try:
        top = root.resolve()
        inside = all((root / test[: end.start()]).resolve().is_relative_to(top) for end in _PATH_END.finditer(test))
    except (OSError, RuntimeError, ValueError) as error:
        raise JobRefusedError(f"test {test!r} cannot be resolved: {error}") from error
    if not inside:
        raise JobRefusedError(f"test {test!r} leads out of the test root {root}")


def inner_root(top: Path, folder: str) -> Path:
    """Return the test root of a target: ``folder`` below ``top``. Raises JobRefusedError if it is missing or outside.

    Raises JobRefusedError if there is none, or if it is a link that leads out.
    """
    if folder == ".":
        return top
    root = (top / folder).resolve()
    if not root.is_dir():
        raise JobRefusedError(f"the tests have no folder {folder!r}, the test_root of the job's target")
    if not root.is_relative_to(top.resolve()):
        raise JobRefusedError(f"the test_root {folder!r} of the job's target leads out of {top}")
    return root


def pattern_of(test: str, root: Path) -> str:
    """Return a regular expression by which Playwright runs only this test file or folder, without shell characters.

    The plain path would also select every test whose path contains it, and ``tests/.*`` would select all. A folder
    selects the files in it; a line number is kept after the pattern. Special characters are written as codes, which
    mean nothing to a shell either: npx before npm 8.13 runs one, with the arguments in double quotes.
    """
    path = _LINE.sub("", test)
    line = test[len(path) :]
    file = (root / path).resolve()
    pattern = re.sub(r"(?a)[^\w/\x80-\U0010ffff-]", lambda found: f"\\x{ord(found[0]):02x}", str(file))
    return f"^{pattern}{'/' if os.path.isdir(file) else '$'}{line}"


def path_of_test(test: str, root: Path) -> Path | None:
    """Return the existing file or folder that a test names, without case or line; None if there is none."""
    for end in reversed(list(_PATH_END.finditer(test))):
        path = root / test[: end.start()]
        if test[: end.start()] and os.path.exists(path):  # False for a name that is too long
            return path.resolve()
    return None


class AllowedVariables(Struct, frozen=True):
    """Names that the host allows, with ``*`` at the end for any; never those of its secrets."""

    patterns: tuple[str, ...] = ()
    secrets: frozenset[str] = frozenset()

    def check(self, names: Iterable[str]) -> None:
        """Raise JobRefusedError unless the host allows jobs to set all these environment variables."""
        for name in names:
            if not re.fullmatch(ENVIRONMENT_NAME, name) or name.upper() in map(str.upper, self.secrets):
                raise JobRefusedError(f"no job may set the environment variable {name[:100]!r}")
            if not matches_any(name, self.patterns):
                raise JobRefusedError(
                    f"this host does not let jobs set {name}: add it to allow_environment in its qgagent.toml"
                )


def printed_names(texts: Iterable[str]) -> set[str]:
    """Return the placeholders in commands' texts that are not built in: an install must print their values."""
    return {name for text in texts for name in placeholders_of(text) if _NAME.fullmatch(name)} - _TAKEN


def check_printed(texts: Iterable[str], values: Mapping[str, str]) -> None:
    """Raise JobRefusedError if a command's texts have a placeholder whose value the install did not print."""
    for name in sorted(printed_names(texts) - values.keys()):
        raise JobRefusedError(
            f"the install of this build has printed no 'qualgent: {name}=…', which a command of its target requires"
        )


class PrintedValues:
    """Values that an install prints for the tests of its build: lines ``qualgent: NAME=VALUE`` of its output.

    They come from programs of the host and of services that these ask, so they are checked as values of a job are. The
    output may be large, and end in the middle of a line at each call.
    """

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
        """Append output to the unfinished line, up to MAX_LINE + 1 bytes."""
        self._line += part[: MAX_LINE + 1 - len(self._line)]

    def _end_line(self) -> None:
        """Parse the finished line if it begins with "qualgent: ", and keep the first problem."""
        line = bytes(self._line)
        self._line.clear()
        if line.startswith(PREFIX) and not self._problem:
            self._problem = self._take(line)

    def _take(self, line: bytes) -> str:
        """Record the value of a line ``qualgent: NAME=VALUE``; return what is wrong with it, or ""."""
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
        """Return the values of the complete output, by name. Raises InstallError if a line was wrong."""
        self._end_line()
        if self._problem:
            raise InstallError(f"the values that it printed: {self._problem}")
        return self._values


def _shown(name: str) -> str:
    """Return a name in quotes for an error message, cut to 60 characters."""
    return repr(name[:60] + ("…" if len(name) > 60 else ""))
