"""QUALGENT_AUDIT_LOG: the committed entries of servers and commands, as lines of a file or of standard output."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.databases import other_session
from tests.integration.client import Client
from tests.server_process import ServerProcess, manage
from tests.shared_mode import SHARED, PublicClient, make_person
from tests.support.waiting import eventually

FIELDS = ["action", "actor", "address", "after", "at", "before", "client", "count", "door", "id", "kind", "note",
          "object_id", "org_id", "selection"]  # fmt: skip


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def recorded(data_dir: Path) -> list[str]:
    with other_session(data_dir) as other:
        return [str(row_id).replace("-", "") for (row_id,) in other.execute("SELECT id FROM accounts_audit")]


@pytest.mark.server
def test_each_committed_entry_is_a_line(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """Once, with all its fields; of what the database refuses there is none."""
    path = tmp_path / "audit.jsonl"
    server = server_factory(QUALGENT_AUDIT_LOG=str(path))
    client = client_of(server)
    jobs = [client.submit(test=f"tests/{number}.js", target="nobody") for number in range(3)]
    with other_session(server.data_dir) as other, other.refused("INSERT ON accounts_audit"):
        assert client.post(f"/api/v1/jobs/{jobs[0]}/cancel").status >= 400
    assert client.post(f"/api/v1/jobs/{jobs[1]}/cancel").status < 400
    eventually(lambda: len(read(path)) == 1)
    [line] = read(path)
    assert sorted(line) == FIELDS
    assert (line["action"], line["kind"], line["object_id"], line["count"]) == ("cancel", "job", jobs[1], 1)
    assert [line["id"].replace("-", "")] == recorded(server.data_dir)
    assert line["at"].endswith("Z")


@pytest.mark.server
def test_pages_and_commands_write_lines_too(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient], tmp_path: Path
) -> None:
    """A log-in, and a command, which ends only when its line is written; with ``stdout`` apart from its own output."""
    path = tmp_path / "audit.jsonl"
    env = {**SHARED, "QUALGENT_AUDIT_LOG": str(path)}
    server = server_factory(**env)
    make_person(server, "olga")
    public(server).log_in("olga")
    eventually(lambda: [line["action"] for line in read(path)] == ["login"])
    done = manage(server.data_dir, "bootstrap", "--user", "olga", **env)
    assert done.returncode == 0, done.stderr
    assert [line["action"] for line in read(path)] == ["login", "bootstrap"]
    assert sorted(line["id"].replace("-", "") for line in read(path)) == sorted(recorded(server.data_dir))
    on_stdout = manage(server.data_dir, "bootstrap", "--user", "olga", **{**SHARED, "QUALGENT_AUDIT_LOG": "stdout"})
    assert ('"action": "bootstrap"' in on_stdout.stderr, '"action"' in on_stdout.stdout) == (True, False)
