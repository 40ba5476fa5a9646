"""Fill a new database with the rows of a month: python -m tools.pictures.ledger --jobs 100000

Ended jobs with their attempts, failures, tests, batches and builds, waiting jobs in many groups, and the figures of
each minute of the last week. The database is that of the environment, of a server that does not run. The same numbers
give the same rows, but for the time.
"""

from __future__ import annotations

import argparse
import os
import random
import time
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
django.setup()

from django.db import models, transaction  # noqa: E402 — after the set-up

from jobs.derived_ids import group_id, test_id  # noqa: E402
from jobs.history.series import MINUTE_SECONDS, Sample  # noqa: E402
from jobs.models import Attempt, Batch, Build, Event, Failure, Group, Job, KnownTest, Minute  # noqa: E402
from jobs.statements.known_tests import RECENT, TENTHS_WIDTH  # noqa: E402
from qgfailures.fingerprint import RULES_VERSION, fingerprint  # noqa: E402
from qualgent.accounts.models import Org  # noqa: E402
from qualgent.engine.values import GroupKey  # noqa: E402

DAYS, WEEK_MINUTES = 30, 7 * 24 * 60
DAY_MS = 86_400_000
BATCH_JOBS, WAITING_JOBS, WAITING = 60, 5, 10**6  # of groups that wait, the first number
ORGS = (
    "acme",
    "aurora",
    "birch",
    "cobalt",
    "delta-freight",
    "ember",
    "fjord",
    "globex",
    "harbor",
    "initech",
    "juniper",
)
AREAS = ("basket", "checkout", "login", "onboarding", "payments", "profile", "search", "settings", "upload", "wishlist")
ACTIONS = ("adds", "changes", "finds", "keeps", "lists", "opens", "removes", "restores", "saves", "sorts", "validates")
SUITES, BRANCHES = ("smoke", "regression", "nightly"), ("main", "main", "main", "release/4.12", "pr-1042", "pr-1057")
TARGETS = ("mobile", "mobile", "browser")
CAUSES = tuple(
    cause.format(area=area)
    for area in AREAS
    for cause in (
        "expected the {area} to have 3 items, found 2",
        "Timeout 30000ms exceeded waiting for locator('#{area}')",
        "element '{area}-submit' is not clickable",
        "GET /api/{area} answered 503",
        "TypeError: {area} is undefined",
        "{area}: picture differs by 1.8 %",
    )
)
MODELS = (Org, Build, Group, Batch, Job, Attempt, Failure, KnownTest, Event, Minute)  # what others refer to first


class Run(NamedTuple):
    """A batch that is to be made."""

    org: str
    version: str
    target: str
    suite: str
    branch: str
    at_ms: int
    jobs: int


