"""``manage.py loglevel``: levels of a running server, for a time."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.server_process import ServerProcess, manage

pytestmark = pytest.mark.server


def test_a_level_is_changed_and_ends_by_itself(server_factory: Callable[..., ServerProcess]) -> None:
    """The doctor shows it meanwhile; what is no level, logger or duration changes nothing."""
    server = server_factory()
    done = manage(server.data_dir, "loglevel", "scheduler", "debug", "--for", "4s")
    assert (done.returncode, "qualgent.scheduler DEBUG for 4 s" in done.stdout) == (0, True), done.stderr
    server.wait_for_log("the log level of qualgent.scheduler is DEBUG for")
    server.wait_for_log("the log level of qualgent.scheduler is as configured again")
    assert "as configured" in manage(server.data_dir, "loglevel").stdout
    for wrong in (("scheduler", "loud"), ("scheduler",), ("../x", "debug"), ("scheduler", "debug", "--for", "2d"),
                  ("scheduler", "debug", "--for", "25h"), ("scheduler", "debug", "--for", "0s")):  # fmt: skip
        refused = manage(server.data_dir, "loglevel", *wrong)
        assert (refused.returncode, refused.stderr.count("\n")) == (1, 1), refused.stderr
    manage(server.data_dir, "loglevel", "jobs", "debug", "--for", "1h")
    report = json.loads(manage(server.data_dir, "doctor", "--json", PORT=str(server.port)).stdout)
    [text] = [finding["text"] for finding in report["findings"] if finding["check"] == "log-levels"]
    assert text.startswith("jobs DEBUG until ")
    server.wait_for_log("the log level of jobs is DEBUG")
    assert manage(server.data_dir, "loglevel", "jobs", "reset").returncode == 0
    server.wait_for_log("the log level of jobs is as configured again")
    (server.data_dir / "log_levels.json").write_text("{")
    assert "as configured" in manage(server.data_dir, "loglevel").stdout
    assert server.stop() == 0
