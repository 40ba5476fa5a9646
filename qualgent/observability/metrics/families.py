"""Short ways to make what Prometheus' library turns into text: families of gauges, counters and histograms.

The library adds ``_total`` to the names of counters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import accumulate

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric

from .instruments import Histogram, Labelled


def gauge(name: str, meaning: str, value: float | None = None) -> Metric:
    return GaugeMetricFamily(name, meaning, value=value)


def counter(name: str, meaning: str, value: float) -> Metric:
    return CounterMetricFamily(name, meaning, value=value)


def gauges(name: str, meaning: str, labels: tuple[str, ...], values: Iterable[tuple[tuple[str, ...], float]]) -> Metric:
    family = GaugeMetricFamily(name, meaning, labels=labels)
    for label_values, value in values:
        family.add_metric(label_values, value)
    return family


def counters(name: str, meaning: str, label: str, values: Mapping[str, int]) -> Metric:
    family = CounterMetricFamily(name, meaning, labels=[label])
    for label_value, value in values.items():
        family.add_metric([label_value], value)
    return family


def histogram(name: str, meaning: str, measured: Histogram) -> Metric:
    family = HistogramMetricFamily(name, meaning)
    family.add_metric([], _buckets(measured), measured.sum)
    return family


def histograms(name: str, meaning: str, measured: Labelled) -> Metric:
    family = HistogramMetricFamily(name, meaning, labels=measured.labels)
    for values, each in measured:
        family.add_metric(values, _buckets(each), each.sum)
    return family


def _buckets(measured: Histogram) -> list[tuple[str, float]]:
    """As Prometheus counts: each bucket with all smaller ones."""
    names = [*(f"{float(bound)!r}" for bound in measured.bounds), "+Inf"]
    return list(zip(names, accumulate(measured.counts), strict=True))
