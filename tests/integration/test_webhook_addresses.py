"""Webhooks connect to permitted addresses only, however their host name resolves."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Any

import pytest

from qgprotocol.addresses import Allowed
from qualgent.core.errors import InvalidInputError
from qualgent.webhooks import sending
from qualgent.webhooks.sending import RefusedAddressError, Resolver, Sender, SendError
from tests.integration.acts import send_test, set_webhook
from tests.integration.conftest import Scheduler
from tests.integration.webhook_steps import hook, states, until_deliveries
from tests.webhook_receiver import Receiver, Reply, free_port, webhook_receiver


class Names:
    """A resolver with scripted answers, one per lookup."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


async def post(sender: Sender, url: str) -> int:
    try:
        return (await sender.post(url, {"webhook-id": "1"}, b"{}")).status_code
    finally:
        await sender.close()


INSIDE = [
    "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "100.64.0.1", "169.254.169.254", "224.0.0.1", "0.0.0.0",
    "::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "fd00:ec2::254", "fe80::1", "ff02::1", "64:ff9b::7f00:1",
    "2002:7f00:1::",
]  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
async def test_a_name_with_a_private_address_is_refused(address: str) -> None:
    """Nothing is connected; the error names the address and the setting that allows it."""
    with pytest.raises(RefusedAddressError) as refused:
        await post(Sender(Allowed(), resolve=Names([address])), "http://hooks.example.com/")
    assert f"hooks.example.com is {address}" in str(refused.value)
    assert "QUALGENT_WEBHOOK_ALLOW" in str(refused.value)


@pytest.mark.parametrize("address", INSIDE)
async def test_a_private_address_is_refused(address: str) -> None:
    """An IP address in the URL is checked without a lookup."""
    host = f"[{address}]" if ":" in address else address
    with pytest.raises(RefusedAddressError):
        await post(Sender(Allowed(), resolve=Names(["8.8.8.8"])), f"http://{host}/")


@pytest.mark.parametrize("host", ["0x7f.1", "2130706433", "0177.0.0.1", "127.1", "localhost", "LOCALHOST."])
async def test_the_systems_spellings_of_this_machine_are_refused(receiver: Receiver, host: str) -> None:
    """The address that the system's resolver returns is checked, not the spelling."""
    with pytest.raises(SendError, match=r"refused|could not be resolved"):
        await post(Sender(Allowed()), f"http://{host}:{receiver.port}/")
    assert receiver.connections == 0


async def test_a_rebound_name_is_not_connected(receiver: Receiver) -> None:
    """DNS rebinding: a name is resolved once per connection, which goes to the checked address.

    127.0.0.1 (allowed here) stands for the harmless address that is checked; what the name leads to a moment later is
    never asked for.
    """
    names = Names(["127.0.0.1"], ["127.0.0.2"])
    sender = Sender(Allowed.parse("127.0.0.1"), resolve=names)
    assert await post(sender, f"http://rebind.example.com:{receiver.port}/hook") == 204
    assert names.asked == ["rebind.example.com"]
    assert receiver.take().headers["host"] == f"rebind.example.com:{receiver.port}"
    with pytest.raises(RefusedAddressError, match=r"127\.0\.0\.2"):
        await post(sender, f"http://rebind.example.com:{receiver.port}/hook")
    assert receiver.nothing_more()


async def test_redirects_are_not_followed(receiver: Receiver) -> None:
    """Redirects are never followed."""
    with webhook_receiver() as inside:
        receiver.usual = Reply(302, headers={"Location": inside.url})
        assert await post(Sender(Allowed.parse("127.0.0.1")), receiver.url) == 302
        assert inside.connections == 0


async def test_of_several_addresses_only_permitted_ones_are_tried(receiver: Receiver) -> None:
    """Permitted addresses are tried in turn until one answers."""
    names = Names(["127.0.0.9", "127.0.0.2", "127.0.0.1", "10.0.0.1"])
    sender = Sender(Allowed.parse("127.0.0.1, 127.0.0.2"), resolve=names)  # nobody listens at 127.0.0.2
    assert await post(sender, f"http://many.example.com:{receiver.port}/") == 204


