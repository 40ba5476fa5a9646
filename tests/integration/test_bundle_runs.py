"""A host runs exactly the files that ``qgjob submit --bundle`` packed, and only if it is configured to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.git_checkout import Checkout, git
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually
from tests.unit.cli_support import Result, qgjob

SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.0", "--target", "web", "--retries", "0", "--bundle")
TARGET = '[target.web]\nrun = ["sh", "{test}"]\n'
BUNDLES = '[source.any]\norganizations = ["acme"]\nbundles = true\n'


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A repository whose test is not committed, and whose fixture git ignores."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    made = Checkout(tmp_path / "checkout")
    git(made.root, "remote", "add", "origin", "git@git.example.com:acme/tests.git")
    made.write(".gitignore", "*.log\ndist/\n")
    made.write("word", "committed")
    made.commit_all()
    made.write("word", "as it is on disk")
    made.write("spec.sh", 'test "$(cat word)" = "as it is on disk" && test ! -e noise.log && test ! -e .git\n')
    made.write("noise.log", "ignored")
    (made.root / "dist").mkdir()
    made.write("dist/built", "built")
    monkeypatch.chdir(made.root)
    return made


def config_of(folder: Path, *tables: str) -> str:
    config = folder / "qgagent.toml"
    config.write_text("\n".join([*tables, TARGET]))
    return str(config)


def submit(server: ServerProcess, *arguments: str) -> Result:
    return qgjob(*SUBMIT, *arguments, "--url", server.url)


def tries_of(client: Client) -> list[dict[str, object]]:
    """Return the attempts of all jobs, the newest job first."""
    jobs = client.get("/api/v1/jobs").body["jobs"]
    return [one for job in jobs for one in client.get(f"/api/v1/jobs/{job['id']}").body["tries"]]


def test_exactly_these_files_are_run(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    checkout: Checkout,
    tmp_path: Path,
) -> None:
    """Two devices at once; uploaded once; prepared once a content; recorded with each attempt."""
    prepare = 'prepare = ["sh", "-c", "mkdir node_modules && echo x > node_modules/x"]\nprepare_inputs = ["word"]\n'
    config = config_of(tmp_path, BUNDLES + prepare)
    agent_factory(server.url, "lab", "--devices", "2", "--config", config)
    checkout.write("other.sh", "sleep 1; test -e node_modules/x && test ! -e dist")
    first = submit(server, "spec.sh", "other.sh", "--wait")
    assert first.exit_code == 0, first.output
    assert "bundle: untracked: other.sh\nbundle: untracked: spec.sh\nbundle: uploading" in first.stderr
    again = submit(server, "spec.sh", "--wait")
    assert (again.exit_code, "is known to the server" in again.stderr) == (0, True)
    checkout.write("spec.sh", 'test "$(cat dist/built)" = built')
    assert submit(server, "spec.sh", "--wait").exit_code == 1
    assert submit(server, "spec.sh", "--include", "dist", "--wait").exit_code == 0
    trees = [one["tree"] for one in tries_of(client)]
    assert [tree["repository"] for tree in trees] == ["https://git.example.com/acme/tests"] * 5  # type: ignore[index]
    digests = [tree["bundle"] for tree in trees]  # type: ignore[index]
    assert (len(set(digests)), len(set(digests[2:]))) == (3, 1)
    assert client.get(f"/api/v1/bundles/acme/{digests[0]}").status == 200
    state = tmp_path / "user" / "qualgent" / "sources"
    assert len(list((state / "bundles").iterdir())) == 3
    assert len(list((state / "any-bundles" / "prepared").iterdir())) == 1
    log = client.get(f"/api/v1/attempts/{tries_of(client)[0]['id']}/log").body
    assert f"[qgagent] tests: bundle {digests[0]}\n" in log
    assert "[qgagent] prepare: copied" in log


def test_a_host_without_bundles_is_not_given_them(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    checkout: Checkout,
    tmp_path: Path,
) -> None:
    """The job waits, and its reason names what is missing; the host's own tests are not run in their place."""
    own = f'test_root = "{checkout.root}"\nsource = "own"\n'
    agent_factory(server.url, "lab", "--config", config_of(tmp_path, own))
    assert submit(server, "spec.sh").exit_code == 0
    job_id = client.get("/api/v1/jobs").body["jobs"][0]["id"]
    reason = "Needs a qgagent that runs bundles (bundles = true) on lab"
    eventually(
        lambda: client.get(f"/api/v1/jobs/{job_id}").body["explanation"],
        lambda found: bool(found) and found["text"] == reason,
        seconds=20,
    )
    assert client.get(f"/status/{job_id}").body["status"] == "pending"


def test_what_a_host_refuses_is_an_error(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    checkout: Checkout,
    tmp_path: Path,
) -> None:
    """Another organization's bundles, those of another repository, and what is no bundle: never a pass, no retry."""
    table = BUNDLES + f'repository = "{checkout.root}"\nmatches = ["https://git.example.com/acme/tests"]\n'
    agent_factory(server.url, "lab", "--config", config_of(tmp_path, table + 'branches = ["main"]\n'))
    assert submit(server, "spec.sh", "--wait").exit_code == 0
    foreign = qgjob("submit", "--org-id", "globex", *SUBMIT[3:], "spec.sh", "--wait", "--url", server.url)
    git(checkout.root, "remote", "set-url", "origin", "https://git.example.com/acme/others")
    other = submit(server, "spec.sh", "--wait")
    content = b"no bundle at all"
    sha256 = hashlib.sha256(content).hexdigest()
    assert client.send("PUT", f"/api/v1/bundles/acme/{sha256}", content=content).status == 201
    job_id = client.submit(target="web", test="spec.sh", source={"bundle": sha256})
    assert client.until(job_id, "failed") == "failed"
    assert (foreign.exit_code, other.exit_code) == (1, 1)
    messages = [(one["outcome"], str(one["message"])) for one in tries_of(client)][:3]
    assert [outcome for outcome, _ in messages] == ["error"] * 3
    assert "the bundle is no bzip2 file" in messages[0][1]
    named = "no source of this host has bundles = true for "
    assert messages[1][1] == f"{named}acme of https://git.example.com/acme/others"
    assert messages[2][1] == f"{named}globex"
