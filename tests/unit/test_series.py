"""The figures over time, from samples."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.history.series import (
    COARSE,
    COUNTED,
    FINE,
    MINUTE_SECONDS,
    PERIODS,
    STEP_SECONDS,
    OrgFigures,
    Sample,
    Series,
    joined,
    quantile,
)
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.measures import LONG_SECONDS

BEGIN = 1_700_000_040  # on a full minute


def filled(count: int, **figures: int) -> Series:
    series = Series()
    for number in range(count):
        series.add(Sample(at=BEGIN + number * STEP_SECONDS, waiting=number, **figures))
    return series


def test_a_minute_is_twelve_samples() -> None:
    """What happened adds up; what is is as it was at the end. It is given away once, when the next begins."""
    series = Series()
    ended = [
        series.add(Sample(at=BEGIN + number * STEP_SECONDS, waiting=number, done=2, agents={"idle": number}))
        for number in range(25)
    ]
    minutes = [minute for minute in ended if minute is not None]
    assert [(minute.at, minute.done, minute.waiting, minute.agents) for minute in minutes] == [
        (BEGIN, 24, 11, {"idle": 11}),
        (BEGIN + MINUTE_SECONDS, 24, 23, {"idle": 23}),
    ]
    assert ended.index(minutes[0]) == 12


def test_rates_are_per_minute_whatever_the_step() -> None:
    """Two a sample are 24 a minute, in both ranges."""
    series = filled(30, done=2)
    now = BEGIN + 30 * STEP_SECONDS
    assert set(series.columns("5m", now).done) == {24.0}
    assert series.columns("24h", now).done == [24.0, 24.0, 12.0]


@pytest.mark.seconds
@pytest.mark.parametrize(("name", "most"), [("5m", 60), ("1h", FINE), ("24h", COARSE)])
def test_a_range_is_no_longer_than_it_says(name: str, most: int) -> None:
    """And what it costs is bounded."""
    series = filled(20_000)
    found = series.columns(name, BEGIN + 20_000 * STEP_SECONDS)
    assert most - 2 <= len(found.at) <= most
    assert found.at == sorted(found.at)


def test_what_was_not_measured_is_left_out() -> None:
    """A server that was down for a day shows nothing of the day before, and makes nothing up."""
    series = filled(30)
    assert series.columns("24h", BEGIN + 3 * 86_400).at == []


def test_minutes_of_an_earlier_process_are_shown() -> None:
    """They were kept; this one goes on where it began."""
    series = Series()
    series.coarse.extend([Sample(at=BEGIN - MINUTE_SECONDS * ago, done=ago) for ago in (3, 2, 1)])
    series.add(Sample(at=BEGIN, done=5))
    assert series.columns("24h", BEGIN + 5).done == [3.0, 2.0, 1.0, 5.0]


def test_an_hour_goes_on_over_a_restart() -> None:
    """By minutes until this process began, then by its own samples, no moment twice."""
    series = Series()
    series.coarse.extend([Sample(at=BEGIN - MINUTE_SECONDS * ago, done=6) for ago in (70, 2, 1)])
    for number in range(20):
        series.add(Sample(at=BEGIN + 30 + number * STEP_SECONDS, done=2))
    found = series.columns("1h", BEGIN + 130)
    assert found.at[:3] == [BEGIN - 120, BEGIN - 60, BEGIN + 30]
    assert found.done == [6.0] * 2 + [24.0] * 20


def test_agents_are_a_column_for_each_state() -> None:
    """A state that was not there is none."""
    series = Series()
    series.add(Sample(at=BEGIN, agents={"idle": 2}))
    series.add(Sample(at=BEGIN + 5, agents={"busy": 1, "idle": 1}))
    assert series.columns("5m", BEGIN + 10).agents == {"busy": [0, 1], "idle": [2, 1]}


def test_the_utilization_of_an_hour_is_the_mean_of_its_minutes() -> None:
    """Of connected agents that the scope sees; None where none was connected. A minute has its own."""
    hour = BEGIN - BEGIN % 3600
    owned = {"one": {"busy": 1}, "other": {"idle": 1, "offline": 1}}
    minutes = [
        Sample(at=hour, agents={"busy": 2, "stopping": 1, "idle": 1, "offline": 5}, owned=owned, orgs={}),
        Sample(at=hour + 60, agents={"idle": 3, "paused": 1}, owned=owned, orgs={}),
        Sample(at=hour + 3600, agents={"offline": 4}, orgs={}),
        Sample(at=hour + 10_800, agents={"busy": 4}, orgs={}),
    ]
    series = Series()
    series.load(minutes)
    found = series.columns("7d", hour + 10_900)
    assert (found.at, found.utilization) == ([hour, hour + 3600, hour + 10_800], [0.375, None, 1.0])
    of_one = series.columns("7d", hour + 10_900, OrgScope(frozenset(("one",))))
    assert of_one.utilization == [0.5, None, 1.0]  # 3 of 6
    assert series.columns("24h", hour + 10_900).utilization[:2] == [0.75, 0.0]
    series.forget("other")
    assert series.columns("7d", hour + 10_900, OrgScope(frozenset(("one",)))).utilization[0] == 0.375


def test_quantiles_lie_in_their_bucket() -> None:
    """Evenly spread within it; none without observations; the last bound for what is longer."""
    waits = [0] * (len(LONG_SECONDS) + 1)
    figures = OrgFigures(waits=waits)
    assert quantile(figures, 0.5) is None
    waits[3] = 10  # 1 to 2.5 s
    assert quantile(figures, 0.5) == 1.75
    waits[0] = 90  # up to 0.1 s
    assert quantile(figures, 0.5) == pytest.approx(0.056, abs=0.001)
    assert quantile(figures, 0.95) == 1.75
    assert quantile(OrgFigures(waits=[0] * len(LONG_SECONDS) + [1]), 0.5) == LONG_SECONDS[-1]


def test_no_quantile_is_longer_than_the_longest_wait() -> None:
    """The buckets are wide: 11 minutes are in that of 10 to 20. Of an older server there is none."""
    waits = [0] * (len(LONG_SECONDS) + 1)
    waits[LONG_SECONDS.index(1200)] = 4
    known = Sample(at=BEGIN, waits=waits, longest_wait=660.0)
    assert quantile(known, 0.95) == 657.0
    series = Series()
    series.add(known)
    series.add(Sample(at=BEGIN + 5, waits=waits, longest_wait=630.0))
    series.add(Sample(at=BEGIN + 10))
    assert series.waits(3600, BEGIN + 15) == {"wait_p50": 630.0, "wait_p95": 657.0}
    series.add(Sample(at=BEGIN + 15, waits=waits))
    assert series.waits(3600, BEGIN + 20)["wait_p95"] == 1170.0


def test_recent_waits_go_on_over_a_start() -> None:
    """Waits of first attempts before the start count, too, but only within the time, and not with their minute."""
    waits = [0] * (len(LONG_SECONDS) + 1)
    waits[3] = 10  # 1 to 2.5 s
    series = Series()
    minute = Sample(at=BEGIN - MINUTE_SECONDS, waits=[1000, *waits[1:]])
    series.load([minute], [Sample(at=BEGIN - MINUTE_SECONDS, waits=waits)])
    assert series.waits(300, BEGIN)["wait_p50"] == 1.75
    series.add(Sample(at=BEGIN))
    assert series.waits(300, BEGIN + 5)["wait_p50"] == 1.75
    assert series.waits(300, BEGIN + 300)["wait_p50"] is None


def test_a_sample_outlives_json() -> None:
    """As the ledger keeps it."""
    sample = Sample(at=BEGIN, waiting=1, agents={"idle": 2}, waits=[1, 2])
    assert msgspec.convert(msgspec.to_builtins(sample), Sample) == sample


def test_a_sample_of_some_organizations_is_their_sum() -> None:
    """Agents are everybody's; a sample without figures of organizations is not theirs to see."""
    one, other = OrgFigures(waiting=1, done=2, waits=[1, 0]), OrgFigures(waiting=3, submitted=1, waits=[0, 2])
    sample = Sample(at=BEGIN, waiting=9, agents={"idle": 2}, orgs={"one": one, "other": other, "third": one})
    both = OrgScope(frozenset(("one", "other", "absent")))
    assert sample.within(both) == Sample(at=BEGIN, waiting=4, submitted=1, done=2, waits=[1, 2], agents={"idle": 2})
    assert sample.within(SITE) == msgspec.structs.replace(sample, orgs=None)
    assert Sample(at=BEGIN, waiting=9).within(both) is None


