"""Check of agents' labels against those that the enrollment of their device host requires and allows.

An enrollment that names no labels limits none. Jobs go to agents by their labels, so one that names some allows exactly
these: a host that claimed another would be given jobs that are not for it.
"""

from __future__ import annotations

from collections.abc import Mapping

ANY = "*"  # in place of a value

Allowed = Mapping[str, list[str]]
"""Values by the name of the label."""


def find_label_problem(labels: Mapping[str, str], required: Mapping[str, str], allowed: Allowed) -> str:
    """Return which labels an agent lacks or must not have according to its enrollment; empty: all are right."""
    missing = [f"{name}={value}" for name, value in required.items() if labels.get(name) != value]
    if missing:
        return f"must have the label {', '.join(missing)}"
    if not required and not allowed:
        return ""
    others = [(name, value, allowed.get(name, [])) for name, value in labels.items() if name not in required]
    beyond = [f"{name}={value}" for name, value, values in others if value not in values and ANY not in values]
    if not beyond:
        return ""
    known = [f"{name}={value}" for name, value in required.items()] + allowed_texts(allowed)
    return f"may not have the label {', '.join(beyond)[:500]}, but only {', '.join(known)}"


def allowed_texts(allowed: Allowed) -> list[str]:
    """Return the allowed labels as texts ``name=value``."""
    return [f"{name}={value}" for name, values in allowed.items() for value in values]
