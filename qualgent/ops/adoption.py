"""Renaming or merging of organizations: moves all rows of one to another, which may be new (``manage.py adopt_org``).

Ids of groups and tests are derived from the organization, so their rows move to other ids. The words of audit
entries stay as they are: they say what happened under the old name.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from django.db import connection, transaction
from django.db.models import F, Model, Sum

from jobs.derived_ids import group_id, group_key, test_id
from jobs.models import Build, Bundle, Estimate, Failure, FailureNote, Group, Job, KnownTest
from qualgent.accounts import audit
from qualgent.accounts.models import Member, Org
from qualgent.accounts.owned_rows import org_tables
from qualgent.accounts.permissions import Caller

_MERGED: tuple[type[Model], ...] = (Org, Build, Bundle, Group, KnownTest, Failure, FailureNote, Member)
"""Models of whose rows two may become one, or whose ids depend on the organization."""
_ADDED = ("total", "done", "failed", "cancelled", "excused")  # of groups
_COUNTED = ("attempts", "passed", "flaky", "jobs")  # of tests
_QUARANTINE = ("quarantined", "quarantine_note", "quarantined_at", "quarantined_by", "quarantined_until")
MAX_NAMED = 5

Moved = Counter[str]
"""Numbers of moved rows by the plural name of their model."""


class AdoptionError(Exception):
    """The organization cannot be adopted; nothing was changed. The text says why."""


def adopt_org(old_id: str, new_id: str, caller: Caller, now_ms: int) -> Moved:
    """Move all rows of an organization to another, and delete it; return rows moved by model. Raises AdoptionError.

    No server may run on the database.
    """
    if old_id == new_id:
        raise AdoptionError("OLD and NEW are the same organization")
    if not 1 <= len(new_id) <= 100 or not new_id.isprintable():
        raise AdoptionError("an organization's id is text of 1 to 100 characters")
    with transaction.atomic():
        old = Org.objects.filter(pk=old_id).first()
        if old is None:
            known = ", ".join(Org.objects.order_by("pk").values_list("pk", flat=True)[:20])
            raise AdoptionError(f'unknown organization "{old_id}"; this server has {known or "none"}')
        is_new = not Org.objects.filter(pk=new_id).exists()
        if is_new:
            fields = {field.attname: getattr(old, field.attname) for field in Org._meta.concrete_fields}
            Org.objects.create(**{**fields, "id": new_id})
        moved: Moved = Counter()
        duplicate_bytes = _move_builds(old_id, new_id, moved) + _move_bundles(old_id, new_id, moved)
        if not is_new:
            added = old.stored_bytes - duplicate_bytes
            Org.objects.filter(pk=new_id).update(stored_bytes=F("stored_bytes") + added)
        _move_groups(old_id, new_id, moved)
        _move_tests(old_id, new_id, moved)
        _move_failures(old_id, new_id, moved)
        _move_estimates(old_id, new_id)
        _move_members(old_id, new_id, moved)
        for table in org_tables():
            if table.path == "org_id" and table.model not in _MERGED:
                _count_moved(moved, table.model, table.rows(old_id).update(org_id=new_id))
        old.delete()
        entry = audit.entry(
            caller, now_ms, "adopt", kind="org", object_id=new_id, note=f"everything of {old_id}", org_id=new_id
        )
        with connection.cursor() as cursor:
            entry.write(cursor, before={"org": old_id}, after=dict(moved))
    return moved


def _count_moved(moved: Moved, model: type[Model], number: int) -> None:
    """Add ``number`` to the count of moved rows of a model, under its plural name, unless it is zero."""
    if number:
        moved[str(model._meta.verbose_name_plural)] += number


def _move_builds(old_id: str, new_id: str, moved: Moved) -> int:
    """Move builds, merging those of the same version; return the bytes of the files that both had."""
    twins = {build.app_version_id: build for build in Build.objects.filter(org_id=new_id)}
    differing, duplicate_bytes = [], 0
    for build in Build.objects.filter(org_id=old_id).order_by("app_version_id"):
        _count_moved(moved, Build, 1)
        twin = twins.get(build.app_version_id)
        if twin is None:
            Build.objects.filter(pk=build.pk).update(org_id=new_id)
        elif not (build.app_url or build.sha256):
            build.delete()
        elif not (twin.app_url or twin.sha256):
            twin.delete()
            Build.objects.filter(pk=build.pk).update(org_id=new_id)
        elif (twin.app_url, twin.sha256) == (build.app_url, build.sha256):
            duplicate_bytes += build.size or 0
            build.delete()
        else:
            differing.append(build.app_version_id)
    if differing:
        named = ", ".join([*differing[:MAX_NAMED], *["…"] * (len(differing) > MAX_NAMED)])
        raise AdoptionError(f"{new_id} has other files or URLs of these builds: {named}; nothing was moved")
    return duplicate_bytes


def _move_bundles(old_id: str, new_id: str, moved: Moved) -> int:
    """Move test bundles, merging those of the same content; return the bytes of those that both had."""
    bundles = Bundle.objects.filter(org_id=old_id)
    _count_moved(moved, Bundle, bundles.count())
    twins = bundles.filter(sha256__in=Bundle.objects.filter(org_id=new_id).values("sha256"))
    duplicate_bytes: int = twins.aggregate(size=Sum("size"))["size"] or 0
    twins.delete()
    bundles.update(org_id=new_id)
    return duplicate_bytes


def _move_groups(old_id: str, new_id: str, moved: Moved) -> None:
    """Move groups to new ids; where both organizations have a group, add up its counters."""
    for group in list(Group.objects.filter(org_id=old_id)):  # a list: rows are inserted meanwhile
        old_pk = group.pk
        key = group_key(group)._replace(org_id=new_id)
        new_pk = group_id(key)
        twin = Group.objects.filter(pk=new_pk).first()
        if twin is None:
            group.pk, group.org_id = new_pk, new_id
            group.save(force_insert=True)
        else:
            for name in _ADDED:
                setattr(twin, name, getattr(twin, name) + getattr(group, name))
            twin.created_at = min(twin.created_at, group.created_at)
            twin.changed_at = max(twin.changed_at, group.changed_at)
            twin.save(force_update=True)
        Job.objects.filter(group_id=old_pk).update(group_id=new_pk)
        Group.objects.filter(pk=old_pk).delete()
        _count_moved(moved, Group, 1)


def _move_tests(old_id: str, new_id: str, moved: Moved) -> None:
    """Move test statistics to new ids; of a test that both have, add counts and keep the latest outcome."""
    for known in list(KnownTest.objects.filter(org_id=old_id)):
        old_pk, latest = known.pk, known
        new_pk = test_id(new_id, known.test, known.target)
        twin = KnownTest.objects.filter(pk=new_pk).first()
        if twin is not None:
            latest, other = (known, twin) if known.last_at > twin.last_at else (twin, known)
            for name in _COUNTED:
                setattr(latest, name, getattr(known, name) + getattr(twin, name))
            if other.quarantined and not latest.quarantined:
                for name in _QUARANTINE:
                    setattr(latest, name, getattr(other, name))
        KnownTest.objects.filter(pk__in=(old_pk, new_pk)).delete()
        latest.pk, latest.org_id = new_pk, new_id
        latest.save(force_insert=True)
        _count_moved(moved, KnownTest, 1)


def _move_failures(old_id: str, new_id: str, moved: Moved) -> None:
    """Move failures to the new ids of their tests, and notes on causes, unless the new organization has its own."""
    failures = Failure.objects.filter(org_id=old_id)
    tests = Job.objects.filter(pk__in=failures.values("job_id")).values_list("test", "target").distinct()
    for test, target in list(tests):  # a list: rows are changed meanwhile
        failures.filter(test_id=test_id(old_id, test, target)).update(test_id=test_id(new_id, test, target))
    _count_moved(moved, Failure, failures.update(org_id=new_id))
    known = FailureNote.objects.filter(org_id=new_id).values_list("fingerprint", flat=True)
    FailureNote.objects.filter(org_id=old_id).exclude(fingerprint__in=list(known)).update(org_id=new_id)


def _move_members(old_id: str, new_id: str, moved: Moved) -> None:
    """Move memberships; a member of both organizations keeps the role in the new one."""
    members = Member.objects.filter(org_id=old_id)
    _count_moved(moved, Member, members.count())
    members.filter(user__in=Member.objects.filter(org_id=new_id).values("user")).delete()
    members.update(org_id=new_id)


def _move_estimates(old_id: str, new_id: str) -> None:
    """Move learned durations, unless the new organization has its own."""
    for estimate in list(Estimate.objects.filter(key__startswith=json.dumps([old_id])[:-1])):
        key = _parse_json_list(estimate.key)
        if not key or key[0] != old_id:
            continue
        moved_key = json.dumps([new_id, *key[1:]])[:800]
        if Estimate.objects.filter(kind=estimate.kind, key=moved_key).exists():
            estimate.delete()
        else:
            Estimate.objects.filter(pk=estimate.pk).update(key=moved_key)


def _parse_json_list(text: str) -> list[Any] | None:
    """Return the list in a JSON text; None: it is not a list, or was cut off."""
    try:
        found = json.loads(text)
    except ValueError:  # cut off, as it was too long
        return None
    return found if isinstance(found, list) else None
