"""Secrets of the host in texts that leave it: messages of results and cases, reasons, names of artifacts."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.artifacts import ArtifactUploader
from qgagent.child import TAIL_BYTES, OutputTail
from qgagent.config import ArtifactCaps
from qgagent.junit import MAX_NAME, MAX_OUTPUT, read_cases
from qgagent.redaction import Redactor
from qgagent.targets import Commands
from qgprotocol.cases import MAX_CASE_MESSAGE
from qgprotocol.codec import encode
from qgprotocol.messages import Decline, FromAgent, Heartbeat, Hello, Result
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, make_job_lease, until_result, welcome
from tests.unit.qgagent_support import ScriptedServer, scripted_server
from tests.unit.test_qgagent_artifacts import FileServer, connected_peer, files  # noqa: F401 (a fixture)

SECRET = "hunter22-of-the-host"
NO_FILES = ArtifactCaps(max_files=0)


def leaks(texts: list[str]) -> list[str]:
    """Return the texts with the secret, or with a part of it that identifies it."""
    return [text for text in texts if "hunter" in text or "of-the-host" in text]


def read_report(tmp_path: Path, report: str) -> list[str]:
    (tmp_path / "report.xml").write_text(report)
    return [
        text
        for case in read_cases(tmp_path, Redactor([SECRET]).text)
        for text in (case.name, case.classname, case.message)
    ]


def test_names_of_cases_are_redacted(tmp_path: Path) -> None:
    """Parameters of a test are part of its name."""
    report = f"<testsuite><testcase name='login[{SECRET}]' classname='a.{SECRET}'/></testsuite>"
    assert read_report(tmp_path, report) == ["login[***]", "a.***", ""]


@pytest.mark.parametrize("room", [5, len(SECRET) - 1])
def test_no_part_of_a_secret_is_left_where_a_text_is_cut(tmp_path: Path, room: int) -> None:
    """Names and messages are redacted before they are shortened."""
    name, message = ("x" * (most - room) + SECRET for most in (MAX_NAME, MAX_CASE_MESSAGE))
    report = (
        f"<testsuite><testcase name='{name}' classname='{name}'><failure>{message}</failure></testcase></testsuite>"
    )
    assert leaks(read_report(tmp_path, report)) == []


@pytest.mark.parametrize("most", [MAX_OUTPUT, MAX_CASE_MESSAGE])
@pytest.mark.parametrize("room", [5, len(SECRET) - 1])
def test_no_part_of_a_secret_is_left_where_an_output_is_cut(tmp_path: Path, most: int, room: int) -> None:
    """The output of a case whose failure says nothing is redacted before its beginning is left out."""
    output = SECRET + "x" * (most - room)
    report = f"<testsuite><testcase name='a'><failure/><system-out>{output}</system-out></testcase></testsuite>"
    assert leaks(read_report(tmp_path, report)) == []


@pytest.mark.parametrize("piece", [1, 7, 10_000])
def test_the_last_line_is_redacted_before_it_is_cut(piece: int) -> None:
    """Its beginning is lost if it is long: not in the middle of a secret. Nothing is kept back at the end."""
    output = ("x" * 50 + SECRET + "y" * (TAIL_BYTES - 5)).encode()
    passed: list[bytes] = []
    tail = OutputTail(passed.append, Redactor([SECRET]))
    for start in range(0, len(output), piece):
        tail(output[start : start + piece])
    assert leaks([tail.last_line]) == []
    assert b"".join(passed) == output  # the log redacts by itself
    tail(b"\nend hunter22-o")
    assert (tail.last_line, tail.last_line) == ("end hunter22-o", "end hunter22-o")


async def collect(tmp_path: Path, commands: Commands, *, until: type[FromAgent], test: str = "a.sh") -> list[FromAgent]:
    """Offer a test; return all messages up to one of this type, and the hello of another connection."""
    Scripts(tmp_path / "tests").sh("a.sh", f"echo {SECRET}")
    seen: list[FromAgent] = []
    async with scripted_server() as server, secret_agent(server, tmp_path, commands) as agent:
        session, store = await server.session(), ServerLogs()
        seen.append(await welcome(session, store))
        if until is Result:
            await begin(session, test)
            seen.append(await until_result(session, store, seen=seen))
        else:
            await session.send(make_job_lease(test))
            while not isinstance(message := await session.receive(heartbeats=True), until):
                seen.append(message)
            seen.append(message)
        seen += [await session.receive(heartbeats=True) for _ in range(until is Decline)]
        await session.cut()
        seen.append(await (await server.session()).expect(Hello))
        assert agent is not None
    return seen


def secret_agent(server: ScriptedServer, tmp_path: Path, commands: Commands):  # type: ignore[no-untyped-def]
    return command_agent(server, tmp_path, commands, secrets=(SECRET,), artifacts=NO_FILES)


async def test_the_output_of_a_health_command_is_redacted(tmp_path: Path) -> None:
    """In the reason of the decline and of the pause, also in the next hello."""
    health = ("sh", "-c", f"echo no login with {SECRET}; exit 1")
    seen = await collect(tmp_path, Commands(run=("sh", "{test}"), health=health), until=Decline)
    assert [type(message) for message in seen] == [Hello, Decline, Heartbeat, Hello]
    reason = "health: exit code 1: no login with ***"
    decline, heartbeat, hello = seen[1:]
    assert (decline.reason, heartbeat.paused) == (f"agent-1 accepts no leases: {reason}", {"agent-1": reason})  # type: ignore[union-attr]
    assert hello.agents[0].paused_reason == reason  # type: ignore[union-attr]
    assert leaks([encode(message) for message in seen]) == []


async def test_the_output_of_an_install_is_redacted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the result, in its file, in the journal, and in the reason of the pause."""
    monkeypatch.setattr("qgagent.pause.MAX_FAILED_INSTALLS", 1)
    monkeypatch.setattr("qgagent.pause.MIN_FAILED_BUILDS", 1)
    install = ("sh", "-c", f"echo cannot log in with {SECRET}; exit 1")
    seen = await collect(tmp_path, Commands(run=("sh", "{test}"), install=install), until=Result)
    result, hello = seen[-2:]
    assert result.message == "install failed: exit code 1: cannot log in with ***"  # type: ignore[union-attr]
    assert hello.agents[0].paused_reason.endswith("cannot log in with ***")  # type: ignore[union-attr]
    stored = [path.read_text() for path in (tmp_path / "state").rglob("*") if path.is_file()]
    assert leaks([*stored, *(encode(message) for message in seen)]) == []


