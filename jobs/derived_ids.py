"""Ids of groups and tests, derived from what they identify: the same on every server."""

from __future__ import annotations

import json
import uuid
from functools import lru_cache

from qualgent.engine.values import GroupKey, Labels

_GROUPS = uuid.UUID("6f0c5c1e-5d0f-5f2a-9d5e-7b1a52a6c0de")  # namespace of group ids; never changes
_TESTS = uuid.UUID("0d5d1f6e-93f3-5c0a-8d43-5e1c8f0a7b21")  # of the ids of tests; never changes


@lru_cache(maxsize=4096)
def group_id(key: GroupKey) -> str:
    """Return the id of a group, which is the same on every server."""
    return str(uuid.uuid5(_GROUPS, json.dumps([*key[:3], *map(list, key.labels)], ensure_ascii=False)))


@lru_cache(maxsize=4096)
def test_id(org_id: str, test: str, target: str) -> str:
    """Return the id of an org's test on a target, which is the same on every server."""
    return str(uuid.uuid5(_TESTS, json.dumps([org_id, test, target], ensure_ascii=False)))


def labels_tuple(labels: dict[str, str]) -> Labels:
    return tuple(sorted(labels.items())) if labels else ()
