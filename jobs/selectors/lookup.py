"""Search over all kinds of objects, by the words of their names or by id.

Every query reads a range of an index or a bounded number of newest rows: its cost does not grow with the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import reduce
from operator import or_
from typing import Annotated, Any, NamedTuple
from uuid import UUID

from django.db.models import Model, Q, QuerySet
from msgspec import Meta, Struct

from jobs.models import Batch, Group, Job, KnownTest
from jobs.models.job import HAS_RUN
from qualgent.accounts.models import Org
from qualgent.accounts.pages import within
from qualgent.accounts.scope import OrgScope
from qualgent.core.keys import parse_id
from qualgent.core.times import rfc3339

from .combined_rows import CombinedRows
from .search import JOB_NAME, PLACES, contains_word

MOST = 6  # found of a kind
NEWEST = 5_000  # rows of a kind whose names are compared
LAST = "\U0010ffff"  # sorts after every other character
EVERY = Q()


class FoundObject(Struct, frozen=True, kw_only=True):
    """An object that a search found: of what kind, where it is, and a few words about it."""

    kind: str
    id: Annotated[str, Meta(description="of a build: its version; of an agent: its name")]
    name: str
    org_id: str | None = None
    status: Annotated[
        str, Meta(description="of a job or batch; a test's last outcome, or quarantined; the state of an agent")
    ] = ""
    at: Annotated[str | None, Meta(description="its last change; of an agent: its last message")] = None
    note: Annotated[str, Meta(description="the target, branch or build; how an agent is held")] = ""
    operable: Annotated[bool, Meta(description="of an agent: one's own, not shared with other organizations")] = True


class _Kind(NamedTuple):
    """Objects of a kind: how they are found and shown."""

    model: type[Model]
    show: Callable[[Any], FoundObject]
    fields: tuple[str, ...] = ()  # its own names
    places: tuple[str, ...] = ()  # names of its organization and build, in which other words may be
    order: str = ""
    prefix: str = ""  # a field with an index
    indexed: Q = EVERY  # which rows that index holds

    def find(self, scope: OrgScope, text: str) -> list[FoundObject]:
        """Return at most MOST objects of this kind within the scope that match the words, best match first."""
        rows = self.model._default_manager.all()
        is_org = self.model is Org
        found: list[Any] = []
        if self.prefix and text:
            begins = rows.filter(self.indexed, **{f"{self.prefix}__gte": text, f"{self.prefix}__lt": text + LAST})
            seen = begins.filter(**scope.lookup("id")) if is_org else within(begins, scope)
            found += seen.order_by(self.prefix)[: MOST * 4]
        newest = rows.filter(**scope.lookup("id" if is_org else "org_id")).order_by(self.order).values("pk")[:NEWEST]
        matching: QuerySet[Any] = rows.filter(pk__in=newest)
        words = text.split()
        for word in words:
            matching = matching.filter(contains_word((*self.fields, *self.places), word))
        if words:  # an organization's name alone does not find all that it has
            matching = matching.filter(reduce(or_, [contains_word(self.fields, word) for word in words]))
        found += matching.order_by(self.order)[: MOST * 4]
        shown: dict[tuple[str, str | None], FoundObject] = {}
        for one in map(self.show, found):
            known = shown.setdefault((one.id, one.org_id), one)
            if one.at and known.at and one.at > known.at:  # a build may be of several targets
                shown[one.id, one.org_id] = one
        return sorted(shown.values(), key=lambda one: one.name not in words)[:MOST]


def find_objects(*, scope: OrgScope, text: str, kinds: Collection[str]) -> list[FoundObject]:
    """Return objects of the given kinds whose names contain all words of ``text``, or that have it as id.

    Words may also be in the names of their organization and build, but one is in their own. Of each kind at most MOST,
    the newest; first those whose name is a word, then those whose name begins with the text. Without text: the newest.
    """
    known = parse_id(text.strip())
    if known is None:
        return [found for name, kind in FINDERS.items() if name in kinds for found in kind.find(scope, text.strip())]
    return [
        kind.show(row)
        for name, kind in BY_ID.items()
        if name in kinds
        for row in kind.model._default_manager.filter(pk=UUID(known), **scope.lookup())
    ]


def _describe_org(row: Org) -> FoundObject:
    return FoundObject(kind="org", id=row.id, name=row.id, org_id=row.id)


def _describe_build(row: Group) -> FoundObject:
    version, at = row.app_version_id, rfc3339(row.changed_at)
    return FoundObject(kind="build", id=version, name=version, org_id=row.org_id, at=at)


def _describe_test(row: KnownTest) -> FoundObject:
    status = "quarantined" if row.quarantined else row.last_outcome
    return FoundObject(
        kind="test",
        id=str(row.pk),
        name=row.test,
        org_id=row.org_id,
        status=status,
        at=rfc3339(row.last_at),
        note=row.target,
    )


def _describe_batch(row: Batch) -> FoundObject:
    (shown,) = CombinedRows().batches([row])
    at = rfc3339(row.finished_at or row.created_at)
    return FoundObject(
        kind="batch",
        id=str(row.pk),
        name=shown.name,
        org_id=row.org_id,
        status=shown.status,
        at=at,
        note=" · ".join(filter(None, (row.branch, row.app_version_id))),
    )


def _describe_group(row: Group) -> FoundObject:
    at = rfc3339(row.changed_at)
    return FoundObject(kind="group", id=str(row.pk), name=row.app_version_id, org_id=row.org_id, at=at, note=row.target)


def _describe_job(row: Job) -> FoundObject:
    return FoundObject(
        kind="job",
        id=str(row.pk),
        name=row.test,
        org_id=row.org_id,
        status=row.status,
        at=rfc3339(row.finished_at or row.started_at or row.created_at),
        note=row.app_version_id,
    )


FINDERS = {
    "org": _Kind(Org, _describe_org, ("id",), (), "id", prefix="id"),
    "build": _Kind(Group, _describe_build, ("app_version_id", "org__id"), (), "-changed_at", prefix="app_version_id"),
    "test": _Kind(KnownTest, _describe_test, ("test",), ("org__id",), "-last_at"),
    "batch": _Kind(Batch, _describe_batch, ("suite", "branch", "commit"), PLACES, "-pk"),
    "job": _Kind(Job, _describe_job, (JOB_NAME,), PLACES, "-pk", prefix=JOB_NAME, indexed=HAS_RUN),
}
"""By name, in the order of the results."""
BY_ID = {
    "test": FINDERS["test"],
    "batch": FINDERS["batch"],
    "group": _Kind(Group, _describe_group),
    "job": FINDERS["job"],
}
