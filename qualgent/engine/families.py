"""App families: which builds are versions of one app, by their ids alone."""

from __future__ import annotations

import re

_SEPARATORS = "-_.@:+/# "
_HASH = re.compile(r"(?=[a-f]*[0-9])[0-9a-f]{7,40}")  # a commit: hexadecimal with at least one digit
_MARKERS = frozenset(("v", "r", "b", "rc", "build", "alpha", "beta", "release", "version"))  # "v12", "rc.1"
_QUALIFIERS = frozenset(("rc", "alpha", "beta", "snapshot", "final"))  # only behind a number: "1.2-beta"


def app_family(app_version_id: str) -> str:
    """Return the version id without the version-like part at its end: what stays the same from build to build.

    ``shop-android-1.4.2`` and ``shop-android-1.5.0-rc1`` are both ``shop-android``, ``shop@8f3ab2c`` is ``shop``. An id
    that is nothing but a version gives the empty family: the org's one unnamed app.
    """
    family = app_version_id
    while (shorter := _without_last_part(family)) != family:
        family = shorter
    return family


def _without_last_part(text: str) -> str:
    """Remove one version-like part from the end, if there is one."""
    cut = max(text.rfind(separator) for separator in _SEPARATORS)
    head, part = text[: max(cut, 0)], text[cut + 1 :]
    word = part.lower()
    if not part or _HASH.fullmatch(word):
        return head
    if word in _QUALIFIERS and head[-1:].isdigit():
        return head
    stem = word.rstrip("0123456789")
    if stem == word:
        return text
    if not stem or stem in _MARKERS:
        return head
    return text[: len(text) - len(word) + len(stem)]  # "xyz123" is a build of "xyz"
