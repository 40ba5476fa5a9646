"""Measurements of the server and ``/metrics`` for Prometheus; docs/metrics.md lists all metrics."""
