"""The suites of the demo and the policy simulator: real tests and durations, invented organizations."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
DURATIONS = FOLDER / "durations.json"


@dataclass(frozen=True)
class SuiteTest:
    """One test of a suite."""

    test: str
    seconds: float  # measured
    priority: int


@dataclass(frozen=True)
class Suite:
    """The jobs that one CI build submits at once."""

    name: str
    source: str  # repository, file, commit and licence of the measurements
    org_id: str
    app_version_id: str
    target: str
    priority: int  # of its tests that have none of their own
    submit_at_seconds: float  # on the clock of the tests: a demo at speed 12 submits it after a twelfth of this
    tests: tuple[SuiteTest, ...]

    @property
    def jobs(self) -> list[dict[str, object]]:
        """Return the body of ``POST /api/v1/jobs``."""
        return [
            {
                "org_id": self.org_id,
                "app_version_id": self.app_version_id,
                "test": test.test,
                "priority": test.priority,
                "target": self.target,
            }
            for test in self.tests
        ]

    @property
    def seconds(self) -> float:
        return sum(test.seconds for test in self.tests)


def read_suite(path: Path) -> Suite:
    """Read a suite. Raises OSError, KeyError or ValueError for an invalid file."""
    row = json.loads(path.read_text(encoding="utf-8"))
    tests = tuple(
        SuiteTest(test["test"], float(test["seconds"]), test.get("priority", row["priority"])) for test in row["tests"]
    )
    return Suite(
        name=row["name"],
        source=row["source"],
        org_id=row["org_id"],
        app_version_id=row["app_version_id"],
        target=row["target"],
        priority=row["priority"],
        submit_at_seconds=float(row["submit_at_seconds"]),
        tests=tests,
    )


def read_suites(folder: Path = FOLDER) -> list[Suite]:
    """Read every suite of the folder, in order of arrival."""
    paths = [path for path in sorted(folder.glob("*.json")) if path.name != DURATIONS.name]
    return sorted((read_suite(path) for path in paths), key=lambda suite: (suite.submit_at_seconds, suite.name))
