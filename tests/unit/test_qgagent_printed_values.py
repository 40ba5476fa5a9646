"""Values that an install prints, such as the id of an app in a device cloud: placeholders of the tests of its build."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from qgagent.config_file import read_config
from qgagent.errors import ConfigError, InstallError
from qgagent.placeholders import MAX_LINE, MAX_VALUE, MAX_VALUES, PLACEHOLDERS, PrintedValues
from qgagent.targets import Commands
from qgprotocol.messages import Result
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

UPLOAD = 'echo "uploading"; echo "qualgent: APP_ID=cloud-$1"'
SHOW = 'echo "args: $*"; echo "env: $QUALGENT_APP_ID $APP"'
CLOUD = Commands(
    install=("sh", "upload.sh", "{app_version_id}"),
    run=("sh", "{test}", "{APP_ID}", "--app={APP_ID}"),
    variables={"APP": "app {APP_ID}"},
)


def read(*chunks: bytes, secrets: tuple[str, ...] = ()) -> dict[str, str]:
    values = PrintedValues(secrets)
    for chunk in chunks:
        values(chunk)
    return dict(values.end())


class Cloud:
    """An agent and its jobs, of builds that are uploaded."""

    def __init__(self, tmp_path: Path, session: Any) -> None:
        self.session, self.store = session, ServerLogs()
        self.scripts = Scripts(tmp_path / "tests")

    async def run(self, test: str, app: str, **job: Any) -> tuple[Result, str]:
        self.scripts.sh(test, self.scripts.read("show"))
        lease = await begin(self.session, test, app=app, **job)
        result = await until_result(self.session, self.store)
        return result, self.store.text(lease.attempt)


def scripts(tmp_path: Path, upload: str = UPLOAD, show: str = SHOW) -> None:
    made = Scripts(tmp_path / "tests")
    made.sh("upload.sh", upload)
    made.sh("show", show)


@pytest.mark.parametrize(
    "output",
    [
        "no value",
        "qualgent: uploaded in 3 s",
        "qualgent: the app is a=b",
        " qualgent: APP_ID=1",
        "Qualgent: APP_ID=1",
        "qualgent:APP_ID=1",
        "x" * 10_000_000 + "qualgent: APP_ID=1",
    ],
    ids=range(7),
)
def test_other_lines_are_output(output: str) -> None:
    """However long they are."""
    assert read(output.encode()) == {}


def test_values_are_found_in_any_chunks() -> None:
    """Split anywhere, with or without a line end of Windows, and at the end without one."""
    output = "start\nqualgent: APP_ID=bs://c700 = ü\r\nmore\nqualgent: B2=x".encode()
    expected = {"APP_ID": "bs://c700 = ü", "B2": "x"}
    assert read(output) == expected
    assert read(*(bytes([byte]) for byte in output)) == expected
    assert all(read(output[:at], output[at:]) == expected for at in range(len(output)))


@pytest.mark.parametrize(
    ("output", "problem"),
    [
        ("app_id=1", "'app_id' is no name of a value"),
        ("=1", "'' is no name"),
        ("A-B=1", "'A-B' is no name"),
        ("1A=1", "is no name"),
        ("{A}=1", "is no name"),
        ("A" * 51 + "=1", "is no name"),
        ("A" * 10_240 + "=1", f"has more than {MAX_LINE} bytes"),
        ("A\x1b[31m=1", "is no name"),
        ("A=", f"must have 1 to {MAX_VALUE} bytes"),
        ("A=" + "v" * (MAX_VALUE + 1), f"must have 1 to {MAX_VALUE} bytes"),
        ("A=" + "v" * 1_000_000, f"has more than {MAX_LINE} bytes"),
        ("A=-rf", "looks like an option: it must not begin with -"),
        ("A=@/etc/passwd", "looks like a file of arguments"),
        ("A=x\x1b[2J", "control characters"),
        ("A=x\x00y", "control characters"),
        ("A=x\ry", "control characters"),
        ("A=x\x85y", "control characters"),
        ("A=1\nqualgent: A=2", "two values of A"),
        ("TEST=1", "TEST is the name of a placeholder"),
        ("TARGET=1", "TARGET is the name of a placeholder"),
        ("A=the hunter2 secret", "has a secret in it"),
    ],
)
def test_a_wrong_value_fails_the_install(output: str, problem: str) -> None:
    """Also if right ones follow."""
    with pytest.raises(InstallError, match="the values that it printed: ") as caught:
        read(f"qualgent: {output}\nqualgent: OK=1\n".encode(), secrets=("hunter2",))
    assert problem in str(caught.value)
    assert len(str(caught.value)) < 300
    assert str(caught.value).isprintable()


def test_a_value_that_is_no_text_fails_the_install() -> None:
    with pytest.raises(InstallError, match="is no UTF-8"):
        read(b"qualgent: A=\xff\xfe\n")


@pytest.mark.parametrize("name", sorted(PLACEHOLDERS))
def test_no_placeholder_of_each_command_can_be_printed(name: str) -> None:
    """Neither itself nor its variable QUALGENT_…."""
    for printed in (name, name.upper()):
        with pytest.raises(InstallError):
            read(f"qualgent: {printed}=1".encode())


def test_many_lines_cost_no_memory() -> None:
    """100,000 equal ones are one value; of different ones, the first too many is an error."""
    assert read(b"qualgent: A=1\n" * 100_000) == {"A": "1"}
    values = PrintedValues()
    for number in range(100_000):
        values(f"qualgent: A{number}=1\n".encode())
    assert sys.getsizeof(values._values) < 10_000
    with pytest.raises(InstallError, match=f"more than {MAX_VALUES} values"):
        values.end()


async def test_tests_get_the_values_of_their_build(tmp_path: Path) -> None:
    """As one argument, in variables and as QUALGENT_…, of each build its own, also after another was installed."""
    scripts(tmp_path)
    async with scripted_server() as server, command_agent(server, tmp_path, CLOUD, cache_builds=2):
        cloud = Cloud(tmp_path, await server.session())
        await welcome(cloud.session, cloud.store)
        for number, app in enumerate(["1", "2 3", "1", "2 3"]):
            result, log = await cloud.run(f"{number}.sh", app)
            assert result.outcome == "passed", log
            assert (result.install_seconds is not None) == (number < 2)
            assert f"args: cloud-{app} --app=cloud-{app}\nenv: cloud-{app} app cloud-{app}\n" in log


async def test_a_value_is_one_argument(tmp_path: Path) -> None:
    """Without a shell, whatever is in it; braces in it are no placeholders."""
    scripts(
        tmp_path, """printf '%s\\n' 'qualgent: APP_ID=a b $(id) "; {test} * \\x'""", 'echo "$#"; printf "%s\\n" "$1"'
    )
    async with scripted_server() as server, command_agent(server, tmp_path, CLOUD):
        cloud = Cloud(tmp_path, await server.session())
        await welcome(cloud.session, cloud.store)
        result, log = await cloud.run("a.sh", "1")
        assert (result.outcome, log.splitlines()[-2:]) == ("passed", ["2", 'a b $(id) "; {test} * \\x'])


async def test_a_value_that_was_not_printed(tmp_path: Path) -> None:
    """A final error that names it, before reset and test; never that of another build."""
    scripts(tmp_path, 'test "$1" = 2 || echo "qualgent: APP_ID=cloud-$1"')
    reset = Commands(**{name: getattr(CLOUD, name) for name in CLOUD.__struct_fields__} | {"reset": ("touch", "reset")})
    async with scripted_server() as server, command_agent(server, tmp_path, reset, cache_builds=5):
        cloud = Cloud(tmp_path, await server.session())
        await welcome(cloud.session, cloud.store)
        assert (await cloud.run("a.sh", "1"))[0].outcome == "passed"
        (tmp_path / "tests" / "reset").unlink()
        for test in ("b.sh", "c.sh"):
            result, log = await cloud.run(test, "2")
            assert (result.outcome, result.permanent, "args" in log) == ("error", True, False)
            assert "the install of this build has printed no 'qualgent: APP_ID=…'" in result.message
            assert not (tmp_path / "tests" / "reset").exists()
        result, _ = await cloud.run("d.sh", "1", org_id="other")  # the same version of another organization
        assert result.outcome == "passed"


async def test_a_new_install_replaces_the_values(tmp_path: Path) -> None:
    """After an eviction, and after a restart of qgagent, nothing of the install before is used."""
    scripts(tmp_path, 'echo "qualgent: APP_ID=$1-$(cat ../count)"; echo x >> ../count')
    (tmp_path / "count").write_text("")
    shown = []
    for apps in (["1", "2", "1"], ["1"]):
        async with scripted_server() as server, command_agent(server, tmp_path, CLOUD):
            cloud = Cloud(tmp_path, await server.session())
            await welcome(cloud.session, cloud.store)
            for number, app in enumerate(apps):
                (tmp_path / "count").write_text(f"{len(shown)}")
                _, log = await cloud.run(f"{number}{len(shown)}.sh", app)
                shown.append(log.split("env: ")[1].split()[0])
    assert shown == ["1-0", "2-1", "1-2", "1-3"]


async def test_devices_share_the_values_of_a_host_wide_install(tmp_path: Path) -> None:
    """It is run once, and each device gets what it printed."""
    scripts(tmp_path, f"{UPLOAD}; echo ran >> ../installs")
    shared = Commands(**{name: getattr(CLOUD, name) for name in CLOUD.__struct_fields__} | {"install_scope": "host"})
    async with scripted_server() as server, command_agent(server, tmp_path, shared, devices=2):
        cloud = Cloud(tmp_path, await server.session())
        await welcome(cloud.session, cloud.store)
        for number in (1, 2):
            result, log = await cloud.run(f"{number}.sh", "1", agent=f"agent-1/{number}")
            assert (result.outcome, "env: cloud-1 app cloud-1" in log) == ("passed", True), log
    assert (tmp_path / "installs").read_text() == "ran\n"


async def test_an_uninstall_gets_the_values_of_its_build(tmp_path: Path) -> None:
    """Not those of the build that is installed next; without them it is not run."""
    scripts(tmp_path, f'test "$1" = 2 || {{ {UPLOAD}; }}', "exit 0")
    commands = Commands(
        install=CLOUD.install,
        run=("sh", "{test}"),
        uninstall=("sh", "-c", 'echo "gone $1" >> ../gone', "sh", "{APP_ID}"),
    )
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        cloud = Cloud(tmp_path, await server.session())
        await welcome(cloud.session, cloud.store)
        assert all([(await cloud.run(f"{app}.sh", app))[0].outcome == "passed" for app in "123"])
        assert "uninstall failed: the install of this build has printed no" in cloud.store.text("3-sh")
    assert (tmp_path / "gone").read_text() == "gone cloud-1\n"


async def test_a_wrong_line_is_an_error_of_the_attempt(tmp_path: Path) -> None:
    """The build does not count as installed; secrets are redacted in its message and in the log."""
    scripts(tmp_path, 'echo "qualgent: hunter2-hunter2=1"')
    secrets = {"secrets": ("hunter2-hunter2",)}
    async with scripted_server() as server, command_agent(server, tmp_path, CLOUD, **secrets):  # type: ignore[arg-type]
        cloud = Cloud(tmp_path, await server.session())
        await welcome(cloud.session, cloud.store)
        result, log = await cloud.run("a.sh", "1")
    assert (result.outcome, result.installed, "args" in log) == ("error", [], False)
    assert result.message.startswith("install failed: the values that it printed: '***' is no name")
    assert "hunter2" not in log


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ('install = ["sh", "{APP_ID}"]\nrun = ["true"]', "install: unknown placeholder {APP_ID}"),
        ('install = ["sh"]\nrun = ["true"]\nhealth = ["sh", "{APP_ID}"]', "health: unknown placeholder {APP_ID}"),
        ('run = ["sh", "{APP_ID}"]', "run: unknown placeholder {APP_ID}"),  # nothing is installed
        ('install = ["sh"]\nrun = ["sh", "{TEST}"]', "run: unknown placeholder {TEST}"),
        ('install = ["sh"]\nrun = ["sh", "{App}"]', "run: unknown placeholder {App}"),
        ('install = ["sh"]\nrun = ["{APP_ID}"]', "run: the first argument is the program"),
        ('install = ["sh"]\nrun = ["sh", "{APP_ID!r}"]', "a placeholder is a name and nothing else"),
    ],
)
def test_placeholders_that_no_install_can_print(tmp_path: Path, table: str, problem: str) -> None:
    """Are errors of the configuration."""
    path = tmp_path / "qgagent.toml"
    path.write_text(f"[target.web]\n{table}\n")
    with pytest.raises(ConfigError) as caught:
        read_config(path)
    assert problem in str(caught.value)
    path.write_text('[target.web]\ninstall = ["sh"]\nrun = ["sh", "{APP_ID}"]\nvariables = { A = "{APP_ID}" }\n')
    assert read_config(path).target["web"].run == ["sh", "{APP_ID}"]
