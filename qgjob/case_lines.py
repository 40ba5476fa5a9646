"""The option --verbose of a wait: a line for each test case as it ends, and for each one that begins.

Cases come from the live socket, and those it missed from the attempt once its job has ended: each is printed once, and
again if its runner has tried it again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from qgprotocol.junit_form import full_name

from .api_types import ApiAttempt, ApiJob
from .client import Client
from .job_polling import ENDED, MAX_TOPICS, topic_name
from .live_socket import LiveSocket
from .options import format_path
from .text import format_seconds, plain

Case = Mapping[str, Any]


class _Printed:
    """The cases of one attempt that are printed."""

    def __init__(self) -> None:
        self.lines: Counter[str] = Counter()
        self.outcomes: Counter[str] = Counter()
        self.has_retries = False
        self.running: frozenset[str] = frozenset()


class CaseLines:
    def __init__(self, client: Client, batch_id: str | None) -> None:
        self._client = client
        self._results = topic_name("results", batch_id) if batch_id else ""
        self._attempts: dict[str, _Printed] = {}  # by id
        self._ended: set[str] = set()  # jobs

    @property
    def topics(self) -> list[str]:
        """Return the topics that list attempts, besides those of single jobs."""
        return [self._results] if self._results else []

    def update(self, live: LiveSocket, print_line: Callable[[str], None]) -> bool:
        """Print what a change of rows says of cases, and follow running attempts; return whether it was only that."""
        running = dict(_running_in(live.state.rows))
        names = {topic_name("cases", attempt): attempt for attempt in running}
        others = [topic for topic in live.topics if not topic.startswith("cases:")]
        live.follow([*others, *list(names)[: MAX_TOPICS - len(others)]])
        for topic, attempt in names.items():
            row = live.state.rows.get(topic, {}).get(attempt)
            if row and row["progress"]:
                self._print_new_cases(attempt, running[attempt], row["progress"], print_line)
        return live.changed.startswith(("cases:", "results:"))

    def _print_new_cases(
        self, attempt: str, test: str, progress: Mapping[str, Any], print_line: Callable[[str], None]
    ) -> None:
        printed = self._attempts.setdefault(attempt, _Printed())
        _print_cases(printed, progress["ended"], test, print_line)
        running = frozenset(progress["running"])
        for name in progress["running"]:
            if name not in printed.running:
                print_line(f"{'running':<9}  {'':>8}  {plain(name)}  in {plain(test)}")
        printed.running = running

    def print_rest(self, jobs: Iterable[ApiJob], print_line: Callable[[str], None]) -> None:
        """Print the cases of jobs that have ended since the last call that were not printed while they ran."""
        for job in jobs:
            if job["status"] not in ENDED or job["id"] in self._ended:
                continue
            self._ended.add(job["id"])
            detail: ApiJob = self._client.get(format_path("/api/v1/jobs/{id}", id=job["id"]))
            for attempt in detail["tries"]:
                self._print_rest(attempt, job["test"], print_line)

    def _print_rest(self, attempt: ApiAttempt, test: str, print_line: Callable[[str], None]) -> None:
        printed = self._attempts.setdefault(attempt["id"], _Printed())
        counts = attempt.get("cases") or {}
        if not printed.has_retries and all(printed.outcomes[outcome] == number for outcome, number in counts.items()):
            return
        path = format_path("/api/v1/attempts/{id}/cases", id=attempt["id"])
        _print_cases(printed, self._client.get(path)["cases"], test, print_line)


def _print_cases(printed: _Printed, cases: Iterable[Case], test: str, print_line: Callable[[str], None]) -> None:
    """Print the lines of cases that are not printed as often as they occur here."""
    found: Counter[str] = Counter()
    for case in cases:
        name = full_name(case["name"], case["project"]) + "  (flaky)" * case["flaky"]
        line = f"{case['outcome']:<9}  {format_seconds(case['seconds']):>8}  {plain(name)}  in {plain(test)}"
        found[line] += 1
        if found[line] > printed.lines[line]:
            printed.lines[line] += 1
            printed.outcomes[case["outcome"]] += 1
            printed.has_retries = printed.has_retries or bool(case.get("retries"))
            print_line(line)


def _running_in(rows: Mapping[str, Mapping[str, Any]]) -> Iterable[tuple[str, str]]:
    """Yield the running attempts of followed jobs and batches, each with the test of its job."""
    for topic, found in rows.items():
        if topic.startswith(("job:", "results:")):
            for job in found.values():
                for attempt in job.get("tries") or ():
                    if not attempt["outcome"]:
                        yield attempt["id"], job["test"]
