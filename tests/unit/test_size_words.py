"""Sizes on people's pages are those of the dashboard."""

import pytest

from qualgent.dashboard.templatetags.words import size_text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (None, "0 B"),
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (7400, "7.4 kB"),
        (12_000_000, "12 MB"),
        (10**13, "10000 GB"),
    ],
)
def test_bytes_are_powers_of_1000(size: int | None, text: str) -> None:
    """As ``bytes`` of static/js/format.js."""
    assert size_text(size) == text
