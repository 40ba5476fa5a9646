"""Checksums of tables that are independent of row order, and find the rows that differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple

from .errors import first_of

BUCKETS = 4096

Row = tuple[str | None, ...]


class Sums:
    """A table's number of rows, and the sum of their digests in buckets by digest.

    A bucket with another sum has rows that differ: only those are looked at for their keys.
    """

    def __init__(self) -> None:
        self.rows = 0
        self._buckets = [0] * BUCKETS

    def add_rows(self, rows: Iterable[Row]) -> None:
        """Add rows to the count and the sums."""
        count, buckets = 0, self._buckets
        for row in rows:
            digest = digest_of(row)
            buckets[digest % BUCKETS] += digest
            count += 1
        self.rows += count

    def differing(self, other: Sums) -> frozenset[int]:
        """Return the numbers of the buckets whose sums differ from the other table's."""
        pairs = enumerate(zip(self._buckets, other._buckets, strict=True))
        return frozenset(number for number, (mine, theirs) in pairs if mine != theirs)


class Differences(NamedTuple):
    """Rows that are not equal in both, by the text of their keys."""

    table: str
    missing: list[str]  # in the target
    added: list[str]
    changed: list[str]

    def __str__(self) -> str:
        parts = [
            f"{len(keys):,} {word} ({first_of(keys)})"
            for word, keys in (("changed", self.changed), ("missing", self.missing), ("added", self.added))
            if keys
        ]
        return f"{self.table}: {', '.join(parts)}"


def digest_of(row: Row) -> int:
    """Return the 128-bit digest of a row, as an integer."""
    # repr tells apart NULL, the empty text, and where a text ends
    return int.from_bytes(blake2b(repr(row).encode(errors="surrogatepass"), digest_size=16).digest())


def rows_in(buckets: frozenset[int], rows: Iterable[Row], key: Sequence[int]) -> dict[int, str]:
    """Return digest → key of the rows in these buckets; ``key``: indexes of the primary key's columns."""
    digests = ((digest_of(row), row) for row in rows)
    return {
        digest: " ".join(str(row[column]) for column in key) for digest, row in digests if digest % BUCKETS in buckets
    }


def find_differences(table: str, source: dict[int, str], target: dict[int, str]) -> Differences:
    """Return a table's missing, added and changed rows, given ``rows_in`` of both databases."""
    gone = {key for digest, key in source.items() if digest not in target}
    new = {key for digest, key in target.items() if digest not in source}
    return Differences(table, sorted(gone - new), sorted(new - gone), sorted(gone & new))
