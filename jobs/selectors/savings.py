"""SQL expressions that count installs made and avoided, and starts of test runners avoided, for all figures.

An install is made if its time is known. It is avoided if a test began without one, at its job's first attempt: not by
one that failed to install, nor by a retry, which grouping does not save. Both count with their attempt, when that has
ended, however it ended. An install failed if its attempt ended in an error before its test began; it takes the device
from the attempt's lease to its end.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any

from django.db.models import Count as CountOf
from django.db.models import DurationField, F, Q, Sum
from django.db.models.functions import Coalesce
from msgspec import Meta, Struct

from qualgent.core.fields import Count
from qualgent.engine.values import RAN, Outcome

MADE = Q(install_seconds__isnull=False)
FAILED_INSTALL = Q(outcome=Outcome.ERROR, installs=True, install_seconds__isnull=True, started_at__isnull=True)
AVOIDED = ~MADE & Q(number=1) & (Q(started_at__isnull=False) | Q(outcome__in=RAN))
AVOIDED_START = Q(window__isnull=False) & ~Q(window=F("pk"))
"""Attempts that ran in a start of the test runner that an attempt before them had begun."""

COUNTS: dict[str, object] = {
    "installs": CountOf("pk", MADE),
    "installs_avoided": CountOf("pk", AVOIDED),
    "starts_avoided": CountOf("pk", AVOIDED_START),
}
INSTALL_SECONDS = Coalesce(Sum("install_seconds"), 0.0)
"""Device time spent on installs that were made."""
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


FailedInstallSeconds = Annotated[float, Meta(description="device time of failed installs, from lease to end")]


class _SecondsSum(Sum):
    """A sum of durations as seconds, 0.0 of none."""

    empty_result_set_value = 0  # no query is made where there can be no row

    def get_db_converters(self, connection: Any) -> list[Any]:
        return [*super().get_db_converters(connection), self._to_seconds]

    @staticmethod
    def _to_seconds(value: timedelta | None, *_: object) -> float:
        """Convert a database's duration to seconds; null to 0."""
        return 0.0 if value is None else value.total_seconds()


FAILED_INSTALLS: dict[str, object] = {
    "failed_installs": CountOf("pk", FAILED_INSTALL),
    "failed_install_seconds": _SecondsSum(
        F("finished_at") - F("leased_at"), filter=FAILED_INSTALL, output_field=DurationField()
    ),
}
"""Failed installs, and the device time that they took."""


class Saving(Struct, frozen=True, kw_only=True):
    """The installs of some ended attempts, and the starts of test runners that these avoided."""

    installs: Count
    installs_avoided: Count
    starts_avoided: StartsAvoided
    install_seconds: Annotated[float | None, Meta(description="of an install, on average")]
    saved_seconds: SavedSeconds
    failed_installs: Count
    failed_install_seconds: FailedInstallSeconds
