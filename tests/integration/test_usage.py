"""The usage of an organization by month."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from jobs.models import Artifact, Attempt, Build, Group, Job
from jobs.selectors.usage import MonthlyUsage, usage_by_month
from qualgent.accounts.models import Org
from qualgent.core.keys import first_id_at

NOW = datetime(2026, 3, 31, 23, 59, tzinfo=UTC)


def make_job(org: str, at: datetime, *runs: float, stored: int = 0) -> None:
    """Insert a job and its attempts, which took so many seconds each after an install of 30."""
    group, _ = Group.objects.get_or_create(
        org_id=org, app_version_id="1", target="mobile", defaults={"id": uuid4(), "created_at": at, "changed_at": at}
    )
    job_id = UUID(int=UUID(first_id_at(int(at.timestamp() * 1000))).int + 2**60 + Job.objects.count())
    job = Job.objects.create(
        id=job_id, org_id=org, app_version_id="1", test="a", priority=1, target="mobile", group=group,
        status="done", created_at=at, queued_at=at,
    )  # fmt: skip
    for number, seconds in enumerate(runs):
        attempt = Attempt.objects.create(
            id=uuid4(), job=job, number=number, agent="x", token="", phase="", outcome="passed", installs=True,
            leased_at=at, run_seconds=seconds, install_seconds=30.0, log_bytes=stored,
        )  # fmt: skip
        Artifact.objects.create(
            id=uuid4(), attempt=attempt, path="a", size=stored, sha256="", content_type="x", created_at=at
        )
    Attempt.objects.create(
        id=uuid4(), job=job, number=99, agent="x", token="", phase="executing", outcome="", installs=False,
        leased_at=at, log_bytes=None,
    )  # fmt: skip


@pytest.mark.django_db
def test_usage_by_month() -> None:
    """Months are UTC's; what runs still counts as an attempt without time; others' rows and old ones do not count."""
    for org in ("acme", "globex"):
        Org.objects.create(pk=org, created_at=NOW)
    assert usage_by_month(org_id="acme", now=NOW) == []
    make_job("acme", NOW, 60.0, 30.0, stored=10)
    make_job("acme", NOW - timedelta(days=30), 10.0)
    make_job("acme", datetime(2026, 2, 28, 23, 59, 59, 999_999, tzinfo=UTC))
    make_job("acme", datetime(2025, 4, 1, tzinfo=UTC))
    make_job("acme", datetime(2025, 3, 31, 23, 59, tzinfo=UTC), 7.0)
    make_job("globex", NOW, 1000.0, stored=1000)
    Build.objects.create(id=uuid4(), org_id="acme", app_version_id="1", size=2**40, created_at=NOW)
    Build.objects.create(id=uuid4(), org_id="acme", app_version_id="2", created_at=NOW)
    months = usage_by_month(org_id="acme", now=NOW)
    march, february, april = (datetime(year, month, 1, tzinfo=UTC) for year, month in ((2026, 3), (2026, 2), (2025, 4)))
    assert months == [
        MonthlyUsage(march, 2, 5, 60.0 + 30.0 + 10.0 + 3 * 30.0, 2**40 + 40),
        MonthlyUsage(february, 1, 1, 0.0, 0),
        MonthlyUsage(april, 1, 1, 0.0, 0),
    ]
    assert months[0].agent_minutes == pytest.approx(190 / 60)
