"""The agents' own journals: a second record of every attempt, independent of the server."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass
class Try:
    """One attempt as its agent recorded it."""

    attempt: str
    job: str
    agent: str
    starts: int = 0
    installs: int = 0
    outcome: str | None = None  # None: no result was written


@dataclass(frozen=True)
class Witness:
    """All journals together."""

    tries: dict[str, Try]  # by attempt id

    @property
    def installs(self) -> int:
        return sum(tried.installs for tried in self.tries.values())

    def of_job(self, job_id: str) -> list[Try]:
        return [tried for tried in self.tries.values() if tried.job == job_id]


def read_journals(paths: Iterable[Path]) -> Witness:
    """Read all journals. Raises OSError for a missing one, ValueError for an unreadable one."""
    tries: dict[str, Try] = {}
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                _add(tries, json.loads(line))
            except (ValueError, KeyError) as error:
                raise ValueError(f"{path.name}, line {number}: {error!r}") from error
    return Witness(tries)


def _add(tries: dict[str, Try], line: dict[str, Any]) -> None:
    if "attempt" not in line:  # about the process
        return
    tried = tries.setdefault(line["attempt"], Try(line["attempt"], line["job"], line["agent"]))
    match line["event"]:
        case "start":
            tried.starts += 1
        case "install":
            tried.installs += 1
        case "result":
            tried.outcome = line["outcome"]
