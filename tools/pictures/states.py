"""The states that pictures are taken of: a server with nothing, little, much, with long names, and cut off."""

from __future__ import annotations

import asyncio
import itertools
import subprocess
import sys
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx

from benchmarks.playing_fleet import Play, devices, play_fleet
from tests.server_process import ServerProcess, clean_environment
from tests.shared_mode import SHARED
from tools.servers import ROOT, StartError, make_database

from . import people
from .places import OWNER
from .player import DEFECTS, draw
from .stage import HostRow, fleet, get
from .texts import LONG_LABELS, LONG_ORG, LONG_VERSION, long_name, long_text

SPEED = 8.0
WAIT_SECONDS = 90.0
ORIGIN = ("suite", "branch", "commit", "url")  # fields of a batch
GONE = str(uuid.UUID(int=0))
NOTHING = {
    "job": GONE, "batch": GONE, "group": GONE, "test": GONE, "agent": "lab-1/pixel-7", "org_id": "acme",
    "app_version_id": "4.12.0",
}  # fmt: skip
"""Samples of a server on which there is nothing."""

FIRST_DAY_HOST: HostRow = ("lab-1", "mobile", ("pixel-7",), {"os": "android", "os_version": "15", "model": "pixel-7"})
FIRST_DAY = ("login/opens", "login/rejects", "basket/adds", "basket/removes", "checkout/pays", "search/finds")


LONG_HOST: HostRow = (long_name(60), long_name(64), (long_name(39),), LONG_LABELS)


class Scene(NamedTuple):
    """The servers of a state, and an example value of each parameter of the screens.

    ``owner``: who logs in as one; ``cut``: cuts the servers off, once all pages are open.
    """

    url: str
    people_url: str
    samples: dict[str, str]
    owner: str = OWNER
    cut: Callable[[], object] | None = None


QUICK = {"QUALGENT_HEARTBEAT_SECONDS": "1", "QUALGENT_SUSPECT_SECONDS": "3", "QUALGENT_LOST_SECONDS": "5"}


@contextmanager
def server(
    folder: Path, settings: Mapping[str, str] | None = None, fill: Callable[[Path], object] | None = None
) -> Iterator[ServerProcess]:
    """Run a server on a new data folder, which ``fill`` is given before."""
    folder.mkdir(mode=0o700)
    make_database(folder, settings)
    if fill is not None:
        fill(folder)
    running = ServerProcess(folder, env=dict(settings or {}), forked=False)
    running.start()
    try:
        yield running
    finally:
        running.end()


def submit(server_url: str, tests: Sequence[str], **fields: object) -> tuple[str, str]:
    """Submit jobs as a batch; return the id of the batch and that of the first job."""
    origin: dict[str, object] = {name: fields.pop(name) for name in ORIGIN if name in fields}
    body = {"jobs": [{**fields, "test": test} for test in tests], **origin}
    answer = httpx.post(f"{server_url}/api/v1/jobs", json=body, timeout=30, trust_env=False).raise_for_status().json()
    return str(answer["batch"]["id"]), str(answer["jobs"][0]["id"])


def until_ended(url: str, batch: str) -> None:
    """Wait for the end of a batch. Raises StartError."""
    deadline = time.monotonic() + WAIT_SECONDS
    while get(url, f"/api/v1/batches/{batch}")["finished_at"] is None:
        if time.monotonic() > deadline:
            raise StartError(f"batch {batch} has not ended after {WAIT_SECONDS:g} s")
        time.sleep(0.2)


def samples_of(url: str, batch: str, job: str) -> dict[str, str]:
    """Return the values that lead to a job, and to what it belongs to."""
    found = get(url, f"/api/v1/jobs/{job}")
    tests = get(url, "/api/v1/tests?limit=500")["tests"]
    same = [test["id"] for test in tests if test["test"] == found["test"]]
    return {
        "job": job, "batch": batch, "group": found["group"], "test": (same or [GONE])[0], "agent": found["agent"],
        "org_id": found["org_id"], "app_version_id": found["app_version_id"],
    }  # fmt: skip


def failing(test: str, version: str) -> str:
    """Return a test of this name, a little changed, that the player lets fail at every attempt."""
    return next(name for name in (f"{test}{n}.spec.js" for n in itertools.count(1)) if draw(name, version) < DEFECTS)


def first_day(url: str) -> dict[str, str]:
    """Submit a few jobs to the only agent and wait for half of them; return the samples, of one that failed."""
    named = {"org_id": "acme", "suite": "smoke", "branch": "main", "retries": 1, "commit": "5f0c1a2b" * 5}
    tests = [failing("tests/login/resets-", "4.12.0"), *(f"tests/{name}.spec.js" for name in FIRST_DAY)]
    batch, job = submit(url, tests, app_version_id="4.12.0", **named)
    until_ended(url, batch)
    submit(url, [f"tests/{name}.spec.js" for name in FIRST_DAY[::-1]], app_version_id="4.12.1", **named)
    return samples_of(url, batch, job)


def long_names(url: str) -> dict[str, str]:
    """Submit jobs whose texts are as long as can be, of which one fails; return the samples."""
    named = {"org_id": LONG_ORG, "app_version_id": LONG_VERSION, "target": LONG_HOST[1], "labels": LONG_LABELS}
    origin = {"suite": long_text(200), "branch": long_text(200, "feature/"), "commit": "5f0c1a2b" * 5}
    origin["url"] = "https://ci.example.com/" + long_name(200)
    tests = [failing(long_text(190, "tests/a"), LONG_VERSION), *(long_text(199, f"tests/{n}") for n in range(2))]
    batch, job = submit(url, tests, retries=1, tags=[long_text(100)], **named, **origin)
    until_ended(url, batch)
    submit(url, [long_text(200, f"tests/{n}") for n in range(3)], **{**named, "target": "tv-" + LONG_HOST[1][3:]})
    return samples_of(url, batch, job)


