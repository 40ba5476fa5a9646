"""Ids of groups and tests derived from their fields by hash, keys of groups, and the capabilities a job needs."""

from __future__ import annotations

import json
import uuid
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import msgspec

from qualgent.engine.values import Capabilities, GroupKey, Labels

_GROUPS = uuid.UUID("6f0c5c1e-5d0f-5f2a-9d5e-7b1a52a6c0de")  # namespace of group ids; never changes
_TESTS = uuid.UUID("0d5d1f6e-93f3-5c0a-8d43-5e1c8f0a7b21")  # of the ids of tests; never changes


@lru_cache(maxsize=4096)
def group_id(key: GroupKey) -> str:
    """Return the id of a group, which is the same on every server."""
    named = [*key[:3], *map(list, key.labels), *key.needs]
    return str(uuid.uuid5(_GROUPS, json.dumps(named, ensure_ascii=False)))


@lru_cache(maxsize=4096)
def test_id(org_id: str, test: str, target: str) -> str:
    """Return the id of an org's test on a target, which is the same on every server."""
    return str(uuid.uuid5(_TESTS, json.dumps([org_id, test, target], ensure_ascii=False)))


def group_key(group: Any) -> GroupKey:
    """Return the engine's key of a row of a group."""
    labels, needs = labels_tuple(group.labels), tuple(group.needs)
    return GroupKey(group.org_id, group.app_version_id, group.target, labels, needs)


GROUP_KEY_COLUMNS = GroupKey._fields


def needs_of(environment: Any, source: Any) -> Capabilities:
    """Return the capabilities (features of qgagent) that a job with this environment and source needs of its agent."""
    if not environment and source is None:  # nearly always
        return ()
    of_source = "bundle" if source and bundle_of(source) else "source"
    return tuple(sorted(name for name, given in (("environment", environment), (of_source, source)) if given))


def run_key_of(environment: Any, source: Any) -> str:
    """Return a hash of a job's environment and source; jobs with the same one may share a start of the test runner.

    It changes with their environment or source, and is the same after a restart.
    """
    if not environment and source is None:  # nearly always
        return ""
    names = ("repository", "commit", "bundle")
    given = (
        source
        if isinstance(source, dict)
        else {}
        if source is None
        else {name: getattr(source, name) for name in names}
    )
    files = [given.get(name, "") for name in names]
    return blake2b(msgspec.json.encode([environment, files], order="deterministic"), digest_size=8).hexdigest()


def bundle_of(source: Any) -> str:
    """Return the SHA-256 of the bundle in a job's source (a row's dict or a submitted struct); empty: no bundle."""
    return str(source.get("bundle", "") if isinstance(source, dict) else source.bundle)


def labels_tuple(labels: dict[str, str]) -> Labels:
    """Return labels as sorted (name, value) pairs, which are hashable."""
    return tuple(sorted(labels.items())) if labels else ()
