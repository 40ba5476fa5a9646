"""Definition of installs made or avoided, and of avoided starts of a test runner, for all figures.

An install is made if its time is known. It is avoided if a test began without one, at its job's first attempt: not by
one that failed to install, nor by a retry, which grouping does not save. Both count with their attempt, when that has
ended, however it ended.
"""

from __future__ import annotations

from typing import Annotated

from django.db.models import Count as CountOf
from django.db.models import F, Q, Sum
from django.db.models.functions import Coalesce
from msgspec import Meta, Struct

from qualgent.core.fields import Count
from qualgent.engine.values import RAN

MADE = Q(install_seconds__isnull=False)
AVOIDED = ~MADE & Q(number=1) & (Q(started_at__isnull=False) | Q(outcome__in=RAN))
AVOIDED_START = Q(window__isnull=False) & ~Q(window=F("pk"))
"""Attempts that ran in a start of the test runner that an attempt before them had begun."""

COUNTS: dict[str, object] = {
    "installs": CountOf("pk", MADE),
    "installs_avoided": CountOf("pk", AVOIDED),
    "starts_avoided": CountOf("pk", AVOIDED_START),
}
INSTALL_SECONDS = Coalesce(Sum("install_seconds"), 0.0)
"""Device time spent on installs."""
SAVED_SECONDS = Sum("saved_seconds", filter=Q(number=1))
"""Device time that avoided installs would have taken; None: no install of their builds was measured."""

SavedSeconds = Annotated[
    float | None,
    Meta(
        description="device time that avoided installs would have taken, each as the mean of its build's installs "
        "until then, of its app's before the first; null: none was measured"
    ),
]
StartsAvoided = Annotated[Count, Meta(description="tests that a start of the runner ran after its first one")]


class Saving(Struct, frozen=True, kw_only=True):
    """The installs of some ended attempts, and the starts of test runners that these avoided."""

    installs: Count
    installs_avoided: Count
    starts_avoided: StartsAvoided
    install_seconds: Annotated[float | None, Meta(description="of an install, on average")]
    saved_seconds: SavedSeconds
