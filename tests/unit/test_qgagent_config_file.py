"""The configuration file: what it may say, and what is said of it when it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import pytest

from qgagent.assemble import Found, assemble, find_config
from qgagent.config_file import DEFAULT_ENVIRONMENT, FileConfig, read_config
from qgagent.errors import ConfigError
from qgagent.example_config import example
from qgagent.placeholders import PLACEHOLDERS
from qgagent.presets.commands import CommandPreset
from qgagent.presets.simulated import SimulatedPreset
from qgagent.targets import PRESET_NAMES, PRESETS, Target, commands_of
from tests.stand_in_adb import StandInAdb

ROOT = Path(__file__).resolve().parents[2]
NOTHING: dict[str, Any] = {
    "url": None, "name": None, "devices": None, "targets": (), "labels": (), "cache_builds": None, "fallback": False,
    "preset": None, "seconds": 3.0, "install_seconds": 3.0, "durations": None, "speed": 1.0, "failure_rate": 0.0,
    "seed": 0, "state_dir": None, "exit_when_idle": None, "exit_with_parent": False, "once": False, "transport": None,
}  # fmt: skip
"""Options of a command line that says nothing."""


def read(tmp_path: Path, text: str) -> FileConfig:
    path = tmp_path / "qgagent.toml"
    path.write_text(text)
    return read_config(path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = 3", "name: Expected `str"),
        ("colour = 'red'", "colour: there is no such key"),
        ("devices = 0", "devices: Expected `int` >= 1"),
        ("url = 'ftp://x'", "url: 'ftp://x' is no server address"),
        ("transport = 'pigeon'", "transport: Invalid enum value 'pigeon'"),
        ("job_timeout = -1", "job_timeout: Expected `float`"),
        ("environment = ['A=B']", "environment[0]: "),
        ("log_bytes = 999999999999", "log_bytes: Expected `int` <= 67108864"),
        ("[artifacts]\nmax = 3", "artifacts.max: there is no such key"),
        ("targets = ['tv']", "targets: there is no table [target.tv]"),
        ("target = 3", "target: wanted are tables"),
        ("[target.web]\nrun = 'sh x'", "[target.web] run: Expected `array"),
        ("[target.web]\nrum = ['x']", "[target.web] rum: there is no such key"),
        ("[target.web]\npreset = 'selenium'", "[target.web] preset: Invalid enum value 'selenium'"),
        ("[target.web]", "[target.web] run: wanted by the preset command"),
        ("[target.web]\npreset = 'pytest'\nrun = []", "[target.web] run: must not be empty"),
        ("[target.web]\nrun = ['x', '{tset}']", "[target.web] run: unknown placeholder {tset}"),
        ("[target.web]\nrun = ['x', '{test.__class__}']", "unknown placeholder {test.__class__}"),
        ("[target.web]\nrun = ['x', '{test!r:>9}']", "a placeholder is a name and nothing else"),
        ("[target.web]\nrun = ['x', '{']", "[target.web] run: "),
        ("[target.web]\nrun = ['{test}']", "[target.web] run: the first argument is the program"),
        ("[target.web]\nrun = ['x', '{serial}']", "[target.web] run: {serial} is nothing without serials"),
        ("[target.web]\nrun = ['x']\nvariables = {A = '{b}'}", "[target.web] variables.A: unknown placeholder {b}"),
        ("[target.web]\nrun = ['x']\ninstall_scope = 'host'\nuninstall = ['y']", "[target.web] uninstall: "),
        ("[target.'a b']\nrun = ['x']", "[target.a b] is no name of a target"),
        ("discover = 'usb'", "discover: Invalid enum value 'usb'"),
        ("discover = 'adb'\ndevices = 2", "discover: not together with devices or serials"),
        ("discover = 'adb'\nserials = ['a']", "discover: not together with devices or serials"),
        ("devices = 2\nserials = ['a']", "devices: not together with serials"),
        ("serials = ['a', 'a']", "serials: each only once"),
        ("name = ", "is no TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    """The file, the table and the key, and what is wanted there."""
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(str(tmp_path / "qgagent.toml"))
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """One that was asked for by name."""
    with pytest.raises(ConfigError, match=r"none\.toml cannot be read: No such file"):
        find_config(tmp_path / "none.toml")


def test_the_usual_place_is_the_current_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the user's configuration directory; where neither has one, nothing is configured."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert find_config(None).path is None
    users = tmp_path / "config" / "qualgent" / "qgagent.toml"
    users.parent.mkdir(parents=True)
    users.write_text("name = 'users'")
    assert find_config(None).config.name == "users"
    Path("qgagent.toml").write_text("name = 'local'")
    assert find_config(None).config.name == "local"
    assert find_config(None, usual_places=False).path is None


def test_options_go_over_the_file(tmp_path: Path) -> None:
    """What the command line leaves out the file says; labels are joined."""
    text = "url = 'http://a:1'\nname = 'file'\ncache_builds = 3\nlabels = {os = 'linux', x = '1'}\n"
    text += "[target.web]\nrun = ['true']\n[target.tv]\nrun = ['true']"
    found = Found(path=tmp_path / "qgagent.toml", config=read(tmp_path, text))
    config = assemble(found, NOTHING).config
    assert (config.url, config.name, config.cache_builds, config.targets) == ("http://a:1", "file", 3, ("web", "tv"))
    given = NOTHING | {"url": "http://b:2", "name": "flag", "targets": ("tv",), "labels": (("x", "2"),), "devices": 2}
    config = assemble(found, given).config
    assert (config.url, config.targets, config.labels) == ("http://b:2", ("tv",), {"os": "linux", "x": "2"})
    assert config.named_serials == [("flag/1", ""), ("flag/2", "")]


def test_without_a_file_tests_are_played(tmp_path: Path) -> None:
    """As they are with --preset simulated, and where all tables say so."""
    empty = Found(path=None, config=FileConfig())
    assert isinstance(assemble(empty, NOTHING | {"name": "a"}).preset_for("a", ""), SimulatedPreset)
    with pytest.raises(click.UsageError, match="--name"):
        assemble(empty, NOTHING)
    played = Found(path=tmp_path / "f", config=read(tmp_path, "name = 'a'\n[target.web]\npreset = 'simulated'"))
    assert isinstance(assemble(played, NOTHING).preset_for("a", ""), SimulatedPreset)
    both = read(tmp_path, "name = 'a'\n[target.web]\npreset = 'simulated'\n[target.tv]\nrun = ['true']")
    with pytest.raises(ConfigError, match=r"\[target.web\] preset: simulated beside real targets"):
        assemble(Found(path=tmp_path / "f", config=both), NOTHING)


def test_serials_make_a_device_each(tmp_path: Path) -> None:
    """Called after it, so that everybody sees which phone failed."""
    config = read(tmp_path, "name = 'lab'\nserials = ['p1', 'p2']\n[target.mobile]\nrun = ['echo', '{serial}']")
    assembled = assemble(Found(path=tmp_path / "f", config=config), NOTHING)
    assert assembled.config.named_serials == [("lab/p1", "p1"), ("lab/p2", "p2")]
    assert isinstance(assembled.preset_for("lab/p2", "p2"), CommandPreset)
    with pytest.raises(ConfigError, match="--devices"):
        assemble(Found(path=tmp_path / "f", config=config), NOTHING | {"devices": 2})


def test_devices_are_discovered(tmp_path: Path) -> None:
    """By the file or the option, which goes over it before {serial} is looked at; nothing else may name devices."""
    adb = StandInAdb(tmp_path / "sdk").path
    path = tmp_path / "qgagent.toml"
    path.write_text("name = 'lab'\nadb = 'sdk/adb'\n[target.mobile]\npreset = 'maestro'")
    with pytest.raises(ConfigError, match=r"\{serial\} is nothing without serials or discover"):
        find_config(path)
    found = find_config(path, discover="adb")
    config = assemble(found, NOTHING).config
    assert (config.discover, config.adb, config.named_serials) == ("adb", str(adb), [])
    with pytest.raises(ConfigError, match="--devices: not together with discover"):
        assemble(found, NOTHING | {"devices": 2})
    with pytest.raises(ConfigError, match="name: at most 80 characters with discover"):
        assemble(found, NOTHING | {"name": "x" * 81})
    none = assemble(
        find_config(None, usual_places=False, discover="adb"), NOTHING | {"name": "a"}, {"PATH": str(adb.parent)}
    )
    assert none.config.adb == str(adb)


@pytest.mark.parametrize(("adb", "said"), [("sdk/none", "sdk/none cannot be run"), ("adb", "adb is not on the PATH")])
def test_an_adb_that_is_not_there_is_named(tmp_path: Path, adb: str, said: str) -> None:
    """At the start, not at each try for ever."""
    config = read(tmp_path, f"name = 'lab'\ndiscover = 'adb'\nadb = '{adb}'\n[target.mobile]\nrun = ['true']")
    with pytest.raises(ConfigError, match=f'{said}; discover = "adb" wants its path here'):
        assemble(Found(path=tmp_path / "f", config=config), NOTHING, {"PATH": str(tmp_path)})


def test_the_values_of_secrets_are_known(tmp_path: Path) -> None:
    """Of variables that are set; one too short to be hidden is refused at once."""
    config = read(tmp_path, "name = 'a'\nsecrets = ['PASS', 'UNSET']\n[target.web]\nrun = ['true']")
    found = Found(path=tmp_path / "f", config=config)
    assert assemble(found, NOTHING, {"PASS": "hunter22"}).config.secrets == ("hunter22",)
    with pytest.raises(ConfigError, match="PASS has fewer than 4 bytes"):
        assemble(found, NOTHING, {"PASS": "abc"})


@pytest.mark.parametrize("preset", PRESET_NAMES)
def test_the_example_is_a_good_file(tmp_path: Path, preset: str) -> None:
    """For every preset; maestro's discovers its devices, whose serials nobody but their owner knows."""
    text = example(name="host-1", preset=preset)
    config = read(tmp_path, text)
    assert [target.preset for target in config.target.values()] == [preset]
    uncommented = "\n".join(line.removeprefix("# ") for line in text.splitlines() if " = " in line)
    for key in (*FileConfig.__struct_fields__, *Target.__struct_fields__):
        assert key in {"target", "artifacts"} or f"\n{key} = " in "\n" + uncommented, key


