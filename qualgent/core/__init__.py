"""Errors, times, ids, clocks, tasks, readers of the environment: no business. Imports none of our rooms."""
