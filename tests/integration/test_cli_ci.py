"""The GitHub action, whose shell steps run against a real server, and the examples of docs/ci.md."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml

from qgagent.main import cli as agent_cli
from qgjob.main import cli
from qgprotocol import __version__
from qgprotocol.messages import DEFAULT_TARGET
from qualgent.api.install.wheel import FILES as WHEEL_FILES
from qualgent.api.install.wheel import copy_file
from tests.agent_process import AgentProcess
from tests.git_checkout import Checkout
from tests.integration.client import Client
from tests.integration.qgjob_process import SimulatedFleet, cli_environment
from tests.server_process import ROOT, ServerProcess
from tests.support.waiting import eventually

ACTION_PATH = ROOT / ".github" / "actions" / "qualgent"
ACTION: dict[str, Any] = yaml.safe_load((ACTION_PATH / "action.yml").read_text())
SHELL = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c"]  # as GitHub runs "shell: bash"
EXPRESSION = re.compile(r"\$\{\{ (\S+) \}\}")


class Runner:
    """Runs the shell steps of the action in order, as a GitHub runner does."""

    def __init__(self, folder: Path, action_path: Path = ACTION_PATH) -> None:
        self.workspace = folder / "workspace"
        self.temporary = folder / "temporary"
        self.workspace.mkdir()
        self.temporary.mkdir()
        self.summary = folder / "summary.md"
        self._output = folder / "output"
        self._action_path = action_path
        self.printed: dict[str, str] = {}  # step → its output

    def use_checkout(self) -> None:
        """Run the qgjob of this checkout instead of an installed one."""
        programs = self.temporary / "qualgent" / "bin"
        programs.mkdir(parents=True)
        for name, module in (("python", ""), ("qgjob", "-m qgjob")):
            program = programs / name
            program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" {module} "$@"\n')
            program.chmod(0o755)

    def run(self, inputs: dict[str, str], *, install: bool = False, **more: str) -> int:
        """Run the steps until one fails, then only ``always()`` steps; return the first nonzero exit code, or 0."""
        values = self._values(inputs, more)
        result = 0
        for step in ACTION["runs"]["steps"][0 if install else 1 :]:
            if (
                "run" not in step
                or "cancelled()" in step.get("if", "")
                or (result and "always()" not in step.get("if", ""))
            ):
                continue
            code = self._step(step, values, more)
            result = result or code
            if "id" in step:
                for line in self._output.read_text().splitlines():
                    name, _, value = line.partition("=")
                    values[f"steps.{step['id']}.outputs.{name}"] = value
        return result

    def start(self, inputs: dict[str, str], **more: str) -> subprocess.Popen[str]:
        """Start the step that submits; the caller ends it."""
        (step,) = [step for step in ACTION["runs"]["steps"] if step.get("id") == "run"]
        return self._popen(step, self._values(inputs, more), more)

    def after_cancel(self, inputs: dict[str, str], **more: str) -> int:
        """Run the steps that a cancelled run still has, but those that need the exit code of a killed one."""
        steps = [step for step in ACTION["runs"]["steps"] if step.get("if") == "cancelled()"]
        assert steps
        return max(self._step(step, self._values(inputs, more), more) for step in steps)

    @staticmethod
    def _values(inputs: dict[str, str], more: dict[str, str]) -> dict[str, str]:
        defaults = {name: str(given.get("default", "")) for name, given in ACTION["inputs"].items()}
        values = {f"inputs.{name}": value for name, value in (defaults | inputs).items()}
        return {**values, "github.sha": more.get("GITHUB_SHA", "0123abc")}

    def _step(self, step: dict[str, Any], values: dict[str, str], more: dict[str, str]) -> int:
        process = self._popen(step, values, more)
        self.printed[step["name"]] = process.communicate(timeout=110)[0]
        return process.returncode

    def _popen(self, step: dict[str, Any], values: dict[str, str], more: dict[str, str]) -> subprocess.Popen[str]:
        assert not EXPRESSION.search(step["run"]), "an expression in a script lets inputs inject code"
        self._output.touch()
        given = {
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_ACTION_PATH": str(self._action_path),
            "GITHUB_OUTPUT": str(self._output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            **more,
        }
        for name, text in step["env"].items():
            once = EXPRESSION.sub(lambda match: values[match[1]], text)
            given[name] = EXPRESSION.sub(lambda match: values[match[1]], once)  # a default may contain an expression
        base = {name: value for name, value in cli_environment("").items() if name != "QUALGENT_URL"}
        return subprocess.Popen(
            [*SHELL, step["run"]],
            cwd=self.workspace,
            env=base | given,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    made = Runner(tmp_path)
    made.use_checkout()
    return made


@pytest.fixture
def fleet(server: ServerProcess, agent_factory: Callable[..., AgentProcess], tmp_path: Path) -> SimulatedFleet:
    return SimulatedFleet(server.url, agent_factory, tmp_path)


def test_the_action_succeeds_if_all_tests_pass(
    server: ServerProcess, fleet: SimulatedFleet, runner: Runner, client: Client
) -> None:
    """It expands patterns in the workspace, sends workflow and commit with the batch, and annotates nothing."""
    fleet.agent("a1")
    (runner.workspace / "tests").mkdir()
    for name in ("a.spec.js", "b.spec.js"):
        (runner.workspace / "tests" / name).touch()
    inputs = {"url": server.url, "org-id": "acme", "tests": "tests/*.spec.js\n\nother.js\n", "allow-simulated": "true"}
    assert runner.run(inputs, GITHUB_SHA="abc123", GITHUB_WORKFLOW="E2E") == 0, runner.printed
    (batch,) = client.get("/api/v1/batches").body["batches"]
    assert (batch["total"], batch["done"], batch["suite"], batch["commit"]) == (3, 3, "E2E", "abc123")
    report = JUnitXml.fromfile(str(runner.workspace / "qualgent-report.xml"))
    assert (report.tests, report.failures) == (3, 0)
    assert runner.printed["Annotate what failed"] == ""
    heading = f"### [E2E](<{server.url}/batches/{batch['id']}>): 0 of 3 tests passed\n\n"
    assert runner.summary.read_text().startswith(f"{heading}**3 simulated, not run.**\n")


def test_the_action_fails_if_tests_were_simulated(server: ServerProcess, fleet: SimulatedFleet, runner: Runner) -> None:
    """Unless its input allows it, the exit code is qgjob's, and the summary says why."""
    fleet.agent("a1")
    assert runner.run({"url": server.url, "org-id": "acme", "tests": "a.js"}) == 5
    assert "1 of 1 tests were simulated, not run" in runner.printed["Submit the tests and wait"]
    assert "**1 simulated, not run.**" in runner.summary.read_text()


