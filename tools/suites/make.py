"""Make the suite files of this folder from real per-test durations.

    python -m tools.suites.make SOURCE_DIR

SOURCE_DIR holds one JSON list of ``{"test", "seconds"}`` per set, named as in ``SETS``; README.md says where they come
from. The same sources give the same files, byte for byte. A suite is a systematic sample of the end-to-end part of a
set: its tests are put in order of length and every n-th is taken, so that a suite of 30 has the same mix of short and
long tests as the set of 160.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHORTEST_SECONDS = 0.1  # anything shorter is a unit test; an end-to-end runner would not start a device for it


@dataclass(frozen=True)
class Set:
    """One source file and where it was published."""

    repository: str
    file: str
    commit: str
    date: str
    licence: str
    part: str  # path prefix of its end-to-end tests

    @property
    def credit(self) -> str:
        return f"{self.repository} {self.file} @ {self.commit} ({self.date}), {self.licence}"


SETS = {
    "identity-idp-rspec": Set(
        "github.com/18F/identity-idp",
        "knapsack_rspec_report.json",
        "dbb06e8acbf8",
        "2026-06-17",
        "CC0-1.0 (US public domain)",
        "spec/features/",
    ),
    "earlycareers-rspec": Set(
        "github.com/DFE-Digital/early-careers-framework",
        "knapsack_rspec_report.json",
        "6538e3d9f886",
        "2026-03-09",
        "MIT",
        "spec/features/",
    ),
    "sequencescape-cucumber": Set(
        "github.com/sanger/sequencescape",
        "knapsack_cucumber_report.json",
        "005502ef0a70",
        "2018-05-21",
        "MIT",
        "features/",
    ),
    "onegov-pytest": Set(
        "github.com/OneGov/onegov-cloud",
        ".test_durations",
        "82c3f9e52f59",
        "2026-08-17",
        "MIT",
        "tests/onegov/town6/",
    ),
    "mermaid-cypress": Set(
        "github.com/mermaid-js/mermaid",
        "cypress/timings.json",
        "64e40ebd9f45",
        "2026-04-30",
        "MIT",
        "cypress/integration/",
    ),
    "pupilfirst-rspec": Set(
        "github.com/pupilfirst/pupilfirst",
        "knapsack_rspec_report.json",
        "6eefe81f33b8",
        "2017-08-29",
        "MIT",
        "spec/features/",
    ),
}


@dataclass(frozen=True)
class Plan:
    """One suite to make. Organization, build, target, priority and arrival are invented; tests and seconds are real."""

    name: str
    source: str
    org_id: str
    app_version_id: str
    target: str
    priority: int
    submit_at_seconds: float  # on the clock of the tests: divided by the demo's speed
    tests: int
    smoke: int = 0  # this many of its shortest tests go one priority step earlier


PLANS = [
    Plan("identity-nightly", "identity-idp-rspec", "identity-idp", "nightly-2026-06-17", "mobile", 5, 0, 26),
    Plan("sequencescape-nightly", "sequencescape-cucumber", "sequencescape", "14.2.0-rc1", "mobile", 4, 0, 60),
    Plan("mermaid-release", "mermaid-cypress", "mermaid", "11.15.0", "browser", 3, 0, 44, smoke=8),
    Plan("early-careers-release", "earlycareers-rspec", "early-careers", "2026.10.1", "mobile", 2, 30, 60, smoke=12),
    Plan("onegov-pull-request-412", "onegov-pytest", "onegov", "pr-412", "mobile", 1, 90, 50),
    Plan("pupilfirst-pull-request-88", "pupilfirst-rspec", "pupilfirst", "pr-88", "browser", 1, 120, 21),
    Plan("sequencescape-browser", "sequencescape-cucumber", "sequencescape", "14.2.0-rc1", "browser", 4, 150, 30),
    Plan("pupilfirst-pull-request-91", "pupilfirst-rspec", "pupilfirst", "pr-91", "mobile", 1, 240, 21),
    Plan("onegov-pull-request-415", "onegov-pytest", "onegov", "pr-415", "browser", 1, 300, 40),
    Plan("hotfix", "identity-idp-rspec", "identity-idp", "hotfix-2026-06-18", "mobile", 0, 330, 12),
    Plan("onegov-pull-request-419", "onegov-pytest", "onegov", "pr-419", "mobile", 1, 420, 30),
    Plan("early-careers-browser", "earlycareers-rspec", "early-careers", "2026.10.1", "browser", 2, 450, 30),
]

Measured = list[tuple[str, float]]


def read_set(folder: Path, name: str) -> Measured:
    """Read the end-to-end tests of one set with their seconds, shortest first."""
    rows = json.loads((folder / f"{name}.json").read_text())
    part = SETS[name].part
    tests = [
        (row["test"], round(row["seconds"], 3))
        for row in rows
        if row["test"].startswith(part) and row["seconds"] >= SHORTEST_SECONDS
    ]
    return sorted(tests, key=lambda test: (test[1], test[0]))


def sample(tests: Measured, count: int) -> Measured:
    """Pick ``count`` tests at equal steps through the order of length, from the middle of each step."""
    if count > len(tests):
        raise ValueError(f"{count} tests wanted of a set of {len(tests)}")
    return [tests[(2 * step + 1) * len(tests) // (2 * count)] for step in range(count)]


def distinct_names(sets: dict[str, Measured], orgs: dict[str, str]) -> dict[str, Measured]:
    """Prefix a test's name with the organization where two sets have the same name for different tests."""
    owners: dict[str, set[str]] = {}
    for name, tests in sets.items():
        for test, _ in tests:
            owners.setdefault(test, set()).add(name)
    return {
        name: [(f"{orgs[name]}/{test}" if len(owners[test]) > 1 else test, seconds) for test, seconds in tests]
        for name, tests in sets.items()
    }


