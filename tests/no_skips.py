"""``TEST_SKIPS=fail``: a test that is skipped has failed. For runs that exist for such tests, as the nightly one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

FAIL = os.environ.get("TEST_SKIPS") == "fail"


def _failed(report: Any) -> Any:
    if FAIL and report.skipped and not hasattr(report, "wasxfail"):
        _, _, reason = report.longrepr
        report.outcome, report.longrepr = "failed", f"TEST_SKIPS=fail: {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    return _failed((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None]:
    return _failed((yield))
