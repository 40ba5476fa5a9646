"""Admission of submissions, before anything is stored: priority ceilings, rate limits, and limits on waiting jobs.

Checked on the event loop before anything is stored, so concurrent submits cannot exceed a limit together.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from math import ceil

from jobs.contract import Submission
from qualgent.accounts.limits import OrgLimits, Orgs
from qualgent.core.errors import InvalidInputError, LimitError, TooLargeError
from qualgent.core.token_bucket import TokenBucket
from qualgent.engine.errors import GroupsFullError, OrgFullError

DEFAULT_PRIORITY = 1
WINDOW_SECONDS = 60
MAX_WAIT_SECONDS = 60  # upper bound of the estimated Retry-After when an org is full


class Admission:
    """Checks submits against the limits of their orgs; holds the token buckets of rate-limited orgs."""

    def __init__(self, orgs: Orgs) -> None:
        self._orgs = orgs
        self._buckets: dict[str, tuple[OrgLimits, TokenBucket]] = {}

    def forget(self, org_id: str) -> None:
        """Forget the rate-limit bucket of a deleted organization."""
        self._buckets.pop(org_id, None)

    def check_priorities(self, org_ids: Iterable[str], submissions: Sequence[Submission]) -> dict[str, int]:
        """Raise InvalidInputError if a job's priority is above its org's ceiling; return default priorities by org."""
        ceilings = {
            org_id: ceiling for org_id in org_ids if (ceiling := self._orgs.settings_of(org_id).priority_ceiling)
        }
        if ceilings:
            for number, submission in enumerate(submissions):
                if isinstance(submission.priority, int):
                    where = f" (job {number} of the list; the first is 0)" if len(submissions) > 1 else ""
                    self.check_priority(submission.org_id, submission.priority, where)
        return {org_id: max(DEFAULT_PRIORITY, ceiling) for org_id, ceiling in ceilings.items()}

    def check_priority(self, org_id: str, priority: int, where: str = "") -> None:
        """Raise InvalidInputError if the priority is more urgent than the org may use."""
        ceiling = self._orgs.settings_of(org_id).priority_ceiling
        if priority < ceiling:
            wanted = f"must be {ceiling} or more: {org_id} may not use a more urgent one"
            raise InvalidInputError(f"priority {wanted}{where}", {"priority": wanted})

    def take(self, jobs: Mapping[str, int], now_ms: int) -> None:
        """Charge numbers of submitted jobs, by org, to the rate limits, all or none. Raises LimitError, TooLargeError.

        TooLargeError: the submit can never be accepted.
        """
        taken: list[str] = []
        for org_id, number in jobs.items():
            limits = self._orgs.limits_of(org_id)
            try:
                _check_size(org_id, number, limits)
                bucket = self._bucket(org_id, limits, now_ms)
                if bucket is not None and not bucket.take(number, now_ms):
                    raise _rate_error(org_id, number, limits, bucket, now_ms)
            except Exception:
                self.refund({earlier: jobs[earlier] for earlier in taken}, now_ms)
                raise
            taken.append(org_id)

    def refund(self, jobs: Mapping[str, int], now_ms: int) -> None:
        """Refund jobs (numbers by org) that were charged to the rate limits but not stored."""
        for org_id, number in jobs.items():
            bucket = self._bucket(org_id, self._orgs.limits_of(org_id), now_ms)
            if bucket is not None and number:
                bucket.put_back(number, now_ms)

    def limits(self, org_ids: Iterable[str]) -> dict[str, dict[str, int]]:
        """Return, by ``most_waiting`` (jobs) and ``most_groups``, the limit of each of these orgs that has one."""
        found: dict[str, dict[str, int]] = {"most_waiting": {}, "most_groups": {}}
        for org_id in org_ids:
            own = self._orgs.limits_of(org_id)
            if own.most_waiting is not None:
                found["most_waiting"][org_id] = own.most_waiting
            if own.most_groups is not None:
                found["most_groups"][org_id] = own.most_groups
        return found

    def headers(self, org_ids: Iterable[str], now_ms: int) -> dict[str, str]:
        """Return the RateLimit header fields of a submission's response; empty for several orgs or without a limit."""
        (org_id, *others) = org_ids
        limits = self._orgs.limits_of(org_id)
        bucket = None if others else self._bucket(org_id, limits, now_ms)
        if bucket is None or limits.submit_burst is None:
            return {}
        full_seconds = ceil(bucket.wait_ms(limits.submit_burst, now_ms) / 1000)
        return _rate_headers(org_id, limits, bucket.left(now_ms), full_seconds)

    def resume(self, submitted: Iterable[tuple[str, int, int]], since_ms: int, now_ms: int) -> None:
        """Charge jobs submitted before a restart, as (org, monotonic ms, number), oldest first, to the rate limits."""
        for org_id, at_ms, number in submitted:
            bucket = self._bucket(org_id, self._orgs.limits_of(org_id), since_ms)
            if bucket is not None:
                bucket.spend(number, min(at_ms, now_ms))

    def _bucket(self, org_id: str, limits: OrgLimits, now_ms: int) -> TokenBucket | None:
        """Return the org's token bucket for its rate limit, adjusted to changed limits; None: it has no rate limit."""
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


