"""docs/policy.md agrees with the code: its tables and diagram are compared."""

from __future__ import annotations

import re
from pathlib import Path

from qualgent.engine import estimates
from qualgent.engine.policy import Policy
from qualgent.engine.retry import RetryPolicy
from qualgent.engine.values import Outcome
from tests.engine import diagrams

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "policy.md").read_text(encoding="utf-8")


def test_the_page_holds_exactly_the_generated_diagram() -> None:
    """Made by ``python -m tests.engine.diagrams``."""
    (shown,) = re.findall(r"```mermaid\n(.*?)```", PAGE, re.DOTALL)
    assert shown == diagrams.job_diagram()


def test_the_architecture_page_holds_exactly_the_lifecycle_of_an_attempt() -> None:
    """Made by ``python -m tests.engine.diagrams``."""
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```mermaid\n(.*?)```", page, re.DOTALL)
    assert shown == diagrams.attempt_diagram()


def test_every_constant_is_in_the_table_with_its_default() -> None:
    """The table names no constant that does not exist."""
    rows = dict(re.findall(r"^\| [^|]+ \| `(\w+)` \| ([\d.,]+) \|", PAGE, re.MULTILINE))
    policy = Policy()
    assert {name: float(value.replace(",", "")) for name, value in rows.items()} == {
        name: getattr(policy, name) for name in policy.__struct_fields__
    }


def test_the_retry_table_is_the_default_retry_policy() -> None:
    """Every outcome has a row with its allowance."""
    rows = {name: int(number) for name, number in re.findall(r"^\| `(\w+)`[^|]*\| (\d+) \|", PAGE, re.MULTILINE)}
    policy = RetryPolicy()
    assert rows == {outcome.value: policy.attempts(outcome) for outcome in Outcome}
    assert f"after {policy.backoff_base_seconds:.0f} s, {2 * policy.backoff_base_seconds:.0f} s" in PAGE
    assert f"at most {policy.backoff_max_seconds:.0f} s" in PAGE


def test_the_estimates_table_names_the_figures() -> None:
    """Weights and priors are those of the code."""
    assert f"moving average (newest run {estimates.NEWEST_WEIGHT})" in PAGE
    assert f"running mean (newest {estimates.MEAN_NEWEST_WEIGHT})" in PAGE
    assert f"| {estimates.PRIOR_RUN_SECONDS:.0f} s |" in PAGE
    assert f"| {estimates.PRIOR_INSTALL_SECONDS:.0f} s |" in PAGE
    assert f"| {estimates.PRIOR_START_SECONDS:.0f} s if the agent combines tests, else 0 |" in PAGE


def test_every_promise_has_its_test() -> None:
    """Each promise of the page names an existing test."""
    promises = re.search(r"## What you can rely on\n(.*?)\nEach of these", PAGE, re.DOTALL)
    assert promises is not None
    assert promises.group(1).count("- **") == 6
    tests = (Path(__file__).parent / "test_promises.py").read_text(encoding="utf-8")
    assert tests.count("def test_") >= 6
