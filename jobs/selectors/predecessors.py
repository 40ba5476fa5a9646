"""Which earlier batch or build a batch or build is compared with, as reads of the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterable
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from jobs.models import Batch, Group, Job
from jobs.models.job import HAS_RUN
from qualgent.accounts.pages import given

BASE_BRANCHES = ("main", "master", "trunk", "develop")
"""The default base branch of a comparison: the first of these that has a batch of the suite."""
MAX_BATCHES = 20  # newest batches of a branch that are looked at for one with the same tests
_FAMILY = re.compile(r"[A-Za-z][A-Za-z ._-]*[ _-](?=v?\d)")
Way = tuple[QuerySet[Batch], list[str]]
"""Where a batch to compare with is looked for: earlier batches, and the branches in order."""


def find_on_base(*, batch_id: str, branch: str | None = None) -> dict[str, str]:
    """Return by target the id of the suite's last batch before this one on a base branch; {}: there is none.

    ``branch``: which, in place of the first of BASE_BRANCHES that has one. Never the batch's own.
    """
    batch, targets = _read_batch(batch_id)
    return _find_by_target(batch, [(_earlier_of_suite(batch), _base_branches(batch, branch))], targets)


def find_predecessors(*, batch_id: str, target: str | None = None) -> dict[str, str]:
    """Return by target the id of the batch against which failures of a batch count as new; {}: there is none.

    CI may submit one batch for each target: then these are several. What is new in the first batch of a build stays
    new in a second one. A batch without a branch has no base branch. A batch of another family of builds, such as
    ``ios-1.2`` for ``android-1.2``, is the last choice; one of which nothing has run is none, as it has no failure.
    ``target``: only for this one; default all of the batch.
    """
    batch, targets = _read_batch(batch_id, target)
    before, own = _earlier_of_suite(batch), [batch.branch]
    base = _base_branches(batch) if batch.branch else []
    ways = [(before, own), (before, base)]
    of_build = Q(app_version_id=batch.app_version_id)
    first = before.filter(of_build, branch=batch.branch).order_by("pk").values_list("pk", flat=True).first()
    if batch.app_version_id and first:  # else it is of several builds, or the first of its build
        ways = [(before.filter(pk__lt=first), own), (before.exclude(of_build), base), *ways]
    return _find_by_target(batch, ways, targets, **given(target=target))


def _read_batch(batch_id: str, target: str | None = None) -> tuple[Batch, int]:
    """Return a batch and its number of targets (1 if only ``target`` counts), by one query."""
    if target is not None:
        return Batch.objects.get(pk=UUID(batch_id)), 1
    rows = list(Batch.objects.filter(pk=UUID(batch_id)).annotate(target=F("jobs__target")).distinct())
    return rows[0], len(rows)


def _find_by_target(batch: Batch, ways: Iterable[Way], targets: int, **only: str) -> dict[str, str]:
    """Return by target the first batch that ``ways`` find for it, or for targets before it; MAX_BATCHES at most."""
    jobs = Job.objects.filter(batch_id=batch.pk, **only).order_by()
    found: dict[str, str] = {}
    for _ in range(MAX_BATCHES):
        base, ran = _find_first(batch, jobs.exclude(target__in=list(found)) if found else jobs, ways)
        found |= dict.fromkeys(sorted(ran), str(base))
        if base is None or len(found) == targets:
            break
    return found


def _find_first(batch: Batch, jobs: QuerySet[Job], ways: Iterable[Way]) -> tuple[UUID | None, set[str]]:
    """Return the first batch that one of ``ways`` finds for ``jobs``, builds of the same family first, and its targets.

    On a branch a batch without a test in common is better than none, if it ran on one of the targets. Without a branch
    batches may be of any line of builds: a hotfix has nothing in common with the last pull request.
    """
    same = {name: jobs.values(name) for name in ("test", "target")}
    for alike in _lookups(batch.app_version_id):
        for earlier, branches in ways:
            for branch in branches:
                recent = _newest(earlier.filter(branch=branch, **alike))
                for names in (("test", "target"), ("target",))[: 2 if branch else 1]:
                    found = _first_that_ran(recent, Q(**{f"{name}__in": same[name] for name in names}))
                    if found is not None:
                        return found
    return None, set()


def _lookups(build: str) -> list[dict[str, str]]:
    """Return Django lookups to try in turn: builds of the same family (``android-`` of ``android-1.2``), then any."""
    found = _FAMILY.match(build)
    return [{}] if found is None else [{"app_version_id__startswith": found[0]}, {}]


def _earlier_of_suite(batch: Batch) -> QuerySet[Batch]:
    """Return the earlier batches of the same organization and suite that have run, of any branch, in no order."""
    has_run = Exists(Job.objects.filter(HAS_RUN, batch_id=OuterRef("pk")))
    return Batch.objects.filter(has_run, pk__lt=batch.pk, org_id=batch.org_id, suite=batch.suite)


def _base_branches(batch: Batch, branch: str | None = None) -> list[str]:
    """Return the base branches in which to look, in order; never the batch's own."""
    return [name for name in (BASE_BRANCHES if branch is None else [branch]) if name != batch.branch]