def org_full_error(error: OrgFullError, number: int) -> LimitError:
    """Return the error for a submit that exceeds the org's limit on waiting jobs."""
    seconds = min(max(1, ceil(error.seconds)), MAX_WAIT_SECONDS)
    return LimitError(
        f"{error.org_id} has {error.waiting} waiting jobs and may have {error.most}; this submission has {number}: "
        f"try again in about {seconds} s, when some have started",
        retry_seconds=seconds,
        headers=_limit_headers("waiting", error.org_id, f"q={error.most}", error.most - error.waiting, seconds),
    )


def groups_full_error(error: GroupsFullError) -> LimitError | TooLargeError:
    """Return the error for jobs that exceed the org's limit on groups with work."""
    org_id, most = error.org_id, error.most
    what = "a group is one build, target and set of labels"
    if error.added > most:
        return TooLargeError(
            f"at most {most:,} groups of {org_id} may have waiting or running jobs ({what}), and these jobs are of "
            f"{error.added:,} others: use fewer different builds, targets and labels at once"
        )
    return LimitError(
        f"{error.groups:,} groups of {org_id} have waiting or running jobs, at most {most:,} may ({what}), and these "
        f"jobs add {error.added:,}: cancel jobs that nobody needs, or try again when some groups have ended",
        retry_seconds=MAX_WAIT_SECONDS,
        headers=_limit_headers("groups", org_id, f"q={most}", most - error.groups, MAX_WAIT_SECONDS),
    )


def _check_size(org_id: str, number: int, limits: OrgLimits) -> None:
    """Raise TooLargeError if a submission has more jobs than its organization may ever have waiting."""
    limit = limits.most_waiting
    if limit is not None and number > limit:
        raise TooLargeError(
            f"{org_id} may have {limit} waiting jobs, and this submission has {number}: submit fewer at once"
            if limit
            else f"{org_id} may not submit jobs for now: its limit of waiting jobs is 0"
        )


def _rate_error(org_id: str, number: int, limits: OrgLimits, bucket: TokenBucket, now_ms: int) -> LimitError:
    """Return the error for a submission over its org's rate limit, which says when to try again."""
    seconds = ceil(bucket.wait_ms(number, now_ms) / 1000)
    burst = f", {limits.submit_burst} at once" if limits.submit_burst != limits.submits_per_minute else ""
    return LimitError(
        f"{org_id} may submit {limits.submits_per_minute} jobs a minute{burst}: try again in {seconds} s",
        retry_seconds=seconds,
        headers=_rate_headers(org_id, limits, bucket.left(now_ms), seconds),
    )


def _rate_headers(org_id: str, limits: OrgLimits, left: int, seconds: int) -> dict[str, str]:
    """Return the RateLimit header fields for submits; ``left``: jobs allowed now, ``seconds``: until more are."""
    quota = f"q={limits.submits_per_minute};w={WINDOW_SECONDS};qualgent-burst={limits.submit_burst}"
    return _limit_headers("submits", org_id, quota, left, seconds)


def _limit_headers(name: str, org_id: str, quota: str, left: int, seconds: int) -> dict[str, str]:
    """Return RateLimit header fields (draft-ietf-httpapi-ratelimit-headers-11) for a quota of jobs or groups."""
    key = f"pk=:{b64encode(org_id.encode()).decode()}:"  # a structured-field byte sequence
    limit = f'"{name}";r={max(0, left)};t={seconds};{key}'
    return {"RateLimit-Policy": f'"{name}";{quota};{key}', "RateLimit": limit}
