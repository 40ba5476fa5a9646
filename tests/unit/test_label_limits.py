"""Which labels an enrollment permits."""

from __future__ import annotations

import pytest

from qgprotocol.label_limits import Allowed, find_label_problem


@pytest.mark.parametrize(
    ("labels", "required", "allowed", "problem"),
    [
        ({"secure": "yes"}, {}, {}, ""),  # no limit
        ({"lab": "dev"}, {"lab": "dev"}, {}, ""),
        ({}, {"lab": "dev"}, {}, "must have the label lab=dev"),
        ({"lab": "prod"}, {"lab": "dev"}, {"lab": ["prod"]}, "must have the label lab=dev"),
        ({"lab": "dev", "secure": "yes"}, {"lab": "dev"}, {}, "may not have the label secure=yes, but only lab=dev"),
        ({"lab": "dev", "os": "ios"}, {"lab": "dev"}, {"os": ["android", "ios"]}, ""),
        ({"os": "tv"}, {}, {"os": ["a", "b"]}, "may not have the label os=tv, but only os=a, os=b"),
        ({"lab": "dev", "os": "tv", "x": "1"}, {"lab": "dev"}, {"os": ["*"]},
         "may not have the label x=1, but only lab=dev, os=*"),
    ],
)  # fmt: skip
def test_labels(labels: dict[str, str], required: dict[str, str], allowed: Allowed, problem: str) -> None:
    assert find_label_problem(labels, required, allowed) == problem