def make_suite(plan: Plan, tests: Measured) -> dict[str, object]:
    """Make the suite as written: its tests in name order, as a runner would list them."""
    chosen = sample(tests, plan.tests)
    smoke = {test for test, _ in chosen[: plan.smoke]}
    rows: list[dict[str, object]] = []
    for test, seconds in sorted(chosen):
        row: dict[str, object] = {"test": test, "seconds": seconds}
        if test in smoke:
            row["priority"] = plan.priority - 1
        rows.append(row)
    return {
        "name": plan.name,
        "source": SETS[plan.source].credit,
        "org_id": plan.org_id,
        "app_version_id": plan.app_version_id,
        "target": plan.target,
        "priority": plan.priority,
        "submit_at_seconds": plan.submit_at_seconds,
        "tests": rows,
    }


def write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def make(source: Path, output: Path) -> dict[str, float]:
    """Write every suite and the durations of all; return these durations."""
    sets = {name: read_set(source, name) for name in SETS}
    sets = distinct_names(sets, {plan.source: plan.org_id for plan in PLANS})
    durations: dict[str, float] = {}
    for plan in PLANS:
        write(output / f"{plan.name}.json", make_suite(plan, sets[plan.source]))
        durations.update(sample(sets[plan.source], plan.tests))
    write(output / "durations.json", dict(sorted(durations.items())))
    return durations


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the suite files from a folder of real test durations.")
    parser.add_argument("source", type=Path, help="folder with one <set>.json per set (see README.md)")
    parser.add_argument("--output", type=Path, default=HERE, help="where to write (default: this folder)")
    arguments = parser.parse_args()
    try:
        durations = make(arguments.source, arguments.output)
    except (OSError, KeyError, ValueError) as error:
        print(f"make.py: {error}", file=sys.stderr)
        return 1
    print(f"{len(PLANS)} suites, {sum(plan.tests for plan in PLANS)} jobs, {len(durations)} different tests")
    return 0


if __name__ == "__main__":
    sys.exit(main())