def test_the_action_fails_and_annotates_failed_tests(
    server: ServerProcess, fleet: SimulatedFleet, runner: Runner
) -> None:
    """An annotation names the test's file if the workspace has it; a message stays one line and is no command."""
    message = "expected 100%\n::error::no, really | <b>"
    fleet.agent("a1", {"test": "bad, worse.js", "seconds": 0.05, "outcome": "failed", "message": message})
    (runner.workspace / "bad, worse.js").touch()
    inputs = {"url": server.url, "org-id": "acme", "app-version-id": "1", "tests": "bad, worse.js\ngood.js"}
    assert runner.run(inputs) == 1
    assert runner.printed["Annotate what failed"].splitlines() == [
        "::error file=bad%2C worse.js,title=bad%2C worse.js::expected 100%25 ::error::no, really | <b>"
    ]
    assert r"| bad, worse.js |  | expected 100% ::error::no, really \| &lt;b> |" in runner.summary.read_text()
    output = runner.printed["Submit the tests and wait"].splitlines()
    token = output[0].removeprefix("::stop-commands::")
    assert (len(token), output[-1]) == (32, f"::{token}::")


@pytest.mark.parametrize(("timeout", "said"), [("wait-timeout", "within 0.5 s"), ("stranded-timeout", "after 0.5 s")])
def test_every_input_reaches_qgjob(
    server: ServerProcess, runner: Runner, client: Client, timeout: str, said: str
) -> None:
    """All inputs at once; no agent can run the test, so the action exits with 4 and runs its remaining steps."""
    (runner.workspace / "app.apk").write_text("app")
    inputs = {
        **{"url": server.url, "org-id": "acme $(id)", "app-version-id": "1", "tests": "-odd name.js", "target": "tv"},
        **{"labels": "os=android\nmodel=pixel 7", "priority": "3", "app-file": "app.apk"},
        **{"retries": "2", "timeout": "90", timeout: "0.5", "fail-fast": "true", "logs": "true"},
        "report": "out/report.xml",
    }
    assert runner.run(inputs) == 4
    (job,) = client.get("/api/v1/jobs").body["jobs"]
    wanted = {
        **{"org_id": "acme $(id)", "test": "-odd name.js", "target": "tv", "priority": 3, "retries": 2},
        "timeout_seconds": 90.0,
        "labels": {"os": "android", "model": "pixel 7"},
    }
    assert wanted.items() <= job.items()
    assert JUnitXml.fromfile(str(runner.workspace / "out" / "report.xml")).errors == 1
    assert said in runner.printed["Submit the tests and wait"]
    assert (
        "has not ended yet: no agent serves target tv with model=pixel 7, os=android"
        in runner.printed["Annotate what failed"]
    )


