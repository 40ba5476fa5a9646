"""Benchmarks: suites with real durations, a demo that runs them, and comparisons with other systems."""
