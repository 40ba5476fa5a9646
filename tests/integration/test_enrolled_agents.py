"""Real `qgagent` processes of enrolled hosts, at a real server in shared mode."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from qgagent import credential as credential_module
from qgagent.config import AgentConfig
from qgagent.credential import HostCredential, credential_path, read_credential, write_credential
from qgagent.errors import RefusedError
from qgagent.link_opener import LinkOpener
from qgagent.presets.simulated import SimulatedPreset
from qgagent.process import StopRequests, run_agent
from qualgent.accounts.credentials import secret_hash
from tests.agent_process import AgentProcess
from tests.integration.test_hosts import JOB, submit
from tests.server_process import ROOT, ServerProcess, clean_environment
from tests.shared_mode import (
    execute,
    make_enrollment,
    make_person,
    make_token,
    query,
)
from tests.support.waiting import aeventually, eventually

pytestmark = pytest.mark.server_env(QUALGENT_TRUSTED_PROXIES="")  # its clients are on its own machine

Agents = Callable[..., AgentProcess]

CONFIG = """\
[target.mobile]
preset = "command"
install = ["cp", "{app_file}", "installed"]
run = ["cp", "installed", "{artifacts}/copy"]
"""


@pytest.fixture
def owner(shared: ServerProcess) -> Iterator[httpx.Client]:
    token = make_token(shared, make_person(shared, "olga", "owner"), "submit", "operate")
    with httpx.Client(base_url=shared.url, headers={"authorization": f"Bearer {token}"}, trust_env=False) as client:
        yield client


def qgagent(state_dir: Path, *arguments: str, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """Run a command of qgagent to its end."""
    return subprocess.run(
        [sys.executable, "-m", "qgagent", *arguments],
        cwd=ROOT,
        env=clean_environment(state_dir, {"XDG_STATE_HOME": str(state_dir / "user"), **env}),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def enroll(server: ServerProcess, state_dir: Path, token: str, *options: str) -> subprocess.CompletedProcess[str]:
    done = qgagent(state_dir, "enroll", "--url", server.url, "--token", "-", "--state-dir", str(state_dir), *options,
                   stdin=token + "\n")  # fmt: skip
    assert token not in done.stdout + done.stderr
    return done


def outcomes(owner: httpx.Client, job: str) -> list[str | None]:
    return [tried["outcome"] for tried in owner.get(f"/api/v1/jobs/{job}").json()["tries"]]


def path_of(server: ServerProcess, state_dir: Path) -> Path:
    return credential_path(server.url, state_dir / "hosts")


def test_an_enrolled_host_runs_jobs(
    shared: ServerProcess, owner: httpx.Client, agent_factory: Agents, tmp_path: Path
) -> None:
    """It downloads the build's file and uploads artifacts by its attempt's token, and rotates at each start."""
    state_dir = tmp_path / "agents" / "lab-1"
    state_dir.mkdir(parents=True)
    done = enroll(shared, state_dir, make_enrollment(shared))
    assert done.returncode == 0, done.stderr
    assert "names beginning with lab-" in done.stdout
    first = read_credential(path_of(shared, state_dir)).credential
    assert owner.put("/api/v1/builds/acme/1.0?name=app.apk", content=b"the app").status_code in (200, 201)
    config = tmp_path / "qgagent.toml"
    config.write_text(CONFIG)
    (tmp_path / JOB["test"]).touch()
    agent = agent_factory(shared.url, "lab-1", "--config", str(config))
    job = submit(owner)
    eventually(lambda: owner.get(f"/status/{job}").json()["status"] == "done", seconds=30)
    tried = owner.get(f"/api/v1/jobs/{job}").json()["tries"][0]
    assert owner.get(f"/api/v1/attempts/{tried['id']}/artifacts/copy").content == b"the app"
    agent.end()
    stored = read_credential(path_of(shared, state_dir))
    assert (stored.credential == first, stored.next_credential) == (False, "")
    hosts = "SELECT secret_hash, next_hash, old_hash, copied_at FROM accounts_host"
    assert query(shared, hosts) == [(secret_hash(stored.credential), "", secret_hash(first), None)]
    assert stored.credential not in agent.log_text()
    agent.start()  # once more: rotated again
    eventually(lambda: query(shared, hosts)[0][2] == secret_hash(stored.credential), seconds=20)
    assert query(shared, hosts)[0][3] is None


def test_enrolling_in_words(shared: ServerProcess, tmp_path: Path) -> None:
    """What goes wrong is one line, and stores nothing."""
    refused = enroll(shared, tmp_path, make_enrollment(shared)[:-1])
    assert (refused.returncode, "is not valid: it is mistyped, has expired" in refused.stderr) == (1, True)
    assert not path_of(shared, tmp_path).exists()
    for url, text in (("http://192.0.2.7", "https only"), ("http://127.0.0.1:9", "no connection")):
        done = qgagent(tmp_path, "enroll", "--url", url, "--token", "qge_x")
        assert done.returncode in (1, 2)
        assert text in done.stderr
        assert "Traceback" not in done.stderr
    by_variable = qgagent(tmp_path, "enroll", "--url", shared.url, QUALGENT_ENROLLMENT_TOKEN=make_enrollment(shared))
    assert by_variable.returncode == 0, by_variable.stderr
    config = tmp_path / "made.toml"
    assert qgagent(tmp_path, "init", "--preset", "simulated", str(config)).returncode == 0
    assert f'url = "{shared.url}"' in config.read_text()
    assert '\nname = "lab-' in config.read_text()
    checked = qgagent(tmp_path, "check", "--config", str(config))
    assert checked.returncode == 0, checked.stdout
    config.write_text(config.read_text().replace('\nname = "lab-', '\nname = "mac-'))
    checked = qgagent(tmp_path, "check", "--config", str(config))
    assert "must begin with lab-" in checked.stdout


def test_refusals_in_words(shared: ServerProcess, agent_factory: Agents, tmp_path: Path) -> None:
    """Not enrolled, outside the prefix, copied, revoked: the process ends and says what to do."""

    def refused(name: str, text: str, *arguments: str) -> None:
        agent = agent_factory(shared.url, name, *arguments)
        agent.wait_for_log(text)
        agent.wait_ended(3)
        agent._log.unlink()

    for transport in ("websocket", "poll"):
        refused("lab-1", "enroll this machine", "--transport", transport)
    state_dir = tmp_path / "agents" / "lab-1"
    assert enroll(shared, state_dir, make_enrollment(shared)).returncode == 0
    path = path_of(shared, state_dir)
    before = read_credential(path)
    more = ("--state-dir", str(state_dir))
    refused("mac-1", "must begin with lab-", *more)
    after = read_credential(path)
    assert (after.credential == before.credential, after.next_credential) == (False, "")  # it rotated
    write_credential(path, before)  # as a restored backup has it
    for transport in ("websocket", "poll"):
        refused("lab-1", "is a copy of a device host's state", "--transport", transport)
    write_credential(path, after)
    execute(shared, "UPDATE accounts_host SET revoked_at = created_at")
    refused("lab-1", "was revoked")
    path.chmod(0o644)
    refused("lab-1", "other users")


def test_a_revoked_agent_ends(
    shared: ServerProcess, owner: httpx.Client, agent_factory: Agents, tmp_path: Path
) -> None:
    """With its test, which another host gets."""
    state_dirs = {name: tmp_path / "agents" / name for name in ("lab-1", "lab-2")}
    token = make_enrollment(shared, most=2)
    for state_dir in state_dirs.values():
        state_dir.mkdir(parents=True)
        assert enroll(shared, state_dir, token).returncode == 0
    agent = agent_factory(shared.url, "lab-1", "--preset", "simulated", "--seconds", "60", "--install-seconds", "0")
    job = submit(owner)
    eventually(lambda: owner.get(f"/api/v1/jobs/{job}").json()["phase"] == "executing", seconds=20)
    agent_factory(shared.url, "lab-2", "--preset", "simulated", "--seconds", "0.1").wait_for_log("connected")
    host_id = read_credential(path_of(shared, state_dirs["lab-1"])).host.replace("-", "")
    execute(shared, "UPDATE accounts_host SET revoked_at = created_at WHERE id = ?", host_id)
    agent.wait_for_log("was revoked", seconds=5)
    agent.wait_ended(3)
    eventually(lambda: owner.get(f"/status/{job}").json()["status"] == "done", seconds=20)
    tries = owner.get(f"/api/v1/jobs/{job}").json()["tries"]
    assert sorted((tried["agent"], tried["outcome"]) for tried in tries) == [("lab-1", "lost"), ("lab-2", "passed")]


class Crash(BaseException):
    """The process is killed here."""


@pytest.mark.parametrize("step", ["before the request", "after it", "stored", "presented", "accepted"])
async def test_a_crash_while_rotating(
    shared: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Whatever was reached, what is stored works, and is not taken for a copy."""
    assert enroll(shared, tmp_path, make_enrollment(shared)).returncode == 0
    path = path_of(shared, tmp_path)

    def crash(*arguments: Any, **options: Any) -> Any:
        raise Crash

    def crash_after(call: Callable[..., Any]) -> Callable[..., Any]:
        def called(*arguments: Any, **options: Any) -> Any:
            call(*arguments, **options)
            raise Crash

        return called

    credential = HostCredential(path)
    with monkeypatch.context() as patch:
        if step == "before the request":
            patch.setattr(credential_module, "post", crash)
        elif step == "after it":
            patch.setattr(credential_module, "write_credential", crash)
        elif step == "stored":
            patch.setattr(credential_module, "write_credential", crash_after(write_credential))
        if step in ("presented", "accepted"):
            async with LinkOpener(shared.url, "websocket", credential=credential)():
                if step == "accepted":
                    await credential.accepted()
        else:
            with pytest.raises(Crash):
                await credential.rotate_if_due()
    credential.close()
    for _ in range(2):  # the next start, and the one after it
        again = HostCredential(path)
        async with LinkOpener(shared.url, "poll", credential=again)():
            await again.accepted()
        again.close()
    stored = read_credential(path)
    assert query(shared, "SELECT secret_hash, next_hash, copied_at FROM accounts_host") == [
        (secret_hash(stored.credential), "", None)
    ]