def test_what_a_table_says_replaces_what_its_preset_sets() -> None:
    """Key by key; variables are joined; an empty list does nothing."""
    commands = commands_of(Target(preset="maestro", install=[], variables={"A": "b"}, health=["true"]))
    assert (commands.install, commands.health, commands.variables) == ((), ("true",), {"A": "b"})
    assert commands.run == PRESETS["maestro"].run
    assert commands_of(Target(preset="playwright", variables={"A": "b"})).variables.keys() > {"A"}


def test_what_presets_set_is_in_the_docs() -> None:
    """Each command and variable of each preset, every key, placeholder and default variable."""
    page = (ROOT / "docs" / "agents.md").read_text()
    for name, commands in PRESETS.items():
        assert f"| `{name}` |" in page
        for _, arguments in commands.named():
            assert f"`{' '.join(arguments)}`" in page
        if name != "appwright":  # as playwright
            row = next(line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
            assert all(f"`{variable}={value}`" in row for variable, value in commands.variables.items())
    words = [*FileConfig.__struct_fields__, *Target.__struct_fields__, *PLACEHOLDERS, *DEFAULT_ENVIRONMENT]
    reference = page + example(name="a", preset="command")
    assert [word for word in words if word not in reference] == []


@pytest.mark.parametrize(
    ("text", "option", "wanted"),
    [("", None, "auto"), ("transport = 'poll'", None, "poll"), ("transport = 'poll'", "websocket", "websocket")],
)
def test_the_transport_is_chosen(tmp_path: Path, text: str, option: str | None, wanted: str) -> None:
    """By the option, else by the file, else by qgagent."""
    found = Found(path=tmp_path / "qgagent.toml", config=read(tmp_path, text))
    assert assemble(found, NOTHING | {"name": "a", "transport": option}, {}).config.transport == wanted
