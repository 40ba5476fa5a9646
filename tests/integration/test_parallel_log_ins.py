"""Many log-ins at once cost a server neither its memory nor other requests."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.server_process import ServerProcess
from tests.shared_mode import PUBLIC_URL, SHARED, PublicClient, make_person

LOG_INS = 64
MIB = 1024**2
MAX_GROWTH = 500 * MIB  # two hashes of 100 MiB, and what threads and pages take


def peak_bytes(pid: int) -> int:
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found is not None
    return int(found[1]) * 1024


@pytest.mark.each_python
@pytest.mark.real_command
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_log_ins_from_many_networks(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]
) -> None:
    """The attack: wrong passwords from 64 networks at once, at the real cost of a hash. Others are served meanwhile."""
    server = server_factory(**SHARED)
    make_person(server, "olga")
    clients = [public(server) for _ in range(LOG_INS)]
    tokens = {}
    for number, client in enumerate(clients):
        client.headers["x-forwarded-for"] = f"203.0.{number}.1"
        page = client.get("/accounts/login/")
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)
        assert found is not None
        tokens[client] = found[1]

    def guess(client: PublicClient) -> httpx.Response:
        data = {"csrfmiddlewaretoken": tokens[client], "login": f"nobody-{id(client)}", "password": "wrong"}
        referer = {"referer": f"{PUBLIC_URL}/accounts/login/", "accept": "text/html"}
        return client.post("/accounts/login/", data=data, headers=referer)

    before = peak_bytes(server.pid)
    with ThreadPoolExecutor(LOG_INS) as pool:
        guesses = [pool.submit(guess, client) for client in clients]
        assert public(server).get("/accounts/login/").status_code == 200
        answers = [found.result() for found in guesses]
    assert peak_bytes(server.pid) - before < MAX_GROWTH
    assert {answer.status_code for answer in answers} <= {200, 503}
    busy = [answer for answer in answers if answer.status_code == 503]
    assert busy
    assert all(answer.headers["retry-after"] == "5" and "Nothing was changed" in answer.text for answer in busy)
    public(server).log_in("olga")
    assert "Traceback" not in server.log_text()
