"""The app_url of a job: which URLs an agent passes to commands, over real connections."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qgagent import app_urls
from qgagent.app_urls import MAX_REDIRECTS, check_app_url
from qgagent.errors import InstallError, JobRefusedError
from qgagent.targets import Commands
from qgprotocol.addresses import AllowedUrls
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server
from tests.webhook_receiver import Receiver, Reply, free_port, webhook_receiver

NONE, LOCAL = AllowedUrls(), AllowedUrls.parse("127.0.0.1 gs:")


@pytest.fixture
def builds() -> Iterator[Receiver]:
    with webhook_receiver() as receiver:
        yield receiver


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "ftp://example.com/a",
        "data:,x",
        "http://127.0.0.1/a",
        "http://[::1]/a",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706433/",
        "http://127.1/",
        "http://0x7f.1/",
        "http://localhost:9/",
        "http://a.localhost./",
        "HTTP://127.0.0.1/",
        "http://１２７.0.0.1/",
        "http://example.com\\@127.0.0.1/",
        "http://a@b@127.0.0.1/",
        "http:///x",
        "http://example.com:0/",
        "http://example.com:x/",
    ],
)
async def test_what_leads_inside_is_refused(url: str) -> None:
    """By its scheme or its host alone, without a connection; also by the server, at submit."""
    assert NONE.refusal(url)
    with pytest.raises(JobRefusedError, match=r"app_url is not allowed: .*app_url_allow"):
        await check_app_url(url, NONE)


@pytest.mark.parametrize(
    "url",
    ["https://ci.example/app.apk?x=1", "http://8.8.8.8/", "http://user:p%40ss@builds.example:8080/a", "http://1.0.0.1"],
)
def test_ordinary_urls_are_allowed(url: str) -> None:
    """Names are resolved by agents only."""
    assert NONE.refusal(url) == ""


@pytest.mark.parametrize(
    ("allow", "url", "allowed"),
    [
        ("10.0.0.0/8", "http://10.1.2.3/", True),
        ("10.0.0.0/8", "http://11.1.2.3/", True),
        ("10.0.0.0/8", "http://192.168.1.1/", False),
        ("localhost", "http://localhost/", True),
        ("gs:, s3:", "gs://bucket/app", True),
        ("gs:, s3:", "S3://bucket/app", True),
        ("gs:", "file:///etc/passwd", False),
        ("::1", "http://[::1]/", True),
        ("fd00::/8 file:", "http://[fd00::1]/", True),
    ],
)
def test_the_setting_allows_more(allow: str, url: str, allowed: bool) -> None:
    """Networks, addresses, names and schemes."""
    assert (AllowedUrls.parse(allow).refusal(url) == "") == allowed


async def test_a_name_that_leads_inside_is_refused(builds: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it is called; one of several addresses suffices, and none is connected."""

    async def resolve(host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in ("8.8.8.8", "127.0.0.1")]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    with pytest.raises(JobRefusedError, match=r"builds\.example is 127\.0\.0\.1, which is no public address"):
        await check_app_url(f"http://builds.example:{builds.port}/", NONE)
    assert builds.connections == 0


async def test_each_address_of_a_name_is_tried(builds: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the command would; nobody listens at the first one."""

    async def resolve(host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in ("127.0.0.2", "127.0.0.1")]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    await check_app_url(f"http://builds.example:{builds.port}/", AllowedUrls.parse("127.0.0.0/8"))
    assert builds.connections == 1


async def test_a_redirect_that_leads_inside_is_refused(builds: Receiver) -> None:
    """To another address or scheme, absolute or not, at any step; nothing is connected there."""
    for location in (
        f"http://127.0.0.2:{builds.port}/x",
        "//127.0.0.2/",
        "file:///etc/passwd",
        "http://169.254.169.254",
    ):
        builds.replies = [Reply(302, headers={"Location": "/next"}), Reply(307, headers={"location": location})]
        with pytest.raises(JobRefusedError, match="app_url is not allowed"):
            await check_app_url(builds.url, LOCAL)
        assert builds.replies == []


async def test_redirects_are_limited(builds: Receiver) -> None:
    """A circle ends."""
    builds.usual = Reply(302, headers={"Location": "/hook"})
    with pytest.raises(JobRefusedError, match=f"more than {MAX_REDIRECTS} times"):
        await check_app_url(builds.url, LOCAL)


@pytest.mark.parametrize("status", [200, 204, 404, 500, 302])
async def test_any_other_answer_is_left_to_the_command(builds: Receiver, status: int) -> None:
    """Also a redirect without a place."""
    builds.usual = Reply(status)
    await check_app_url(builds.url, LOCAL)
    await check_app_url("gs://bucket/app", LOCAL)


async def test_no_answer_can_get_better(monkeypatch: pytest.MonkeyPatch, builds: Receiver) -> None:
    """So the job is retried by policy."""
    monkeypatch.setattr(app_urls, "SECONDS", 0.2)
    with pytest.raises(InstallError, match="app_url cannot be reached: "):
        await check_app_url(f"http://127.0.0.1:{free_port()}/", LOCAL)
    builds.usual = Reply(wait=lambda: threading.Event().wait(2))
    with pytest.raises(InstallError, match="app_url cannot be reached: TimeoutError"):
        await check_app_url(builds.url, LOCAL)


@pytest.mark.parametrize("commands", [Commands(run=("sh", "{test}")), Commands(run=("true",), install=("sh", "a.sh"))])
async def test_no_command_runs_with_a_refused_url(tmp_path: Path, commands: Commands, builds: Receiver) -> None:
    """Neither test nor install, also if only the environment has the URL; with an allowed one both do."""
    for name in ("a.sh", "b.sh"):
        Scripts(tmp_path / "tests").sh(name, 'echo "$QUALGENT_APP_URL" > ran')
    ran = tmp_path / "tests" / "ran"
    async with scripted_server() as server, command_agent(server, tmp_path, commands, app_urls="127.0.0.1"):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        builds.replies = [Reply(302, headers={"Location": "http://127.0.0.2/"})]
        await begin(session, "a.sh", app_url=builds.url)
        result = await until_result(session, store)
        assert (result.outcome, ran.exists()) == ("error", False)
        assert "app_url is not allowed: 127.0.0.2 is no public address" in result.message
        await begin(session, "b.sh", app_url=builds.url)
        assert (await until_result(session, store)).outcome == "passed"
    assert ran.read_text().strip() == builds.url
