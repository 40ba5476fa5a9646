"""The corpus of failures below ``tests/corpus/failures``: its samples, and the texts that they are judged by."""

from __future__ import annotations

import re
import shutil
import tempfile
from functools import cache
from pathlib import Path

import msgspec

from qgagent.junit import read_cases

CORPUS = Path(__file__).parent / "corpus" / "failures"
HALVES = ("development", "holdout")
SETS = (*HALVES, "holdout2", "holdout3", "development4", "holdout4", "holdout5", "holdout6")
_CONTROL = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


class Sample(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A failed case of a report, or a log of a failed run."""

    file: str
    kind: str  # report or log
    framework: str
    cause_any: list[str]  # one of them must be in the cause
    excluded: list[str] = msgspec.field(default_factory=list, name="not")  # none of them may be in the cause
    case: str = ""  # name and class of a report's case
    classname: str = ""
    lines: list[int] = []  # accepted lines of a log, from 1
    expected: str | None = None
    actual: str | None = None
    same_as: str = ""  # samples of one label have one fingerprint


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A one-line cause and the label of its group."""

    cause: str
    same_as: str


class Cases(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    samples: list[Sample]
    lines: list[Line]


@cache
def read_half(half: str) -> Cases:
    return msgspec.json.decode((CORPUS / half / "cases.json").read_bytes(), type=Cases)


def read_log(half: str, sample: Sample) -> list[bytes]:
    return (CORPUS / half / sample.file).read_bytes().splitlines(keepends=True)


def visible_text(line: bytes) -> str:
    """Return the line without color codes."""
    return _CONTROL.sub("", line.decode("utf-8", "replace"))


@cache
def _read_messages(path: Path) -> dict[tuple[str, str], str]:
    with tempfile.TemporaryDirectory() as directory:
        shutil.copy(path, directory)
        return {
            (case.classname, case.name): case.message
            for case in read_cases(Path(directory))
            if case.outcome in ("failed", "error")
        }


def read_messages(half: str, file: str) -> dict[tuple[str, str], str]:
    """Return the texts of a report's failed cases, as the agent sends them, by class and name."""
    return _read_messages(CORPUS / half / file)