def test_a_minute_has_the_sums_of_each_organization() -> None:
    """With the state of its last sample: what is not in that has nothing waiting."""
    first = Sample(at=BEGIN, orgs={"one": OrgFigures(waiting=1, done=2), "other": OrgFigures(waiting=4, done=1)})
    last = Sample(at=BEGIN + 5, orgs={"one": OrgFigures(waiting=7, done=3), "new": OrgFigures(submitted=1)})
    assert joined(first, last).orgs == {
        "one": OrgFigures(waiting=7, done=5),
        "other": OrgFigures(done=1),
        "new": OrgFigures(submitted=1),
    }
    assert joined(first, Sample(at=BEGIN + 5)).orgs is None


def test_totals_are_of_their_period() -> None:
    """An hour and a day by minutes, a week by hours; what a minute or a sample has not completed yet counts, too."""
    series = Series()
    hours_ago = [170, 100, 30, 23, 2]
    now = BEGIN + 90
    minutes = [Sample(at=BEGIN - hours * 3600, done=1, installs=1, install_ms=4000) for hours in hours_ago]
    series.load([*minutes, Sample(at=BEGIN + 60, failed=2, installs_avoided=6, saved_ms=24_000)])
    series.add(Sample(at=BEGIN + 80, failed=1))
    newest = Counter(done=1)
    hour, day, week = (series.totals(period, now, newest) for period in PERIODS)
    assert [(totals.done, totals.failed) for totals in (hour, day, week)] == [(1, 3), (3, 3), (5, 3)]
    assert (hour.since, day.since) == (now + 30 - 3600, now + 30 - 86_400)
    assert week.since == now - now % 3600 + 3600 - 7 * 86_400
    series.add(Sample(at=BEGIN + 120, orgs={"one": OrgFigures(done=4), "other": OrgFigures(done=2)}))
    one = series.totals("24h", BEGIN + 125, Counter(), OrgScope(frozenset(("one",))))
    assert (one.done, one.failed) == (4, 0)
    assert (hour.saved_seconds, day.saved_seconds, week.saved_seconds) == (24.0, 24.0, 24.0)
    assert (hour.install_seconds, day.install_seconds, week.install_seconds) == (0.0, 8.0, 16.0)
    assert one.saved_seconds == 0.0
    unmeasured = Series()
    unmeasured.load([Sample(at=BEGIN, installs_avoided=1)])
    assert unmeasured.totals("24h", BEGIN + 90, Counter()).saved_seconds is None


