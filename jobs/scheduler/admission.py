"""Whether an org may submit now: priorities, rate, and how many may wait. Decided on the event loop, before anything is
stored, so of submits that come at once no more get through than may.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from math import ceil

from accounts.limits import OrgLimits, Orgs
from jobs.contract import Submission
from jobs.errors import InvalidInputError, LimitError, TooLargeError

from .engine.errors import OrgFullError
from .token_bucket import TokenBucket

DEFAULT_PRIORITY = 1
WINDOW_SECONDS = 60
LONGEST_WAIT_SECONDS = 60  # the longest that a guess at when there will be room tells a client to wait


class Admission:
    """The buckets of the orgs with a rate, and the checks."""

    def __init__(self, orgs: Orgs) -> None:
        self._orgs = orgs
        self._buckets: dict[str, tuple[OrgLimits, TokenBucket]] = {}

    def check_priorities(self, submissions: Sequence[Submission]) -> dict[str, int]:
        """The default priority of each org that has another one than usual. Raises InvalidInputError."""
        ceilings = {
            org_id: ceiling
            for org_id in {submission.org_id for submission in submissions}
            if (ceiling := self._orgs.settings_of(org_id).priority_ceiling)
        }
        if ceilings:
            for number, submission in enumerate(submissions):
                if isinstance(submission.priority, int):
                    where = f" (job {number} of the list; the first is 0)" if len(submissions) > 1 else ""
                    self.check_priority(submission.org_id, submission.priority, where)
        return {org_id: max(DEFAULT_PRIORITY, ceiling) for org_id, ceiling in ceilings.items()}

    def check_priority(self, org_id: str, priority: int, where: str = "") -> None:
        """Raises InvalidInputError when it is more urgent than the org may use."""
        ceiling = self._orgs.settings_of(org_id).priority_ceiling
        if priority < ceiling:
            wanted = f"must be {ceiling} or more: {org_id} may use no more urgent priority"
            raise InvalidInputError(f"priority {wanted}{where}", {"priority": wanted})

    def take(self, jobs: Mapping[str, int], now_ms: int) -> None:
        """So many jobs of these orgs are submitted: take them off their rates, all or none.

        Raises LimitError, and TooLargeError when no waiting could ever help.
        """
        taken: list[str] = []
        for org_id, number in jobs.items():
            limits = self._orgs.limits_of(org_id)
            try:
                _check_size(org_id, number, limits)
                bucket = self._bucket(org_id, limits, now_ms)
                if bucket is not None and not bucket.take(number, now_ms):
                    raise _too_fast(org_id, number, limits, bucket, now_ms)
            except Exception:
                self.give_back({earlier: jobs[earlier] for earlier in taken}, now_ms)
                raise
            taken.append(org_id)

    def give_back(self, jobs: Mapping[str, int], now_ms: int) -> None:
        """Jobs that were taken off the rates were not submitted after all."""
        for org_id, number in jobs.items():
            bucket = self._bucket(org_id, self._orgs.limits_of(org_id), now_ms)
            if bucket is not None and number:
                bucket.put_back(number, now_ms)

    def most_waiting(self, org_ids: Iterable[str]) -> dict[str, int]:
        """How many jobs of these orgs may wait, as the engine wants it."""
        limits = ((org_id, self._orgs.limits_of(org_id).most_waiting) for org_id in org_ids)
        return {org_id: most for org_id, most in limits if most is not None}

    def headers(self, org_ids: Iterable[str], now_ms: int) -> dict[str, str]:
        """What a client is told of its rate after a submit; empty without one, or for several orgs."""
        (org_id, *others) = org_ids
        limits = self._orgs.limits_of(org_id)
        bucket = None if others else self._bucket(org_id, limits, now_ms)
        if bucket is None or limits.submit_burst is None:
            return {}
        full_seconds = ceil(bucket.wait_ms(limits.submit_burst, now_ms) / 1000)
        return _rate_headers(org_id, limits, bucket.left(now_ms), full_seconds)

    def resume(self, submitted: Iterable[tuple[str, int, int]], since_ms: int, now_ms: int) -> None:
        """What was submitted before a restart (org, monotonic ms, jobs; oldest first, since then) is off the rates."""
        for org_id, at_ms, number in submitted:
            bucket = self._bucket(org_id, self._orgs.limits_of(org_id), since_ms)
            if bucket is not None:
                bucket.spend(number, min(at_ms, now_ms))

    def _bucket(self, org_id: str, limits: OrgLimits, now_ms: int) -> TokenBucket | None:
        """The org's, as its limits are now; None: it has no rate."""
        if limits.submits_per_minute is None or limits.submit_burst is None:
            if self._buckets:
                self._buckets.pop(org_id, None)
            return None
        known = self._buckets.get(org_id)
        if known is None:
            bucket = TokenBucket(limits.submits_per_minute, limits.submit_burst, now_ms)
        else:
            before, bucket = known
            if before is limits:
                return bucket
            bucket.change(limits.submits_per_minute, limits.submit_burst, now_ms)
        self._buckets[org_id] = limits, bucket
        return bucket


def org_full(error: OrgFullError, number: int) -> LimitError:
    """So many jobs more would be too many."""
    seconds = min(max(1, ceil(error.seconds)), LONGEST_WAIT_SECONDS)
    room = max(0, error.most - error.waiting)
    key = _partition(error.org_id)
    return LimitError(
        f"{error.waiting} jobs of {error.org_id} wait, at most {error.most} may, and these are {number}: "
        f"try again in about {seconds} s, when some have started",
        retry_seconds=seconds,
        headers={
            "RateLimit-Policy": f'"waiting";q={error.most};pk={key}',
            "RateLimit": f'"waiting";r={room};t={seconds};pk={key}',
        },
    )


def _check_size(org_id: str, number: int, limits: OrgLimits) -> None:
    most = limits.most_waiting
    if most is not None and number > most:
        raise TooLargeError(
            f"at most {most} jobs of {org_id} may wait at one time, and these are {number}: submit fewer at once"
            if most
            else f"no job of {org_id} may wait: it may submit nothing for now"
        )


def _too_fast(org_id: str, number: int, limits: OrgLimits, bucket: TokenBucket, now_ms: int) -> LimitError:
    seconds = ceil(bucket.wait_ms(number, now_ms) / 1000)
    burst = f", {limits.submit_burst} at once" if limits.submit_burst != limits.submits_per_minute else ""
    return LimitError(
        f"{org_id} may submit {limits.submits_per_minute} jobs a minute{burst}: try again in {seconds} s",
        retry_seconds=seconds,
        headers=_rate_headers(org_id, limits, bucket.left(now_ms), seconds),
    )


def _rate_headers(org_id: str, limits: OrgLimits, left: int, seconds: int) -> dict[str, str]:
    """In the words of draft-ietf-httpapi-ratelimit-headers-11; what is counted is jobs."""
    key = _partition(org_id)
    policy = f'"submits";q={limits.submits_per_minute};w={WINDOW_SECONDS};qualgent-burst={limits.submit_burst};pk={key}'
    return {"RateLimit-Policy": policy, "RateLimit": f'"submits";r={left};t={seconds};pk={key}'}


def _partition(org_id: str) -> str:
    """The org as a byte sequence of structured fields."""
    return f":{b64encode(org_id.encode()).decode()}:"
