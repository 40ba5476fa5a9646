"""Patterns of names: a name, with ``*`` at its end for any that begins with it."""

from collections.abc import Iterable


def matches_any(name: str, patterns: Iterable[str]) -> bool:
    return any(name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern for pattern in patterns)
