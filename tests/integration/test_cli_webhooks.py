"""qgjob webhooks against a real server and a real receiver."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.unit.cli_support import qgjob
from tests.webhook_receiver import Receiver, Reply

pytestmark = pytest.mark.server_env(QUALGENT_WEBHOOK_ALLOW="127.0.0.1")


@pytest.fixture
def run(server: ServerProcess) -> Callable[..., Any]:
    return lambda *arguments: qgjob("webhooks", *arguments, "--url", server.url)


def add(run: Callable[..., Any], url: str, *arguments: str) -> tuple[str, str]:
    """Add a webhook; return its id and secret."""
    result = run("add", url, *arguments)
    assert result.exit_code == 0, result
    (webhook,) = re.findall(r"^webhook: (\S+)$", result.stdout, re.MULTILINE)
    (secret,) = re.findall(r"^secret: (whsec_\S+)$", result.stdout, re.MULTILINE)
    assert "shown once" in result.stderr
    return webhook, secret


def test_a_webhook_is_added_and_shown(run: Callable[..., Any]) -> None:
    """webhooks shows events and statuses; only add prints the secret."""
    assert run().stdout == "no webhooks\n"
    webhook, secret = add(
        run,
        "https://ci.example.com/q",
        "--org-id",
        "acme",
        "--only-failures",
        "--event",
        "batch.ended",
        "--description",
        "for CI",
    )
    listed = run().stdout.splitlines()
    assert listed[0].split() == ["ID", "ORG", "EVENTS", "STATUSES", "STATE", "URL"]
    assert listed[1].split() == [webhook, "acme", "batch.ended", "failed", "enabled", "https://ci.example.com/q"]
    shown = run("show", webhook).stdout
    assert "statuses: failed\n" in shown
    assert "description: for CI\n" in shown
    assert secret not in shown + run("--json").stdout
    assert json.loads(run("--org-id", "globex", "--json").stdout) == {"webhooks": []}


def test_a_webhook_is_changed(run: Callable[..., Any]) -> None:
    """Options that are not given keep their values."""
    webhook, _ = add(run, "https://ci.example.com/q", "--status", "failed", "--status", "cancelled")
    result = run("set", webhook, "--disable", "--target", "https://other.example.com/", "--event", "job.ended")
    assert result.exit_code == 0
    assert "state: disabled\n" in result.stdout
    assert "statuses: failed cancelled\n" in result.stdout
    changed = json.loads(run("set", webhook, "--enable", "--any-status", "--json").stdout)
    assert (changed["enabled"], changed["statuses"], changed["events"]) == (True, [], ["job.ended"])
    assert changed["url"] == "https://other.example.com/"


def test_a_test_event_reports_its_delivery(run: Callable[..., Any], receiver: Receiver) -> None:
    """The exit code is 0 if the event was delivered, else 1."""
    webhook, _ = add(run, receiver.url)
    good = run("test", webhook)
    assert good.exit_code == 0
    assert re.fullmatch(r"delivered: answered 204 in \d+\.\d s\n", good.stdout)
    receiver.usual = Reply(500)
    bad = run("test", webhook)
    assert (bad.exit_code, bad.stdout) == (1, "not delivered: answered 500\n")
    assert json.loads(run("test", webhook, "--json").stdout)["status_code"] == 500


def test_deliveries_are_listed_and_sent_again(run: Callable[..., Any], receiver: Receiver, client: Client) -> None:
    """A redelivery has the same webhook-id."""
    webhook, _ = add(run, receiver.url, "--event", "job.ended")
    assert run("deliveries", webhook).stdout == "no deliveries\n"
    client.post(f"/api/v1/jobs/{client.submit()}/cancel")
    first = receiver.take()
    while not (rows := json.loads(run("deliveries", webhook, "--state", "delivered", "--json").stdout)["deliveries"]):
        pass  # race: the delivery is recorded after the receiver's response
    listed = run("deliveries", webhook).stdout.splitlines()
    assert listed[1].split()[:4] == [rows[0]["id"], "job.ended", "delivered", "1"]
    again = run("redeliver", webhook, rows[0]["id"])
    assert again.stdout == f"{rows[0]['id']}: to be sent again\n"
    assert receiver.take().id == first.id


def test_a_secret_is_rotated(run: Callable[..., Any]) -> None:
    """rotate prints the new secret."""
    webhook, secret = add(run, "https://ci.example.com/q")
    for arguments in (("--keep", "2h"), ("--at-once",), ()):
        result = run("rotate", webhook, *arguments)
        (new,) = re.findall(r"^secret: (whsec_\S+)$", result.stdout, re.MULTILINE)
        assert new != secret
        secret = new


def test_a_webhook_is_removed(run: Callable[..., Any]) -> None:
    """A removed webhook does not exist."""
    webhook, _ = add(run, "https://ci.example.com/q")
    assert run("remove", webhook).stdout == f"removed: {webhook}\n"
    gone = run("show", webhook)
    assert (gone.exit_code, gone.stderr) == (2, f"error: there is no webhook {webhook}\n")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("add", "http://10.0.0.1/"), "QUALGENT_WEBHOOK_ALLOW"),
        (("add", "ftp://example.com/"), "url must be"),
        (("add", "https://example.com/", "--only-failures", "--status", "done"), "not both"),
        (("set", "x"), "Give an option to change"),
        (("set", "x", "--any-status", "--only-failures"), "alone"),
        (("--org-id", "acme", "show", "x"), "after show"),
        (("show", "x"), "there is no webhook x"),
    ],
)
def test_invalid_input_is_exit_code_2(run: Callable[..., Any], arguments: tuple[str, ...], why: str) -> None:
    """The error names the problem."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert why in result.stderr