class Ledger:
    """Rows by model, in the order in which they are inserted."""

    def __init__(self, agents: int, now_ms: int) -> None:
        self._chance, self._agents, self._now_ms = random.Random(7), agents, now_ms
        self.rows: dict[type[models.Model], list[models.Model]] = defaultdict(list)
        self._builds: dict[tuple[str, str], Build] = {}
        self._groups: dict[str, Group] = {}
        self._tests: dict[str, KnownTest] = {}
        self._ended: Counter[tuple[int, str]] = Counter()  # by minute
        for org in ORGS:
            self.rows[Org].append(Org(id=org, created_at=_when(now_ms - DAYS * DAY_MS)))

    def new_id(self, at_ms: int) -> uuid.UUID:
        return uuid.UUID(int=(at_ms << 80) | (7 << 76) | (2 << 62) | self._chance.getrandbits(60))

    def add_ended(self, jobs: int) -> None:
        """Add batches of so many jobs in all, evenly over the month."""
        batches = max(1, jobs // BATCH_JOBS)
        for number in range(batches):
            back = int(DAYS * DAY_MS * (1 - (number + 0.5) / batches)) + 600_000
            count = jobs // batches + (number < jobs % batches)
            self._add_run(self._run(number, self._now_ms - back, count))

    def add_waiting(self, groups: int) -> None:
        """Add groups of jobs that wait."""
        for number in range(groups):
            run = self._run(WAITING + number, self._now_ms - 3_600_000 + 3000 * number, WAITING_JOBS)
            group = self._group(run, run.at_ms)
            for place in range(WAITING_JOBS):
                fields = self._job_fields(run, group, None, place)
                self.rows[Job].append(Job(status="pending", phase="waiting", **fields))
                group.total += 1

    def _run(self, number: int, at_ms: int, jobs: int) -> Run:
        org, suite = ORGS[number % len(ORGS)], SUITES[number % len(SUITES)]
        branch = self._chance.choice(BRANCHES)
        build = 1 + number % WAITING // (2 * len(ORGS))
        minor = 13 if number >= WAITING else 12
        name = f"4.{minor}.{build}" if branch == "main" else f"{branch.replace('/', '-')}.{minor}.{build}"
        return Run(org, name, TARGETS[number % len(TARGETS)], suite, branch, at_ms, jobs)

    def _group(self, run: Run, at_ms: int) -> Group:
        known = self._builds.get((run.org, run.version))
        if known is None:
            build_id = uuid.uuid5(uuid.NAMESPACE_OID, f"{run.org} {run.version}")
            known = Build(id=build_id, org_id=run.org, app_version_id=run.version, created_at=_when(at_ms))
            self._builds[run.org, run.version] = known
            self.rows[Build].append(known)
        identifier = group_id(GroupKey(run.org, run.version, run.target, (), ()))
        group = self._groups.get(identifier)
        if group is None:
            named = {"org_id": run.org, "app_version_id": run.version, "target": run.target}
            group = Group(id=uuid.UUID(identifier), created_at=_when(at_ms), labels={}, needs=[], **named)
            self._groups[identifier] = group
            self.rows[Group].append(group)
        group.changed_at = _when(at_ms)
        return group

    def _job_fields(self, run: Run, group: Group, batch: Batch | None, place: int) -> dict[str, Any]:
        kind = (place * 7 + len(run.suite)) % 1500
        created = _when(run.at_ms)
        return {
            "id": self.new_id(run.at_ms), "org_id": run.org, "app_version_id": run.version, "target": run.target,
            "test": f"tests/{AREAS[kind % len(AREAS)]}/{ACTIONS[kind // 10 % len(ACTIONS)]}-{kind // 110 + 1}.spec.js",
            "priority": 1, "labels": {}, "group": group, "batch": batch, "environment": {}, "tags": [],
            "max_attempts": {}, "retries": 1, "on_disconnect": "requeue", "created_at": created, "queued_at": created,
        }  # fmt: skip

    def _add_run(self, run: Run) -> None:
        chance = self._chance
        group = self._group(run, run.at_ms)
        origin = {"suite": run.suite, "branch": run.branch, "commit": f"{chance.getrandbits(160):040x}"}
        named = {"org_id": run.org, "app_version_id": run.version}
        batch = Batch(
            id=self.new_id(run.at_ms), total=run.jobs, builds=1, created_at=_when(run.at_ms), **named, **origin
        )
        self.rows[Batch].append(batch)
        end_ms = run.at_ms
        broken = chance.random() < 0.15  # a build with a defect: some of its tests fail always
        for place in range(run.jobs):
            fields = self._job_fields(run, group, batch, chance.randrange(1500))
            luck = chance.random()
            outcomes = ["passed"] if luck > 0.05 else ["failed", "passed"] if luck > 0.02 else ["failed", "failed"]
            if broken and place % 6 == 0:
                outcomes = ["failed", "failed"]
            end_ms = max(end_ms, self._add_job(run, fields, outcomes, run.at_ms + 700 * place))
            for row in (group, batch):
                row.done += outcomes[-1] == "passed"
                row.failed += outcomes[-1] == "failed"
        group.total += run.jobs
        group.changed_at = batch.finished_at = _when(end_ms)

    def _add_job(self, run: Run, fields: dict[str, Any], outcomes: list[str], at_ms: int) -> int:
        """Add a job that has ended, with its attempts; return when."""
        chance, job = self._chance, Job(**fields)
        cause = CAUSES[
            chance.randrange(len(CAUSES)) if outcomes[-1] == "passed" else len(run.version) * 7 % len(CAUSES)
        ]
        job.status = "done" if outcomes[-1] == "passed" else "failed"
        job.attempts, job.flaky = len(outcomes), len(outcomes) > 1 and outcomes[-1] == "passed"
        job.started_at = _when(at_ms + 900)
        known = uuid.UUID(test_id(run.org, job.test, run.target))
        self.rows[Job].append(job)
        for number, outcome in enumerate(outcomes, 1):
            seconds, installs = chance.uniform(4, 40), chance.random() < 0.1
            agent, leased_ms = (
                f"lab-{chance.randrange(self._agents) % 25 + 1}/{chance.randrange(self._agents) + 1}",
                at_ms,
            )
            at_ms += 900 + round(1000 * seconds) + installs * 21_000
            is_bad = outcome == "failed"
            attempt = Attempt(
                id=self.new_id(leased_ms), job=job, number=number, agent=agent, token=f"{number:064x}", outcome=outcome,
                installs=installs, leased_at=_when(leased_ms), started_at=_when(leased_ms + 900),
                finished_at=_when(at_ms), install_seconds=21.0 if installs else None, run_seconds=seconds,
                exit_code=int(is_bad), message=cause if is_bad else "", cause=cause if is_bad else "", log_bytes=0,
            )  # fmt: skip
            self.rows[Attempt].append(attempt)
            if is_bad:
                self._add_failure(attempt, job, known, cause)
            self._count(known, job, outcome, seconds, at_ms)
        job.agent, job.finished_at = agent, _when(at_ms)
        job.reason = job.cause = cause if job.status == "failed" else ""
        entry = self._tests[str(known)]
        entry.jobs += 1
        entry.flaky += job.flaky
        self._ended[at_ms // 60_000, job.status] += 1
        self._ended[at_ms // 60_000, "installs"] += 1
        return at_ms

    def _add_failure(self, attempt: Attempt, job: Job, known: uuid.UUID, cause: str) -> None:
        self.rows[Failure].append(
            Failure(
                attempt=attempt,
                number=0,
                cause=cause,
                fingerprint=fingerprint(cause),
                rules=RULES_VERSION,
                source="agent",
                org_id=job.org_id,
                job_id=job.id,
                batch_id=job.batch_id,
                test_id=known,
                app_version_id=job.app_version_id,
                agent=attempt.agent,
                outcome="failed",
                at=attempt.finished_at,
            )
        )

    def _count(self, known: uuid.UUID, job: Job, outcome: str, seconds: float, at_ms: int) -> None:
        """Add an attempt to the statistics of its test."""
        entry = self._tests.get(str(known))
        if entry is None:
            named = {"org_id": job.org_id, "test": job.test, "target": job.target}
            entry = self._tests[str(known)] = KnownTest(
                id=known, mean_seconds=seconds, recent="", recent_tenths="", **named
            )
            self.rows[KnownTest].append(entry)
        entry.attempts += 1
        entry.passed += outcome == "passed"
        entry.mean_seconds = 0.7 * (entry.mean_seconds or seconds) + 0.3 * seconds
        entry.last_outcome, entry.last_seconds, entry.last_job_id = outcome, seconds, job.id
        entry.last_at = _when(at_ms)
        entry.recent = (entry.recent + outcome[0])[-RECENT:]
        entry.recent_tenths = (entry.recent_tenths + f"{round(seconds * 10):0{TENTHS_WIDTH}d}")[
            -RECENT * TENTHS_WIDTH :
        ]

    def add_minutes(self) -> None:
        """Add the figures of the last week, and events of its failures."""
        last = self._now_ms // 60_000
        for minute in range(last - WEEK_MINUTES, last):
            done, failed = self._ended[minute, "done"], self._ended[minute, "failed"]
            busy = min(self._agents, 40 + 3 * (done + failed))
            sample = Sample(
                at=minute * MINUTE_SECONDS, waiting=20 * (done + failed), running=busy, submitted=done + failed,
                done=done, failed=failed, installs=(done + failed) // 10, installs_avoided=(done + failed) * 9 // 10,
                install_ms=21_000 * ((done + failed) // 10), agents={"busy": busy, "idle": self._agents - busy},
            )  # fmt: skip
            figures = {name: getattr(sample, name) for name in Sample.__struct_fields__}
            self.rows[Minute].append(Minute(at=_when(minute * 60_000), figures=figures))
        for job in [row for row in self.rows[Job] if isinstance(row, Job) and row.status == "failed"][-500:]:
            at_ms = round(job.finished_at.timestamp() * 1000) if job.finished_at else self._now_ms
            named = {"org_id": job.org_id, "job_id": job.id, "batch_id": job.batch_id, "agent": job.agent}
            text = f"{job.test} failed on {job.agent}: {job.cause}"
            self.rows[Event].append(
                Event(id=self.new_id(at_ms), at=_when(at_ms), kind="job failed", level="bad", text=text, **named)
            )

    def save(self) -> Iterator[str]:
        for model in MODELS:
            model._default_manager.bulk_create(self.rows[model], batch_size=2000)
            yield f"{len(self.rows[model]):,} {model._meta.verbose_name_plural}"


def _when(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--jobs", type=int, default=100_000)
    parser.add_argument("--groups", type=int, default=900, help="that wait")
    parser.add_argument("--agents", type=int, default=500)
    options = parser.parse_args()
    ledger = Ledger(options.agents, int(time.time() * 1000))
    ledger.add_ended(options.jobs - options.groups * WAITING_JOBS)
    ledger.add_waiting(options.groups)
    ledger.add_minutes()
    with transaction.atomic():
        print(*ledger.save(), sep=", ")


if __name__ == "__main__":
    main()