def test_a_minute_goes_on_over_a_restart() -> None:
    """What was stored of it adds up with what follows, and is stored again as one; also just after its end."""
    series = Series()
    series.load([Sample(at=BEGIN, done=3)])
    series.add(Sample(at=BEGIN + 55, done=2))
    ended = series.add(Sample(at=BEGIN + 60))
    assert ended is not None
    assert (ended.at, ended.done) == (BEGIN, 5)


def test_a_minute_that_comes_twice_is_added_up() -> None:
    """After the clock was set back an hour: nothing is lost, in memory or as stored, and the order is that of time."""
    series = Series()
    for at in (BEGIN, BEGIN + 60, BEGIN + 120, BEGIN, BEGIN + 60, BEGIN - 60, BEGIN + 180):
        series.add(Sample(at=at, done=1))
        ended = series.end_minute()
    assert ended is not None
    assert [(minute.at, minute.done) for minute in series.coarse] == [
        (BEGIN - 60, 1),
        (BEGIN, 2),
        (BEGIN + 60, 2),
        (BEGIN + 120, 1),
        (BEGIN + 180, 1),
    ]
    assert sum(hour.done for hour in series.hours) == 7
    series.add(Sample(at=BEGIN + 60, done=1))
    again = series.end_minute()
    assert again is not None
    assert (again.at, again.done) == (BEGIN + 60, 3)  # all of it, as it replaces what is stored


@settings(max_examples=100)
@given(
    st.lists(st.tuples(st.sampled_from([5, 5, 60, 300, 3600, -3600, 86_400]), st.integers(0, 9)), max_size=40),
    st.sampled_from([0, 5, 70]),
)
def test_a_period_counts_no_more_than_a_longer_one(steps: list[tuple[int, int]], later: int) -> None:
    """Of installs and all that is counted, whenever it is asked and whatever the clock does meanwhile."""
    series, now = Series(), BEGIN
    for seconds, count in steps:
        now += seconds
        series.add(Sample(at=now, **dict.fromkeys(COUNTED, count)))
        series.totals("1h", now, Counter())
    hour, day, week = (series.totals(period, now + later, Counter()) for period in PERIODS)
    for name in COUNTED:
        assert getattr(hour, name) <= getattr(day, name) <= getattr(week, name)


def test_an_hour_saves_no_more_than_its_day() -> None:
    """Each avoided install counts as it did when it was avoided, whatever the installs of the period took."""
    series = Series()
    series.load([Sample(at=BEGIN - 7200, installs=9, install_ms=9000, installs_avoided=1, saved_ms=1000)])
    series.add(Sample(at=BEGIN, installs=1, install_ms=91_000, installs_avoided=10, saved_ms=91_000))
    hour, day, week = (series.totals(period, BEGIN + 30, Counter()) for period in PERIODS)
    assert (hour.saved_seconds, day.saved_seconds, week.saved_seconds) == (91.0, 92.0, 92.0)
