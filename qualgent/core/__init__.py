"""Shared basics without business logic: errors, times, ids, tasks, environment. Imports no other package of ours."""