async def test_a_lost_rotation_is_given_up(shared: ServerProcess, tmp_path: Path) -> None:
    """A stored new credential that the server does not know: the older one still works; without it, an error."""
    assert enroll(shared, tmp_path, make_enrollment(shared)).returncode == 0
    path = path_of(shared, tmp_path)
    stored = read_credential(path)
    write_credential(path, credential_module.replace(stored, next_credential="qgh_never_heard_of"))
    credential = HostCredential(path)
    async with LinkOpener(shared.url, "poll", credential=credential)():
        await credential.accepted()
    credential.close()
    assert query(shared, "SELECT copied_at FROM accounts_host") == [(None,)]
    write_credential(path, credential_module.replace(stored, credential="qgh_never", next_credential="qgh_heard"))
    credential = HostCredential(path)
    with pytest.raises(RefusedError, match="enroll"):
        async with LinkOpener(shared.url, "poll", credential=credential)():
            pass
    credential.close()


async def test_rotation_while_a_test_runs(
    shared: ServerProcess, owner: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process reconnects with the new credential; its test goes on, and nothing is taken for a copy."""
    monkeypatch.setattr(credential_module, "ROTATE_SECONDS", 0.5)
    assert enroll(shared, tmp_path, make_enrollment(shared)).returncode == 0
    first = read_credential(path_of(shared, tmp_path)).credential
    credential, requests = HostCredential(path_of(shared, tmp_path)), StopRequests()
    config = AgentConfig(url=shared.url, name="lab-1", state_dir=tmp_path / "state")
    preset = SimulatedPreset(seconds=3.0, install_seconds=0.0)
    job = submit(owner)
    agent = asyncio.create_task(run_agent(config, lambda *_: preset, requests=requests, credential=credential))
    rotations = "SELECT count(*) FROM accounts_audit WHERE action = 'rotate' AND kind = 'host'"
    await aeventually(lambda: outcomes(owner, job)[-1:] == ["passed"])
    requests.request("the test is over")
    assert await agent == 0
    credential.close()
    assert query(shared, rotations)[0][0] >= 3
    assert outcomes(owner, job) == ["passed"]
    assert query(shared, "SELECT copied_at, secret_hash = ? FROM accounts_host", secret_hash(first)) == [(None, 0)]
