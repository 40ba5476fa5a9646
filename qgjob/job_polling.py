"""Polling of jobs over HTTP until they have ended, woken up early by the live socket.

The state comes from the HTTP API only; the live socket wakes the poller up early. Without a socket (broken, blocked by
a proxy, server restarted) it polls at growing intervals, so no change is missed.
"""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from typing import NamedTuple

from qgprotocol.junit_form import lower_first, stranded_reason

from .api_types import ApiJob
from .client import Client
from .errors import AccessDeniedError, UnreachableError, WaitTimeoutError
from .live_socket import LiveSocket
from .options import format_path
from .text import plain

ENDED = frozenset({"done", "failed", "cancelled"})

OUTAGE_SECONDS = 300.0  # the longest outage of the server that a wait survives
MIN_PAUSE_SECONDS = 0.2
PAUSE_PER_COST = 10.0  # pause for ten times the server's response time: polling many jobs must not load the server
FIRST_INTERVAL_SECONDS = 0.5
MAX_INTERVAL_SECONDS = 5.0
LIVE_INTERVAL_SECONDS = 20.0  # while the live socket is connected
MAX_TOPICS = 50  # the server's limit for one socket; more jobs are polled without a socket


def topic_name(kind: str, row_id: str) -> str:
    """Return the live topic of an object, such as ``job:<id>``, with the id in canonical spelling."""
    try:
        return f"{kind}:{uuid.UUID(row_id)}"
    except ValueError:
        return f"{kind}:{row_id}"  # the API will reject the id


class JobsSnapshot(NamedTuple):
    """The state of the jobs at one time."""

    jobs: list[ApiJob]
    shared: frozenset[str] = frozenset()  # ids of jobs that another submission created
    stranded: Mapping[str, int] = {}  # why no agent can run some of the jobs now → how many

    def count(self, status: str) -> int:
        """Return the number of jobs with this status."""
        return sum(job["status"] == status for job in self.jobs)

    @property
    def unfinished(self) -> list[ApiJob]:
        """Return the jobs that have not ended."""
        return [job for job in self.jobs if job["status"] not in ENDED]

    @property
    def all_stranded(self) -> bool:
        """Return whether no unfinished job runs, nor can be run by any agent now."""
        return sum(self.stranded.values()) >= len(self.unfinished)

    @property
    def ours(self) -> list[ApiJob]:
        """Return the unfinished jobs that this submission created (not shared with others), which it may cancel."""
        return [job for job in self.unfinished if job["id"] not in self.shared]

    @property
    def excused(self) -> int:
        """Return the number of failed jobs whose tests are in quarantine."""
        return sum(is_excused(job) for job in self.jobs)

    @property
    def simulated(self) -> int:
        """Return the number of jobs whose last attempt was simulated."""
        return sum(job["simulated"] for job in self.jobs)

    @property
    def all_passed(self) -> bool:
        """Return whether all jobs passed; failures of quarantined tests do not count."""
        return all(job["status"] == "done" or is_excused(job) for job in self.jobs)


def is_excused(job: ApiJob) -> bool:
    """Return whether a job failed while its test was in quarantine."""
    return job["status"] == "failed" and job["excused"]


class JobSource:
    """The jobs to wait for: those of a batch, in the order of submission, then single jobs by their ids.

    With ``shared``, another submission created the single jobs: --dedupe found them waiting.
    """

    def __init__(
        self, client: Client, ids: Iterable[str] = (), *, batch_id: str | None = None, shared: bool = False
    ) -> None:
        self._client = client
        self._jobs: dict[str, ApiJob | None] = dict.fromkeys(ids)  # None: not requested yet
        self._shared = frozenset(self._jobs if shared else ())
        self.batch_id = batch_id
        self._batch_jobs: list[ApiJob] = []
        self._batch_stranded: Counter[str] = Counter()
        self._batch_ended: tuple[int, ...] | None = None  # the batch's counters when its jobs were listed
        topics = [topic_name("batch", batch_id)] if batch_id else []
        topics += [topic_name("job", job_id) for job_id in self._jobs]
        # live topics that change when one of the jobs ends
        self.topics = topics if len(topics) <= MAX_TOPICS else []

    def fetch(self) -> JobsSnapshot:
        """Request the jobs that have not ended, and return the state of all. Raises BadInputError, UnreachableError."""
        for job_id, job in self._jobs.items():
            if job is None or job["status"] not in ENDED:
                self._jobs[job_id] = self._client.get(format_path("/api/v1/jobs/{id}", id=job_id))
        if self.batch_id:
            self._fetch_batch(self.batch_id)
        jobs = [*filter(None, self._jobs.values())]
        stranded = self._batch_stranded + Counter(filter(None, map(stranded_reason, jobs)))
        return JobsSnapshot([*self._batch_jobs, *jobs], self._shared, stranded)

    def _fetch_batch(self, batch_id: str) -> None:
        """Request the batch, and list its jobs anew if its counters of ended jobs have changed."""
        batch = self._client.get(format_path("/api/v1/batches/{id}", id=batch_id))
        self._batch_stranded = Counter()
        for row in batch["stranded"]:
            self._batch_stranded[lower_first(row["explanation"]["text"])] += row["jobs"]
        ended = (batch["done"], batch["failed"], batch["cancelled"])
        # order: counters before jobs. A job that ends in between causes one more listing; the reverse would miss it.
        if ended != self._batch_ended:
            jobs = list(self._client.rows("/api/v1/jobs", "jobs", batch_id=batch_id))
            self._batch_jobs = jobs[::-1]  # lists are newest first
            self._batch_ended = ended

    @property
    def ids(self) -> list[str]:
        """Return the ids of the jobs that were given by id, not those of the batch."""
        return list(self._jobs)

    @property
    def own_ids(self) -> list[str]:
        """Return the ids of jobs given by id that this submission created, and may cancel."""
        return [job_id for job_id in self._jobs if job_id not in self._shared]

    def resume_command(self) -> str:
        """Return the ``qgjob wait`` command line, two joined by && if needed, that waits for these jobs."""
        commands = [f"qgjob wait --batch {self.batch_id}"] if self.batch_id else []
        if self._jobs:
            commands.append(f"qgjob wait {' '.join(self._jobs)}")
        return " && ".join(commands)


