"""Waiting until jobs have ended.

What counts is what the server answers when it is asked; the live socket only says when asking is worth it. So nothing
is missed when the socket breaks, cannot be had, or the server is restarted: then it is asked at growing intervals.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Protocol

from .client import Client
from .errors import UnreachableError, WaitTimeoutError
from .live import LiveSocket
from .options import path_of

ENDED = frozenset({"done", "failed", "cancelled"})

OUTAGE_SECONDS = 300.0  # while waiting, a server may be away for so long
LEAST_PAUSE_SECONDS = 0.2
PAUSE_PER_COST = 10.0  # the server spends a tenth of its time on us at most: many jobs are looked at more rarely
FIRST_INTERVAL_SECONDS = 0.5
MOST_INTERVAL_SECONDS = 5.0
LIVE_INTERVAL_SECONDS = 20.0  # with a live socket, looking is a precaution
MOST_TOPICS = 50  # the server follows no more for one socket; with more jobs, it is asked at intervals


def topic_of(kind: str, row_id: str) -> str:
    """``job:<id>``: topics are named by ids in their usual spelling, though the API takes them in any."""
    try:
        return f"{kind}:{uuid.UUID(row_id)}"
    except ValueError:
        return f"{kind}:{row_id}"  # asking for it will tell what is wrong


class Standing(NamedTuple):
    """How far they are: the jobs as the API gives them."""

    jobs: list[dict[str, Any]]
    shared: frozenset[str] = frozenset()  # ids of those that were not submitted for us alone

    def count(self, status: str) -> int:
        return sum(job["status"] == status for job in self.jobs)

    @property
    def unfinished(self) -> list[dict[str, Any]]:
        return [job for job in self.jobs if job["status"] not in ENDED]

    @property
    def ours(self) -> list[dict[str, Any]]:
        """Those that have not ended, and that we may cancel."""
        return [job for job in self.unfinished if job["id"] not in self.shared]

    @property
    def excused(self) -> int:
        """Of those that failed: whose tests are in quarantine."""
        return sum(is_excused(job) for job in self.jobs)

    @property
    def all_passed(self) -> bool:
        """Failures of tests in quarantine aside."""
        return all(job["status"] == "done" or is_excused(job) for job in self.jobs)


def is_excused(job: dict[str, Any]) -> bool:
    """It failed, and its test was in quarantine. Older servers know no quarantine."""
    return job["status"] == "failed" and bool(job.get("excused"))


class Source(Protocol):
    """Jobs to wait for."""

    topics: list[str]  # of the live socket: each changes when one of the jobs ends

    def look(self) -> Standing:
        """How far they are now. Raises BadInputError, UnreachableError."""

    def again(self) -> str:
        """The command that goes on waiting for them."""


class JobsSource:
    """Single jobs, by their ids."""

    def __init__(self, client: Client, ids: Iterable[str], *, shared: Iterable[str] = ()) -> None:
        self._client = client
        self._shared = frozenset(shared)
        self._jobs: dict[str, dict[str, Any]] = {job_id: {"status": "unknown"} for job_id in ids}
        self.topics = [topic_of("job", job_id) for job_id in self._jobs] if len(self._jobs) <= MOST_TOPICS else []

    def look(self) -> Standing:
        for job_id, job in self._jobs.items():
            if job["status"] not in ENDED:
                self._jobs[job_id] = self._client.get(path_of("/api/v1/jobs/{id}", id=job_id))
        return Standing(list(self._jobs.values()), self._shared)

    def again(self) -> str:
        return f"qgjob wait {' '.join(self._jobs)}"


class BatchSource:
    """The jobs of a batch, in the order submitted."""

    def __init__(self, client: Client, batch_id: str) -> None:
        self._client = client
        self._batch_id = batch_id
        self._ended: tuple[int, ...] | None = None  # the batch's counters when its jobs were listed
        self._standing = Standing([])
        self.topics = [topic_of("batch", batch_id)]

    def look(self) -> Standing:
        batch = self._client.get(path_of("/api/v1/batches/{id}", id=self._batch_id))
        ended = (batch["done"], batch["failed"], batch["cancelled"])
        if ended != self._ended:  # the counters first: an end in between makes us list once more, never once too few
            jobs = list(self._client.rows("/api/v1/jobs", "jobs", batch_id=self._batch_id))
            self._standing = Standing(jobs[::-1])  # lists are newest first
            self._ended = ended
        return self._standing

    def again(self) -> str:
        return f"qgjob wait --batch {self._batch_id}"


class BatchAndJobsSource:
    """A batch, and jobs that waited already when it was submitted, in whose place it has none."""

    def __init__(self, client: Client, batch_id: str, ids: Iterable[str]) -> None:
        self._ids = list(ids)
        self._batch = BatchSource(client, batch_id)
        self._others = JobsSource(client, self._ids, shared=self._ids)
        # with too many to follow one by one, all are asked for at intervals
        self.topics = [*self._batch.topics, *self._others.topics] if len(self._ids) < MOST_TOPICS else []

    def look(self) -> Standing:
        others = self._others.look()
        return Standing([*self._batch.look().jobs, *others.jobs], others.shared)

    def again(self) -> str:
        return f"{self._batch.again()} && {self._others.again()}"


def follow(
    client: Client, source: Source, *, timeout_seconds: float | None, looked: Callable[[Standing], None]
) -> Standing:
    """Wait until all have ended; ``looked`` is told of every look. The server may be away for OUTAGE_SECONDS.

    Raises WaitTimeoutError, BadInputError, UnreachableError.
    """
    deadline = float("inf") if timeout_seconds is None else time.monotonic() + timeout_seconds
    usual_patience, interval = client.patience_seconds, FIRST_INTERVAL_SECONDS
    with LiveSocket(client.url, source.topics) as live:
        try:
            while True:
                started, served = time.monotonic(), client.served_seconds
                outage = max(usual_patience, OUTAGE_SECONDS)
                client.patience_seconds = min(outage, max(LEAST_PAUSE_SECONDS, deadline - started))
                standing = source.look()
                cost = client.served_seconds - served
                looked(standing)
                now = time.monotonic()
                if not standing.unfinished:
                    return standing
                if now >= deadline:
                    raise _timed_out(source, standing, timeout_seconds)
                pause = max(LEAST_PAUSE_SECONDS, PAUSE_PER_COST * cost)
                live.wait(min(LIVE_INTERVAL_SECONDS if live.connected else interval, deadline - now))
                interval = min(interval * 1.5, MOST_INTERVAL_SECONDS)
                time.sleep(max(0.0, min(now + pause, deadline) - time.monotonic()))
        except UnreachableError as error:
            if client.patience_seconds < max(usual_patience, OUTAGE_SECONDS):  # cut short by the deadline
                raise _timed_out(source, None, timeout_seconds) from error
            raise
        finally:
            client.patience_seconds = usual_patience


def _timed_out(source: Source, standing: Standing | None, seconds: float | None) -> WaitTimeoutError:
    what = f"{len(standing.unfinished)} of {len(standing.jobs)} tests have" if standing else "the tests may have"
    return WaitTimeoutError(f"{what} not ended within {seconds:g} s; they go on. Wait again: {source.again()}")
