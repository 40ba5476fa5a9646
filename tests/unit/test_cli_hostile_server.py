"""Texts of a server that would control the terminal: qgjob prints them escaped, whatever the command."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli_support import Answer, ContractServer, qgjob

pytestmark = pytest.mark.usefixtures("pauses")
EVIL = "a\x1b]52;c;aGk=\x07b\x9d0;title\x9cc\u202ed\r\x08\x7f\u2028e"
"""Sets the clipboard and the title, also by C1 controls; goes back in the line; turns the direction of text."""
QGJOB = Path(__file__).parents[2] / "qgjob"
COMMANDS = (
    "show job-1", "status job-1", "list", "batches", "groups", "tests", "failures", "queue", "agents", "orgs list",
    "webhooks list", "webhooks show x", "audit", "cancel job-1", "cancel job-1 job-2", "retry job-1", "release job-1",
    "priority job-1 5", "explain job-1", "artifacts job-1", "logs job-1", "wait job-1", "whoami",
    "submit --org-id acme --app-version-id 1 --test t", "orgs show acme", "orgs delete acme --yes",
)  # fmt: skip


def controls(text: str) -> set[str]:
    """Return the characters of an output that are none of a text."""
    return {one for one in text if not one.isprintable()} - {"\n"}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("status", [400, 401, 404, 409, 413, 302])
def test_errors_are_escaped(server: ContractServer, command: str, status: int) -> None:
    """Error, fields and address of an answer, in one line each."""
    body = {"error": f"{EVIL}\n::add-mask::x", "fields": {EVIL: EVIL}}
    headers = {"Location": "http://other.test/\x1b]52;c;aGk=\x07"} if status == 302 else {}
    server.answers = [Answer(status, body, headers)] * 8
    result = qgjob(*command.split(), "--url", server.url)
    assert result.exit_code in (2, 3)
    assert controls(result.output) == set()
    assert not any(line.startswith("::") for line in result.output.splitlines())


def test_json_is_escaped(server: ContractServer) -> None:
    """It is the same JSON, without a control character."""
    row: dict[str, Any] = {"id": "job-1", EVIL: [EVIL, "größer ✓"], "x": "\ud800"}
    server.answers = [Answer(200, row)]
    result = qgjob("show", "job-1", "--json", "--url", server.url)
    assert controls(result.output) == set()
    assert "größer ✓" in result.output
    assert json.loads(result.output) == row


def test_fields_are_escaped(server: ContractServer) -> None:
    """Those of a webhook's delivery, whose error is a text of the receiver."""
    delivery = {"state": "failed", "error": EVIL, "status_code": None, "seconds": None, "id": EVIL}
    server.answers = [Answer(200, delivery)] * 3
    result = qgjob("webhooks", "test", "x", "--url", server.url)
    assert "not delivered: a" in result.output
    assert controls(result.output) == set()


@pytest.mark.parametrize("path", ["a\0b", "a\x1b[2J", "\ud800", "line\nbreak"])
def test_no_odd_name_of_an_artifact_is_written(server: ContractServer, tmp_path: Path, path: str) -> None:
    """It is an error, not a traceback."""
    artifact = {"path": path, "size": 1, "content_type": "text/plain", "sha256": "0" * 64}
    server.answers = [Answer(200, {"tries": [{"id": "a"}]}), Answer(200, {"artifacts": [artifact], "next": None})]
    result = qgjob("artifacts", "job-1", "--download", str(tmp_path / "x"), "--url", server.url)
    assert result.exit_code == 2
    assert "is not a path below a folder" in result.output
    assert controls(result.output) == set()


def test_all_output_goes_through_one_function() -> None:
    """But for the completion script, a count-down, bars (``plain`` too), and logs, which have a filter."""
    found = {
        path.name: len(
            re.findall(r"click\.s?echo|(?<!_console\.)\bprint\(|sys\.std(?:out|err)\.write", path.read_text())
        )
        for path in QGJOB.glob("*.py")
    }
    assert {name: count for name, count in found.items() if count} == {
        "login_commands.py": 2,
        "main.py": 2,
        "server_command.py": 1,  # the version: nothing of a server
        "text.py": 2,
    }