ARGUMENTS = """--project=web
--grep "a › b $(id)"  '' it\\'s"""
WORDS = ["--project=web", "--grep", "a › b $(id)", "", "it's"]


@pytest.mark.parametrize(
    ("inputs", "wanted"),
    [
        ({"playwright": "true"}, ["--playwright", "--"]),
        ({"playwright": ARGUMENTS, "by": "case"}, ["--by", "case", "--playwright", "--", *WORDS]),
        ({"pytest": "-k smoke", "playwright": "false"}, ["--pytest", "--", "-k", "smoke"]),
        ({"maestro": "'my flows' --include-tags smoke"}, ["--maestro=my flows", "--", "--include-tags", "smoke"]),
        ({"pytest": "true", "tests": "a*\nb c.py\n"}, ["--pytest", "a*", "b c.py", "--"]),
        (
            {"bundle": "true", "include": "dist/**\n", "tests": "-a.js"},
            ["--bundle", "--include", "dist/**", "--", "-a.js"],
        ),
        ({"pytest": "true", "tests": "--url=https://evil.test"}, "tests: a pattern begins with -"),
        ({"pytest": "-k 'smoke"}, "pytest: No closing quotation"),
    ],
)
def test_tools_select_the_tests(
    runner: Runner, tmp_path: Path, inputs: dict[str, str], wanted: list[str] | str
) -> None:
    """Their arguments are split as in a shell, and nothing of them is expanded, run, or an option of qgjob."""
    recorder, recorded = runner.temporary / "qualgent" / "bin" / "qgjob", tmp_path / "recorded"
    recorder.write_text(f'#!/bin/sh\nprintf "%s\\0" "$@" >{shlex.quote(str(recorded))}\n')
    code = runner.run({"url": "https://qualgent.test", "org-id": "acme", **inputs})
    if isinstance(wanted, str):
        assert wanted in runner.printed["Submit the tests and wait"]
        assert (code != 0, recorded.exists()) == (True, False)
        return
    assert code == 0, runner.printed
    given = recorded.read_text().split("\0")[:-1]
    assert given[given.index("--batch-file") + 2 :] == wanted


