"""The subject of the pictures: a fleet of eight devices, and the suites run twice, the second time as newer builds."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tools.servers import ROOT, StartError, stop
from tools.suites import DURATIONS, Suite

PLAYER = Path(__file__).with_name("player.py")
INSTALL_SECONDS = 30.0  # of a real one
JOIN_SECONDS = 40.0
HostRow = tuple[str, str, Sequence[str], dict[str, str]]  # name, target, serials, labels
HOSTS: tuple[HostRow, ...] = (
    ("lab-1", "mobile", ("pixel-7", "pixel-8-pro", "galaxy-s24"), {"os": "android"}),
    ("lab-2", "mobile", ("iphone-15", "iphone-15-pro"), {"os": "ios"}),
    ("web-1", "browser", ("chromium", "firefox", "webkit"), {"os": "linux"}),
)
PAUSED = "lab-2/iphone-15-pro"
NEXT = {  # the builds of the second play
    "2026.10.1": "2026.10.2", "nightly-2026-06-17": "nightly-2026-06-18", "11.15.0": "11.15.1",
    "14.2.0-rc1": "14.2.0-rc2", "pr-412": "pr-412.2", "pr-415": "pr-415.2", "pr-419": "pr-419.2",
    "pr-88": "pr-88.2", "pr-91": "pr-91.2", "hotfix-2026-06-18": "hotfix-2026-06-19",
}  # fmt: skip


def quoted(value: object) -> str:
    """Return a string or a list of strings as TOML, which JSON without escapes of surrogates is."""
    return json.dumps(value, ensure_ascii=False)


def configuration(
    url: str, host: str, target: str, serials: Sequence[str], labels: dict[str, str], speed: float
) -> str:
    """Return a qgagent.toml."""
    install = [sys.executable, "-I", "-c", f"import time; time.sleep({INSTALL_SECONDS / speed})"]
    run = [sys.executable, "-I", str(PLAYER), str(DURATIONS), str(speed), "{test}", "{app_version_id}", "{artifacts}"]
    return "\n".join(
        [
            f"url = {quoted(url)}",
            f"name = {quoted(host)}",
            f"serials = {quoted(serials)}",
            f"labels = {{ {', '.join(f'{name} = {quoted(value)}' for name, value in labels.items())} }}",
            f"[target.{quoted(target)}]",
            'preset = "command"',
            f"install = {quoted(install)}",
            f"run = {quoted(run)}",
        ]
    )


@contextmanager
def fleet(
    url: str, folder: Path, speed: float, hosts: Sequence[HostRow] = HOSTS
) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Run the devices of these hosts, idle when the block begins; yield a process for each. Raises StartError."""
    processes: list[subprocess.Popen[bytes]] = []
    try:
        for number, (host, target, serials, labels) in enumerate(hosts):
            home = folder / f"host-{number}"
            home.mkdir()
            (home / "qgagent.toml").write_text(configuration(url, host, target, serials, labels, speed))
            command = [sys.executable, "-m", "qgagent", "run", "--config", str(home / "qgagent.toml")]
            command += ["--state-dir", str(home / "state"), "--exit-with-parent", "--quiet"]
            with (home / "log").open("wb") as log:
                processes.append(
                    subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT)
                )
        wanted = {f"{host}/{serial}" for host, _, serials, _ in hosts for serial in serials}
        deadline = time.monotonic() + JOIN_SECONDS
        while not wanted <= {agent["name"] for agent in get(url, "/api/v1/agents")["agents"]}:
            if time.monotonic() > deadline or any(process.poll() is not None for process in processes):
                logs = "\n".join(path.read_text()[-500:] for path in folder.glob("host-*/log"))
                raise StartError(f"the agents did not come:\n{logs}")
            time.sleep(0.2)
        yield processes
    finally:
        for process in processes:
            process.terminate()  # drain
        for process in processes:
            stop(process)
            if process.stdin:
                process.stdin.close()


def submit(url: str, suite: Suite, again: bool) -> str:
    """Submit a suite as a batch, with its next build on the second run; return the batch's id."""
    version = NEXT[suite.app_version_id] if again else suite.app_version_id
    of_branch = suite.app_version_id.startswith(("pr-", "hotfix"))
    branch = suite.app_version_id if of_branch else "main"
    body = {
        "jobs": [{**job, "app_version_id": version, "retries": 1} for job in suite.jobs],
        "suite": "pull-request" if branch.startswith("pr-") else suite.name.rpartition("-")[2],
        "branch": branch,
        "commit": hashlib.sha1(version.encode(), usedforsecurity=False).hexdigest(),
        "url": f"https://ci.example.com/{suite.org_id}/{version}",
    }
    answer = httpx.post(f"{url}/api/v1/jobs", json=body, timeout=30, trust_env=False)
    if answer.status_code != 201:
        raise StartError(f"{suite.name} was answered {answer.status_code}: {answer.text[:300]}")
    return str(answer.json()["batch"]["id"])


def play(url: str, suites: Sequence[Suite], *, again: bool, speed: float) -> Iterator[list[str]]:
    """Submit each suite when it is time; the batches so far, each time somebody asks. Ends when all are submitted."""
    began = time.monotonic()
    coming = list(suites)
    batches: list[str] = []
    while coming:
        while coming and coming[0].submit_at_seconds / speed <= time.monotonic() - began:
            batches.append(submit(url, coming.pop(0), again))
        yield batches


def pause(url: str) -> None:
    """Pause one device."""
    note = {"note": "the screen flickers: being looked at"}
    httpx.post(f"{url}/api/v1/agents/{PAUSED}/pause", json=note, timeout=30, trust_env=False).raise_for_status()


def unservable(url: str) -> None:
    """Submit a few jobs for a target that no device has."""
    jobs = [
        {
            "org_id": "mermaid",
            "app_version_id": "tv-0.3",
            "target": "tv",
            "test": f"cypress/integration/tv/{name}.spec.js",
        }
        for name in ("focus", "remote", "overscan")
    ]
    httpx.post(f"{url}/api/v1/jobs", json=jobs, timeout=30, trust_env=False).raise_for_status()


def get(url: str, path: str) -> Any:
    """Get JSON from the API. Raises httpx.HTTPError."""
    return httpx.get(f"{url}{path}", timeout=30, trust_env=False).raise_for_status().json()