async def test_other_messages_of_a_result_are_redacted(tmp_path: Path) -> None:
    """Such as the value that was refused; before they are cut to the protocol's limit."""
    test = "-" + "x" * 1900 + SECRET * 10
    seen = await collect(tmp_path, Commands(run=("sh", "{test}")), until=Result, test=test)
    result = next(message for message in seen if isinstance(message, Result))
    assert (result.outcome, len(result.message) > 1900) == ("error", True)
    assert leaks([result.message]) == []


async def test_names_of_artifacts_are_redacted(tmp_path: Path, files: FileServer) -> None:  # noqa: F811
    """In the address, and in the notes about those that are not kept."""
    (tmp_path / f"login-{SECRET}.txt").write_text("x")
    (tmp_path / f"video-{SECRET}.txt").write_text("x" * 100)
    notes: list[str] = []
    caps = ArtifactCaps(max_file_bytes=50)
    uploader = ArtifactUploader(files.url, connected_peer(), caps, Redactor([SECRET]).text)
    assert await uploader.upload(tmp_path, attempt="a", token="t", note=notes.append) == 1
    assert list(files.stored) == ["/api/v1/attempts/a/artifacts/login-***.txt"]
    assert notes == ["artifact video-***.txt not kept: 100 bytes, more than 50"]
