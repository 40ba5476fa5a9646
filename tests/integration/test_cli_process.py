"""qgjob as a process: entry point, interrupts, pipes, and imports."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

import qgprotocol
from tests.unit.cli_support import NO_CI, ContractServer, contract_server

ROOT = Path(__file__).resolve().parents[2]
SUBMIT = ["submit", "--org-id", "acme", "--app-version-id", "1", "a"]
COMMAND = [sys.executable, "-m", "qgjob"]


@pytest.fixture
def server() -> Iterator[ContractServer]:
    with contract_server() as started:
        yield started


def environment(server: ContractServer) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in NO_CI}
    return {**kept, "QUALGENT_URL": server.url, "PYTHONWARNINGS": "error"}


def run(server: ContractServer, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        check=False,
        cwd=ROOT,
        env=environment(server),
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_script_can_parse_the_output(server: ContractServer) -> None:
    """A shell script submits, cuts the id out of its line, and requests the status, as scripts of the original do."""
    script = (
        'id=$($QGJOB submit --org-id acme --app-version-id 1 --test a | grep "^Job ID: " | cut -d" " -f3)'
        ' && $QGJOB status --id "$id" | grep "^status: " | cut -d" " -f2'
    )
    env = environment(server) | {"QGJOB": " ".join(COMMAND)}
    done = subprocess.run(
        ["sh", "-c", script], check=False, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "pending\n", "")


def test_a_submission_survives_a_restart_of_the_server() -> None:
    """qgjob retries until the server has started."""
    with contract_server() as gone:
        port, env = gone.port, environment(gone)
    with subprocess.Popen(
        [*COMMAND, *SUBMIT, "--patience", "30"], cwd=ROOT, env=env, stdout=PIPE, stderr=PIPE, text=True
    ) as process:
        assert process.stderr is not None
        assert "retrying for 30 s" in process.stderr.readline()
        with contract_server(port) as server:
            stdout, stderr = process.communicate(timeout=30)
            assert len(server.jobs) == 1
    assert (process.returncode, stdout.splitlines()[0], stderr) == (0, "Job ID: job-1", "")


def test_an_interrupt_during_the_submission_cancels_it(server: ContractServer) -> None:
    """The ids come with the answer, so what the server stored is cancelled when it has arrived."""
    server.respond.clear()
    arguments = [*SUBMIT, "--wait", "--cancel-on-interrupt"]
    process = subprocess.Popen([*COMMAND, *arguments], cwd=ROOT, env=environment(server), stderr=PIPE, text=True)
    assert server.received.wait(60)
    process.send_signal(signal.SIGTERM)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.5)
    server.respond.set()
    stderr = process.communicate(timeout=60)[1]
    assert (process.returncode, "cancelled 1 unfinished tests" in stderr) == (130, True), stderr
    assert [job["status"] for job in server.jobs.values()] == ["cancelled"]


def test_an_interrupt_is_exit_code_130(server: ContractServer) -> None:
    """qgjob prints no traceback, and the key for a repetition, because the server may have received the request."""
    server.respond.clear()
    with subprocess.Popen(
        [*COMMAND, *SUBMIT], cwd=ROOT, env=environment(server), stdout=PIPE, stderr=PIPE, text=True
    ) as process:
        assert server.received.wait(30)
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=30)
    assert (process.returncode, stdout) == (130, "")
    key = server.requests[0].headers["idempotency-key"]
    assert [line for line in stderr.splitlines() if line] == [
        f"it may have been submitted; repeat with --idempotency-key {key} and it will not be submitted twice",
        "interrupted",
    ]


@pytest.mark.parametrize(
    ("arguments", "code"), [(("status", "x"), 2), (("status",), 2), (("--help",), 0), ((), 2), (("nonsense",), 2)]
)
def test_exit_codes_reach_the_shell(server: ContractServer, arguments: tuple[str, ...], code: int) -> None:
    """The entry point exits with the code of the error, which click's test runner does not cover."""
    assert run(server, *arguments).returncode == code


def test_help_begins_with_two_examples(server: ContractServer) -> None:
    """New users see a submit and a status command first."""
    lines = run(server, "--help").stdout.splitlines()
    begin = lines.index("  Examples:")
    assert begin < 6
    assert [line.split()[:2] for line in lines[begin + 1 : begin + 3]] == [["qgjob", "submit"], ["qgjob", "status"]]


def test_the_version_is_printed(server: ContractServer) -> None:
    """--version prints the name and version of the program."""
    assert run(server, "--version").stdout == f"qgjob {qgprotocol.__version__}\n"


@pytest.mark.parametrize("module", ["qgjob.main", "qgagent.main"])
def test_neither_program_loads_django(module: str) -> None:
    """Device hosts have no Django."""
    probe = f"import sys, {module}; print([name for name in sys.modules if name.split('.')[0] in ('django', 'jobs')])"
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_help_does_not_import_httpx() -> None:
    """Modules that are slow to import are imported when they are needed."""
    probe = "import sys, qgjob.main; print('httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
