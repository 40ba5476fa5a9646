"""Pages without scripts: why a build's groups wait, a failure's text as it was printed, a search that is refused."""

from __future__ import annotations

import pytest
from django.test import AsyncClient

from qgprotocol.cases import CaseResult
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, until

pytestmark = pytest.mark.usefixtures("no_caller")


async def read_page(path: str) -> str:
    joiner = "&" if "?" in path else "?"
    return (await AsyncClient().get(f"{path}{joiner}scripts=off")).content.decode()


async def test_a_build_says_of_each_target_why_it_waits(scheduler: Scheduler) -> None:
    """And what cannot start."""
    await scheduler.connect("phone")
    await submit(app_version_id="1.0", target="tv")
    await submit(app_version_id="1.0", target="tv")
    page = await read_page("/builds/acme/1.0")
    assert '<th scope="row">Cannot start</th><td>2 on tv: No agent serves target tv' in page
    (row,) = [line for line in page.splitlines() if line.startswith("<tr>") and ">tv</a>" in line]
    assert "<td>No agent serves target tv" in row
    assert ">1.0</a>" not in row, "the build is the page's"


async def test_what_a_failed_case_printed_keeps_its_lines(scheduler: Scheduler) -> None:
    host = await scheduler.connect("phone")
    job_id = await submit("a")
    case = CaseResult(name="adds", classname="sum", outcome="failed", seconds=1.0, message="  - 3\n  + 4 <b>")
    await host.report(await host.begin(), "failed", message="1 failed", cases=[case])
    await until(scheduler, job_id, "failed")
    page = await read_page(f"/jobs/{job_id}")
    assert '<td class="verbatim">  - 3\n  + 4 &lt;b&gt;</td>' in page


@pytest.mark.usefixtures("scheduler")
async def test_a_search_that_is_refused_says_so_in_a_sentence() -> None:
    assert "<p>The search cannot find held jobs" in await read_page("/jobs?q=status:held")
