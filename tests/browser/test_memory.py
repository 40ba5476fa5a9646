"""A tab's memory is bounded by what it shows."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.conftest import Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

GROUPS, ROUNDS = 24, 60
MAY_GROW_BYTES = 1_500_000  # without forgetting it is eighty times as much

# rows by rows change, the list hardly ever: each change draws one row again, with a time that begins anew
CHANGE = """async ([rounds, from]) => {
  const { groups } = await import("qualgent/stores/groups.js");
  const { batch } = await import("@preact/signals");
  const ids = groups.ids.peek();
  for (let round = 0; round < rounds; round++) {
    for (let half = 0; half < 2; half++) {
      batch(() => {
        for (const [index, id] of ids.entries()) {
          if (index % 2 !== half) continue;
          const at = new Date(1.76e12 + 1000 * (from + round)).toISOString();
          const row = groups.row(id);
          row.value = { ...row.peek(), oldest_at: at, done: from + round };
        }
      });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    if (round % 10 === 0) {
      groups.ids.value = [...groups.ids.peek()];
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  }
}"""


def used(page: Page) -> int:
    """Return the bytes of live objects."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    size: float = session.send("Runtime.getHeapUsage")["usedSize"]
    session.detach()
    return int(size)


def test_redrawn_rows_are_freed(
    modules_server: ServerProcess, client_of: Callable[[ServerProcess], Client], open_page: Pages
) -> None:
    """Thousands of row changes keep no more memory than a few."""
    jobs = [
        {"org_id": "acme", "app_version_id": f"1.{n}", "test": "tests/a.spec.js", "target": "tv"} for n in range(GROUPS)
    ]
    client_of(modules_server).post("/api/v1/jobs", jobs)
    page = open_page(modules_server.url)
    page.wait_for_selector("#queue-list [data-row]")
    modules_server.stop()  # what it says would change the rows, too
    open_page.expected = ("WebSocket connection", "net::ERR_CONNECTION_REFUSED")
    page.evaluate(CHANGE, [ROUNDS, 0])
    before = used(page)
    page.evaluate(CHANGE, [5 * ROUNDS, ROUNDS])
    assert used(page) - before < MAY_GROW_BYTES