def wait_until_ended(
    client: Client,
    source: JobSource,
    *,
    timeout_seconds: float | None,
    stranded_seconds: float,
    on_snapshot: Callable[[JobsSnapshot], None],
    live_topics: Iterable[str] = (),
    on_live: Callable[[LiveSocket], bool] = lambda live: False,
) -> JobsSnapshot:
    """Poll jobs until all have ended; call ``on_snapshot`` with each state, and return the last.

    ``stranded_seconds``: how long to wait while no agent can run any of the unfinished jobs. Outages of the server up
    to OUTAGE_SECONDS are tolerated. ``on_live`` is called at each change of live rows, also of ``live_topics``, and
    returns True if no job has changed. Raises WaitTimeoutError, BadInputError, UnreachableError.
    """
    give_up = float("inf")  # when the jobs will have been stranded for too long
    deadline = float("inf") if timeout_seconds is None else time.monotonic() + timeout_seconds
    usual_patience, interval = client.patience_seconds, FIRST_INTERVAL_SECONDS
    topics = [*source.topics, *live_topics] if source.topics else []
    with closing(LiveSocket(client.url, topics, client.token)) as live:
        try:
            while True:
                started, served = time.monotonic(), client.served_seconds
                outage = max(usual_patience, OUTAGE_SECONDS)
                client.patience_seconds = min(outage, max(MIN_PAUSE_SECONDS, deadline - started))
                snapshot = source.fetch()
                cost = client.served_seconds - served
                on_snapshot(snapshot)
                now = time.monotonic()
                if not snapshot.unfinished:
                    return snapshot
                give_up = min(give_up, now + stranded_seconds) if snapshot.all_stranded else float("inf")
                if now >= deadline:
                    raise _timeout_error(source, snapshot, timeout_seconds)
                if now >= give_up:
                    raise _stranded_error(source, snapshot, stranded_seconds)
                pause, end = max(MIN_PAUSE_SECONDS, PAUSE_PER_COST * cost), min(deadline, give_up)
                until = now + min(LIVE_INTERVAL_SECONDS if live.connected else interval, end - now)
                while live.wait(until - time.monotonic()) and on_live(live):
                    pass
                interval = min(interval * 1.5, MAX_INTERVAL_SECONDS)
                time.sleep(max(0.0, min(now + pause, end) - time.monotonic()))
        except AccessDeniedError:
            raise
        except UnreachableError as error:
            if client.patience_seconds < max(usual_patience, OUTAGE_SECONDS):  # the wait timeout ended the retries
                raise _timeout_error(source, None, timeout_seconds) from error
            raise
        finally:
            client.patience_seconds = usual_patience


def _timeout_error(source: JobSource, snapshot: JobsSnapshot | None, seconds: float | None) -> WaitTimeoutError:
    """Return the error of a wait timeout, with how to wait again."""
    what = f"{len(snapshot.unfinished)} of {len(snapshot.jobs)} tests have" if snapshot else "the tests may have"
    stranded = describe_stranded(snapshot) if snapshot else []
    why = f" ({'; '.join(stranded)})" if stranded else ""
    command = source.resume_command()
    return WaitTimeoutError(f"{what} not ended within {seconds:g} s; they keep running{why}. To wait again: {command}")


def _stranded_error(source: JobSource, snapshot: JobsSnapshot, seconds: float) -> WaitTimeoutError:
    """Return the error that no agent could run the jobs for too long, with how to wait again."""
    what = "; ".join(describe_stranded(snapshot))
    command = source.resume_command()
    return WaitTimeoutError(f"after {seconds:g} s, {what}. They stay in the queue. To wait again: {command}")


def describe_stranded(snapshot: JobsSnapshot) -> list[str]:
    """Return lines such as ``2 of 3 tests cannot start: no agent serves target ios``."""
    total = len(snapshot.jobs)
    return [f"{count} of {total} tests cannot start: {plain(reason)}" for reason, count in snapshot.stranded.items()]