async def test_a_host_may_be_allowed_by_name(receiver: Receiver) -> None:
    """An allowed name may resolve to any address; other names for that address are refused."""
    sender = Sender(Allowed.parse("ci.internal"), resolve=Names(["127.0.0.1"]))
    assert await post(sender, f"http://ci.internal:{receiver.port}/") == 204
    with pytest.raises(RefusedAddressError):
        await post(sender, f"http://evil.example.com:{receiver.port}/")


async def test_a_name_without_an_address_is_a_failure() -> None:
    """In words."""

    async def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(SendError, match=r"^the name hooks\.example could not be resolved: Name or service not known$"):
        await post(Sender(Allowed(), resolve=unknown), "http://hooks.example/")


async def test_proxies_of_the_environment_are_not_used(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy would connect to addresses that are not permitted."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{free_port()}")
    assert await post(Sender(Allowed.parse("127.0.0.1")), receiver.url) == 204


async def test_a_configured_proxy_is_used(receiver: Receiver) -> None:
    """The proxy resolves the name; private addresses in URLs are still refused."""
    sender = Sender(Allowed(), proxy=f"http://user:pass%40word@127.0.0.1:{receiver.port}")
    assert await post(sender, "http://hooks.example.com/a") == 204
    arrived = receiver.take()
    assert arrived.path == "http://hooks.example.com/a"
    assert arrived.headers["proxy-authorization"] == "Basic dXNlcjpwYXNzQHdvcmQ="
    with pytest.raises(RefusedAddressError):
        await post(sender, "http://10.0.0.1/")


async def test_a_silent_name_server_blocks_few_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Abandoned lookups count against the limit until they end."""
    began, release = asyncio.Event(), threading.Event()
    loop, running = asyncio.get_running_loop(), []

    def look_up(host: str, port: int) -> list[str]:
        running.append(host)
        loop.call_soon_threadsafe(began.set)
        release.wait(10)
        return ["8.8.8.8"]

    monkeypatch.setattr(sending, "_look_up", look_up)
    resolve = Resolver()
    waiting = [asyncio.create_task(resolve(f"{number}.example", 80)) for number in range(20)]
    await began.wait()
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    later = asyncio.create_task(resolve("later.example", 80))
    release.set()
    assert await later == ["8.8.8.8"]
    assert len(running) <= sending.MAX_LOOKUPS + 1


async def test_a_refusal_is_in_the_delivery_log(scheduler: Scheduler, receiver: Receiver) -> None:
    """The delivery log explains why an address is refused."""
    made = await hook("http://hooks.example.com/")
    scheduler.deliveries._sender = Sender(Allowed(), resolve=Names(["192.168.7.7"]))
    await send_test(webhook_id=made["id"])
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["given_up"])
    assert row.error.startswith("refused: hooks.example.com is 192.168.7.7, which is no public address")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost:9/", "http://a.localhost/", "http://[::1]/", "https://10.0.0.1/x",
        "http://169.254.169.254/latest/meta-data", "http://[::ffff:10.0.0.1]/",
    ],
)  # fmt: skip
async def test_a_url_that_is_never_permitted_is_rejected(scheduler: Scheduler, url: str) -> None:
    """A URL that is never permitted is rejected when a webhook is created or changed."""
    with pytest.raises(InvalidInputError, match="QUALGENT_WEBHOOK_ALLOW"):
        await hook(url)
    made = await hook("https://hooks.example.com/")
    with pytest.raises(InvalidInputError, match="QUALGENT_WEBHOOK_ALLOW"):
        await set_webhook(webhook_id=made["id"], changes={"url": url})


@pytest.fixture(autouse=True)
def nothing_allowed(settings: Any) -> None:
    settings.QUALGENT_WEBHOOK_ALLOW = Allowed()