def fill_month(folder: Path, jobs: int = 100_000, groups: int = 900, agents: int = 500) -> None:
    """Fill the database of a data folder with the rows of a month."""
    numbers = [f"--{name}={number}" for name, number in (("jobs", jobs), ("groups", groups), ("agents", agents))]
    command = [sys.executable, "-m", "tools.pictures.ledger", *numbers]
    subprocess.run(command, cwd=ROOT, env=clean_environment(folder), check=True)


def month(url: str) -> dict[str, str]:
    """Return the samples of a filled ledger: the newest failed job that has a batch."""
    jobs = get(url, "/api/v1/jobs?status=failed&limit=100")["jobs"]
    job = next(job for job in jobs if job["batch_id"])
    return samples_of(url, job["batch_id"], job["id"])


@asynccontextmanager
async def playing(url: str, agents: int) -> AsyncIterator[None]:
    """Run simulated agents at an ordinary pace."""
    play = asyncio.create_task(play_fleet(url, devices(agents), Play(install_seconds=20, run_seconds=40)))
    try:
        deadline = time.monotonic() + WAIT_SECONDS
        while (await asyncio.to_thread(get, url, "/api/v1/stats"))["running"] < agents // 3:
            if play.done() or time.monotonic() > deadline:
                raise StartError("the simulated agents have no jobs")
            await asyncio.sleep(0.2)
        await asyncio.sleep(30)  # some install, others run
        yield
    finally:
        play.cancel()
        await asyncio.gather(play, return_exceptions=True)


@asynccontextmanager
async def empty_scene(folder: Path) -> AsyncIterator[Scene]:
    with ExitStack() as stack:
        local = await asyncio.to_thread(stack.enter_context, server(folder / "local"))
        shared = await asyncio.to_thread(stack.enter_context, server(folder / "shared", SHARED))
        people.fill_first(shared)
        yield Scene(local.url, people.address(shared), NOTHING)


@asynccontextmanager
async def first_day_scene(folder: Path) -> AsyncIterator[Scene]:
    with ExitStack() as stack:
        local = await asyncio.to_thread(stack.enter_context, server(folder / "local"))
        await asyncio.to_thread(stack.enter_context, fleet(local.url, folder, SPEED, [FIRST_DAY_HOST]))
        samples = await asyncio.to_thread(first_day, local.url)
        shared = await asyncio.to_thread(stack.enter_context, server(folder / "shared", SHARED))
        people.fill_first(shared)
        people.fill_few(shared)
        yield Scene(local.url, people.address(shared), samples)


@asynccontextmanager
async def month_scene(folder: Path) -> AsyncIterator[Scene]:
    with ExitStack() as stack:
        local = await asyncio.to_thread(stack.enter_context, server(folder / "local", {}, fill_month))
        samples = await asyncio.to_thread(month, local.url)
        shared = await asyncio.to_thread(stack.enter_context, server(folder / "shared", SHARED))
        people.fill_first(shared)
        people.fill_many(shared)
        async with playing(local.url, 500):
            running = await asyncio.to_thread(get, local.url, "/api/v1/jobs?status=running&limit=1")
            yield Scene(local.url, people.address(shared), {**samples, "agent": running["jobs"][0]["agent"]})


@asynccontextmanager
async def offline_scene(folder: Path) -> AsyncIterator[Scene]:
    """The first day, with a second agent that is lost; the server is stopped once all pages are open."""
    second: HostRow = ("lab-2", "mobile", ("galaxy-s24",), {"os": "android"})
    with ExitStack() as stack:
        local = await asyncio.to_thread(stack.enter_context, server(folder / "local", QUICK))
        hosts = [FIRST_DAY_HOST, second]
        processes = await asyncio.to_thread(stack.enter_context, fleet(local.url, folder, SPEED, hosts))
        samples = await asyncio.to_thread(first_day, local.url)
        processes[1].kill()
        deadline = time.monotonic() + WAIT_SECONDS
        while get(local.url, "/api/v1/agents/lab-2/galaxy-s24")["status"] != "lost":
            if time.monotonic() > deadline:
                raise StartError("the killed agent is not lost")
            await asyncio.sleep(0.2)
        yield Scene(local.url, "", {**samples, "agent": "lab-2/galaxy-s24"}, cut=local.end)


@asynccontextmanager
async def long_names_scene(folder: Path) -> AsyncIterator[Scene]:
    with ExitStack() as stack:
        local = await asyncio.to_thread(stack.enter_context, server(folder / "local"))
        await asyncio.to_thread(stack.enter_context, fleet(local.url, folder, SPEED, [LONG_HOST]))
        samples = await asyncio.to_thread(long_names, local.url)
        shared = await asyncio.to_thread(stack.enter_context, server(folder / "shared", SHARED))
        people.fill_long(shared)
        yield Scene(local.url, people.address(shared), samples, people.LONG_OWNER)


STATES = {
    "empty": empty_scene,
    "first-day": first_day_scene,
    "100000-jobs": month_scene,
    "offline": offline_scene,
    "long-names": long_names_scene,
}
