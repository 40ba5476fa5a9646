"""Texts as long as the limits of the server allow, without a space, of several scripts and directions."""

from __future__ import annotations

import itertools

LETTERS = "checkout-🧪🚀-שלום-עולם-مرحبا-Zażółć-gęślą-日本語テスト-👩‍💻-basket"


def long_text(characters: int, start: str = "") -> str:
    """Return text of so many characters."""
    return "".join(itertools.islice(itertools.chain(start, itertools.cycle(LETTERS)), characters))


def long_name(characters: int) -> str:
    """Return a name of letters that names of agents, targets and people may have."""
    return "".join(itertools.islice(itertools.cycle("rack-7.device-lab.example.com-"), characters - 1)) + "x"


LONG_ORG, LONG_VERSION = long_text(100, "acme-"), long_text(200, "4.12.0-")
LONG_LABELS = {"os": "android", "pool": long_text(100)}
