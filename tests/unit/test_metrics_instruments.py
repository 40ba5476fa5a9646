"""Histograms and counters record observations in bounded memory."""

from __future__ import annotations

import time

import pytest

from qualgent.core.measures import BoundedHistogram, HttpMeasures, LoopLag, make_histogram, read, route_label
from tests.support.waiting import aeventually


def test_an_observation_goes_to_the_first_bound_it_does_not_exceed() -> None:
    """A bound is part of its bucket, as Prometheus' `le` says."""
    observed = make_histogram("minutes", "How long it took.", (1, 2, 5))
    for value in (0.5, 1, 1.5, 5, 6):
        observed.observe(value)
    found = read(observed)
    assert (found.counts, found.sum, found.count) == ([2, 1, 1, 1], 14, 5)


def test_label_values_are_bounded() -> None:
    """What comes after the last that fits is counted together."""
    bounded = BoundedHistogram("minutes", "How long it took.", ("target",), (1,), most=2)
    for target in ("web", "ios", "android", "tv", "web"):
        bounded.observe((target,), 0.5)
    samples = [sample for metric in bounded.collect() for sample in metric.samples if sample.name == "minutes_count"]
    assert {sample.labels["target"]: sample.value for sample in samples} == {"web": 2, "ios": 1, "other": 2}
    assert read(bounded).counts == [5, 0]


@pytest.mark.parametrize(
    ("route", "label"),
    [
        (r"^api/v1/jobs/(?P<job_id>[^/]+)/cancel/?\Z", "/api/v1/jobs/<job_id>/cancel"),
        (r"^api/v1/attempts/(?P<attempt_id>[^/]+)/artifacts/(?P<path>.+?)/?\Z",
         "/api/v1/attempts/<attempt_id>/artifacts/<path>"),
        ("", "/"),
        ("admin/jobs/job/<path:object_id>/change/", "/admin/<path>"),
    ],
)  # fmt: skip
def test_a_route_is_labelled_as_people_write_it(route: str, label: str) -> None:
    """Not as the regular expression it is, and the admin's many as one."""
    assert route_label(route) == label


def test_methods_that_nobody_knows_are_one() -> None:
    """A client may send any word."""
    measures = HttpMeasures()
    for method in ("GET", "BREW", "WHEN"):
        measures.observe(method, "/", 200, 0.1)
    assert measures.requests == {("GET", "/", 200): 1, ("OTHER", "/", 200): 2}


async def test_a_blocked_loop_is_seen() -> None:
    """However short the look, the whole of the blocking is in it."""
    lag = LoopLag()
    lag.start()
    time.sleep(0.4)  # noqa: ASYNC251 - blocking the loop is the point
    await aeventually(lambda: read(lag.seconds).count)
    lag.stop()
    assert read(lag.seconds).sum > 0.1