def test_tests_that_pytest_selects_in_a_bundle(
    server: ServerProcess,
    agent_factory: Callable[..., AgentProcess],
    runner: Runner,
    client: Client,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The whole action with real pytest: what is on disk is listed, uploaded and run, and the wrong test annotated."""
    checkout = Checkout(runner.workspace)
    checkout.write("test_one.py", "def test_a():\n    pass\n\n\ndef test_b():\n    raise KeyError('committed')\n")
    checkout.write("helper.py", "def test_no():\n    raise KeyError('no test file')\n")
    checkout.commit_all()
    checkout.write("test_new.py", "def test_a():\n    assert 41 == 42\n")
    config = tmp_path / "qgagent.toml"
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    config.write_text('[source.any]\norganizations = ["acme"]\nbundles = true\n[target.mobile]\npreset = "pytest"\n')
    agent_factory(server.url, "lab", "--config", str(config))
    inputs = {"url": server.url, "org-id": "acme", "pytest": "-k test_a", "by": "case", "bundle": "true"}
    assert runner.run(inputs, PYTHONWARNINGS="default", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1") == 1, runner.printed[
        "Submit the tests and wait"
    ]
    jobs = {job["test"]: job["status"] for job in client.get("/api/v1/jobs").body["jobs"]}
    assert jobs == {"test_one.py::test_a": "done", "test_new.py::test_a": "failed"}
    assert "file=test_new.py,line=2" in runner.printed["Annotate what failed"]


GITHUB = {"GITHUB_SERVER_URL": "https://github.test", "GITHUB_REPOSITORY": "acme/app", "GITHUB_RUN_ID": "7"}


@pytest.mark.parametrize("killed_after", ["grace", "at once", "before the batch is known"])
def test_a_cancelled_run_leaves_no_test(
    server: ServerProcess, fleet: SimulatedFleet, runner: Runner, client: Client, killed_after: str
) -> None:
    """The runner signals the shell only: SIGINT, after 7.5 s SIGTERM, 2.5 s later it is killed. Then a step is left."""
    fleet.agent("a1", {"test": "long.js", "seconds": 600})
    client.submit(test="other run.js", target="tv")

    def rows() -> dict[str, str]:
        return {job["test"]: job["status"] for job in client.get("/api/v1/jobs").body["jobs"]}

    inputs = {"url": server.url, "org-id": "acme", "tests": "long.js\nwaits.js\n"}
    process = runner.start(inputs, **GITHUB)
    eventually(rows, lambda found: found.get("long.js") == "running")
    wanted = {"long.js": "cancelled", "waits.js": "cancelled", "other run.js": "pending"}
    if killed_after == "grace":
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(7.5)
            process.send_signal(signal.SIGTERM)
            process.wait(2.5)
        process.kill()
        assert rows() == wanted
        report = JUnitXml.fromfile(str(runner.workspace / "qualgent-report.xml"))
        assert (report.tests, report.skipped) == (2, 2)
    else:
        process.kill()
        if killed_after == "before the batch is known":
            os.kill(int((runner.temporary / "qualgent-pid").read_text()), signal.SIGKILL)
            (runner.temporary / "qualgent-batch").unlink()
    process.wait()
    assert runner.after_cancel(inputs, **GITHUB) == 0, runner.printed
    process.communicate(timeout=60)  # qgjob has ended, too
    assert rows() == wanted


def test_the_token_and_the_authorities_are_passed_by_environment(runner: Runner, tmp_path: Path) -> None:
    """To the step that submits only, masked first, and in no argument; without these inputs nothing is set."""
    recorder = runner.temporary / "qualgent" / "bin" / "qgjob"
    recorded = tmp_path / "recorded"
    values = '"$*" "$QUALGENT_TOKEN" "${QUALGENT_CA_FILE-unset}"'
    recorder.write_text(f'#!/bin/sh\nprintf "%s\\n" {values} >{shlex.quote(str(recorded))}\n')
    token = "qgt_" + "t" * 43
    inputs = {"url": "https://qualgent.test", "org-id": "acme", "tests": "a.js"}
    assert runner.run({**inputs, "token": token, "ca-file": "ca.pem"}) == 0, runner.printed
    arguments, *environment = recorded.read_text().splitlines()
    assert token not in arguments
    assert environment == [token, "ca.pem"]
    lines = runner.printed["Submit the tests and wait"].splitlines()
    assert lines[0] == f"::add-mask::{token}"
    assert token not in "".join(lines[1:])
    steps = [step["name"] for step in ACTION["runs"]["steps"] if "inputs.token" in str(step)]
    assert steps == ["Submit the tests and wait", "Cancel what is left"]
    assert runner.run(inputs) == 0
    assert recorded.read_text().splitlines()[1:] == ["", "unset"]
    assert "add-mask" not in runner.printed["Submit the tests and wait"]


def test_the_actions_are_pinned() -> None:
    """To a commit: a tag may move. scripts/audit finds more, where it can be installed."""
    files = [*(ROOT / ".github").rglob("*.yml")]
    uses = [use for path in files for use in re.findall(r"uses: (\S+)", path.read_text())]
    assert len(uses) >= 6
    assert [use for use in uses if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}|\./\S+\.yml", use)] == []


def test_the_action_fails_if_the_server_cannot_be_reached(runner: Runner) -> None:
    """It exits with qgjob's exit code, prints its message, and annotates nothing without a report."""
    inputs = {"url": "http://127.0.0.1:9", "org-id": "acme", "app-version-id": "1", "tests": "a.js"}
    assert runner.run(inputs) == 3
    assert "could not reach http://127.0.0.1:9" in runner.printed["Submit the tests and wait"]
    assert runner.printed["Annotate what failed"] == ""


@pytest.mark.slow
def test_the_action_installs_qgjob(tmp_path: Path, server: ServerProcess, fleet: SimulatedFleet) -> None:
    """It installs qgjob from its repository into a virtual environment, without the packages of the server."""
    repository = tmp_path / "repository"
    for package in ("qgfailures", "qgprotocol", "qgjob", "qgagent", "reporters"):
        shutil.copytree(ROOT / package, repository / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ACTION_PATH, repository / ".github" / "actions" / "qualgent")
    for name in WHEEL_FILES:
        copy_file(ROOT / name, repository / name)
    runner = Runner(tmp_path, repository / ".github" / "actions" / "qualgent")
    fleet.agent("a1")
    inputs = {"url": server.url, "org-id": "acme", "tests": "a.js", "python": sys.executable, "allow-simulated": "true"}
    code = runner.run(inputs, install=True, PYTHONWARNINGS="default")
    if code and not os.environ.get("CI") and "No matching distribution" in runner.printed["Install qgjob"]:
        pytest.skip("the packages of qgjob cannot be fetched: there is no network")
    assert code == 0, runner.printed
    packages = {path.name for path in (runner.temporary / "qualgent").glob("lib/python*/site-packages/*")}
    assert "junitparser" in packages
    assert "django" not in packages


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", (ROOT / "docs" / "ci.md").read_text(), re.MULTILINE | re.DOTALL)


def workflow_steps() -> list[dict[str, Any]]:
    workflows = map(yaml.safe_load, blocks("yaml"))
    return [step for workflow in workflows for step in workflow.get("jobs", {}).get("e2e", {}).get("steps", [])]


def is_action(step: dict[str, Any]) -> bool:
    return bool(step.get("uses", "").partition("@")[0].endswith("/.github/actions/qualgent"))


def test_the_workflows_in_the_docs_use_existing_inputs() -> None:
    """They use only inputs that exist, and all that are required."""
    steps = [step for step in workflow_steps() if is_action(step)]
    required = {name for name, given in ACTION["inputs"].items() if given.get("required")}
    assert len(steps) == 4
    for step in steps:
        assert required <= set(step["with"]) <= set(ACTION["inputs"])


def test_the_agent_in_the_docs_serves_the_target_of_its_workflow() -> None:
    """The file that qgagent init writes, and the action that follows, agree."""
    steps = workflow_steps()
    found = []
    for number, step in enumerate(steps):
        for line in re.findall(r"qgagent init(.*)", step.get("run", "")):
            with agent_cli.commands["init"].make_context("init", shlex.split(line)) as context:
                served = context.params["target"]
            submits = next(filter(is_action, steps[number:]))
            found.append((served, submits["with"].get("target", DEFAULT_TARGET)))
    assert found == [("web", "web")]


def test_the_wheel_in_the_docs_has_the_name_of_what_is_served() -> None:
    names = re.findall(r"/install/(qualgent-\S+?\.whl)", (ROOT / "docs" / "ci.md").read_text())
    (served,) = {name.replace("$QUALGENT_VERSION", __version__) for name in names}
    assert served == f"qualgent-{__version__}-py3-none-any.whl"


def test_the_commands_in_the_docs_are_valid() -> None:
    """qgjob can parse every qgjob command of docs/ci.md."""
    text = (ROOT / "docs" / "ci.md").read_text()
    lines = re.findall(r"qgjob ((?:submit|wait|retry) --[^'`>\n]+)", text)
    assert len(lines) >= 4
    for line in lines:
        name, *arguments = shlex.split(line)
        context = cli.commands[name].make_context(name, arguments)
        context.close()
