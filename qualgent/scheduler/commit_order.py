"""Sort keys of ledger units within one commit: submits, leases, begins, phases, ends.

Most of a commit under load is submits, leases and ends in turn; kind by kind, each kind is a few statements. They may
change places, as no result of them is visible yet and they are of different jobs, but for the lease of a job that
is submitted in the same commit. A lease is sent, and so can end, after its commit.
"""

from __future__ import annotations

from enum import IntEnum


class Turn(IntEnum):
    """The ``turn`` of the kinds that may change places (``ledger.writer.UnitWithTurn``)."""

    SUBMIT = 0
    LEASE = 1
    BEGIN = 2
    PHASE = 3
    END = 4