def _newest(batches: QuerySet[Batch]) -> list[UUID]:
    """Return the ids of the newest MAX_BATCHES batches, newest first."""
    return list(batches.order_by("-pk").values_list("pk", flat=True)[:MAX_BATCHES])


def _first_that_ran(batch_ids: list[UUID], wanted: Q) -> tuple[UUID, set[str]] | None:
    """Return the first of these batches that ran a wanted job, and on which targets; None: none."""
    if not batch_ids:
        return None
    ran = Job.objects.filter(wanted, batch_id__in=batch_ids, attempts__gt=0).order_by()
    targets: dict[UUID | None, set[str]] = {}
    for batch_id, target in ran.values_list("batch_id", "target").distinct():
        targets.setdefault(batch_id, set()).add(target)
    return next(((batch_id, targets[batch_id]) for batch_id in batch_ids if batch_id in targets), None)


def find_predecessor_build(*, org_id: str, app_version_id: str) -> str | None:
    """Return the build that was on the same branch before this one, else on a base branch, else on the same targets.

    On a branch it must have run a test of this one: builds of several apps, or targets, may share a branch. The branch
    is that of the build's first batch that has one.
    """
    batches = Batch.objects.filter(org_id=org_id, app_version_id=app_version_id).order_by("pk")
    first = batches.exclude(branch="").first() or batches.first()
    if first is not None:
        earlier = Batch.objects.filter(org_id=org_id, pk__lt=first.pk).exclude(app_version_id__in=["", app_version_id])
        jobs = Job.objects.filter(org_id=org_id, app_version_id=app_version_id).order_by()
        same = Q(test__in=jobs.values("test"), target__in=jobs.values("target"))
        for alike in _lookups(app_version_id):
            for branch in dict.fromkeys([first.branch, *(BASE_BRANCHES if first.branch else ())]):
                found = _first_that_ran(_newest(earlier.filter(branch=branch, **alike)), same)
                if found is not None:
                    return Batch.objects.get(pk=found[0]).app_version_id
        return None
    own = Group.objects.filter(org_id=org_id, app_version_id=app_version_id).order_by("created_at")
    oldest = own.values_list("created_at", flat=True).first()
    others = Group.objects.filter(org_id=org_id, target__in=own.order_by().values("target")).exclude(
        app_version_id=app_version_id
    )
    before = others.filter(created_at__lte=oldest).order_by("-created_at") if oldest is not None else others.none()
    names = before.values_list("app_version_id", flat=True)
    return next(filter(None, (names.filter(**alike).first() for alike in _lookups(app_version_id))), None)


def list_other_builds(*, org_id: str, app_version_id: str, limit: int) -> list[str]:
    """Return the builds of an organization that changed last, other than one."""
    groups = Group.objects.filter(org_id=org_id).exclude(app_version_id=app_version_id)
    newest = groups.order_by("-changed_at").values_list("app_version_id", flat=True)
    return list(dict.fromkeys(newest[: limit * 4]))[:limit]  # a build has several groups
