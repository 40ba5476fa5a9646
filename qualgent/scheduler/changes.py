"""Publication of changes to gateways: changed rows of the live topics that they follow, and events for agents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Container, Sequence
from typing import NamedTuple, Protocol

from .port import AgentEvent, AgentListener, RowsChanged, RowsListener

REMOVED = "\n"  # in place of the ids of deleted organizations; no id is this
DELIVERIES = "deliveries"  # a topic for gateways only: webhooks with new deliveries

Touch = Callable[..., None]
"""``touch(topic, *ids)``: mark rows of a topic as changed. Cheap; called at any rate."""


class Subscriptions:
    """The counted subscriptions of live topics, and the listeners that get their changes."""

    def __init__(self) -> None:
        self._followers: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()  # of followed topics: the names up to the colon
        self._rows_listeners: list[RowsListener] = []
        self._agent_listeners: list[AgentListener] = []

    def follow(self, topic: str, followed: bool) -> None:
        """Count a gateway as a follower of a live topic, or (not ``followed``) as one fewer."""
        for counts, name in ((self._followers, topic), (self.kinds, topic.partition(":")[0])):
            counts[name] += 1 if followed else -1
            if counts[name] <= 0:
                del counts[name]

    def listen(self, *, rows: RowsListener | None = None, agents: AgentListener | None = None) -> None:
        """Add a listener that is called with changed rows, with events for agents' connections, or both."""
        if rows is not None:
            self._rows_listeners.append(rows)
        if agents is not None:
            self._agent_listeners.append(agents)

    def touch(self, topic: str, *ids: str) -> None:
        """Notify the listeners at once that rows of a live topic changed; nothing if no gateway follows it."""
        if topic in self._followers:
            changed = RowsChanged(topic, ids)
            for listener in self._rows_listeners:
                listener(changed)

    def send(self, event: AgentEvent) -> None:
        """Send an event for an agent's connection to all listeners; over Redis only its gateway gets it."""
        for listener in self._agent_listeners:
            listener(event)


class HasTopicIds(Protocol):
    """The ids of a job from which its topics are named: its own, its group and its batch."""

    @property
    def id(self) -> str: ...

    @property
    def group(self) -> str: ...

    @property
    def batch_id(self) -> str | None: ...


class JobRef(NamedTuple):
    """The ids that name the topics of a job, where the rest of it is not at hand."""

    id: str
    group: str
    batch_id: str | None


class Changes:
    """Translates changes of jobs, tests, attempts and agents into touched topics."""

    def __init__(self, gateways: Subscriptions) -> None:
        self.touch = gateways.touch
        self._kinds = gateways.kinds
        # (part, id of the organization or webhook; empty: nobody's) -> how often it has changed, for topic ``settings``
        self._settings: Counter[tuple[str, str]] = Counter()

    def touch_job(self, job: HasTopicIds) -> None:
        """Report a changed job to the followers of it, its group, its batch and the overview."""
        self.touch_jobs([job])

    def touch_jobs(self, jobs: Sequence[HasTopicIds]) -> None:
        """Report changed jobs (single rows for the newest 200), their groups and batches, and the overview."""
        kinds, newest = self._kinds, jobs[-200:]
        if "jobs" in kinds:  # shows only the newest rows, so a batch of 10,000 need not name them all
            self.touch("jobs", *(job.id for job in newest))
        if "job" in kinds:
            for job in newest:
                self.touch(f"job:{job.id}", job.id)
        if "groups" in kinds or "group" in kinds:
            self.touch("groups", newest[-1].group)  # which is read as a whole
            if "group" in kinds:
                for group_id in {job.group for job in jobs}:
                    self.touch(f"group:{group_id}", group_id)
        batches = {job.batch_id for job in jobs if job.batch_id}
        if batches:
            self._touch_batches(jobs, batches)
        self.touch("overview", "overview")

    def _touch_batches(self, jobs: Sequence[HasTopicIds], batches: set[str]) -> None:
        """Report changed batches: each one, the list of batches, and the results of their jobs."""
        kinds = self._kinds
        if "batch" in kinds or "batches" in kinds:
            for batch_id in batches:
                self.touch(f"batch:{batch_id}", batch_id)
                self.touch("batches", batch_id)
        if "results" in kinds:
            for batch_id in batches:
                self.touch(f"results:{batch_id}", *(job.id for job in jobs if job.batch_id == batch_id))

    def touch_test(self, test_id: str) -> None:
        """Report a changed test to the followers of it and of the list of tests."""
        self.touch("tests", test_id)
        if "test" in self._kinds:
            self.touch(f"test:{test_id}", test_id)

    def touch_setting(self, part: str, *ids: str) -> None:
        """Report changed settings: ``part`` is orgs, retention or webhooks; ``ids``: which orgs or webhooks."""
        self._settings.update((part, key) for key in ids or ("",))
        self.touch("settings", part)

    def org_removed(self, org_id: str) -> None:
        """Report that an organization was deleted to users who see all organizations, and forget its id."""
        for part, key in [known for known in self._settings if known[1] == org_id]:
            self._settings[part, REMOVED] += self._settings.pop((part, key))
        self.touch_setting("orgs", REMOVED)

    def setting_changes(self, ids: Container[str] | None) -> dict[str, int]:
        """Return how often each part of the settings has changed, for these orgs and webhooks; None: for all."""
        found: Counter[str] = Counter()
        for (part, key), count in self._settings.items():
            if not key or ids is None or key in ids:
                found[part] += count
        return dict(found)

    def touch_deliveries(self, webhook_ids: Collection[str]) -> None:
        """Report new deliveries of these webhooks, so that gateways send them."""
        self.touch(DELIVERIES, *webhook_ids)
        self.touch_setting("webhooks", *webhook_ids)

    def touch_attempt(self, attempt_id: str) -> None:
        """Report a changed attempt to the followers of the timeline."""
        self.touch("timeline", attempt_id)

    def touch_agents(self, *names: str) -> None:
        """Report changed agents, by name, to the followers of each, of the list of agents and of the overview."""
        self.touch("agents", *names)
        if "agent" in self._kinds:
            for name in names:
                self.touch(f"agent:{name}", name)
        self.touch("overview", "overview")
