"""The configuration file: valid content, merging with options, and error messages."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from qgagent.assemble import LoadedConfig, RunOptions, assemble, load_config
from qgagent.config import Transport
from qgagent.config_file import DEFAULT_ENVIRONMENT, FileConfig, read_config
from qgagent.errors import ConfigError
from qgagent.init_command import example
from qgagent.placeholders import PLACEHOLDERS, WRAP_PLACEHOLDERS
from qgagent.presets.commands import CommandPreset
from qgagent.presets.simulated import SimulatedPreset
from qgagent.sources.config import SourceConfig
from qgagent.targets import PRESET_NAMES, PRESETS, PresetName, TargetConfig, commands_of
from tests.stand_in_adb import StandInAdb

ROOT = Path(__file__).resolve().parents[2]


def source(text: str) -> str:
    """Return a table of a source with these keys, and valid ones for the others."""
    keys = {"repository": "'https://git.example.com/x'", "organizations": "['acme']", "branches": "['main']"}
    return "\n".join(["[source.a]", text, *(f"{key} = {keys[key]}" for key in keys if f"{key} =" not in text)])


def read(tmp_path: Path, text: str) -> FileConfig:
    path = tmp_path / "qgagent.toml"
    path.write_text(text)
    return read_config(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name = 3", "name: Expected `str"),
        ("colour = 'red'", "colour: unknown key"),
        ("devices = 0", "devices: Expected `int` >= 1"),
        ("url = 'ftp://x'", "url: 'ftp://x' is no server address"),
        ("transport = 'pigeon'", "transport: Invalid enum value 'pigeon'"),
        ("job_timeout = -1", "job_timeout: Expected `float`"),
        ("wrap = ['bwrap', '{test}']", "wrap: unknown placeholder {test}; there are {tree} {artifacts}"),
        ("wrap = ['{tree}/x']", "wrap: the first argument is the program"),
        ("source = 'theirs'", "source: Invalid enum value 'theirs'"),
        ("source = 3", "source: expected tables such as [source.web]"),
        ("[source.a]\nrepository = '/x'", "[source.a] Object missing required field `organizations`"),
        (source("repository = 'ext::sh'"), "[source.a] repository: expected https://"),
        (source("repository = 'http://git.example.com/x'"), "[source.a] repository: expected https://"),
        (source("repository = 'https://me:secret@h/x'"), "[source.a] repository: no password in it"),
        (source("repository = './x'"), "[source.a] matches: required with a path"),
        (source("branches = ['-x']"), "[source.a] branches[0]: "),
        (source("branches = ['a*b']"), "[source.a] branches[0]: "),
        (source("branches = ['a..b']"), "[source.a] branches[0]: "),
        (source("organizations = []"), "[source.a] organizations: "),
        (source("folder = '../x'"), "[source.a] folder: a path within the repository"),
        (source("ssh_key = 'x'"), "[source.a] ssh_key: only with an SSH address"),
        (source("repository = 'me@h:x'\ncredential = 'A'"), "[source.a] credential: only with https://"),
        (source("prepare_outputs = ['../x']"), "[source.a] prepare_outputs[0]: "),
        (source("prepare_inputs = ['/etc/x']"), "[source.a] prepare_inputs[0]: "),
        (source("prepare = ['']"), "[source.a] prepare: the first argument is the program"),
        (source("credential = 'PATH'"), "[source.a] credential: PATH must not be in environment"),
        ("environment = ['A=B']", "environment[0]: "),
        ("log_bytes = 999999999999", "log_bytes: Expected `int` <= 67108864"),
        ("[artifacts]\nmax = 3", "artifacts.max: unknown key"),
        ("targets = ['tv']", "targets: no table [target.tv]"),
        ("[target.web]\npreset = 'appwright'", "[target.web] project: required by the preset appwright"),
        ("[target.web]\npreset = 'pytest'\nproject = 'a'", "[target.web] project: only of the presets playwright and"),
        (
            "[target.web]\npreset = 'pytest'\nblob_report = true",
            "[target.web] blob_report: only of the preset",
        ),
        ("[target.web]\npreset = 'playwright'\nproject = 'a'\nrun = ['a']", "[target.web] project: only of"),
        ("target = 3", "target: expected tables"),
        ("[target.web]\nrun = 'sh x'", "[target.web] run: Expected `array"),
        ("[target.web]\nrum = ['x']", "[target.web] rum: unknown key"),
        ("[target.web]\npreset = 'selenium'", "[target.web] preset: Invalid enum value 'selenium'"),
        ("[target.web]", "[target.web] run: required by the preset command"),
        ("[target.web]\npreset = 'pytest'\nrun = []", "[target.web] run: must not be empty"),
        ("[target.web]\nrun = ['x', '{tset}']", "[target.web] run: unknown placeholder {tset}"),
        ("[target.web]\nrun = ['x', '{test.__class__}']", "unknown placeholder {test.__class__}"),
        ("[target.web]\nrun = ['x', '{test!r:>9}']", "a placeholder is a name and nothing else"),
        ("[target.web]\nrun = ['x', '{']", "[target.web] run: "),
        ("[target.web]\nrun = ['{test}']", "[target.web] run: the first argument is the program"),
        ("[target.web]\nrun = ['x', '{serial}']", "[target.web] run: {serial} requires serials"),
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
def test_errors_name_file_table_and_key(tmp_path: Path, text: str, message: str) -> None:
    """And what is expected there."""
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(str(tmp_path / "qgagent.toml"))
    assert message in str(caught.value)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """If it was given explicitly."""
    with pytest.raises(ConfigError, match=r"none\.toml cannot be read: No such file"):
        load_config(tmp_path / "none.toml")


def test_the_file_is_found_in_default_locations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The current directory, then the user's configuration directory; without either, defaults apply."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert load_config(None).path is None
    users = tmp_path / "config" / "qualgent" / "qgagent.toml"
    users.parent.mkdir(parents=True)
    users.write_text("name = 'users'")
    assert load_config(None).config.name == "users"
    Path("qgagent.toml").write_text("name = 'local'")
    assert load_config(None).config.name == "local"
    assert load_config(None, search=False).path is None


def test_options_override_the_file(tmp_path: Path) -> None:
    """Keys without an option stay; labels are merged."""
    text = "url = 'http://a:1'\nname = 'file'\ncache_builds = 3\nlabels = {os = 'linux', x = '1'}\n"
    text += "[target.web]\nrun = ['true']\n[target.tv]\nrun = ['true']"
    found = LoadedConfig(path=tmp_path / "qgagent.toml", config=read(tmp_path, text))
    config = assemble(found, RunOptions()).config
    assert (config.url, config.name, config.cache_builds, config.targets) == ("http://a:1", "file", 3, ("web", "tv"))
    given = RunOptions(url="http://b:2", name="flag", targets=("tv",), labels=(("x", "2"),), devices=2)
    config = assemble(found, given).config
    assert (config.url, config.targets, config.labels) == ("http://b:2", ("tv",), {"os": "linux", "x": "2"})
    assert config.named_serials == [("flag/1", ""), ("flag/2", "")]


def test_tests_are_simulated_on_request(tmp_path: Path) -> None:
    """With --preset simulated, and if all tables are simulated; a mix is refused, and nothing to run."""
    empty = LoadedConfig(path=None, config=FileConfig())
    given = RunOptions(name="a", preset="simulated")
    assert isinstance(assemble(empty, given).preset_for("a", ""), SimulatedPreset)
    with pytest.raises(click.UsageError, match="--name"):
        assemble(empty, RunOptions(preset="simulated"))
    with pytest.raises(ConfigError, match=r"no qgagent.toml, so no test can be run: qgagent init writes one"):
        assemble(empty, RunOptions(name="a"))
    played = LoadedConfig(path=tmp_path / "f", config=read(tmp_path, "name = 'a'\n[target.web]\npreset = 'simulated'"))
    assert isinstance(assemble(played, RunOptions()).preset_for("a", ""), SimulatedPreset)
    both = read(tmp_path, "name = 'a'\n[target.web]\npreset = 'simulated'\n[target.tv]\nrun = ['true']")
    with pytest.raises(ConfigError, match=r"\[target.web\] preset: simulated and real targets cannot be mixed"):
        assemble(LoadedConfig(path=tmp_path / "f", config=both), RunOptions())


def test_each_serial_becomes_a_device(tmp_path: Path) -> None:
    """Named after the serial."""
    config = read(tmp_path, "name = 'lab'\nserials = ['p1', 'p2']\n[target.mobile]\nrun = ['echo', '{serial}']")
    setup = assemble(LoadedConfig(path=tmp_path / "f", config=config), RunOptions())
    assert setup.config.named_serials == [("lab/p1", "p1"), ("lab/p2", "p2")]
    assert isinstance(setup.preset_for("lab/p2", "p2"), CommandPreset)
    with pytest.raises(ConfigError, match="--devices"):
        assemble(LoadedConfig(path=tmp_path / "f", config=config), RunOptions(devices=2))


def test_discovery_excludes_other_devices(tmp_path: Path) -> None:
    """The option overrides the file before {serial} is validated."""
    adb = StandInAdb(tmp_path / "sdk").path
    path = tmp_path / "qgagent.toml"
    path.write_text("name = 'lab'\nadb = 'sdk/adb'\n[target.mobile]\npreset = 'maestro'")
    with pytest.raises(ConfigError, match=r"\{serial\} requires serials or discover"):
        load_config(path)
    found = load_config(path, discover="adb")
    config = assemble(found, RunOptions()).config
    assert (config.discover, config.adb, config.named_serials) == ("adb", str(adb), [])
    with pytest.raises(ConfigError, match="--devices: not together with discover"):
        assemble(found, RunOptions(devices=2))
    with pytest.raises(ConfigError, match="name: at most 80 characters with discover"):
        assemble(found, RunOptions(name="x" * 81))
    options = RunOptions(name="a", preset="simulated")
    none = assemble(load_config(None, search=False, discover="adb"), options, {"PATH": str(adb.parent)})
    assert none.config.adb == str(adb)


@pytest.mark.parametrize(
    ("adb", "message"), [("sdk/none", "sdk/none cannot be run"), ("adb", "adb is not on the PATH")]
)
def test_a_missing_adb_is_an_error_at_start(tmp_path: Path, adb: str, message: str) -> None:
    """Not at each attempt to run it."""
    config = read(tmp_path, f"name = 'lab'\ndiscover = 'adb'\nadb = '{adb}'\n[target.mobile]\nrun = ['true']")
    with pytest.raises(ConfigError, match=f'{message}; discover = "adb" requires its path here'):
        assemble(LoadedConfig(path=tmp_path / "f", config=config), RunOptions(), {"PATH": str(tmp_path)})


def test_secret_values_are_read_from_the_environment(tmp_path: Path) -> None:
    """A value too short to redact is refused."""
    config = read(tmp_path, "name = 'a'\nsecrets = ['PASS', 'UNSET']\n[target.web]\nrun = ['true']")
    found = LoadedConfig(path=tmp_path / "f", config=config)
    assert assemble(found, RunOptions(), {"PASS": "hunter22"}).config.secrets == ("hunter22",)
    with pytest.raises(ConfigError, match="PASS has fewer than 4 bytes"):
        assemble(found, RunOptions(), {"PASS": "abc"})


@pytest.mark.parametrize("preset", PRESET_NAMES)
def test_the_example_is_valid(tmp_path: Path, preset: str) -> None:
    """For every preset, and it contains every key."""
    text = example(name="host-1", preset=preset)
    config = read(tmp_path, text)
    assert [target.preset for target in config.target.values()] == [preset]
    uncommented = "\n".join(line.removeprefix("# ") for line in text.splitlines() if " = " in line)
    for key in (*FileConfig.__struct_fields__, *TargetConfig.__struct_fields__):
        assert key in {"target", "artifacts"} or f"\n{key} = " in "\n" + uncommented, key


def test_a_table_overrides_its_preset() -> None:
    """Key by key; variables are merged; an empty list runs nothing."""
    commands = commands_of(TargetConfig(preset="maestro", install=[], variables={"A": "b"}, health=["true"]))
    assert (commands.install, commands.health) == ((), ("true",))
    assert commands.variables == PRESETS["maestro"].variables | {"A": "b"}
    assert commands.run == PRESETS["maestro"].run
    assert commands_of(TargetConfig(preset="playwright", variables={"A": "b"})).variables.keys() > {"A"}


@pytest.mark.parametrize("preset", ["playwright", "appwright"])
def test_a_project_is_the_last_argument(preset: PresetName) -> None:
    """Playwright takes all that follow --project for names; appwright looks for two arguments."""
    commands = commands_of(TargetConfig(preset=preset, project="Mobile Safari"))
    assert commands.run == (*PRESETS[preset].run, "--project", "Mobile Safari")
    assert commands_of(TargetConfig(preset=preset, run=["true"])).run == ("true",)


def test_presets_and_keys_are_documented() -> None:
    """Commands and variables of each preset, every key, placeholder and default variable."""
    page = (ROOT / "docs" / "agents.md").read_text()
    for name, commands in PRESETS.items():
        assert f"| `{name}` |" in page
        for _, arguments in commands.named():
            assert f"`{' '.join(arguments)}`" in page
        if name != "appwright":  # as playwright
            row = next(line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
            shown = ("" if "%replace" in value else f"={value}" for value in commands.variables.values())
            assert all(f"`{name}{text}`" in row for name, text in zip(commands.variables, shown, strict=True))
    tables = (FileConfig, TargetConfig, SourceConfig)
    words = [*(key for table in tables for key in table.__struct_fields__), *PLACEHOLDERS, *DEFAULT_ENVIRONMENT]
    words += [f"{{{name}}}" for name in WRAP_PLACEHOLDERS]
    reference = page + example(name="a", preset="command")
    assert [word for word in words if word not in reference] == []


@pytest.mark.parametrize(
    ("text", "option", "wanted"),
    [("", None, "auto"), ("transport = 'poll'", None, "poll"), ("transport = 'poll'", "websocket", "websocket")],
)
def test_the_transport_option_overrides_the_file(
    tmp_path: Path, text: str, option: Transport | None, wanted: str
) -> None:
    """Without either, it is auto."""
    found = LoadedConfig(path=tmp_path / "qgagent.toml", config=read(tmp_path, text))
    assert assemble(found, RunOptions(name="a", preset="simulated", transport=option), {}).config.transport == wanted
