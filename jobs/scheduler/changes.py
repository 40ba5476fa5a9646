"""Change notifications for live topics, sent after the commit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

Touch = Callable[..., None]
"""``touch(topic, *ids)``: mark rows of a topic as changed. Cheap; called at any rate."""


class JobRef(NamedTuple):
    """The ids that name the topics of a job: its own, its group's and its batch's."""

    id: str
    group_id: str
    batch_id: str | None


class Changes:
    """Translates changes of jobs, tests, attempts and agents into touched topics."""

    def __init__(self, touch: Touch, batches_changed: Callable[[set[str]], None] | None = None) -> None:
        self.touch = touch
        self.settings: Counter[str] = Counter()  # part -> how often it has changed; also the rows of topic ``settings``
        self._batches_changed = batches_changed

    def job(self, job: JobRef) -> None:
        self.jobs([job])

    def jobs(self, jobs: Sequence[JobRef]) -> None:
        # the topic shows only the newest rows, so a batch of 10,000 need not name them all
        self.touch("jobs", *(job.id for job in jobs[-200:]))
        for job in jobs[-200:]:
            self.touch(f"job:{job.id}", job.id)
        for group_id in {job.group_id for job in jobs}:
            self.touch("groups", group_id)
            self.touch(f"group:{group_id}", group_id)
        batches: dict[str, list[str]] = {}
        for job in jobs:
            if job.batch_id:
                batches.setdefault(job.batch_id, []).append(job.id)
        for batch_id, job_ids in batches.items():
            self.touch(f"batch:{batch_id}", batch_id)
            self.touch(f"results:{batch_id}", *job_ids)
            self.touch("batches", batch_id)
        if batches and self._batches_changed is not None:
            self._batches_changed(set(batches))
        self.touch("overview", "overview")

    def test(self, test_id: str) -> None:
        self.touch("tests", test_id)
        self.touch(f"test:{test_id}", test_id)

    def setting(self, part: str) -> None:
        """Report a change of ``orgs``, ``retention`` or ``webhooks`` (deliveries included)."""
        self.settings[part] += 1
        self.touch("settings", part)

    def attempt(self, attempt_id: str) -> None:
        self.touch("timeline", attempt_id)

    def agents(self, *names: str) -> None:
        self.touch("agents", *names)
        for name in names:
            self.touch(f"agent:{name}", name)
        self.touch("overview", "overview")
