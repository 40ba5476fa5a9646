"""Reading of trends by parts of a period, cached by each gateway once all attempts in a part have ended.

A kept part is read again if attempts in its time were deleted or, as the clock was set back, added. It is in memory
only, so a restart, a restore or a takeover begins with nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from jobs import selectors
from jobs.selectors.trends import TrendPart, TrendSubject
from qualgent.accounts.scope import OrgScope
from qualgent.web.gateway import Gateway

MAX_KEPT = 20_000  # parts of each gateway: 90 days of 200 subjects

Span = tuple[int, int]
"""Begin and end of a part, in ms since the epoch."""

_Key = tuple[OrgScope, TrendSubject, Span]


class _Kept(NamedTuple):
    fingerprint: str  # of the attempts in its time, of all subjects; empty: some may change
    part: TrendPart


_kept_by: WeakKeyDictionary[Gateway, OrderedDict[_Key, _Kept]] = WeakKeyDictionary()


async def read_parts(
    gateway: Gateway, scope: OrgScope, subject: TrendSubject, spans: Sequence[Span], now_ms: int
) -> dict[int, TrendPart]:
    """Return begin (ms) → part of a trend: from the cache if unchanged, others by one read each."""
    kept = _kept_by.setdefault(gateway, OrderedDict())
    trends, parts = selectors.trends, {}
    # before the parts are read: what changes meanwhile is noticed the next time
    prints = await gateway.read(trends.fingerprint_parts, spans=spans)
    for (begin_ms, end_ms), found in zip(spans, prints, strict=True):
        key = (scope, subject, (begin_ms, end_ms))
        known = kept.pop(key, None)
        if known is None or known.fingerprint != found:
            span = {"begin_ms": begin_ms, "end_ms": end_ms, "now_ms": now_ms}
            settled = end_ms <= now_ms and await gateway.read(trends.is_settled, **span)
            part = await gateway.read(trends.read_part, scope=scope, subject=subject, **span)
            known = _Kept(found if settled else "", part)
        parts[begin_ms] = known.part
        if known.fingerprint:
            kept[key] = known  # the one that was used last
            if len(kept) > MAX_KEPT:
                kept.popitem(last=False)
    return parts
