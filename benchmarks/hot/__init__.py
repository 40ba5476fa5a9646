"""Benchmarks of the hot path, beside peers and floors."""
