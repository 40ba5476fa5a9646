"""Search over all kinds of objects, by the words of their names.

Every query reads a range of an index or a bounded number of newest rows: its cost does not grow with the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Annotated, Any
from uuid import UUID

from django.db.models import Model, Q, QuerySet
from msgspec import Meta, Struct

from jobs.models import Batch, Group, Job, KnownTest
from jobs.models.job import HAS_RUN
from qualgent.accounts.models import Org
from qualgent.accounts.pages import within
from qualgent.accounts.scope import OrgScope
from qualgent.core.keys import parse_id

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
    status: Annotated[str, Meta(description="of a job; the state of an agent")] = ""
    note: Annotated[str, Meta(description="the target, branch or build; how an agent is held")] = ""
    operable: Annotated[bool, Meta(description="of an agent: one's own, not shared with other organizations")] = True


def find_objects(*, scope: OrgScope, text: str, kinds: Collection[str]) -> list[FoundObject]:
    """Return objects of the kinds that have all words in their names, or this id, in the order of FINDERS.

    Of each kind at most MOST, the newest; those whose name begins with the text come first. Without text: the newest.
    """
    known = parse_id(text.strip())
    if known is not None:
        return list(_by_id(scope, UUID(known), kinds))
    return [found for kind, find in FINDERS.items() if kind in kinds for found in find(scope, text.strip())]


def _by_id(scope: OrgScope, known: UUID, kinds: Collection[str]) -> Iterator[FoundObject]:
    models: dict[str, tuple[Any, Callable[[Any], FoundObject]]] = {
        "test": (KnownTest, _test),
        "batch": (Batch, _batch),
        "group": (Group, _group),
        "job": (Job, _job),
    }
    for kind, (model, show) in models.items():
        if kind in kinds:
            yield from map(show, model.objects.filter(pk=known, **scope.lookup()))


def _rows(
    scope: OrgScope,
    model: type[Model],
    text: str,
    *,
    fields: tuple[str, ...],
    order: str,
    prefix: str = "",
    indexed: Q = EVERY,
) -> list[Any]:
    """Return rows of a kind: by a range of the index on ``prefix``, if there is one, then of the newest ones.

    ``indexed``: which rows that index holds.
    """
    rows: QuerySet[Any] = model._default_manager.all()
    found = {}
    if prefix and text:
        begins = rows.filter(indexed, **{f"{prefix}__gte": text, f"{prefix}__lt": text + LAST}).order_by(prefix)
        found = {row.pk: row for row in _within(begins, scope)[: MOST * 4]}
    newest = rows.filter(**scope.lookup(_ORG.get(model, "org_id"))).order_by(order).values("pk")[:NEWEST]
    matching = rows.filter(pk__in=newest)
    for word in text.split():
        matching = matching.filter(_any(fields, word))
    return [*found.values(), *(row for row in matching.order_by(order)[: MOST * 4] if row.pk not in found)]


def _within(rows: QuerySet[Any], scope: OrgScope) -> QuerySet[Any]:
    return rows.filter(**scope.lookup("id")) if rows.model is Org else within(rows, scope)


_ORG: dict[type[Model], str] = {Org: "id"}


def _any(fields: tuple[str, ...], word: str) -> Q:
    whole = Q(pk__in=[])
    for field in fields:
        whole |= Q(**{f"{field}__contains": word})
    return whole


def _orgs(scope: OrgScope, text: str) -> list[FoundObject]:
    rows = _rows(scope, Org, text, fields=("id",), order="id", prefix="id")
    return [FoundObject(kind="org", id=row.id, name=row.id, org_id=row.id) for row in rows[:MOST]]


def _builds(scope: OrgScope, text: str) -> list[FoundObject]:
    fields = ("app_version_id", "org__id")
    rows = _rows(scope, Group, text, fields=fields, order="-changed_at", prefix="app_version_id")
    names = dict.fromkeys((row.org_id, row.app_version_id) for row in rows)  # of several targets
    return [FoundObject(kind="build", id=name, name=name, org_id=org_id) for org_id, name in list(names)[:MOST]]


def _tests(scope: OrgScope, text: str) -> list[FoundObject]:
    rows = _rows(scope, KnownTest, text, fields=("test",), order="-last_at")
    return [_test(row) for row in rows[:MOST]]


def _batches(scope: OrgScope, text: str) -> list[FoundObject]:
    fields = ("suite", "branch", "commit")
    return [_batch(row) for row in _rows(scope, Batch, text, fields=fields, order="-pk")[:MOST]]


def _jobs(scope: OrgScope, text: str) -> list[FoundObject]:
    rows = _rows(scope, Job, text, fields=("test",), order="-pk", prefix="test", indexed=HAS_RUN)
    return [_job(row) for row in rows[:MOST]]


def _test(row: KnownTest) -> FoundObject:
    return FoundObject(kind="test", id=str(row.pk), name=row.test, org_id=row.org_id, note=row.target)


def _batch(row: Batch) -> FoundObject:
    name = row.suite or f"Batch of {row.total} jobs"
    return FoundObject(kind="batch", id=str(row.pk), name=name, org_id=row.org_id, note=row.branch)


def _group(row: Group) -> FoundObject:
    return FoundObject(kind="group", id=str(row.pk), name=row.app_version_id, org_id=row.org_id, note=row.target)


def _job(row: Job) -> FoundObject:
    return FoundObject(
        kind="job", id=str(row.pk), name=row.test, org_id=row.org_id, status=row.status, note=row.app_version_id
    )


FINDERS: dict[str, Callable[[OrgScope, str], list[FoundObject]]] = {
    "org": _orgs,
    "build": _builds,
    "test": _tests,
    "batch": _batches,
    "job": _jobs,
}
"""By kind, in the order of the results."""
