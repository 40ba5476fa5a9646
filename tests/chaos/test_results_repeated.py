"""Results sent repeatedly, in any order, with other content and tokens, over a real socket."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from websockets.sync.client import ClientConnection, connect

from qgprotocol import codec, messages
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess

JOBS = 50
FRAMES = 1000
OUTCOMES = ("passed", "failed", "timed_out", "error")
WAIT_SECONDS = 20


class Liar:
    """A device whose every frame the test writes."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self.acknowledged: Counter[tuple[str, bool]] = Counter()  # (attempt, accepted)

    def say(self, message: messages.FromAgent) -> None:
        self._connection.send(codec.encode(message))

    def hear(self) -> messages.FromServer:
        message = codec.decode_from_server(self._connection.recv(timeout=WAIT_SECONDS))
        if isinstance(message, messages.Acknowledge):
            self.acknowledged[message.attempt, message.accepted] += 1
        return message

    def hear_until(self, kind: type[messages.FromServer]) -> Any:
        while not isinstance(message := self.hear(), kind):
            pass
        return message

    def hear_acknowledgements(self, count: int) -> None:
        while self.acknowledged.total() < count:
            self.hear()


@contextmanager
def liar(url: str) -> Iterator[Liar]:
    address = url.replace("http", "ws", 1) + messages.AGENT_PATH
    with connect(address, proxy=None, compression=None, max_size=codec.MAX_FRAME_BYTES) as connection:
        made = Liar(connection)
        agent = messages.AgentHello(name="liar", targets=["mobile"])
        made.say(
            messages.Hello(
                protocol=messages.PROTOCOL_VERSION, instance="liar", host="host", software="test", agents=[agent]
            )
        )
        made.hear_until(messages.Welcome)
        yield made


def result(lease: messages.LeaseOffer, outcome: str, token: str | None = None) -> messages.Result:
    return messages.Result(
        attempt=lease.attempt, token=token or lease.token, outcome=outcome, run_seconds=1.0, message=outcome
    )


def attempts(client: Client) -> dict[str, dict[str, Any]]:
    """Return the attempts as in the API, by id."""
    jobs = client.get("/api/v1/jobs", limit=1000).body["jobs"]
    tries = [found for job in jobs for found in client.get(f"/api/v1/jobs/{job['id']}").body["tries"]]
    return {found["id"]: found for found in tries}


def test_an_attempt_has_one_result_whatever_is_sent(
    server: ServerProcess, client_of: Callable[[ServerProcess], Client]
) -> None:
    """The first with the right token counts; a thousand others change nothing, on any connection."""
    chance = random.Random(7)
    client = client_of(server)
    once = {"failed": 1, "timed_out": 1, "error": 1}
    client.post("/api/v1/jobs", [{**GOOD, "test": f"tests/{n}.js", "max_attempts": once} for n in range(JOBS)])
    told: dict[str, str] = {}  # attempt -> what its first result said
    frames: list[messages.FromAgent] = []
    with liar(server.url) as device:
        for _ in range(JOBS):
            lease = device.hear_until(messages.LeaseOffer)
            device.say(messages.Accept(attempt=lease.attempt, token=lease.token))
            device.say(result(lease, "passed", token="somebody-else"))
            told[lease.attempt] = chance.choice(OUTCOMES)
            device.say(result(lease, told[lease.attempt]))
            device.say(result(lease, chance.choice(OUTCOMES)))  # behind it, while it is being stored
            frames += [result(lease, outcome) for outcome in OUTCOMES * 4]
            frames += [result(lease, "failed", token="somebody-else")] * 2
            frames.append(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
            frames.append(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=b"late"))
            for frame in chance.sample(frames, 3):  # of any job before
                device.say(frame)
        sent = device.acknowledged
        while sum(count for (_, accepted), count in sent.items() if accepted) < JOBS:
            device.hear()
        stored = attempts(client)
        chance.shuffle(frames)
        for frame in frames[: FRAMES // 2]:
            device.say(frame)
    with liar(server.url) as again:
        rest = frames[FRAMES // 2 : FRAMES]
        for frame in rest:
            again.say(frame)
        again.hear_acknowledgements(sum(isinstance(frame, messages.Result) for frame in rest))
    assert len(frames) >= FRAMES
    assert {attempt: found["outcome"] for attempt, found in stored.items()} == told
    assert {attempt: found["message"] for attempt, found in stored.items()} == told
    accepted = {attempt: count for (attempt, accepted), count in sent.items() if accepted}
    assert accepted == dict.fromkeys(told, 1)
    assert not any(accepted for _, accepted in again.acknowledged)
    assert attempts(client) == stored
    done = sum(outcome == "passed" for outcome in told.values())
    stats = client.get("/api/v1/stats").body
    assert (stats["done"], stats["failed"], stats["waiting"], stats["running"]) == (done, JOBS - done, 0, 0)
