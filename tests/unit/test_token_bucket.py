"""A rate with bursts, over a clock of the test's own."""

from __future__ import annotations

from copy import copy

from hypothesis import given
from hypothesis import strategies as st

from qualgent.core.token_bucket import TokenBucket

MINUTE_MS = 60_000


def test_a_burst_then_the_rate() -> None:
    """It begins full; then one a second comes in."""
    bucket = TokenBucket(60, 10, 0)
    assert all(bucket.take(1, 0) for _ in range(10))
    assert not bucket.take(1, 0)
    assert bucket.wait_ms(1, 0) == 1000
    assert not bucket.take(1, 999)
    assert bucket.take(1, 1000)
    assert not bucket.take(1, 1000)


def test_all_or_nothing() -> None:
    """What cannot be had whole is left."""
    bucket = TokenBucket(60, 10, 0)
    assert bucket.take(7, 0)
    assert not bucket.take(4, 0)
    assert bucket.left(0) == 3
    assert bucket.take(3, 0)


def test_it_never_holds_more_than_its_size() -> None:
    """An hour without use is no credit."""
    bucket = TokenBucket(60, 10, 0)
    assert bucket.left(60 * MINUTE_MS) == 10


def test_what_is_larger_than_the_bucket_takes_a_full_one_and_leaves_a_debt() -> None:
    """A hundred at ten a burst: at once when it is full, and then nothing for as long as they are worth."""
    bucket = TokenBucket(60, 10, 0)
    assert bucket.take(1, 0)
    assert not bucket.take(100, 0)
    assert bucket.wait_ms(100, 0) == 1000
    assert bucket.take(100, 1000)
    assert bucket.left(1000) == 0
    assert bucket.wait_ms(1, 1000) == 91_000
    assert bucket.take(1, 92_000)


def test_what_was_not_used_comes_back() -> None:
    """Up to its size."""
    bucket = TokenBucket(60, 10, 0)
    assert bucket.take(6, 0)
    bucket.put_back(6, 0)
    assert bucket.left(0) == 10
    bucket.put_back(5, 0)
    assert bucket.left(0) == 10


def test_another_rate_keeps_what_is_left() -> None:
    """Neither a gift nor a fine; a smaller bucket holds no more than its size."""
    bucket = TokenBucket(60, 10, 0)
    assert bucket.take(6, 0)
    bucket.change(600, 100, 0)
    assert bucket.left(0) == 4
    assert bucket.left(1000) == 14
    bucket.change(60, 3, 1000)
    assert bucket.left(1000) == 3


def test_a_clock_that_stands_gives_nothing() -> None:
    """Nor does an older time than the last."""
    bucket = TokenBucket(60, 1, 5000)
    assert bucket.take(1, 5000)
    assert not bucket.take(1, 4000)
    assert bucket.take(1, 6000)


def test_spending_may_go_below_nothing() -> None:
    """As what was submitted before a restart."""
    bucket = TokenBucket(60, 5, 0)
    bucket.spend(8, 0)
    assert bucket.left(0) == 0
    assert 4000 <= bucket.wait_ms(1, 0) <= 4001


@given(
    per_minute=st.integers(1, 6000),
    burst=st.integers(1, 500),
    events=st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 300)), max_size=60),
)
def test_never_more_than_burst_and_rate_allow(per_minute: int, burst: int, events: list[tuple[int, int]]) -> None:
    """Whatever is asked when: what was taken is within one burst and the rate since, but for one that was larger."""
    bucket = TokenBucket(per_minute, burst, 0)
    now_ms = taken = 0
    for pause_ms, cost in events:
        now_ms += pause_ms
        wait_ms = bucket.wait_ms(cost, now_ms)
        after, before = copy(bucket), copy(bucket)
        assert after.take(cost, now_ms + wait_ms)
        assert wait_ms < 2 or not before.take(cost, now_ms + wait_ms - 2)
        if bucket.take(cost, now_ms):
            assert wait_ms == 0
            assert taken + min(cost, burst) <= burst + per_minute * now_ms / MINUTE_MS + 1e-3
            taken += cost
