"""An enrolled host's agents have the labels of its enrollment and no others, so no jobs that are not for them."""

from __future__ import annotations

from collections.abc import Callable

from qgprotocol import codec, messages
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost, enroll
from tests.integration.steps import job, submit
from tests.server_process import ServerProcess
from tests.shared_hosts import SocketHost
from tests.shared_mode import SHARED, PublicClient, make_person

ENROLLMENTS, ENROLL, LINKS = "/api/v1/hosts/enrollments", "/api/v1/hosts/enroll", "/api/v1/agent-links"
DEV, BOTH = {"lab": "dev"}, {"lab": "dev", "secure": "yes"}


async def refused(host: ScriptedHost, labels: dict[str, str]) -> str:
    await host.hello(labels=labels)
    found = await host.expect(messages.Refused)
    assert (found.code, found.retry) == ("scope", False)
    return found.reason


async def test_another_label_gets_no_jobs_that_require_it(scheduler: Scheduler) -> None:
    """Not at the first hello, at none of a later connection, and not after another scheduler has taken over."""
    waiting = await submit(org_id="globex", labels={"secure": "yes"})
    caller = await enroll(scheduler.server, None, "lab-", labels=DEV)
    assert "secure=yes" in await refused(scheduler.host("lab-1", caller=caller), BOTH)
    host = scheduler.host("lab-1", caller=caller)
    await host.connect(labels=DEV)
    await host.disconnect()
    assert "secure=yes" in await refused(scheduler.host("lab-1", caller=caller), BOTH)
    await scheduler.stop()
    await scheduler.start()
    assert "secure=yes" in await refused(scheduler.host("lab-1", caller=caller), BOTH)
    host = scheduler.host("lab-1", caller=caller)
    await host.connect(labels=DEV)
    own = await submit(org_id="globex", labels=DEV)
    assert (await host.begin()).job.id == own
    assert (await job(scheduler, waiting)).status == "pending"
    await host.disconnect()


async def test_the_labels_of_another_host_are_not_inherited(scheduler: Scheduler) -> None:
    """A host that takes the name of an agent that had the label has it not."""
    before = scheduler.host("lab-1")  # of this machine's user, who is not limited
    await before.connect(labels=BOTH)
    await before.disconnect()
    host = scheduler.host("lab-1", caller=await enroll(scheduler.server, None, "lab-", labels=DEV))
    await host.connect(labels=DEV)
    waiting = await submit(org_id="globex", labels={"secure": "yes"})
    own = await submit(org_id="globex", labels=DEV)
    assert (await host.begin()).job.id == own
    assert (await job(scheduler, waiting)).status == "pending"
    await host.disconnect()


def test_both_transports_and_another_enrollment(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]
) -> None:
    """The limits of a token hold over WebSocket and long poll, and for a host that enrolls again."""
    server = server_factory(**SHARED)
    make_person(server, "sue", "site")
    sue, anybody, credential = public(server).log_in("sue"), public(server), ""
    for number in range(2):
        name, body = f"lab-{number}", {"prefix": "lab-", "labels": DEV, "allowed_labels": {"model": ["*"]}}
        token = sue.post(ENROLLMENTS, json=body).json()["token"]
        given = {"token": token, "name": "lab", **({"replaces": credential} if credential else {})}
        credential = anybody.post(ENROLL, json=given).json()["credential"]
        with SocketHost(server, credential) as host:
            host.hello(name, labels=BOTH)
            assert host.refused().code == "scope"
        hello = _hello(name, {**DEV, "model": "p8", **({"secure": "yes"} if number else {})})
        answer = _exchange(public(server, credential), hello)
        assert isinstance(answer, messages.Refused if number else messages.Welcome), answer
        with SocketHost(server, credential) as host:
            host.connect(name, labels={**DEV, "model": "pixel-8"})


def _hello(name: str, labels: dict[str, str]) -> messages.Hello:
    agent = messages.AgentHello(name=name, targets=["mobile"], labels=labels)
    protocol = messages.PROTOCOL_VERSION
    return messages.Hello(protocol=protocol, instance="i", host="lab", software="test", agents=[agent])


def _exchange(client: PublicClient, hello: messages.Hello) -> messages.FromServer:
    """Send a hello by long poll; return the first message of the answer."""
    path = f"{LINKS}/{client.post(LINKS, json={}).json()['link']}"
    frames = [{"n": 1, "frame": codec.encode(hello)}]
    answer = client.post(path, json={"ack": 0, "wait": 5, "frames": frames}).json()
    answer = answer if answer["frames"] else client.post(path, json={"ack": 0, "wait": 5, "frames": []}).json()
    return codec.decode_from_server(answer["frames"][0]["frame"])
